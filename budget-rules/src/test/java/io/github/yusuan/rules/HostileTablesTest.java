package io.github.yusuan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.classification.BudgetUnit;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.performance.PerformanceTarget;
import io.github.yusuan.core.performance.Taxonomy;
import io.github.yusuan.rules.finding.CheckLimit;
import io.github.yusuan.rules.finding.CheckLimits;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.joint.Consistency;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Tables made to cost time: one code over and over, thousands of codes, names of one hash. The time
 * is far from what any of them takes; without a count of steps they took minutes.
 */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileTablesTest {
  private static final int ROWS = 8_000;

  private static Form expenditure() {
    return Sketch.shanxi().table("expenditure").disclosure().tables().get(0).form();
  }

  private static Line row(int number, FunctionalCode code, String... figures) {
    Line.Builder line = Line.builder().id("r" + number).label("某科目").addMember(code);
    for (int at = 0; at < figures.length; at++) {
      line.figure(expenditure().columns().get(at).id(), Figure.parse(figures[at]));
    }
    return line.build();
  }

  private static Disclosure of(List<Line> lines) {
    Disclosure one = Sketch.shanxi().table("expenditure").row("total", "8.00", "8.00").disclosure();
    Table table = one.tables().get(0);
    List<Line> all = new ArrayList<>(table.lines());
    all.addAll(lines);
    return one.withTables(List.of(table.withLines(all)));
  }

  private static Report check(Disclosure hostile) {
    Report report = Rulebook.standard().check(hostile);
    assertThat(report.joint().consistency()).isNotEqualTo(Consistency.CONSISTENT);
    assertThat(report.in(Language.CHINESE)).hasSizeLessThan(2_000_000);
    return report;
  }

  private static Disclosure repeated(IntFunction<String> figure) {
    FunctionalCode code = FunctionalCode.of("2010301");
    return of(
        IntStream.range(0, ROWS)
            .mapToObj(at -> row(at, code, figure.apply(at), figure.apply(at)))
            .toList());
  }

  @Test
  void one_row_eight_thousand_times_is_one_statement() {
    Report report = check(repeated(at -> "1.00"));

    assertThat(report.joint().discrepancies())
        .singleElement()
        .satisfies(
            error ->
                assertThat(error.culprits())
                    .anySatisfy(
                        culprit ->
                            assertThat(culprit.statements().get(0).cells())
                                .hasSizeGreaterThanOrEqualTo(ROWS)));
  }

  @Test
  void one_code_with_eight_thousand_figures_contradicts_itself_and_nobody_is_named() {
    Report report = check(repeated(at -> at + ".00"));

    assertThat(report.joint().consistency()).isEqualTo(Consistency.INCONSISTENT);
    assertThat(report.joint().isComplete()).isFalse();
  }

  @Test
  void five_hundred_random_codes_end_alike() {
    Random chance = new Random(1);
    List<Line> lines = new ArrayList<>();
    for (int at = 0; at < 500; at++) {
      String digits = String.valueOf(2_000_000 + chance.nextInt(999_999));
      String code = digits.substring(0, 3 + 2 * chance.nextInt(3));
      String figure = chance.nextInt(1_000) + ".00";
      lines.add(row(at, FunctionalCode.of(code), figure, chance.nextInt(1_000) + ".00"));
    }

    Report one = check(of(lines));
    Report other = check(of(lines));

    assertThat(other).isEqualTo(one);
    assertThat(other.in(Language.ENGLISH)).isEqualTo(one.in(Language.ENGLISH));
  }

  @Test
  void names_of_one_hash_cost_what_others_do() {
    List<PerformanceTarget> targets = new ArrayList<>();
    for (int number = 0; number < 8_192; number++) {
      String name = Integer.toBinaryString(8_192 + number).replace("0", "Aa").replace("1", "BB");
      targets.add(
          PerformanceTarget.builder()
              .project(Project.of(BudgetUnit.of(name), name))
              .taxonomy(Taxonomy.COUNTY)
              .build());
    }
    Disclosure hostile = Sketch.shanxi().disclosure().withPerformanceTargets(targets);

    assertThat(Rulebook.standard().check(hostile).in(Language.CHINESE)).isNotEmpty();
  }

  @Test
  void where_deriving_takes_too_many_steps_each_rule_says_so() {
    Disclosure ordinary = of(List.of(row(1, FunctionalCode.of("201"), "8.00", "8.00")));
    Rulebook hasty = Rulebook.standard().within(CheckLimits.STANDARD.with(CheckLimit.STEPS, 10));

    Report report = hasty.check(ordinary);

    assertThat(report.verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(report.findings())
        .allMatch(finding -> finding.outcome() == Outcome.UNDECIDED)
        .extracting(finding -> finding.in(Language.CHINESE))
        .contains("比对步数超过核对上限10，未核对完毕：同一口径的数字，各处所列一致");
    assertThat(report.joint().consistency()).isEqualTo(Consistency.UNDECIDED);
  }

  @Test
  void where_the_proof_takes_too_many_steps_the_whole_is_undecided() {
    Disclosure ordinary = of(List.of(row(1, FunctionalCode.of("201"), "8.00", "8.00")));
    Rulebook hasty =
        Rulebook.standard().within(CheckLimits.STANDARD.with(CheckLimit.PROOF_STEPS, 1));

    Report report = hasty.check(ordinary);

    assertThat(report.joint().consistency()).isEqualTo(Consistency.UNDECIDED);
    assertThat(report.in(Language.CHINESE)).contains("整体核对：");
    assertThat(report.undecided()).isEmpty();
  }
}
