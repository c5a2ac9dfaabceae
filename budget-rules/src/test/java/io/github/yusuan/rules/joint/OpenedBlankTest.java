package io.github.yusuan.rules.joint;

import static io.github.yusuan.core.label.Language.CHINESE;
import static io.github.yusuan.core.label.Language.ENGLISH;
import static io.github.yusuan.rules.joint.Documents.WAN;
import static io.github.yusuan.rules.joint.Documents.document;
import static io.github.yusuan.rules.joint.Documents.expenditure;
import static io.github.yusuan.rules.joint.Documents.named;
import static io.github.yusuan.rules.joint.Documents.prove;
import static io.github.yusuan.rules.joint.Documents.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.identity.Operand.Standing;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Something may be missing rather than wrong: blanks and rows are in doubt as figures are. */
class OpenedBlankTest {
  private static final Disclosure LEFT_OUT =
      expenditure("total 9.00 4.00 5.00", "201 3.00 1.00 -", "206 6.00 3.00 3.00");
  private static final Disclosure ROW_MISSING =
      document(
          table("expenditure", WAN, "total 9.00 4.00 5.00", "201 3.00 1.00 2.00"),
          table(
              "general-public-expenditure",
              WAN,
              "total 9.00 4.00 5.00",
              "201 3.00 1.00 2.00",
              "208 6.00 3.00 3.00"));
  private static final Disclosure SOME_ROW_MISSING =
      expenditure("total 9.00 4.00 5.00", "201 3.00 1.00 2.00");

  private static final Table SPENT =
      table(
          "expenditure",
          WAN,
          "total 1.39 - 1.39",
          "214 1.39 - 1.39",
          "21401 1.39 - 1.39",
          "2140112 1.39 - 1.39");

  private static List<Standing> standings(Culprit culprit) {
    return culprit.statements().stream().map(Statement::standing).toList();
  }

  private static Culprit only(Disclosure disclosure) {
    List<Discrepancy> discrepancies = prove(disclosure).discrepancies();
    assertThat(discrepancies).hasSize(1);
    assertThat(discrepancies.get(0).isUnique()).isTrue();
    return discrepancies.get(0).culprits().get(0);
  }

  @Test
  void a_figure_left_out_is_the_only_one_in_doubt_with_what_would_fit() {
    Culprit blank = only(LEFT_OUT);

    assertThat(standings(blank)).containsExactly(Standing.OPEN_BLANK);
    assertThat(named(prove(LEFT_OUT))).isEqualTo(List.of(List.of(List.of("201/project"))));
    assertThat(blank.fits()).isEqualTo(FenRange.from(1_990_001).to(2_009_999));
    assertThat(blank.leastThatFits()).map(Object::toString).contains("1.99");
    assertThat(blank.greatestThatFits()).map(Object::toString).contains("2.01");
  }

  @Test
  void a_blank_is_no_slip_of_the_pen() {
    assertThat(only(LEFT_OUT).corrections()).isEmpty();
    assertThat(only(LEFT_OUT).in(CHINESE)).isEqualTo("表三“201”行“项目支出”栏 空白（疑漏填）；可为1.99至2.01万元");
    assertThat(only(LEFT_OUT).in(ENGLISH))
        .isEqualTo(
            "表三 expenditure 2024, row “201”, column “project expenditure” blank (left out?);"
                + " would fit: 1.99 to 2.01万元");
  }

  @Test
  void a_row_that_another_table_prints_is_missing_and_no_amount_is_offered_for_it() {
    Culprit row = only(ROW_MISSING);

    assertThat(standings(row)).containsExactly(Standing.ABSENT_ROW);
    assertThat(row.fits().isEmpty()).isTrue();
    assertThat(row.leastThatFits()).isEmpty();
    assertThat(row.greatestThatFits()).isEmpty();
    assertThat(row.in(CHINESE)).isEqualTo("表三缺“208”行");
    assertThat(row.in(ENGLISH)).isEqualTo("表三 expenditure 2024 lacks row “208”");
  }

  @Test
  void an_absent_row_is_one_statement_of_all_its_cells() {
    Statement row = only(ROW_MISSING).statements().get(0);

    assertThat(row.cells()).hasSize(3).allMatch(cell -> cell.line().id().startsWith("208"));
    assertThat(row.figure()).isEmpty();
    assertThat(row.isPrinted()).isFalse();
  }

  @Test
  void where_no_table_tells_which_row_it_is_some_row_is_missing() {
    Culprit row = only(SOME_ROW_MISSING);

    assertThat(standings(row)).containsExactly(Standing.UNLISTED_ROW);
    assertThat(row.in(CHINESE)).isEqualTo("表三缺“total之下某行”");
    assertThat(row.in(ENGLISH)).isEqualTo("表三 expenditure 2024 lacks some row under “total”");
  }

