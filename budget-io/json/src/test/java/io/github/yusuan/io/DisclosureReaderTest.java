package io.github.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yusuan.core.classification.BudgetUnit;
import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.TemplateFamily;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.narrative.ClaimedChange;
import io.github.yusuan.core.narrative.Quantity;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.core.performance.PerformanceTarget;
import io.github.yusuan.core.performance.Taxonomy;
import io.github.yusuan.core.source.DisclosureFormatException;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisclosureReaderTest {
  private static final Category RESERVE =
      Kind.EXPENDITURE.part("unit-reserve", Label.zh("单位预留机动经费").en("unit reserve"));
  private static final TemplateFamily JIANGSU = jiangsu();
  private static final Disclosure OF_JIANGSU = empty(JIANGSU).build();

  /** A template of another province: a further component, and otherwise what is known. */
  private static TemplateFamily jiangsu() {
    TemplateFamily shanxi = Templates.shanxiCounty();
    List<Form> forms = new ArrayList<>(shanxi.forms());
    forms.add(
        Form.builder()
            .id("components")
            .number("附表")
            .title(Label.zh("支出构成").en("components of expenditure"))
            .unit(shanxi.forms().get(0).unit())
            .row("all", Label.zh("合计").en("total"))
            .column("reserve", Label.zh("单位预留机动经费").en("unit reserve"), RESERVE)
            .build());
    return shanxi.withId("jiangsu").withForms(forms);
  }

  private static Disclosure.Builder empty(TemplateFamily family) {
    return Disclosure.builder()
        .template(family.of(Year.of(2025)))
        .department(Department.of("某局"))
        .year(Year.of(2025));
  }

  @Test
  void an_unknown_template_is_refused_naming_the_known_ones() {
    assertThatThrownBy(() -> DisclosureJson.read(DisclosureJson.toBytes(OF_JIANGSU)))
        .hasMessage(
            "/template (line 5, column 15): found \"jiangsu\", expected one of"
                + " shanxi-county, shanghai-district, national-budget, final-account, national-final-account,"
                + " jiangsu-province (others: DisclosureJson.withTemplates)");
  }

  @Test
  void a_reader_reads_the_templates_it_is_given_with_categories_of_their_own() {
    Disclosure disclosure =
        empty(JIANGSU)
            .addNarrative(
                Section.builder()
                    .id("reserve")
                    .title("说明")
                    .claim(Quantity.of("机动经费", Region.of(RESERVE)), ClaimedChange.NONE)
                    .build())
            .build();

    DisclosureReader reader = DisclosureJson.withTemplates(JIANGSU);

    assertThat(reader.read(DisclosureJson.toBytes(disclosure))).isEqualTo(disclosure);
    assertThat(reader.read(Documents.MINIATURE))
        .isEqualTo(DisclosureJson.read(Documents.MINIATURE));
  }

  @Test
  void a_reader_knows_one_template_of_an_id() {
    TemplateFamily other = Templates.shanxiCounty().withAllowsNegativeAmounts(true);

    assertThatThrownBy(() -> DisclosureJson.withTemplates(other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a reader must know one template of an id: 'shanxi-county'");
    assertThat(DisclosureJson.withTemplates(Templates.shanxiCounty())).isNotNull();
  }

  @Test
  void a_template_under_the_name_of_another_is_not_written() {
    Disclosure disclosure = empty(Templates.shanxiCounty().withAllowsNegativeAmounts(true)).build();

    assertThatThrownBy(() -> DisclosureJson.toText(disclosure))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "a template that differs from Yusuan's must have an id of its own:"
                + " 'shanxi-county'");
  }

  @Test
  void a_reader_reads_the_taxonomies_it_is_given() {
    Taxonomy own = new Taxonomy("own", Label.zh("本省").en("ours"), Taxonomy.COUNTY.headings());
    Disclosure disclosure = withTarget(own);

    assertThat(DisclosureJson.withTaxonomies(own).read(DisclosureJson.toBytes(disclosure)))
        .isEqualTo(disclosure);
    assertThatThrownBy(() -> DisclosureJson.read(DisclosureJson.toBytes(disclosure)))
        .isInstanceOf(DisclosureFormatException.class)
        .hasMessageContaining("expected one of county, national-2021");
  }

  @Test
  void a_taxonomy_under_the_name_of_another_is_neither_written_nor_read() {
    Taxonomy other = new Taxonomy("county", Label.zh("本省").en("ours"), Taxonomy.COUNTY.headings());

    assertThatThrownBy(() -> DisclosureJson.toText(withTarget(other)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a taxonomy that differs from Yusuan's must have an id of its own: 'county'");
    assertThatThrownBy(() -> DisclosureJson.withTaxonomies(other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a reader must know one taxonomy of an id: 'county'");
  }

  private static Disclosure withTarget(Taxonomy taxonomy) {
    Project project = Project.of(BudgetUnit.of("某局"), "某项目");
    return empty(Templates.shanxiCounty())
        .addPerformanceTarget(
            PerformanceTarget.builder().project(project).taxonomy(taxonomy).build())
        .build();
  }

  @Test
  void a_category_that_nobody_could_read_back_is_not_written() {
    Section section =
        Section.builder()
            .id("reserve")
            .title("说明")
            .claim(Quantity.of(Region.of(RESERVE)), ClaimedChange.NONE)
            .build();
    Disclosure disclosure = empty(Templates.shanxiCounty()).addNarrative(section).build();

    assertThatThrownBy(() -> DisclosureJson.toText(disclosure))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a category must be of the template shanxi-county-2025: 'kind:unit-reserve'");
  }

  @Test
  void a_line_with_two_members_of_a_dimension_is_not_written() {
    Form form = Templates.shanxiCounty().of(Year.of(2025)).form("expenditure").orElseThrow();
    Line line =
        Line.builder()
            .id("x")
            .label("")
            .addMembers(FunctionalCode.of("201"), FunctionalCode.of("20103"))
            .build();
    Disclosure disclosure =
        empty(Templates.shanxiCounty())
            .addTable(Table.builder().form(form).addLine(line).build())
            .build();

    assertThatThrownBy(() -> DisclosureJson.toText(disclosure))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a line must have one member of a dimension to be written: 'x'");
  }
}
