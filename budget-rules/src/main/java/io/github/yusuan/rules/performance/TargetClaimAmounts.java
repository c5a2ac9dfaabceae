package io.github.yusuan.rules.performance;

import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Origin;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.narrative.Claim;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.performance.PerformanceTarget;
import io.github.yusuan.rules.finding.Comparison;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.identity.Measurement;
import io.github.yusuan.rules.performance.BudgetedProject.Funds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The amounts that a text claims beside a number of targets (所述金额). Where the text means a region
 * of the budget, the amount is checked against the tables elsewhere; here against the sheets.
 *
 * @param rule the rule
 * @param examination the document
 * @param claimed what is claimed in one go
 */
record TargetClaimAmounts(Rule rule, Examination examination, TargetClaim claimed) {

  /** Funds of the department may be more than that of its projects. */
  private static final String DEPARTMENT = "部门";

  private static final Sentence COMPARED =
      Sentence.of("target-amount-compared")
          .zh("“{section}”{quantity}{stated}，{base}{computed}[，相差{difference}]")
          .en("“{section}”: {quantity} {stated}, {base} {computed}[, difference {difference}]");

  /** What an amount is compared with (比对对象). */
  private enum Counterpart {
    SHEETS(Label.zh("各绩效目标表年度资金之和").en("sum of the annual funding of the sheets")),
    PROJECTS(Label.zh("项目支出表合计").en("total of the project table")),
    WHOLE(Label.zh("全部项目支出").en("all project expenditure")),
    EXPENDITURE(Label.zh("全部支出").en("all expenditure")),
    PARTS(Label.zh("各类之和").en("sum of the kinds"));

    private final Label label;

    Counterpart(Label label) {
      this.label = label;
    }
  }

  List<Finding> check() {
    List<Finding> findings = new ArrayList<>();
    for (Claim claim : claimed.amounts()) {
      if (claimed.what() == TargetClaim.What.PUBLISHED) {
        sheets().flatMap(sum -> finding(claim, sum, Counterpart.SHEETS)).ifPresent(findings::add);
      } else if (claim.quantity().region().isEmpty()) {
        covered(claim).ifPresent(findings::add);
      }
    }
    if (!claimed.partAmounts().isEmpty() && !claimed.amounts().isEmpty()) {
      parts()
          .flatMap(sum -> finding(claimed.amounts().get(0), sum, Counterpart.PARTS))
          .ifPresent(findings::add);
    }
    return findings;
  }

  /**
   * All projects are all the money; some of them, or nobody knows how many, are not more than it.
   */
  private Optional<Finding> covered(Claim claim) {
    if (claim.quantity().name().contains(DEPARTMENT)) {
      return measured(Region.of(Kind.EXPENDITURE))
          .flatMap(amounts -> finding(claim, amounts, Counterpart.EXPENDITURE));
    }
    Sheets sheets = Sheets.of(examination);
    boolean all =
        sheets.count(Funds.SURE) > 0
            && sheets.count(Funds.SURE) <= claimed.number()
            && claimed.number() <= sheets.count(Funds.MAYBE);
    return all
        ? measured(Region.of(Kind.PROJECT, Origin.CURRENT_YEAR))
            .flatMap(amounts -> finding(claim, amounts, Counterpart.PROJECTS))
        : measured(Region.of(Kind.PROJECT))
            .flatMap(amounts -> finding(claim, amounts, Counterpart.WHOLE));
  }

  private Optional<Total> measured(Region region) {
    return examination
        .identities()
        .measure(region)
        .map(Measurement::amounts)
        .filter(amounts -> !amounts.isEmpty())
        .map(Total::of);
  }

  /** Adds up the annual funding of all sheets; nothing where one of them states none. */
  private Optional<Total> sheets() {
    List<PerformanceTarget> targets = Sheets.of(examination).targets();
    Optional<Total> sum = Optional.of(Total.ZERO);
    for (PerformanceTarget target : targets) {
      Optional<SheetAmount> annual =
          SheetAmount.total(target.annualFunding(), FundingRules.rounding(examination));
      sum = sum.flatMap(total -> annual.flatMap(total::plus));
    }
    return targets.isEmpty() ? Optional.empty() : sum;
  }

  private Optional<Total> parts() {
    Optional<Total> sum = Optional.of(Total.ZERO);
    for (Claim part : claimed.partAmounts()) {
      Optional<SheetAmount> amount = stated(part);
      sum = sum.flatMap(total -> amount.flatMap(total::plus));
    }
    return sum;
  }

  private Optional<SheetAmount> stated(Claim claim) {
    ClaimedAmount amount = (ClaimedAmount) claim.value();
    int decimals = Math.min(amount.figure().decimals(), amount.scale().fenDigits());
    return SheetAmount.of(
        amount.figure(), amount.scale().withDecimals(decimals), FundingRules.rounding(examination));
  }

  private Optional<Finding> finding(Claim claim, Total base, Counterpart what) {
    return stated(claim).map(stated -> finding(claim, stated, base, what));
  }

  private Finding finding(Claim claim, SheetAmount stated, Total base, Counterpart what) {
    boolean bounds = what == Counterpart.WHOLE || what == Counterpart.EXPENDITURE;
    boolean within = bounds && stated.range().least() <= base.range().greatest();
    Outcome outcome = within ? Outcome.HOLDS : stated.against(base);
    Comparison comparison = stated.comparison(base);
    Message said =
        COMPARED
            .with("section", claimed.section().title())
            .with("quantity", claim.quantity().name())
            .with("stated", stated.toString())
            .with("base", what.label)
            .with("computed", comparison.computedText());
    return Finding.of(rule, outcome)
        .at(CountRule.site(claimed))
        .comparing(comparison)
        .saying(
            outcome == Outcome.VIOLATED
                ? said.with("difference", comparison.differenceText())
                : said);
  }
}
