package io.github.yusuan.rules.related;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.rules.finding.CheckLimitException;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.RelatedDocuments;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.RuleSource;
import io.github.yusuan.rules.finding.Severity;
import io.github.yusuan.rules.identity.JoinedIdentities;
import io.github.yusuan.rules.identity.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rules over several documents (多份文本核对). */
public final class RelatedRules {
  private static final RuleSource CHANGES =
      RuleSource.law(
          Label.zh("地方预决算公开操作规程（财预〔2016〕143号）：说明增减变化")
              .en("procedure of publication (财预〔2016〕143号): changes are explained"));
  private static final RuleSource CHAIN =
      RuleSource.practice(Label.zh("年度衔接").en("one year follows from another"));
  private static final RuleSource DEPARTMENT =
      RuleSource.law(
          Label.zh("预算法第八条：部门预算由所属单位预算组成")
              .en("Budget Law, article 8: a department's budget consists of its units' budgets"));

  private static final String YEAR_BASE = "YEAR-BASE";
  private static final String UNIT_SUM = "CONSOLIDATION-SUM";

  private RelatedRules() {}

  /**
   * Returns the rules.
   *
   * @return the rules, in the order of a report
   */
  public static List<Rule> all() {
    List<Rule> rules = new ArrayList<>(ofYears());
    rules.addAll(ofUnits());
    return List.copyOf(rules);
  }

  /**
   * Puts the disclosure and the documents that it is compared with into one system (联立).
   *
   * @param examination the disclosure under examination
   * @param rules the identifiers of the rules that are examined: only what these compare is equated
   * @return the identities of all documents together, or nothing where nothing is compared
   * @throws CheckLimitException if that takes too many steps
   */
  public static Optional<JoinedIdentities> together(Examination examination, Set<String> rules) {
    if (examination.related().equals(RelatedDocuments.none())) {
      return Optional.empty();
    }
    if (rules.containsAll(Set.of(YEAR_BASE, UNIT_SUM))) {
      Together all = Together.of(examination);
      return all.all() == 0 ? Optional.empty() : Optional.of(all.joined());
    }
    List<Link> links = new ArrayList<>();
    if (rules.contains(YEAR_BASE)) {
      links.addAll(YearBases.links(examination).links());
    }
    if (rules.contains(UNIT_SUM)) {
      links.addAll(UnitSums.links(examination).links());
    }
    return links.isEmpty() ? Optional.empty() : Optional.of(Together.joined(examination, links));
  }

  private static List<Rule> ofYears() {
    return List.of(
        Rule.of(
                YEAR_BASE,
                Severity.ERROR,
                Label.zh("说明所称增减推出的上年数、表中所列上年数，与上年公开的数字相符")
                    .en(
                        "last year's amount, printed in a column or implied by a stated change, is"
                            + " the one published"),
                YearBases::examine)
            .from(CHANGES),
        Rule.of(
                "YEAR-NAME",
                Severity.INFORMATION,
                Label.zh("同一科目编码，名称与上年相同").en("a code has the name that it had last year"),
                CodesOfYears::names)
            .from(CHAIN),
        Rule.of(
                "YEAR-CODE",
                Severity.INFORMATION,
                Label.zh("同一科目名称，编码与上年相同").en("a name has the code that it had last year"),
                CodesOfYears::codes)
            .from(CHAIN),
        Rule.of(
                "YEAR-CARRY-OVER",
                Severity.INFORMATION,
                Label.zh("上年结转与上年预算的年终结转相同")
                    .en("the carry-over equals the year-end carry-over of last year's budget"),
                CarriedOver::examine)
            .from(CHAIN));
  }

  private static List<Rule> ofUnits() {
    return List.of(
        Rule.of(
                UNIT_SUM,
                Severity.ERROR,
                Label.zh("部门预算各数等于所属单位预算之和")
                    .en("every figure of a department is the sum of its units' figures"),
                UnitSums::examine)
            .from(DEPARTMENT),
        Rule.of(
                "CONSOLIDATION-UNITS",
                Severity.WARNING,
                Label.zh("所列预算单位与汇总的单位预算一致")
                    .en("the units listed are those whose budgets were added up"),
                UnitSet::examine)
            .from(DEPARTMENT));
  }
}
