package io.github.yusuan.rules.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.budget.Budget;
import io.github.yusuan.core.budget.BudgetLine;
import io.github.yusuan.core.classification.BudgetUnit;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.Rulebook;
import io.github.yusuan.rules.Verdict;
import io.github.yusuan.rules.finding.RelatedDocuments;
import io.github.yusuan.rules.joint.Consistency;
import io.github.yusuan.rules.testkit.BudgetArbitraries;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;

/** A department with many units is one system that a proof of the standard limit decides. */
class LargeDepartmentTest {
  private static final Template TEMPLATE = Templates.SHANXI_COUNTY_2024;
  private static final int UNITS = 10;
  private static final int LINES = 40;
  private static final long SEED = 7;

  private static List<BudgetLine> lines(int number) {
    List<BudgetLine> lines = new ArrayList<>();
    JqwikSession.run(
        () -> {
          RandomGenerator<Budget> budgets =
              BudgetArbitraries.under(TEMPLATE).realistic().generator(1_000);
          Random chance = new Random(SEED);
          while (lines.size() < number) {
            lines.addAll(budgets.next(chance).value().lines());
          }
        });
    return lines.subList(0, number);
  }

  private static BudgetLine of(BudgetUnit unit, BudgetLine line) {
    List<Member> members = new ArrayList<>();
    for (Member member : line.region().members()) {
      boolean isUnit = member instanceof BudgetUnit;
      members.add(isUnit ? unit : member instanceof Project project ? of(unit, project) : member);
    }
    return BudgetLine.of(members).fen(line.fen());
  }

  private static Project of(BudgetUnit unit, Project project) {
    Project own = Project.of(unit, project.name());
    return project.code().map(own::withCode).orElse(own);
  }

  private static Disclosure disclose(String name, List<BudgetLine> lines) {
    return Budget.of(Department.of(name), TEMPLATE.year()).with(lines).disclose(TEMPLATE);
  }

  @Test
  void ten_units_of_a_thousand_cells_each_are_proved_together_with_their_department() {
    List<BudgetLine> drawn = lines(UNITS * LINES);
    List<BudgetLine> all = new ArrayList<>();
    List<Disclosure> units = new ArrayList<>();
    for (int number = 0; number < UNITS; number++) {
      BudgetUnit unit = BudgetUnit.of("第" + (number + 1) + "单位");
      List<BudgetLine> own =
          drawn.subList(number * LINES, (number + 1) * LINES).stream()
              .map(line -> of(unit, line))
              .toList();
      all.addAll(own);
      units.add(disclose(unit.name(), own));
    }

    Report report =
        Rulebook.standard()
            .only("SAME", "SUM", "BOUND", "CONSOLIDATION-SUM")
            .check(disclose("测试局", all), RelatedDocuments.none().withUnits(units));

    assertThat(units).allMatch(unit -> unit.cells().size() > 1_000);
    assertThat(report.consistencyTogether()).contains(Consistency.CONSISTENT);
    assertThat(report.verdict()).isEqualTo(Verdict.NO_ERRORS);
  }
}
