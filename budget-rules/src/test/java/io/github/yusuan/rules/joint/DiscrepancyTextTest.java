package io.github.yusuan.rules.joint;

import static io.github.yusuan.core.label.Language.CHINESE;
import static io.github.yusuan.core.label.Language.ENGLISH;
import static io.github.yusuan.rules.joint.Documents.WAN;
import static io.github.yusuan.rules.joint.Documents.cell;
import static io.github.yusuan.rules.joint.Documents.document;
import static io.github.yusuan.rules.joint.Documents.expenditure;
import static io.github.yusuan.rules.joint.Documents.prove;
import static io.github.yusuan.rules.joint.Documents.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.identity.Identity;
import io.github.yusuan.rules.identity.Operand.Standing;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every sentence that a discrepancy, its culprits and its conflict can say. */
class DiscrepancyTextTest {
  private static final Disclosure WRONG = expenditure("total 3.50 1.00 2.00");
  private static final Discrepancy FOUND = prove(WRONG).discrepancies().get(0);
  private static final Statement TOTAL = statement(0);
  private static final Statement BASIC = statement(1);
  private static final String TOTAL_ZH = "表三“total”行“合计”栏 3.50万元";
  private static final String TOTAL_EN = "表三 expenditure 2024, row “total”, column “total” 3.50万元";

  private static Statement statement(int column) {
    return new Statement(Standing.PRINTED, List.of(cell(WRONG, "total", column)));
  }

  private static Correction correction(String figure, Slip slip) {
    return new Correction(Figure.parse(figure), slip);
  }

  private static Culprit total(FenRange fits, Correction... corrections) {
    return new Culprit(List.of(TOTAL), fits, List.of(corrections));
  }

  @Test
  void what_is_printed_already_is_not_offered_where_only_some_of_its_places_are_wrong() {
    Disclosure alike = expenditure("total 3.50 3.50 2.00");
    Statement both =
        new Statement(Standing.PRINTED, List.of(cell(alike, "total", 0), cell(alike, "total", 1)));
    Culprit some = new Culprit(List.of(both), FenRange.from(3_500_000).to(3_500_000), List.of());

    assertThat(some.in(CHINESE)).endsWith("3.50万元；这几处不能同为此数").doesNotContain("可为");
    assertThat(some.in(ENGLISH))
        .endsWith("3.50万元; these places cannot all print it")
        .doesNotContain("would fit");
  }

  @Test
  void two_figures_in_doubt_are_named_together_and_nothing_is_offered() {
    Culprit two = new Culprit(List.of(TOTAL, BASIC), FenRange.EMPTY, List.of());

    assertThat(two.in(CHINESE)).isEqualTo(TOTAL_ZH + "，以及表三“total”行“基本支出”栏 1.00万元");
    assertThat(two.in(ENGLISH))
        .isEqualTo(
            TOTAL_EN + ", and 表三 expenditure 2024, row “total”, column “basic expenditure” 1.00万元");
  }

  @Test
  void one_figure_that_fits_is_said_as_one_and_several_as_a_range() {
    assertThat(total(FenRange.from(2_995_000).to(3_004_999)).in(CHINESE))
        .isEqualTo(TOTAL_ZH + "；可为3.00万元；未见合理的笔误");
    assertThat(total(FenRange.from(2_990_001).to(3_009_999)).in(CHINESE))
        .isEqualTo(TOTAL_ZH + "；可为2.99至3.01万元；未见合理的笔误");
    assertThat(total(FenRange.from(2_990_001).to(3_009_999)).in(ENGLISH))
        .isEqualTo(TOTAL_EN + "; would fit: 2.99 to 3.01万元; no plausible slip");
  }

  @Test
  void the_three_likeliest_slips_are_said_and_no_more() {
    Culprit many =
        total(
            FenRange.from(0).to(5_000_000),
            correction("3.00", Slip.ONE_DIGIT),
            correction("3.05", Slip.SWAPPED),
            correction("0.35", Slip.POINT_MOVED),
            correction("1.11", Slip.COPIED));

    assertThat(many.in(CHINESE)).endsWith("；疑为3.00万元（一位数字有误）、3.05万元（相邻数字颠倒）、0.35万元（小数点移位）");
    assertThat(many.in(ENGLISH))
        .endsWith(
            "; likely 3.00万元 (one digit), 3.05万元 (two digits swapped),"
                + " 0.35万元 (decimal point moved)");
  }

  @Test
  void where_nothing_belongs_the_cell_may_as_well_be_blank() {
    Culprit nothing = total(FenRange.from(0).to(4_999), correction("0.00", Slip.COPIED));

    assertThat(nothing.in(CHINESE)).endsWith("；可为0.00万元；疑为空白或0.00万元（误抄相邻单元格）");
    assertThat(nothing.in(ENGLISH))
        .endsWith("; would fit: 0.00万元; likely blank or 0.00万元 (copied from a neighbour)");
  }

  @Test
  void the_ends_of_what_fits_are_printed_as_the_cell_prints() {
    Culprit culprit = total(FenRange.from(-12_345).to(1_234_567));

    assertThat(culprit.leastThatFits()).contains(Figure.parse("-0.01"));
    assertThat(culprit.greatestThatFits()).contains(Figure.parse("1.23"));
    assertThat(total(FenRange.EMPTY).leastThatFits()).isEmpty();
    assertThat(total(FenRange.EMPTY).greatestThatFits()).isEmpty();
  }

