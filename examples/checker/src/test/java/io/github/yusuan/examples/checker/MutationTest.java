package io.github.yusuan.examples.checker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.Rulebook;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.identity.Identity;
import io.github.yusuan.rules.identity.Operand;
import io.github.yusuan.rules.identity.Propagation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every printed figure of 屯留 2024, changed one at a time: what single identities find, and what
 * interval propagation over all of them finds. The sheet that disagrees as published is left out,
 * so that the document is consistent to begin with.
 */
class MutationTest {
  private static final Disclosure TUNLIU = consistent(Fixture.TUNLIU_2024.read());
  private static final List<Cell> FIGURES =
      TUNLIU.cells().stream().filter(cell -> !cell.isBlank()).toList();
  private static final Set<String> BASELINE = sentences(TUNLIU);
  private static final BigDecimal TEN_LAST_PLACES = new BigDecimal("0.1");

  private static Disclosure consistent(Disclosure disclosure) {
    return disclosure.withPerformanceTargets(
        disclosure.performanceTargets().stream()
            .filter(target -> !target.project().name().equals("智慧政务建设"))
            .toList());
  }

  @Test
  void the_document_is_consistent_to_begin_with() {
    assertThat(Rulebook.identities().check(TUNLIU).problems()).isEmpty();
    assertThat(Propagation.of(Identities.of(TUNLIU)).contradiction()).isEmpty();
  }

  /**
   * Of 508 changes of each size, and of a fourth of those at the largest: how many single
   * identities find, how many propagation, and in how many the figure is named, which must be all
   * from ten last places on.
   */
  @ParameterizedTest
  @CsvSource({"0.01, 1, 506, 507", "0.1, 1, 508, 508", "10, 4, 128, 128"})
  void changes_are_found_and_named(BigDecimal wan, int each, int bySingle, int byPropagation) {
    Set<Cell> covered = covered();
    boolean isLarge = wan.compareTo(TEN_LAST_PLACES) >= 0;
    int single = 0;
    int propagation = 0;
    for (int at = 0; at < FIGURES.size(); at += each) {
      Cell cell = FIGURES.get(at);
      for (Disclosure changed : bothWays(cell, wan)) {
        Report report = Rulebook.identities().check(changed);
        single += report.problems().isEmpty() ? 0 : 1;
        propagation += Propagation.of(Identities.of(changed)).contradiction().isPresent() ? 1 : 0;
        if (isLarge && covered.contains(cell)) {
          assertThat(named(report, cell)).as("%s by %s", cell, wan).isTrue();
        }
      }
    }
    assertThat(FIGURES).hasSize(254);
    assertThat(single).isEqualTo(bySingle);
    assertThat(propagation).isEqualTo(byPropagation);
  }

  /** What only a bound covers in other documents: 机关运行经费 has a total and a unit here. */
  @Test
  void every_figure_is_covered_by_an_equality_or_a_sum() {
    Set<Cell> covered = covered();

    assertThat(FIGURES).allSatisfy(cell -> assertThat(covered).contains(cell));
  }

  /** Tells whether a sentence that the unchanged document does not have names the cell. */
  private static boolean named(Report report, Cell cell) {
    return findings(report).stream()
        .filter(MutationTest::isReported)
        .filter(finding -> finding.cells().stream().anyMatch(other -> samePlace(other, cell)))
        .anyMatch(finding -> !BASELINE.contains(finding.toString()));
  }

  private static boolean isReported(Finding finding) {
    return finding.outcome() == Outcome.VIOLATED
        || finding.outcome() == Outcome.HOLDS_WITHIN_ROUNDING;
  }

  private static boolean samePlace(Cell one, Cell other) {
    return one.line().id().equals(other.line().id())
        && one.column().equals(other.column())
        && one.form().equals(other.form());
  }

  private static Set<String> sentences(Disclosure disclosure) {
    return findings(Rulebook.identities().check(disclosure)).stream()
        .filter(MutationTest::isReported)
        .map(Finding::toString)
        .collect(Collectors.toSet());
  }

  private static List<Finding> findings(Report report) {
    List<Finding> all = new ArrayList<>(report.findings());
    report.findings().forEach(finding -> all.addAll(finding.consequences()));
    return all;
  }

  /** The printed cells that some equality of two printed cells, or some sum, speaks of. */
  private static Set<Cell> covered() {
    Set<Cell> covered = new LinkedHashSet<>();
    for (Identity identity : Identities.of(TUNLIU).all()) {
      if (!(identity instanceof Identity.Bound)) {
        for (Operand operand : identity.operands()) {
          operand.cells().stream().filter(cell -> !cell.isBlank()).forEach(covered::add);
        }
      }
    }
    return covered;
  }

  private static List<Disclosure> bothWays(Cell cell, BigDecimal wan) {
    BigDecimal change = wan.movePointRight(4 - (cell.unit().scale().fenDigits() == 2 ? 0 : 4));
    BigDecimal printed = cell.figure().orElseThrow().toBigDecimal();
    return List.of(
        TUNLIU.with(cell, figure(printed.add(change))),
        TUNLIU.with(cell, figure(printed.subtract(change))));
  }

  private static Figure figure(BigDecimal number) {
    return Figure.parse(number.toPlainString());
  }
}
