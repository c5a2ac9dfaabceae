package io.github.yusuan.rules.text;

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
          FigureRule.FIGURE,
          DirectionRules.DIRECTION,
          ReasonRule.REASON,
          CauseRule.CAUSE,
          TwiceRule.TWICE,
          OfWhichRule.OF_WHICH,
          ListRules.COMPLETE,
          ListRules.KNOWN,
          ListRules.LEVEL,
          ProcurementRule.PROCUREMENT,
          SmallEnterpriseRule.RESERVED,
          BoundRules.OPERATING,
          BoundRules.THREE_PUBLIC,
          UnitRules.UNITS,
          UnitRules.BUDGET_UNITS,
          AssetRules.VEHICLES,
          AssetRules.VEHICLE_MONEY,
          AssetRules.EQUIPMENT,
          GroupRule.GROUPS,
          YearRule.YEAR,
          NameRule.NAME,
          ResidueRules.RESIDUE,
          ResidueRules.BRACKETS,
          WordingRules.DOUBLED_WORDS,
          WordingRules.SIGN,
          WordingRules.PERCENT,
          WordingRules.STOP,
          WordingRules.FIGURE_FORM);

  private TextRules() {}

  /**
   * Returns the rules.
   *
   * @return the rules, in the order of a report
   */
  public static List<Rule> all() {
    return ALL;
  }
}
