package io.github.yusuan.rules.joint;

import static io.github.yusuan.core.label.Language.CHINESE;
import static io.github.yusuan.core.label.Language.ENGLISH;
import static io.github.yusuan.rules.joint.Documents.WAN;
import static io.github.yusuan.rules.joint.Documents.cell;
import static io.github.yusuan.rules.joint.Documents.document;
import static io.github.yusuan.rules.joint.Documents.expenditure;
import static io.github.yusuan.rules.joint.Documents.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.identity.Operand.Standing;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is one statement, and what one says. */
class StatementTest {
  private static final Disclosure DISCLOSURE =
      expenditure("total 9.00 4.00 5.00", "201 3.00 - 3.00", "206 6.00 4.00 2.00");
  private static final Cell PRINTED = cell(DISCLOSURE, "201", 0);
  private static final Cell BLANK = cell(DISCLOSURE, "201", 1);

  private static List<List<String>> stated(Disclosure disclosure) {
    return Statement.all(Identities.of(disclosure)).stream()
        .map(statement -> statement.cells().stream().map(StatementTest::name).toList())
        .toList();
  }

  private static String name(Cell cell) {
    return cell.form().id() + "/" + cell.line().id() + "/" + cell.column().id();
  }

  @Test
  void every_printed_cell_is_in_one_statement_and_no_blank_is() {
    for (int number = 0; number < 8; number++) {
      Disclosure disclosure = Documents.derived(number);
      List<Cell> stated = new ArrayList<>();
      Statement.all(Identities.of(disclosure)).forEach(all -> stated.addAll(all.cells()));

      assertThat(stated)
          .doesNotHaveDuplicates()
          .containsExactlyInAnyOrderElementsOf(
              disclosure.cells().stream().filter(cell -> !cell.isBlank()).toList());
    }
  }

  @Test
  void cells_of_one_table_joined_by_a_sum_of_nothing_else_are_one() {
    assertThat(stated(expenditure("total 3.00 0.00 3.00")))
        .contains(List.of("expenditure/total/total", "expenditure/total/project"))
        .contains(List.of("expenditure/total/basic"));
  }

  @Test
  void a_sum_of_two_amounts_joins_nobody() {
    assertThat(stated(expenditure("total 3.00 1.00 2.00"))).hasSize(3);
  }

  @Test
  void one_row_under_a_total_says_the_total_again() {
    assertThat(stated(expenditure("total 3.00 1.00 2.00", "201 3.00 1.00 2.00")))
        .containsExactly(
            List.of("expenditure/total/total", "expenditure/201/total"),
            List.of("expenditure/total/basic", "expenditure/201/basic"),
            List.of("expenditure/total/project", "expenditure/201/project"));
  }

  @Test
  void two_figures_of_one_region_that_differ_are_two_statements() {
    assertThat(stated(expenditure("total 3.00 - 3.01"))).hasSize(2);
  }

  @Test
  void two_tables_that_print_one_figure_are_two_statements() {
    Disclosure twice =
        document(
            table("expenditure", WAN, "total 3.00"),
            table("summary-expenditure", WAN, "expenditure-total 3.00"));

    assertThat(stated(twice)).hasSize(2);
  }

  @Test
  void what_it_says_is_places_and_figure_in_both_languages() {
    Statement one = new Statement(Standing.PRINTED, List.of(PRINTED));

    assertThat(one.in(CHINESE)).isEqualTo("表三“201”行“合计”栏 3.00万元");
    assertThat(one.in(ENGLISH))
        .isEqualTo("表三 expenditure 2024, row “201”, column “total” 3.00万元")
        .isEqualTo(one.toString());
    assertThat(one.figure()).contains(Figure.parse("3.00"));
    assertThat(one.isPrinted()).isTrue();
  }

  @Test
  void a_figure_in_two_places_names_both_before_the_figure() {
    Statement two = new Statement(Standing.PRINTED, List.of(PRINTED, cell(DISCLOSURE, "201", 2)));

    assertThat(two.in(CHINESE)).isEqualTo("表三“201”行“合计”栏、表三“201”行“项目支出”栏 3.00万元");
    assertThat(two.in(ENGLISH))
        .isEqualTo(
            "表三 expenditure 2024, row “201”, column “total”; 表三 expenditure 2024, row"
                + " “201”, column “project expenditure” 3.00万元");
  }

  @ParameterizedTest
  @EnumSource(
      value = Standing.class,
      names = {"BLANK", "OPEN_BLANK"})
  void a_blank_says_that_it_may_have_been_left_out(Standing standing) {
    Statement blank = new Statement(standing, List.of(BLANK));

    assertThat(blank.in(CHINESE)).isEqualTo("表三“201”行“基本支出”栏 空白（疑漏填）");
    assertThat(blank.in(ENGLISH))
        .isEqualTo("表三 expenditure 2024, row “201”, column “basic expenditure” blank (left out?)");
    assertThat(blank.figure()).isEmpty();
    assertThat(blank.isPrinted()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Standing.class)
  void without_a_cell_nothing_is_stated(Standing standing) {
    assertThatThrownBy(() -> new Statement(standing, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a statement must have " + standing + " cells: []");
  }

  @ParameterizedTest
  @EnumSource(Standing.class)
  void a_figure_is_no_blank_and_a_blank_no_figure(Standing standing) {
    Cell other = standing.isFigure() ? BLANK : PRINTED;

    assertThatThrownBy(() -> new Statement(standing, List.of(other)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("a statement must have " + standing + " cells: [");
  }

  @Test
  void it_is_a_value_that_keeps_cells_of_its_own() {
    List<Cell> cells = new ArrayList<>(List.of(PRINTED));
    Statement statement = new Statement(Standing.PRINTED, cells);
    cells.clear();

    assertThat(statement.cells()).containsExactly(PRINTED);
    assertThat(statement)
        .isEqualTo(new Statement(Standing.PRINTED, List.of(PRINTED)))
        .hasSameHashCodeAs(new Statement(Standing.PRINTED, List.of(PRINTED)))
        .isNotEqualTo(new Statement(Standing.PRINTED, List.of(cell(DISCLOSURE, "206", 0))));
    assertThatThrownBy(() -> statement.cells().add(PRINTED))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
