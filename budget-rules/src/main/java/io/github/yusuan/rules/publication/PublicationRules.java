package io.github.yusuan.rules.publication;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.RuleSource;
import io.github.yusuan.rules.finding.Severity;
import java.util.List;

/** The rules on what a publication contains (公开内容核对). */
public final class PublicationRules {
  private static final RuleSource BUDGET_LAW =
      RuleSource.law(
          Label.zh("预算法实施条例（国务院令第729号）").en("implementing regulation of the budget law (国令729)"));

  private static final List<Rule> ALL =
      List.of(
          Rule.of(
                  "PUBLICATION-PARTS",
                  Severity.WARNING,
                  Label.zh("应公开的各项说明齐全").en("every account that has to be published is there"),
                  RequiredPart::examine)
              .from(RuleSource.PUBLICATION_PROCEDURE),
          Rule.of(
                  "PUBLICATION-THREE-PUBLIC",
                  Severity.WARNING,
                  Label.zh("“三公”经费分因公出国（境）、公务用车购置、公务用车运行、公务接待逐项说明")
                      .en(
                          "the account of the three public expenses tells overseas travel, vehicle"
                              + " purchase, vehicle running and reception apart"),
                  ThreePublicItem::examine)
              .from(RuleSource.PUBLICATION_PROCEDURE),
          Rule.of(
                  "PUBLICATION-THREE-PUBLIC-CHANGE",
                  Severity.WARNING,
                  Label.zh("有预算的“三公”经费各项说明增减变化")
                      .en("the change of each of the three public expenses is told"),
                  ThreePublicItem::changes)
              .from(RuleSource.PUBLICATION_PROCEDURE),
          Rule.of(
                  "PUBLICATION-THREE-PUBLIC-REASON",
                  Severity.WARNING,
                  Label.zh("有增减变化的“三公”经费各项说明原因")
                      .en("each of the three public expenses that changed has its reason"),
                  ThreePublicItem::reasons)
              .from(RuleSource.PUBLICATION_PROCEDURE),
          Rule.of(
                  "PUBLICATION-THREE-PUBLIC-COUNTS",
                  Severity.WARNING,
                  Label.zh("决算说明因公出国（境）团组数及人数，公务用车购置数及保有量，公务接待批次及人数")
                      .en(
                          "a final account tells the numbers of groups and people abroad, of"
                              + " vehicles bought and held, of receptions and guests"),
                  ThreePublicItem::counts)
              .from(RuleSource.PUBLICATION_PROCEDURE),
          Rule.of(
                  "PUBLICATION-LEVEL",
                  Severity.WARNING,
                  Label.zh("功能分类列示到项级，基本支出的经济分类列示到款级")
                      .en(
                          "functional codes are listed down to the item (项), economic codes of"
                              + " basic expenditure down to the section (款)"),
                  CodeLevels::examine)
              .from(BUDGET_LAW),
          Rule.of(
                  "PUBLICATION-DAYS",
                  Severity.WARNING,
                  Label.zh("批复后20日内公开").en("published within 20 days of approval"),
                  PublicationDays::examine)
              .from(RuleSource.law(Label.zh("预算法第十四条").en("budget law, article 14"))),
          Rule.of(
                  "PUBLICATION-CONTENTS",
                  Severity.WARNING,
                  Label.zh("目录所列各表与公开的表一致")
                      .en("the list of contents names the tables that are published"),
                  ContentsList::examine)
              .from(RuleSource.PUBLICATION_PROCEDURE));

  private PublicationRules() {}

  /**
   * Returns the rules.
   *
   * @return the rules, in the order of a report
   */
  public static List<Rule> all() {
    return ALL;
  }
}
