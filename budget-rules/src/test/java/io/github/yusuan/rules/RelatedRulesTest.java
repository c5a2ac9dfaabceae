package io.github.yusuan.rules;

import static io.github.yusuan.rules.Sketch.shanxi;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.narrative.ClaimedChange;
import io.github.yusuan.core.narrative.Quantity;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.RelatedDocuments;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelatedRulesTest {
  private static Sketch total(String amount) {
    return shanxi().table("summary-revenue").row("grand-total", amount);
  }

  private static Section.Builder change(String amount, Scale scale) {
    return Section.builder()
        .id("changes")
        .title("增减变化")
        .claim(Quantity.of("收入总计", Region.ALL), ClaimedChange.by(ClaimedAmount.of(amount, scale)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-99999999999999", "0.00000000001"})
  void an_impossible_change_is_not_judged(String amount) {
    Disclosure now =
        total("12.00").section(change(amount, Scale.HUNDRED_MILLION_YUAN)).disclosure();
    RelatedDocuments related =
        RelatedDocuments.none().withLastYear(total("10.00").year(2023).disclosure());

    assertThat(Rulebook.standard().only("YEAR-BASE").check(now, related).findings())
        .extracting(Finding::outcome)
        .containsExactly(Outcome.NOT_APPLICABLE);
  }

  @Test
  void the_assumed_rounding_is_that_of_all_documents() {
    RelatedDocuments units =
        RelatedDocuments.none()
            .withUnits(List.of(total("1.00").disclosure(), total("2.00").disclosure()));
    Rulebook sums = Rulebook.standard().only("CONSOLIDATION-SUM");

    assertThat(sums.check(total("3.01").disclosure(), units).problems()).isEmpty();
    assertThat(sums.check(total("2.98").disclosure(), units).problems()).isNotEmpty();
    assertThat(
            sums.assuming(Rounding.TRUNCATION).check(total("2.99").disclosure(), units).problems())
        .isNotEmpty();
  }

  @Test
  void a_document_of_another_year_is_refused() {
    RelatedDocuments wrong = RelatedDocuments.none().withLastYear(total("1.00").disclosure());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rulebook.standard().check(total("1.00").disclosure(), wrong))
        .withMessage("a related document must be of 2023: 某局 2024");
  }

  @ParameterizedTest
  @CsvSource({
    "比2023年预算增加5.00万元。, true",
    "比上年增加5.00万元。, true",
    "比2023年执行数增加5.00万元。, false",
    "较上年决算数增加5.00万元。, false",
    "比2019年增加5.00万元。, false",
    "比上年同口径增加5.00万元。, false",
    "比2023年可比预算数增加5.00万元。, false",
  })
  void a_change_is_compared_with_last_years_budget_only_where_that_is_its_base(
      String text, boolean compared) {
    Disclosure now =
        total("12.00").section(change("5.00", Scale.TEN_THOUSAND_YUAN).text(text)).disclosure();
    RelatedDocuments related =
        RelatedDocuments.none().withLastYear(total("10.00").year(2023).disclosure());

    assertThat(Rulebook.standard().only("YEAR-BASE").check(now, related).problems())
        .hasSize(compared ? 1 : 0);
  }

  @Test
  void the_difference_of_two_printed_figures_is_accepted_beside_the_exact_one() {
    Disclosure now =
        total("18976.7551").section(change("3355.65", Scale.TEN_THOUSAND_YUAN)).disclosure();
    RelatedDocuments related =
        RelatedDocuments.none().withLastYear(total("15621.1123").year(2023).disclosure());
    Rulebook base = Rulebook.standard().only("YEAR-BASE");

    assertThat(base.check(now, related).problems()).isEmpty();
    assertThat(
            base.check(
                    total("18976.7551")
                        .section(change("3355.66", Scale.TEN_THOUSAND_YUAN))
                        .disclosure(),
                    related)
                .problems())
        .hasSize(1);
  }

  /** What the total of last year is said to be, by a document and by the change in this year's. */
  private static Report against(String department, String lastYear) {
    Disclosure now = total("12.00").section(change("2.00", Scale.TEN_THOUSAND_YUAN)).disclosure();
    Disclosure last =
        total(lastYear).year(2023).disclosure().withDepartment(Department.of(department));
    return Rulebook.standard()
        .only("YEAR-BASE")
        .check(now, RelatedDocuments.none().withLastYear(last));
  }

  @Test
  void a_document_of_another_department_is_not_compared_and_told_by_name() {
    Report report = against("某街道", "15.00");

    assertThat(report.problems()).isEmpty();
    assertThat(report.in(Language.CHINESE)).contains("上年文本为“某街道”，不是“某局”，未作比较");
    assertThat(against("某局", "15.00").problems()).hasSize(1);
    assertThat(against("某 局（机关）", "15.00").problems()).hasSize(1);
  }

  @Test
  void a_department_that_was_renamed_is_known_by_its_figures() {
    assertThat(against("某委员会", "10.00").findings())
        .extracting(Finding::outcome)
        .containsExactly(Outcome.HOLDS);
  }
}