  @Test
  void the_only_explanation_is_said_to_be_the_only_one() {
    Discrepancy only = new Discrepancy(FOUND.conflict(), List.of(total(FenRange.EMPTY)), true);

    assertThat(only.isUnique()).isTrue();
    assertThat(only.in(CHINESE)).startsWith("唯一疑点：" + TOTAL_ZH + "。矛盾：表三");
    assertThat(only.in(ENGLISH)).startsWith("only figure in doubt: " + TOTAL_EN + ". Conflict: 表三");
  }

  @Test
  void several_are_counted_and_numbered() {
    assertThat(FOUND.in(CHINESE)).startsWith("下列3项之一：(1) ").contains("。(2) ", "。(3) ", "。矛盾：");
    assertThat(FOUND.in(ENGLISH)).startsWith("one of 3: (1) ").contains(". (2) ", " Conflict: ");
  }

  @Test
  void a_list_that_was_cut_says_that_there_are_more_even_if_one_is_listed() {
    Discrepancy cut = new Discrepancy(FOUND.conflict(), List.of(total(FenRange.EMPTY)), false);

    assertThat(cut.isUnique()).isFalse();
    assertThat(cut.in(CHINESE)).startsWith("至少下列1项之一（尚有未列）：(1) " + TOTAL_ZH + "。矛盾：");
    assertThat(cut.in(ENGLISH))
        .startsWith("one of at least 1, of which not all are listed: (1) " + TOTAL_EN + ".");
  }

  @Test
  void without_a_culprit_the_conflict_alone_is_told() {
    Discrepancy unnamed = new Discrepancy(FOUND.conflict(), List.of(), false);

    assertThat(unnamed.isUnique()).isFalse();
    assertThat(unnamed.in(CHINESE)).isEqualTo("工作量所限，未指认数字；矛盾：" + FOUND.conflict().in(CHINESE));
    assertThat(unnamed.in(ENGLISH))
        .isEqualTo(
            "no figure named within the work limit; Conflict: " + FOUND.conflict().in(ENGLISH));
  }

  @Test
  void a_conflict_says_its_identity_then_all_figures_in_it() {
    assertThat(FOUND.conflict().in(CHINESE))
        .isEqualTo(
            "表三“total”行“合计”栏 = “基本支出”栏 + “项目支出”栏。所列数字不能同时成立："
                + TOTAL_ZH
                + "；表三“total”行“基本支出”栏 1.00万元；表三“total”行“项目支出”栏 2.00万元");
    assertThat(FOUND.conflict().in(ENGLISH))
        .startsWith(
            "表三 expenditure 2024, row “total”, column “total” = column “basic expenditure” +"
                + " column “project expenditure”. These figures cannot all be true: "
                + TOTAL_EN);
  }

  @Test
  void cells_of_one_region_that_disagree_conflict_without_any_sum() {
    Disclosure twice =
        document(
            table("expenditure", WAN, "total 9.00 4.00 5.00"),
            table("expenditure", WAN, "total 9.10 4.10 5.00"));
    Conflict conflict = prove(twice).discrepancies().get(0).conflict();

    assertThat(conflict.identities()).hasSize(1).first().isInstanceOf(Identity.Same.class);
    assertThat(((Multiples) conflict.certificate()).multipliers()).isEmpty();
    assertThat(conflict.statements()).hasSize(2);
    assertThat(conflict.chain()).hasSize(1);
    assertThat(conflict.chain().get(0).in(CHINESE)).isEqualTo("表三“total”行“合计”栏 = 表三“total”行“合计”栏");
  }

  @Test
  void a_bound_that_is_exceeded_is_said_as_one() {
    Disclosure exceeded =
        document(
            table("expenditure", WAN, "total 5.00 - 5.00"),
            table("general-public-expenditure", WAN, "total 7.00 - 7.00"));
    Conflict conflict = prove(exceeded).discrepancies().get(0).conflict();

    assertThat(conflict.in(CHINESE)).startsWith("表五“total”行“合计”栏 ≤ 表三“total”行“合计”栏。");
    assertThat(conflict.in(ENGLISH)).contains("column “total” ≤ 表三 expenditure 2024, row “total”");
  }

  @Test
  void a_discrepancy_concerns_the_identities_of_its_figures_in_doubt_only() {
    Disclosure two =
        expenditure("total 9.00 4.00 5.00", "201 3.00 1.00 7.00", "206 6.00 3.00 3.00");
    JointProof proof = prove(two);
    Discrepancy discrepancy = proof.discrepancies().get(0);

    for (Identity identity : Identities.of(two).all()) {
      boolean mentions =
          identity.operands().stream()
              .flatMap(operand -> operand.cells().stream())
              .anyMatch(cell(two, "201", 2)::equals);
      assertThat(discrepancy.concerns(identity)).isEqualTo(mentions);
    }
    assertThat(Identities.of(two).all()).anyMatch(discrepancy::concerns);
    assertThat(Identities.of(two).all()).anyMatch(identity -> !discrepancy.concerns(identity));
  }

  @ParameterizedTest
  @CsvSource({
    "CONSISTENT, 整体一致, consistent",
    "INCONSISTENT, 整体不一致, inconsistent",
    "UNDECIDED, 未能判定, undecided"
  })
  void each_decision_has_its_name(Consistency consistency, String chinese, String english) {
    assertThat(consistency.label().in(CHINESE)).isEqualTo(chinese);
    assertThat(consistency.label().in(ENGLISH)).isEqualTo(english);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_words_are_the_same_however_often_they_are_asked_for(Language language) {
    assertThat(prove(WRONG).discrepancies().get(0).in(language)).isEqualTo(FOUND.in(language));
  }
}
