package io.github.yusuan.rules.form;

import static io.github.yusuan.core.label.Language.CHINESE;
import static io.github.yusuan.core.label.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.DocumentKind;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.TemplateFamily;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.rules.Rulebook;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which fixed rows a table has to have, and how those that it lacks are named. */
class ListedRowsTest {

  /** A form of a total and so many other rows. */
  private static Form form(int others) {
    Form.Builder form =
        Form.builder()
            .id("jia")
            .number("表一")
            .title(Label.zh("支出").en("expenditure"))
            .unit(Scale.TEN_THOUSAND_YUAN.withDecimals(2))
            .row("total", Label.zh("合计").en("total"));
    for (int at = 1; at <= others; at++) {
      form.row("r" + at, Label.zh("行" + at).en("row" + at), FunctionalCode.of("20" + at));
    }
    return form.column("amount", Label.zh("金额").en("amount")).build();
  }

  private static List<Finding> check(String rule, Form form, String amount) {
    Line.Builder total = Line.builder().id("total").row("total").label("合计");
    if (!amount.isEmpty()) {
      total.figure("amount", Figure.parse(amount));
    }
    Template template =
        TemplateFamily.builder()
            .id("made-up")
            .jurisdiction(Label.zh("某县").en("a county"))
            .addKinds(DocumentKind.DEPARTMENT_BUDGET)
            .addForms(form)
            .addRoundings(Rounding.HALF_UP)
            .emptyNote("本表无数据")
            .build()
            .of(Year.of(2024));
    Disclosure disclosure =
        Disclosure.builder()
            .department(Department.of("某局"))
            .year(Year.of(2024))
            .template(template)
            .addTable(Table.builder().form(form).addLine(total.build()).build())
            .build();
    return Rulebook.standard().only(rule).check(disclosure).findings();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1|表一 支出未列“行1”|表一 expenditure lacks “row1”",
        "2|表一 支出未列“行1”“行2”|表一 expenditure lacks “row1”, “row2”",
        "5|表一 支出未列“行1”“行2”“行3”“行4”“行5”"
            + "|表一 expenditure lacks “row1”, “row2”, “row3”, “row4”, “row5”",
        "6|表一 支出未列“行1”“行2”“行3”“行4”“行5”等6行"
            + "|表一 expenditure lacks “row1”, “row2”, “row3”, “row4”, “row5” and others, 6 rows in all"
      })
  void five_missing_rows_are_named_and_more_are_counted(
      int others, String chinese, String english) {
    Finding finding = check("FORM-ROW", form(others), "1.00").get(0);

    assertThat(finding.outcome()).isEqualTo(Outcome.NOTED);
    assertThat(finding.in(CHINESE)).isEqualTo(chinese);
    assertThat(finding.in(ENGLISH)).isEqualTo(english);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0.00", "0"})
  void a_table_without_money_owes_no_rows(String amount) {
    assertThat(check("FORM-ROW", form(3), amount))
        .extracting(Finding::outcome)
        .containsExactly(Outcome.NOT_APPLICABLE);
    assertThat(check("FORM-TOTAL", form(3), amount))
        .extracting(Finding::outcome)
        .containsExactly(Outcome.NOT_APPLICABLE);
  }

  @Test
  void a_row_alone_is_no_total() {
    assertThat(check("FORM-TOTAL", form(0), "1.00"))
        .extracting(Finding::outcome)
        .containsExactly(Outcome.NOT_APPLICABLE);
    assertThat(check("FORM-TOTAL", form(1), "1.00"))
        .extracting(Finding::outcome)
        .containsExactly(Outcome.HOLDS);
  }

  @Test
  void a_negative_amount_is_money() {
    assertThat(check("FORM-ROW", form(1), "-0.01"))
        .extracting(Finding::outcome)
        .containsExactly(Outcome.NOTED);
  }
}
