package io.github.yusuan.core.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.label.Visible;
import io.github.yusuan.core.narrative.Claim;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.narrative.ClaimedChange;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the text says of last year, and with which reasons. */
class DisclosingTest {
  private static final Template SHANXI = Templates.SHANXI_COUNTY_2024;
  private static final Form SUMMARY = SHANXI.form("summary-revenue").orElseThrow();

  /** A budget of wages only, in 元. */
  private static Budget wages(int year, String yuan) {
    return Budget.of(SmallBudget.DEPARTMENT, Year.of(year)).with(SmallBudget.wages(yuan));
  }

  /** A disclosure that printed nothing but a grand total of revenue. */
  private static Disclosure printed(String total, ReportingUnit unit) {
    Template template = Templates.shanxiCounty().of(Year.of(2023));
    Form summary = template.form("summary-revenue").orElseThrow();
    Line line = Line.of(summary.row("grand-total").orElseThrow());
    return Disclosure.builder()
        .department(SmallBudget.DEPARTMENT)
        .year(Year.of(2023))
        .template(template)
        .addTable(Table.of(summary).line(line, total).build().withUnit(unit))
        .build();
  }

  private static String firstSentence(Disclosure disclosure) {
    String text = disclosure.narrative().get(0).text();
    return text.substring("2024年度某区数据局".length(), text.indexOf('。'));
  }

