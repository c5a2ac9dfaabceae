package io.github.yusuan.rules.target;

import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Origin;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.narrative.Claim;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.performance.PerformanceTarget;
import io.github.yusuan.rules.finding.Comparison;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.identity.Measurement;
import io.github.yusuan.rules.target.Budgeted.Money;
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
record ClaimedAmounts(Rule rule, Examination examination, Claimed claimed) {

  /** Money of the department may be more than that of its projects. */
  private static final String DEPARTMENT = "部门";

  /** What an amount is compared with (比对对象). */
  private enum Base {
    SHEETS("各绩效目标表年度资金之和", "sum of the annual funding of the sheets"),
    PROJECTS("项目支出表合计", "total of the project table"),
    WHOLE("全部项目支出", "all project expenditure"),
    EXPENDITURE("全部支出", "all expenditure"),
    PARTS("各类之和", "sum of the kinds");

    private final String chinese;
    private final String english;

    Base(String chinese, String english) {
      this.chinese = chinese;
      this.english = english;
    }
  }

  List<Finding> check() {
    List<Finding> findings = new ArrayList<>();
    for (Claim claim : claimed.amounts()) {
      if (claimed.what() == Claimed.What.PUBLISHED) {
        sheets().flatMap(sum -> finding(claim, sum, Base.SHEETS)).ifPresent(findings::add);
      } else if (claim.quantity().region().isEmpty()) {
        covered(claim).ifPresent(findings::add);
      }
    }
    if (!claimed.partAmounts().isEmpty() && !claimed.amounts().isEmpty()) {
      parts()
          .flatMap(sum -> finding(claimed.amounts().get(0), sum, Base.PARTS))
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
          .flatMap(amounts -> finding(claim, amounts, Base.EXPENDITURE));
    }
    Sheets sheets = Sheets.of(examination);
    boolean all =
        sheets.count(Money.SURE) > 0
            && sheets.count(Money.SURE) <= claimed.number()
            && claimed.number() <= sheets.count(Money.MAYBE);
    return all
        ? measured(Region.of(Kind.PROJECT, Origin.CURRENT_YEAR))
            .flatMap(amounts -> finding(claim, amounts, Base.PROJECTS))
        : measured(Region.of(Kind.PROJECT)).flatMap(amounts -> finding(claim, amounts, Base.WHOLE));
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
      Optional<Stated> annual =
          Stated.total(target.annualFunding(), FundingRules.rounding(examination));
      sum = sum.flatMap(total -> annual.flatMap(total::plus));
    }
    return targets.isEmpty() ? Optional.empty() : sum;
  }

  private Optional<Total> parts() {
    Optional<Total> sum = Optional.of(Total.ZERO);
    for (Claim part : claimed.partAmounts()) {
      Optional<Stated> amount = stated(part);
      sum = sum.flatMap(total -> amount.flatMap(total::plus));
    }
    return sum;
  }

  private Optional<Stated> stated(Claim claim) {
    ClaimedAmount amount = (ClaimedAmount) claim.value();
    int decimals = Math.min(amount.figure().decimals(), amount.scale().fenDigits());
    return Stated.of(
        amount.figure(), amount.scale().withDecimals(decimals), FundingRules.rounding(examination));
  }

  private Optional<Finding> finding(Claim claim, Total base, Base what) {
    return stated(claim).map(stated -> finding(claim, stated, base, what));
  }

  private Finding finding(Claim claim, Stated stated, Total base, Base what) {
    boolean bounds = what == Base.WHOLE || what == Base.EXPENDITURE;
    boolean within = bounds && stated.range().least() <= base.range().greatest();
    Outcome outcome = within ? Outcome.HOLDS : stated.against(base);
    boolean violated = outcome == Outcome.VIOLATED;
    Comparison comparison = stated.comparison(base);
    String name = "“" + claimed.section().title() + "”" + claim.quantity().name();
    return Finding.of(rule, outcome)
        .at(CountRule.site(claimed))
        .comparing(comparison)
        .saying(
            Lazily.zh(
                    () ->
                        name
                            + stated
                            + "，"
                            + what.chinese
                            + comparison.computedText()
                            + (violated ? "，相差" + comparison.differenceText() : ""))
                .en(
                    () ->
                        name
                            + " "
                            + stated
                            + ", "
                            + what.english
                            + " "
                            + comparison.computedText()
                            + (violated ? ", difference " + comparison.differenceText() : "")));
  }
}
