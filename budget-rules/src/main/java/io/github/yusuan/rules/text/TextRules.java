package io.github.yusuan.rules.text;

import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Rule;
import java.util.List;

/** The rules on the text (情况说明核对). */
public final class TextRules {
  private static final List<Rule> ALL =
      List.of(
          AmountRules.AMOUNT,
          ShareOfBaseRule.SHARE,
          ShareOfBaseRule.BASE,
          ShareTotalRule.SHARES,
          ChangeRules.CHANGE,
          ChangePartsRule.PARTS,
          ChangeRules.ZERO_BASE,
          ItemGrowthRules.GROWTH,
          ItemGrowthRules.BASE,
          CompletionRules.RATE,
          CompletionRules.BUDGET,
          CompletionRules.GAP,
          CompletionReasonRule.REASON,
          FigureRule.FIGURE,
          DirectionRules.DIRECTION,
          ReasonRule.REASON,
          CauseRule.CAUSE,
          TwiceRule.TWICE,
          OfWhichRule.OF_WHICH,
          OfWhichRule.SUM,
          ListRules.COMPLETE,
          ListRules.KNOWN,
          ListRules.LEVEL,
          IncludesRule.INCLUDES,
          ProcurementRule.PROCUREMENT,
          SmallEnterpriseRule.RESERVED,
          AwardedRule.AWARDED,
          BoundRules.OPERATING,
          BoundRules.THREE_PUBLIC,
          UnitRules.UNITS,
          UnitRules.BUDGET_UNITS,
          AssetRules.VEHICLES,
          AssetRules.VEHICLE_MONEY,
          AssetRules.EQUIPMENT,
          AssetRules.DAY,
          GroupRule.GROUPS,
          ForeignGuestRule.FOREIGN,
          CountMoneyRule.MONEY,
          EvaluationRule.EVALUATION,
          YearRule.YEAR,
          ProjectYearRule.YEAR,
          KindRule.KIND,
          NameRule.NAME,
          PathRules.NAME,
          PathRules.SETTLED,
          ResidueRules.RESIDUE,
          ResidueRules.BRACKETS,
          WordingRules.DOUBLED_WORDS,
          WordingRules.CONTRADICTION,
          WordingRules.SIGN,
          WordingRules.PERCENT,
          WordingRules.STOP,
          WordingRules.FIGURE_FORM);

  private TextRules() {}

  /**
   * Tells whether a rule is on amounts of the text, which take part in the joint proof.
   *
   * @param rule a rule
   * @return true for those that compare amounts with the tables and with each other
   */
  public static boolean isOnAmounts(Rule rule) {
    return isOnAmounts(rule.id());
  }

  /**
   * Tells whether a finding is on amounts of the text, which take part in the joint proof.
   *
   * @param finding a finding
   * @return true if its rule is
   */
  public static boolean isOnAmounts(Finding finding) {
    return isOnAmounts(finding.rule());
  }

  private static boolean isOnAmounts(String rule) {
    return rule.equals(AmountRules.AMOUNT.id()) || rule.equals(TwiceRule.TWICE.id());
  }

  /**
   * Returns the rules.
   *
   * @return the rules, in the order of a report
   */
  public static List<Rule> all() {
    return ALL;
  }
}