  private static List<Claim> changes(Disclosure disclosure) {
    return disclosure.narrative().get(0).claims().stream()
        .filter(claim -> claim.value() instanceof ClaimedChange)
        .limit(1)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "1000000.00, 1334800.00, 预算收入总计133.48万元，比上年增加33.48万元，增长33.48%",
    "1334800.00, 1000000.00, 预算收入总计100.00万元，比上年减少33.48万元，下降25.08%",
    "1000000.00, 1000000.00, 预算收入总计100.00万元，与上年持平",
    "0.00,       120000.00,  预算收入总计12.00万元，比上年增加12.00万元（上年无此项）",
    "120000.00,  0.00,       预算收入总计0万元，比上年减少12.00万元，下降100%",
    "0.00,       0.00,       预算收入总计0万元，与上年持平",
    "1000000.00, 2000000.00, 预算收入总计200.00万元，比上年增加100.00万元，增长100%",
    "1000000.00, 1000003.00, 预算收入总计100.00万元，比上年增加3.00元",
    "1000000.00, 999950.00,  预算收入总计100.00万元，比上年减少0.01万元，下降0.01%",
    "1000000.00, 999950.01,  预算收入总计100.00万元，比上年减少49.99元",
    "100000000.00, 100004900.00, 预算收入总计10000.49万元，比上年增加0.49万元",
    "10.00,      40.00,      预算收入总计0.00万元，比上年增加30.00元，增长300.00%",
    "-5000.00,   5000.00,    预算收入总计0.50万元，比上年增加1.00万元",
    "5000.00,    -5000.00,   预算收入总计-0.50万元，比上年减少1.00万元，下降200.00%"
  })
  void words_agree_with_signs(String before, String now, String sentence) {
    Disclosure disclosure =
        wages(2024, now).disclosing(SHANXI).against(wages(2023, before)).disclose();
    assertThat(firstSentence(disclosure)).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "1256.27, 2, 12227944.00, 预算收入总计1222.79万元，比上年减少33.48万元，下降2.67%",
    "1256.27, 2, 12562700.00, 预算收入总计1256.27万元，与上年持平",
    "1256.27, 2, 12562749.99, 预算收入总计1256.27万元，与上年持平",
    "1256.3,  1, 12227944.00, 预算收入总计1222.79万元，比上年减少33.5万元，下降2.67%",
    "1256,    0, 12227944.00, 预算收入总计1222.79万元，比上年减少33万元，下降2.63%",
    "'',      2, 12227944.00, 预算收入总计1222.79万元，比上年增加1222.79万元（上年无此项）",
    "0.00,    2, 12227944.00, 预算收入总计1222.79万元，比上年增加1222.79万元"
  })
  void against_a_printed_base_the_change_is_that_of_printed_figures(
      String base, int decimals, String now, String sentence) {
    Disclosure lastYear = printed(base, Scale.TEN_THOUSAND_YUAN.withDecimals(decimals));
    Disclosure disclosure = wages(2024, now).disclosing(SHANXI).against(lastYear).disclose();
    assertThat(firstSentence(disclosure)).isEqualTo(sentence);
  }

  @Test
  void the_claim_is_no_more_precise_than_the_base() {
    Disclosure lastYear = printed("1256.3", Scale.TEN_THOUSAND_YUAN.withDecimals(1));
    Disclosure disclosure =
        wages(2024, "12227944.00").disclosing(SHANXI).against(lastYear).disclose();
    assertThat(changes(disclosure).get(0).quantity().region()).contains(Region.ALL);
    assertThat(changes(disclosure).get(0).value())
        .isEqualTo(
            ClaimedChange.by(ClaimedAmount.of("-33.5", Scale.TEN_THOUSAND_YUAN))
                .withPercent("-2.67"));
  }

  @Test
  void a_base_in_larger_units_keeps_them() {
    Disclosure lastYear = printed("0.13", Scale.HUNDRED_MILLION_YUAN.withDecimals(2));
    Disclosure disclosure =
        wages(2024, "12227944.00").disclosing(SHANXI).against(lastYear).disclose();
    assertThat(firstSentence(disclosure)).isEqualTo("预算收入总计1222.79万元，比上年减少0.01亿元，下降7.69%");
  }

  @Test
  void a_base_in_yuan_makes_small_changes_visible() {
    Disclosure lastYear = printed("12227941", Scale.YUAN.withDecimals(0));
    Disclosure disclosure =
        wages(2024, "12227944.00").disclosing(SHANXI).against(lastYear).disclose();
    assertThat(firstSentence(disclosure)).isEqualTo("预算收入总计1222.79万元，比上年增加3元");
  }

  @Test
  void a_figure_with_fewer_decimals_than_its_table_counts_in_full() {
    Disclosure lastYear = printed("1256", Scale.TEN_THOUSAND_YUAN.withDecimals(2));
    Disclosure disclosure =
        wages(2024, "12227944.00").disclosing(SHANXI).against(lastYear).disclose();
    assertThat(firstSentence(disclosure)).isEqualTo("预算收入总计1222.79万元，比上年减少33.21万元，下降2.64%");
  }

  @Test
  void of_several_printed_bases_the_most_precise_counts() {
    Disclosure coarse = printed("1256", Scale.TEN_THOUSAND_YUAN.withDecimals(0));
    Table fine =
        printed("12562700.00", Scale.YUAN.withDecimals(2)).table(SUMMARY.id()).orElseThrow();
    Disclosure both = coarse.withTables(List.of(coarse.tables().get(0), fine));
    Disclosure disclosure = wages(2024, "12562700.00").disclosing(SHANXI).against(both).disclose();
    assertThat(firstSentence(disclosure)).isEqualTo("预算收入总计1256.27万元，与上年持平");
  }

  @Test
  void what_last_year_did_not_print_is_not_compared() {
    Disclosure lastYear = printed("1256.27", Scale.TEN_THOUSAND_YUAN.withDecimals(2));
    Disclosure disclosure =
        wages(2024, "12227944.00").disclosing(SHANXI).against(lastYear).disclose();
    assertThat(disclosure.narrative().get(4).text())
        .contains("一般公共预算当年支出1222.79万元。\n（二）")
        .doesNotContain("上年");
  }

  @Test
  void last_year_must_be_the_year_before() {
    Disclosing disclosing = SmallBudget.of2024().disclosing(SHANXI);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> disclosing.against(SmallBudget.of2024()))
        .withMessage("last year must be 2023: 2024");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> disclosing.against(SmallBudget.of2024().disclose(SHANXI)))
        .withMessage("last year must be 2023: 2024");
  }

  @Test
  void last_years_lines_must_be_complete_too() {
    Budget lastYear = SmallBudget.of2023().with(BudgetLine.of(Kind.BASIC).fen(1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SmallBudget.of2024().disclosing(SHANXI).against(lastYear))
        .withMessageStartingWith(
            "lines of 2023 are incomplete for the template shanxi-county-2024:\nline 6 (");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "人员增加。", "人员增加，", "人员增加\n", "人员增加（减少）", "人员增加(减少)所致", "增资；"})
  void a_reason_is_a_clause(String reason) {
    Disclosing disclosing = SmallBudget.of2024().disclosing(SHANXI);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> disclosing.because(Region.ALL, reason))
        .withMessage(
            "a reason must be a clause without punctuation at its end and without 增加（减少）: "
                + Visible.quoted(reason));
  }

  @Test
  void a_reason_for_a_change_that_is_not_stated_is_refused_not_lost() {
    Disclosing disclosing = SmallBudget.of2024().disclosing(SHANXI).because(Region.ALL, "调整");
    assertThatIllegalArgumentException()
        .isThrownBy(disclosing::disclose)
        .withMessage(
            "a reason must explain a change that the text states: the text of shanxi-county-2024"
                + " states none of all revenue and expenditure; last year is not given");
    Disclosing other =
        SmallBudget.of2024()
            .disclosing(SHANXI)
            .against(SmallBudget.of2023())
            .because(Region.of(Source.STATE_CAPITAL), "调整");
    assertThatIllegalArgumentException()
        .isThrownBy(other::disclose)
        .withMessageEndingWith("states none of state capital operations budget");
  }

  @Test
  void a_reason_may_explain_why_nothing_changed() {
    Disclosure disclosure =
        wages(2024, "1000000.00")
            .disclosing(SHANXI)
            .against(wages(2023, "1000000.00"))
            .because(Region.ALL, "编制未变")
            .disclose();
    assertThat(firstSentence(disclosure)).isEqualTo("预算收入总计100.00万元，与上年持平，主要原因是编制未变");
  }

  @Test
  void the_text_may_be_in_another_unit() {
    Template yuan = SHANXI.with(family -> family.withNarrativeUnit(Scale.YUAN.withDecimals(2)));
    Disclosure disclosure =
        wages(2024, "1000003.00").disclosing(yuan).against(wages(2023, "1000000.00")).disclose();
    assertThat(firstSentence(disclosure)).isEqualTo("预算收入总计1000003.00元，比上年增加3.00元");
  }

  @Test
  void each_step_is_a_copy() {
    Disclosing plain = SmallBudget.of2024().disclosing(SHANXI);
    Disclosing compared = plain.against(SmallBudget.of2023());
    assertThat(compared.disclose()).isNotEqualTo(plain.disclose());
    assertThat(plain.disclose()).isEqualTo(SmallBudget.of2024().disclose(SHANXI));
    assertThat(compared.disclose().tables()).isEqualTo(plain.disclose().tables());
  }

  @Test
  void shares_have_two_decimals_but_for_nothing_and_all() {
    Disclosure disclosure = wages(2024, "1000000.00").disclose(SHANXI);
    assertThat(disclosure.narrative().get(2).text())
        .isEqualTo("2024年度某区数据局支出预算100.00万元，其中：基本支出100.00万元，占100%；项目支出0万元，占0%。");
  }
}