  @Test
  void a_table_that_lacks_other_rows_too_does_not_tell_which_rows_there_are() {
    Disclosure carriedOver =
        document(
            table(
                "revenue",
                WAN,
                "total 8.09 - - - - 8.09",
                "208 3.00 - - - - 3.00",
                "20801 3.00 - - - - 3.00",
                "2080101 3.00 - - - - 3.00",
                "214 5.09 - - - - 5.09",
                "21401 5.09 - - - - 5.09",
                "2140112 1.39 - - - - 1.39"),
            SPENT);

    assertThat(prove(carriedOver).discrepancies().get(0).culprits())
        .extracting(OpenedBlankTest::standings)
        .containsExactly(List.of(Standing.PRINTED), List.of(Standing.UNLISTED_ROW));
  }

  @Test
  void a_table_that_lists_all_rows_of_another_would_list_what_is_missing_there() {
    Disclosure spent =
        document(
            table(
                "revenue",
                WAN,
                "total 1.39 - - - - 1.39",
                "214 1.39 - - - - 1.39",
                "21401 1.39 - - - - 1.39",
                "2140112 1.39 - - - - 1.39"),
            table(
                "expenditure",
                WAN,
                "total 5.09 - 5.09",
                "214 5.09 - 5.09",
                "21401 5.09 - 5.09",
                "2140112 1.39 - 1.39"));

    assertThat(prove(spent).discrepancies().get(0).culprits())
        .extracting(OpenedBlankTest::standings)
        .doesNotContain(List.of(Standing.UNLISTED_ROW));
  }

  @Test
  void a_table_of_expenditure_does_not_tell_which_rows_revenue_has() {
    Disclosure saved =
        document(
            table(
                "revenue",
                WAN,
                "total 5.09 - - - - 5.09",
                "214 5.09 - - - - 5.09",
                "21401 5.09 - - - - 5.09",
                "2140112 1.39 - - - - 1.39"),
            SPENT);

    assertThat(prove(saved).discrepancies().get(0).culprits())
        .extracting(OpenedBlankTest::standings)
        .contains(List.of(Standing.UNLISTED_ROW));
  }

  private static Disclosure rowsCutOff(String total) {
    return document(
        table(
            "expenditure",
            WAN,
            "total 8.00 - 8.00",
            "201 2.00 - 2.00",
            "208 2.00 - 2.00",
            "210 2.00 - 2.00",
            "212 2.00 - 2.00"),
        table("general-public-expenditure", WAN, "total " + total, "201 1.00 - 1.00"));
  }

  @Test
  void rows_that_were_cut_off_at_once_are_told_beside_the_figure_that_explains_them_alone() {
    Discrepancy discrepancy = prove(rowsCutOff("7.00 - 7.00")).discrepancies().get(0);

    assertThat(discrepancy.isUnique()).isFalse();
    assertThat(discrepancy.culprits())
        .extracting(OpenedBlankTest::standings)
        .containsExactly(
            List.of(Standing.PRINTED),
            List.of(Standing.ABSENT_ROW, Standing.ABSENT_ROW, Standing.ABSENT_ROW));
  }

  @Test
  void rows_that_were_cut_off_do_not_explain_more_than_other_tables_print_of_them() {
    assertThat(standings(only(rowsCutOff("7.50 - 7.50")))).containsExactly(Standing.PRINTED);
    assertThat(prove(rowsCutOff("1.00 - 1.00")).consistency()).isEqualTo(Consistency.CONSISTENT);
  }

  @Test
  void with_the_missing_row_the_document_is_consistent() {
    Disclosure whole =
        expenditure("total 9.00 4.00 5.00", "201 3.00 1.00 2.00", "208 6.00 3.00 3.00");

    assertThat(prove(whole).consistency()).isEqualTo(Consistency.CONSISTENT);
  }

  @Test
  void what_is_printed_is_named_before_a_blank_that_would_do_as_well() {
    Discrepancy discrepancy = prove(expenditure("total 3.00 1.00 -")).discrepancies().get(0);

    assertThat(discrepancy.isUnique()).isFalse();
    assertThat(discrepancy.culprits())
        .extracting(OpenedBlankTest::standings)
        .containsExactly(
            List.of(Standing.PRINTED), List.of(Standing.PRINTED), List.of(Standing.OPEN_BLANK));
  }

  @Test
  void blanks_are_told_beside_a_figure_of_several_cells_that_explains_two_of_them_alone() {
    Disclosure twoLeftOut =
        expenditure("total 1.39 - -", "214 1.39 - 1.39", "21401 - - 1.39", "2140112 1.39 - 1.39");

    List<Discrepancy> discrepancies = prove(twoLeftOut).discrepancies();

    assertThat(discrepancies).hasSize(1);
    assertThat(discrepancies.get(0).isUnique()).isFalse();
    assertThat(discrepancies.get(0).culprits())
        .extracting(OpenedBlankTest::standings)
        .containsExactly(
            List.of(Standing.PRINTED), List.of(Standing.OPEN_BLANK, Standing.OPEN_BLANK));
    assertThat(discrepancies.get(0).culprits().get(1).in(CHINESE))
        .isEqualTo("表三“total”行“项目支出”栏 空白（疑漏填），以及表三“21401”行“合计”栏 空白（疑漏填）");
  }

