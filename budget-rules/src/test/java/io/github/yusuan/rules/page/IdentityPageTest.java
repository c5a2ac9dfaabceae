package io.github.yusuan.rules.page;

import static io.github.yusuan.core.label.Language.CHINESE;
import static io.github.yusuan.core.label.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.DocumentKind;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.TemplateFamily;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.rules.Rulebook;
import io.github.yusuan.rules.finding.Rule;
import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class IdentityPageTest {

  static List<Template> templates() {
    return Templates.all();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void a_page_is_the_same_each_time(Template template) {
    assertThat(IdentityPage.of(template).toMarkdown())
        .isEqualTo(IdentityPage.of(template).toMarkdown());
  }

  @ParameterizedTest
  @MethodSource("templates")
  void an_identity_stands_there_once(Template template) {
    assertThat(IdentityPage.of(template).entries()).isNotEmpty().doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void an_identity_is_checked_by_a_rule_of_the_standard_rulebook(Template template) {
    Set<String> ids = new HashSet<>();
    Rulebook.standard().rules().stream().map(Rule::id).forEach(ids::add);

    assertThat(IdentityPage.of(template).entries())
        .extracting(IdentityPage.Entry::rule)
        .isSubsetOf(ids);
  }

  @ParameterizedTest
  @MethodSource("templates")
  void every_identity_is_one_line_of_the_page(Template template) {
    IdentityPage page = IdentityPage.of(template);
    List<String> lines = page.toMarkdown().lines().toList();

    assertThat(lines.get(0))
        .isEqualTo("# " + template.jurisdiction().in(CHINESE) + " " + template.year() + " 勾稽关系目录");
    assertThat(page.entries())
        .allSatisfy(
            entry ->
                assertThat(lines)
                    .contains(
                        "| "
                            + entry.rule()
                            + " | "
                            + entry.text().in(CHINESE)
                            + " | "
                            + entry.text().in(ENGLISH)
                            + " |"));
    assertThat(lines.stream().filter(line -> line.startsWith("| ")).count())
        .isEqualTo(page.entries().size() + 1L);
  }

  @ParameterizedTest
  @MethodSource("templates")
  void of_the_functional_classes_only_the_first_is_written_out(Template template) {
    assertThat(IdentityPage.of(template).toMarkdown())
        .doesNotContain("二、外交支出")
        .doesNotContain("三、国防支出");
  }

  @ParameterizedTest
  @MethodSource("templates")
  void the_entries_of_a_page_cannot_be_changed(Template template) {
    IdentityPage page = IdentityPage.of(template);

    assertThatThrownBy(() -> page.entries().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  private static Template one(Form form) {
    return TemplateFamily.builder()
        .id("made-up")
        .jurisdiction(Label.zh("某县").en("a county"))
        .addKinds(DocumentKind.DEPARTMENT_BUDGET)
        .addForms(form)
        .addRoundings(Rounding.HALF_UP)
        .emptyNote("本表无数据")
        .build()
        .of(Year.of(2024));
  }

  private static Form.Builder form() {
    return Form.builder()
        .id("甲表")
        .number("甲表")
        .title(Label.zh("收入").en("revenue"))
        .unit(Scale.TEN_THOUSAND_YUAN.withDecimals(2))
        .row("total", Label.zh("合计").en("total"));
  }

  @Test
  void a_template_whose_figures_say_nothing_of_each_other_has_an_empty_page() {
    Form lonely = form().column("amount", Label.zh("金额").en("amount")).build();

    assertThat(IdentityPage.of(one(lonely)).entries()).isEmpty();
    assertThat(IdentityPage.of(one(lonely)).toMarkdown())
        .startsWith("# 某县 2024 勾稽关系目录\n")
        .endsWith("| rule | 勾稽关系 | identity |\n|---|---|---|\n");
  }

  @Test
  void a_part_beside_its_whole_is_bounded_by_it() {
    Form parts =
        form()
            .row("fund", Label.zh("基金").en("fund"), Source.GOVERNMENT_FUND)
            .column("amount", Label.zh("金额").en("amount"))
            .build();

    assertThat(IdentityPage.of(one(parts)).entries())
        .extracting(IdentityPage.Entry::rule)
        .containsExactly("BOUND-REGION");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void a_specimen_fills_in_every_cell_of_every_form(Language language) {
    for (Template template : Templates.all()) {
      Disclosure disclosure = new Specimen(template, language).disclosure();

      assertThat(disclosure.tables())
          .extracting(Table::form)
          .containsExactlyElementsOf(template.forms());
      assertThat(disclosure.tables())
          .flatExtracting(Table::cells)
          .isNotEmpty()
          .noneMatch(Cell::isBlank);
      assertThat(disclosure.performanceTargets())
          .hasSize(template.performanceFunding().isPresent() ? 1 : 0);
    }
  }

  @Test
  void a_specimen_has_one_open_row_of_each_level_named_by_it() {
    Disclosure disclosure = new Specimen(Templates.SHANXI_COUNTY_2024, CHINESE).disclosure();
    List<String> labels =
        disclosure.table("expenditure").orElseThrow().lines().stream()
            .filter(line -> line.row().isEmpty())
            .map(Line::label)
            .toList();

    assertThat(labels).containsExactly("类", "款", "项");
    assertThat(
            disclosure.table("projects-current").orElseThrow().lines().stream()
                .filter(
                    line ->
                        line.members().stream().anyMatch(m -> m.dimension() == Dimension.PROJECT))
                .map(Line::label))
        .containsExactly("项目");
  }
}
