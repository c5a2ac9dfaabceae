package io.github.yusuan.rules.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.budget.Budget;
import io.github.yusuan.core.budget.BudgetLine;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.rules.identity.Operand.Standing;
import io.github.yusuan.rules.joint.Discrepancy;
import io.github.yusuan.rules.joint.Inference;
import io.github.yusuan.rules.joint.JointProof;
import io.github.yusuan.rules.joint.Statement;
import io.github.yusuan.rules.testkit.BudgetArbitraries;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * In a document of 400 budget lines what is missing is named, and nobody else, as in a small one.
 */
class LargeOmissionTest {
  private static final Template TEMPLATE = Templates.SHANXI_COUNTY_2024;
  private static final int LINES = 400;
  private static final long SEED = 7;
  private static final Disclosure DOCUMENT =
      Budget.of(Department.of("测试局"), TEMPLATE.year()).with(lines()).disclose(TEMPLATE);

  private static List<BudgetLine> lines() {
    return drawn(BudgetArbitraries.under(TEMPLATE).lines(), LINES);
  }

  private static <T> List<T> drawn(Arbitrary<T> arbitrary, int number) {
    List<T> drawn = new ArrayList<>();
    JqwikSession.run(
        () -> {
          RandomGenerator<T> generator = arbitrary.generator(1_000);
          Random chance = new Random(SEED);
          while (drawn.size() < number) {
            drawn.add(generator.next(chance).value());
          }
        });
    return drawn;
  }

  private static Disclosure without(Disclosure document, String form, String row) {
    return document.withTables(
        document.tables().stream()
            .map(table -> table.form().id().equals(form) ? without(table, row) : table)
            .toList());
  }

  private static Table without(Table table, String row) {
    List<Line> others = table.lines().stream().filter(line -> !line.id().equals(row)).toList();
    assertThat(others).hasSize(table.lines().size() - 1);
    return table.withLines(others);
  }

  private static boolean isLacking(Discrepancy discrepancy, String form, String row) {
    return discrepancy.culprits().stream()
        .flatMap(culprit -> culprit.statements().stream())
        .filter(statement -> statement.standing() == Standing.ABSENT_ROW)
        .flatMap(statement -> statement.cells().stream())
        .anyMatch(cell -> cell.form().id().equals(form) && cell.line().id().equals(row));
  }

  private static boolean isAlone(Discrepancy discrepancy) {
    return discrepancy.isUnique() && discrepancy.culprits().get(0).statements().size() == 1;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2010803", "2030603", "2040605", "2080999", "2120106", "2130799", "2210302",
      })
  void a_row_left_out_is_named_and_no_figure_alone_instead(String row) {
    JointProof proof = Inference.on(without(DOCUMENT, "expenditure", row)).joint();

    assertThat(proof.isComplete()).isTrue();
    assertThat(proof.discrepancies())
        .isNotEmpty()
        .allSatisfy(discrepancy -> assertThat(isLacking(discrepancy, "expenditure", row)).isTrue());
  }

  @Test
  void a_row_a_blank_and_a_slip_at_once_are_each_named() {
    List<Cell> figures =
        DOCUMENT.cells().stream()
            .filter(cell -> cell.form().id().equals("general-public-expenditure"))
            .filter(cell -> cell.figure().map(figure -> figure.signum() > 0).orElse(false))
            .toList();
    Cell blank = figures.get(figures.size() / 3);
    Cell slip = figures.get(2 * figures.size() / 3);
    Disclosure damaged =
        without(
            DOCUMENT.withBlank(blank).with(slip, Figure.parse("1" + slip.figure().orElseThrow())),
            "revenue",
            "2012902");
    JointProof proof = Inference.on(damaged).joint();

    assertThat(proof.isComplete()).isTrue();
    assertThat(proof.discrepancies())
        .anyMatch(discrepancy -> isLacking(discrepancy, "revenue", "2012902"))
        .anyMatch(discrepancy -> isNamed(discrepancy, blank))
        .anyMatch(discrepancy -> isNamed(discrepancy, slip))
        .noneMatch(
            discrepancy ->
                isAlone(discrepancy)
                    && !isLacking(discrepancy, "revenue", "2012902")
                    && !isNamed(discrepancy, blank)
                    && !isNamed(discrepancy, slip));
  }

  /** Fractions satisfy the 95th of these in hundreds of amounts, and whole numbers do as well. */
  @Test
  void hundreds_of_amounts_to_be_made_whole_do_not_end_the_search() {
    Template shanghai = Templates.SHANGHAI_DISTRICT_2025;
    Disclosure document =
        drawn(BudgetArbitraries.under(shanghai).realistic(), 95).get(94).disclose(shanghai);
    JointProof proof = Inference.on(without(document, "fiscal-expenditure", "211")).joint();

    assertThat(proof.isComplete()).isTrue();
    assertThat(proof.discrepancies())
        .anyMatch(discrepancy -> isLacking(discrepancy, "fiscal-expenditure", "211"));
  }

  private static boolean isNamed(Discrepancy discrepancy, Cell cell) {
    return discrepancy.culprits().stream()
        .flatMap(culprit -> culprit.statements().stream())
        .map(Statement::cells)
        .flatMap(List::stream)
        .anyMatch(named -> isSamePlace(named, cell));
  }

  private static boolean isSamePlace(Cell one, Cell other) {
    return one.form().equals(other.form())
        && one.line().id().equals(other.line().id())
        && one.column().equals(other.column());
  }
}
