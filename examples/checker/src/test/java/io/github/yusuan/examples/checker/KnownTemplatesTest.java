package io.github.yusuan.examples.checker;

import static io.github.yusuan.rules.testkit.YusuanAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.budget.Budget;
import io.github.yusuan.core.classification.AgencyOperating;
import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.TemplateFamily;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.io.DisclosureJson;
import io.github.yusuan.io.TemplateJson;
import io.github.yusuan.rules.page.IdentityPage;
import io.github.yusuan.rules.testkit.BudgetArbitraries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All templates that an application knows, those that come as files too. */
class KnownTemplatesTest {
  private static final Path DOC = Path.of("../../budget-rules/doc");

  /** A derived document and what it was derived from. */
  record Derived(Budget budget, Disclosure disclosure) {}

  static Stream<Template> templates() {
    return Templates.known().stream()
        .flatMap(
            family ->
                Stream.of(family.usualYear(), family.usualYear().minusYears(1))
                    .flatMap(year -> family.kinds().stream().map(kind -> family.of(year, kind))));
  }

  static List<Template> fromFiles() {
    return Templates.known().stream()
        .filter(family -> !Templates.families().contains(family))
        .map(family -> family.of(family.usualYear()))
        .toList();
  }

  @Provide
  Arbitrary<Derived> derived() {
    return Arbitraries.of(templates().toList())
        .flatMap(
            template ->
                BudgetArbitraries.under(template)
                    .any()
                    .map(budget -> new Derived(budget, budget.disclose(template))));
  }

  @Property(tries = 15)
  void every_generated_budget_derives_into_every_family_and_is_consistent(
      @ForAll("derived") Derived derived) {
    assertThat(derived.disclosure()).satisfiesEveryIdentity();
  }

  @Property(tries = 8)
  void a_derived_document_of_any_family_is_read_back_from_json(@ForAll("derived") Derived derived) {
    assertThat(DisclosureJson.read(DisclosureJson.toBytes(derived.disclosure())))
        .isEqualTo(derived.disclosure());
  }

  @Test
  void jiangsu_comes_as_a_file_and_is_known_without_being_given() {
    TemplateFamily jiangsu = Templates.find("jiangsu-province").orElseThrow();

    assertThat(Templates.families()).doesNotContain(jiangsu);
    assertThat(TemplateJson.read(TemplateJson.toBytes(jiangsu))).isEqualTo(jiangsu);
    assertThat(jiangsu.of(Year.of(2018)).forms()).hasSize(15);
    assertThat(jiangsu.of(Year.of(2018)).form("three-public").orElseThrow().number())
        .isEqualTo("表九");
    assertThat(jiangsu.of(Year.of(2017)).form("three-public").orElseThrow().number())
        .isEqualTo("表十一");
    assertThat(jiangsu.of(Year.of(2017)).form("three-public").orElseThrow().usage().seen())
        .isFalse();
  }

  @Test
  void jiangsu_declares_a_dimension_and_what_three_public_is_a_part_of() {
    Template jiangsu = Templates.find("jiangsu-province").orElseThrow().of(Year.of(2019));

    assertThat(jiangsu.categories().stream().filter(c -> c.dimension() == Dimension.DECLARED))
        .extracting(Category::id)
        .containsExactly("procurement", "goods", "works", "services");
    assertThat(
            jiangsu
                .form("agency-operating")
                .orElseThrow()
                .slice()
                .member(Dimension.AGENCY_OPERATING))
        .contains(AgencyOperating.AGENCY_OPERATING);
  }

  @ParameterizedTest
  @MethodSource("fromFiles")
  void the_page_of_identities_is_what_the_file_implies(Template template) throws IOException {
    Path page = DOC.resolve("identities-" + template.id() + ".md");
    String expected = IdentityPage.of(template).toMarkdown();
    if (Boolean.getBoolean("doc.write")) {
      Files.writeString(page, expected);
    }
    assertThat(Files.readString(page)).isEqualTo(expected);
  }
}
