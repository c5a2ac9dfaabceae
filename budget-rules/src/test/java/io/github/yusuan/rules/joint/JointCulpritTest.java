package io.github.yusuan.rules.joint;

import static io.github.yusuan.core.label.Language.CHINESE;
import static io.github.yusuan.core.label.Language.ENGLISH;
import static io.github.yusuan.rules.joint.Documents.expenditure;
import static io.github.yusuan.rules.joint.Documents.named;
import static io.github.yusuan.rules.joint.Documents.prove;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Who is named, and what would fit there. */
class JointCulpritTest {
  private static final Disclosure ONE_WRONG =
      expenditure("total 9.00 4.00 5.00", "201 3.00 1.00 7.00", "206 6.00 3.00 3.00");

  @Test
  void a_figure_that_its_row_and_its_column_contradict_is_the_only_one_in_doubt() {
    JointProof proof = prove(ONE_WRONG);

    assertThat(proof.consistency()).isEqualTo(Consistency.INCONSISTENT);
    assertThat(named(proof)).isEqualTo(List.of(List.of(List.of("201/project"))));
    assertThat(proof.discrepancies().get(0).isUnique()).isTrue();
    Culprit culprit = proof.discrepancies().get(0).culprits().get(0);
    assertThat(culprit.fits()).isEqualTo(FenRange.from(1_990_001).to(2_009_999));
    assertThat(culprit.corrections())
        .first()
        .hasToString("Correction[figure=2.00, slip=ONE_DIGIT]");
  }

  @Test
  void the_discrepancy_reads_in_both_languages() {
    Discrepancy discrepancy = prove(ONE_WRONG).discrepancies().get(0);

    assertThat(discrepancy.in(CHINESE))
        .startsWith("唯一疑点：表三“201”行“项目支出”栏 7.00万元；可为1.99至2.01万元；疑为2.00万元（一位数字有误）")
        .contains("。矛盾：", "所列数字不能同时成立：");
    assertThat(discrepancy.in(ENGLISH))
        .startsWith("only figure in doubt: 表三 ")
        .contains("These figures cannot all be true");
  }

  @Test
  void of_a_lone_sum_every_figure_may_be_wrong() {
    JointProof proof = prove(expenditure("total 3.50 1.00 2.00"));

    assertThat(named(proof))
        .isEqualTo(
            List.of(
                List.of(List.of("total/total"), List.of("total/basic"), List.of("total/project"))));
    assertThat(proof.discrepancies().get(0).isUnique()).isFalse();
    assertThat(proof.discrepancies().get(0).in(CHINESE)).startsWith("下列3项之一：(1) ");
  }

  @Test
  void two_independent_errors_are_separated_and_each_named() {
    JointProof proof =
        prove(expenditure("total 9.00 4.00 5.00", "201 3.00 1.00 7.00", "206 6.00 8.00 3.00"));

    assertThat(new HashSet<>(named(proof)))
        .isEqualTo(
            new HashSet<>(List.of(List.of(List.of("201/project")), List.of(List.of("206/basic")))));
  }

  @Test
  void a_figure_printed_twice_is_one_statement_in_two_cells() {
    JointProof proof =
        prove(expenditure("total 9.00 4.00 5.00", "201 3.00 - 3.00", "206 7.00 4.00 3.00"));

    assertThat(named(proof)).isEqualTo(List.of(List.of(List.of("201/total", "201/project"))));
  }

  @Test
  void no_plausible_slip_is_said_plainly() {
    JointProof proof =
        prove(expenditure("total 9.00 4.00 5.00", "201 3.00 1.00 4567.89", "206 6.00 3.00 3.00"));

    Culprit culprit = proof.discrepancies().get(0).culprits().get(0);
    assertThat(culprit.corrections()).isEmpty();
    assertThat(culprit.in(CHINESE)).endsWith("；未见合理的笔误");
    assertThat(culprit.in(ENGLISH)).endsWith("; no plausible slip");
  }

  @Test
  void a_figure_copied_from_its_neighbour_is_offered_what_fits() {
    JointProof proof =
        prove(
            expenditure(
                "total 900.00 400.00 500.00",
                "201 345.00 111.11 111.11",
                "206 555.00 288.89 266.11"));

    Culprit culprit = proof.discrepancies().get(0).culprits().get(0);
    assertThat(culprit.corrections()).extracting(Correction::slip).contains(Slip.COPIED);
  }

  @Test
  void a_figure_may_be_copied_from_beyond_a_blank_and_the_middle_of_what_fits_comes_first() {
    JointProof proof =
        prove(
            expenditure(
                "total 900.00 400.00 500.00",
                "201 345.00 111.11 233.89",
                "205 - - -",
                "206 555.00 111.11 266.11"));

    assertThat(proof.discrepancies().get(0).culprits().get(0).corrections().get(0))
        .isEqualTo(new Correction(Figure.parse("288.89"), Slip.COPIED));
  }

  @Test
  void a_shift_of_the_unit_is_seen_where_only_part_of_the_last_place_fits() {
    JointProof proof =
        prove(expenditure("total 0.45 0.45 -", "201 4300.00 4300.00 -", "206 0.01 0.01 -"));

    assertThat(proof.discrepancies().get(0).culprits())
        .flatExtracting(Culprit::corrections)
        .contains(new Correction(Figure.parse("0.43"), Slip.UNIT_SHIFT));
  }

  @Test
  void a_zero_is_named_after_what_is_an_amount() {
    assertThat(named(prove(expenditure("total 9.00 0.00 8.00"))))
        .containsExactly(
            List.of(List.of("total/total"), List.of("total/project"), List.of("total/basic")));
  }

  @Test
  void no_amount_is_offered_twice_in_different_writing() {
    JointProof proof =
        prove(expenditure("total 9.00 4.00 5.00", "201 3.00 1.00 20", "206 6.00 3.00 3.00"));

    List<Correction> corrections = proof.discrepancies().get(0).culprits().get(0).corrections();
    assertThat(corrections).isNotEmpty();
    assertThat(corrections.stream().map(c -> c.figure().shortest())).doesNotHaveDuplicates();
  }

  @Test
  void the_order_of_the_tables_does_not_matter_to_who_is_named() {
    for (int number = 0; number < 20; number++) {
      Disclosure wrong = Documents.slipped(Documents.derived(number), 2, new Random(number));
      List<Table> tables = new ArrayList<>(wrong.tables());
      Collections.shuffle(tables, new Random(number));

      assertThat(sets(prove(wrong.withTables(tables)))).isEqualTo(sets(prove(wrong)));
      assertThat(named(prove(wrong))).isEqualTo(named(prove(wrong)));
    }
  }

  private static Object sets(JointProof proof) {
    List<Object> errors = new ArrayList<>();
    named(proof)
        .forEach(
            error -> {
              List<Object> alternatives = new ArrayList<>();
              error.forEach(names -> alternatives.add(new HashSet<>(names)));
              errors.add(new HashSet<>(alternatives));
            });
    return new HashSet<>(errors);
  }
}
