package io.github.yusuan.examples.benchmarks;

import io.github.yusuan.core.budget.Budget;
import io.github.yusuan.core.budget.BudgetLine;
import io.github.yusuan.core.classification.BudgetUnit;
import io.github.yusuan.core.classification.DepartmentEconomicCode;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.GovernmentEconomicCode;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Origin;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.classification.RevenueCode;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.classification.Tier;
import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.joint.Consistency;
import io.github.yusuan.rules.joint.JointProof;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Correct documents of the structure of the real ones (派生的正确文本), from random budgets. */
final class DetectionBudgets {
  private static final long SEED = 4;

  private DetectionBudgets() {}

  /** Returns one row of Markdown: documents, false alarms, undecided. */
  static String falseAlarms(int documents) {
    int alarms = 0;
    int undecided = 0;
    for (int at = 0; at < documents; at++) {
      Disclosure derived = derived(at, 10 + at % 40);
      Consistency found = JointProof.of(Identities.of(derived)).consistency();
      alarms += found == Consistency.INCONSISTENT ? 1 : 0;
      undecided += found == Consistency.UNDECIDED ? 1 : 0;
    }
    return "| " + documents + " | " + alarms + " | " + undecided + " |";
  }

  /** Derives the document of a random budget of some lines; the same number, the same document. */
  static Disclosure derived(int number, int lines) {
    Random chance = new Random(SEED + number);
    BudgetUnit unit = BudgetUnit.of("某局");
    List<BudgetLine> all = new ArrayList<>();
    for (int at = 0; at < lines; at++) {
      all.add(BudgetLine.of(members(unit, chance, lines)).fen(1 + chance.nextInt(2_000_000_00)));
    }
    return Budget.of(Department.of("某局"), Templates.SHANXI_COUNTY_2024.year())
        .with(all)
        .disclose(Templates.SHANXI_COUNTY_2024);
  }

  private static List<Member> members(BudgetUnit unit, Random chance, int lines) {
    boolean current = chance.nextInt(5) > 0;
    boolean project = chance.nextInt(3) == 0;
    List<Member> members = new ArrayList<>();
    members.add(FunctionalCode.of("" + (2_010_000 + 100 * chance.nextInt(1 + lines / 5) + 1)));
    members.add(current ? Origin.CURRENT_YEAR : Origin.CARRY_OVER);
    boolean fund = chance.nextInt(6) == 0;
    members.add(fund ? Source.GOVERNMENT_FUND : Source.GENERAL_PUBLIC_BUDGET);
    if (current && fund) {
      members.add(RevenueCode.of("1030146"));
    }
    if (project) {
      members.add(Kind.PROJECT);
      members.add(Project.of(unit, "项目" + chance.nextInt(1 + lines / 3)));
      members.add(Tier.MUNICIPAL_COUNTY);
    } else {
      members.add(chance.nextBoolean() ? Kind.PERSONNEL : Kind.OPERATING);
      members.add(unit);
      members.add(DepartmentEconomicCode.of("3010" + (1 + chance.nextInt(3))));
      members.add(GovernmentEconomicCode.of("5010" + (1 + chance.nextInt(3))));
    }
    return members;
  }
}