  @Test
  void what_is_named_beside_a_blank_could_be_wrong_as_well() {
    List<Disclosure> blanked =
        List.of(
            expenditure("total 3.00 1.00 -"),
            expenditure("total 3.00 - 1.00", "201 3.00 2.00 1.00"),
            expenditure("total 1.39 - -", "214 1.39 - 1.39", "21401 1.39 - 1.39"));
    int named = 0;
    for (Disclosure disclosure : blanked) {
      for (Culprit culprit : prove(disclosure).discrepancies().get(0).culprits()) {
        if (culprit.statements().get(0).isPrinted()) {
          named++;
          assertThat(List.of(culprit.leastThatFits(), culprit.greatestThatFits()))
              .as("%s", culprit)
              .anyMatch(figure -> isConsistent(disclosure, culprit, figure.orElseThrow()));
        }
      }
    }
    assertThat(named).isGreaterThan(2);
  }

  private static boolean isConsistent(Disclosure blanked, Culprit culprit, Figure figure) {
    Disclosure mended = blanked;
    for (Cell cell : culprit.statements().get(0).cells()) {
      mended = mended.with(cell, figure);
    }
    return prove(mended).consistency() == Consistency.CONSISTENT;
  }

  @Test
  void a_blank_does_not_conflict_where_all_adds_up() {
    JointProof proof = prove(expenditure("total 3.00 - 3.00", "201 3.00 - 3.00"));

    assertThat(proof.consistency()).isEqualTo(Consistency.CONSISTENT);
    assertThat(proof.identities().isOpened()).isFalse();
  }

  @Test
  void the_proof_speaks_of_the_opened_system_only_where_something_is_wrong() {
    JointProof proof = prove(LEFT_OUT);

    assertThat(proof.identities().isOpened()).isTrue();
    assertThat(proof.identities().closed()).isNotSameAs(proof.identities());
    assertThat(proof.witness()).isEmpty();
    assertThat(proof).hasToString("INCONSISTENT (1 discrepancies)");
  }

  @Test
  void whoever_blanks_one_needed_figure_finds_it_among_those_in_doubt() {
    int blanked = 0;
    for (int number = 0; number < 12; number++) {
      Disclosure right = Documents.derived(number);
      List<Cell> printed = right.cells().stream().filter(cell -> !cell.isBlank()).toList();
      Cell cell = printed.get(new Random(number).nextInt(printed.size()));
      JointProof proof = prove(right.withBlank(cell));
      if (proof.consistency() == Consistency.INCONSISTENT) {
        blanked++;
        assertThat(proof.discrepancies())
            .flatExtracting(Discrepancy::culprits)
            .flatExtracting(Culprit::statements)
            .filteredOn(statement -> statement.standing() == Standing.OPEN_BLANK)
            .flatExtracting(Statement::cells)
            .anyMatch(
                other ->
                    other.line().id().equals(cell.line().id())
                        && other.column().equals(cell.column())
                        && other.form().equals(cell.form()));
      }
    }
    assertThat(blanked).isGreaterThan(6);
  }

  @Test
  void an_opened_system_keeps_every_printed_statement_of_the_closed_one() {
    for (Disclosure disclosure : List.of(LEFT_OUT, ROW_MISSING, SOME_ROW_MISSING)) {
      Identities closed = Identities.of(disclosure);
      List<Statement> before = Statement.all(closed);

      assertThat(before).allMatch(Statement::isPrinted);
      assertThat(Statement.all(closed.opened()).subList(0, before.size())).isEqualTo(before);
      assertThat(Statement.all(closed.opened()).subList(before.size(), before.size() + 1))
          .noneMatch(Statement::isPrinted);
    }
  }

  @Test
  void what_is_missing_is_listed_as_blanks_then_rows_then_rows_of_no_name() {
    Disclosure all =
        document(
            table("expenditure", WAN, "total 9.00 4.00 -", "201 3.00 1.00 2.00"),
            table("general-public-expenditure", WAN, "total 9.00 - -", "208 6.00 3.00 3.00"));

    List<Standing> standings =
        Statement.all(Identities.of(all).opened()).stream().map(Statement::standing).toList();
    assertThat(standings).isSorted();
    assertThat(standings).contains(Standing.PRINTED, Standing.OPEN_BLANK, Standing.ABSENT_ROW);
  }
}
