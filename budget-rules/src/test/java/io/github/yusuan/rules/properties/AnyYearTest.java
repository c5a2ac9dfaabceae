package io.github.yusuan.rules.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.DocumentKind;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.TemplateFamily;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.rules.Rulebook;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.testkit.BudgetArbitraries;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Right documents of any year and kind have no false warning. */
class AnyYearTest {
  private static final Rulebook FORMS = Rulebook.standard().only("FORM");

  @Provide
  Arbitrary<Sample> samples() {
    return Arbitraries.of(templates())
        .flatMap(
            template ->
                BudgetArbitraries.under(template)
                    .any()
                    .map(budget -> new Sample(template, budget)));
  }

  private static List<Template> templates() {
    List<Template> templates = new ArrayList<>();
    for (TemplateFamily family : Templates.families()) {
      for (DocumentKind kind : family.kinds()) {
        for (int year = 2023; year <= 2026; year++) {
          templates.add(family.of(Year.of(year), kind));
        }
      }
    }
    return templates;
  }

  @Property(tries = 30)
  void a_derived_document_of_any_year_and_kind_is_right(@ForAll("samples") Sample sample) {
    Disclosure disclosure = sample.disclosure();

    assertThat(Rulebook.identities().check(disclosure).problems()).isEmpty();
    assertThat(FORMS.check(disclosure).problems()).isEmpty();
  }

  private static Disclosure titled(Template template, String from, String to) {
    List<Table> tables = new ArrayList<>();
    for (var form : template.forms()) {
      String title = form.title().in(Language.CHINESE).replace(from, to);
      tables.add(Table.builder().form(form).title(title).note("本表无数据").build());
    }
    return Disclosure.builder()
        .department(io.github.yusuan.core.disclosure.Department.of("某局"))
        .year(template.year())
        .template(template)
        .addAllTables(tables)
        .build();
  }

  private static List<String> problems(String rule, Disclosure disclosure) {
    return Rulebook.standard().only(rule).check(disclosure).problems().stream()
        .map(Finding::toString)
        .toList();
  }

  @Example
  void last_years_year_in_a_title_is_a_wrong_year_and_no_other_title() {
    Disclosure disclosure = titled(Templates.shanxiCounty().of(Year.of(2026)), "2026", "2025");

    assertThat(problems("FORM-TITLE", disclosure)).isEmpty();
    assertThat(problems("TEXT-YEAR", disclosure)).hasSize(16);
  }

  @Example
  void a_title_without_its_side_is_right_and_one_of_another_table_is_not() {
    Template template = Templates.shanghaiDistrict().of(Year.of(2026), DocumentKind.UNIT_BUDGET);

    assertThat(problems("FORM-TITLE", titled(template, "", ""))).isEmpty();
    assertThat(problems("TEXT-YEAR", titled(template, "", ""))).isEmpty();
    assertThat(problems("FORM-TITLE", titled(template, "支出预算总表", "收入预算总表")))
        .singleElement()
        .asString()
        .contains("2026年预算单位收入预算总表");
  }
}
