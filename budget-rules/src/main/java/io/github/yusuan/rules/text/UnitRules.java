package io.github.yusuan.rules.text;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Series;
import io.github.yusuan.core.narrative.ClaimedCount;
import io.github.yusuan.core.narrative.Organisation;
import io.github.yusuan.core.narrative.UnitSort;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Severity;
import io.github.yusuan.rules.finding.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules on the numbers of units (单位数). */
final class UnitRules {
  static final Rule UNITS =
      Rule.of(
              "TEXT-UNITS",
              Severity.ERROR,
              Label.zh("所述单位数与所列单位、各类单位数相符")
                  .en("the numbers of units agree with the units listed and with each other"),
              UnitRules::units)
          .from(TextSources.REVIEW);

  static final Rule BUDGET_UNITS =
      Rule.of(
              "TEXT-UNITS-BUDGET",
              Severity.WARNING,
              Label.zh("纳入预算编制范围的预算单位数与所列单位数一致")
                  .en("the units covered by the budget are those listed"),
              UnitRules::budgetUnits)
          .from(TextSources.REVIEW);

  private static final Sentence LISTED_AGREES =
      Sentence.of("units-stated-agree")
          .zh("机构设置所述{sorts}[，合计{sum}家]，与列示{listed}家不矛盾")
          .en(
              "the units stated ({sorts}[; {sum} in all]) are consistent with the {listed}"
                  + " {listed|unit|units} listed");
  private static final Sentence LISTED_DIFFERS =
      Sentence.of("units-stated-differ")
          .zh("机构设置所述{sorts}[，合计{sum}家]，与列示{listed}家相差{difference}家")
          .en(
              "the units stated ({sorts}[; {sum} in all]) differ by {difference} from the"
                  + " {listed} {listed|unit|units} listed");
  private static final Sentence OF_SORT =
      Sentence.of("units-of-sort").zh("{sort}{count}家").en("{sort}: {count}");
  private static final Sentence CLAIM_WITHIN =
      Sentence.of("units-claim-within")
          .zh("{place} {stated}，不多于机构设置所述 {known}家")
          .en("{place} {stated} is not more than the {known} stated under organisation");
  private static final Sentence CLAIM_EXCEEDS =
      Sentence.of("units-claim-exceeds")
          .zh("{place} {stated}，多于机构设置所述 {known}家")
          .en("{place} {stated} is more than the {known} stated under organisation");
  private static final Sentence BUDGET_COVERS =
      Sentence.of("budget-covers-units")
          .zh("机构设置列示单位{listed}家[（{sorts}）]，纳入预算编制范围的预算单位{budget}家，两者一致")
          .en(
              "{listed} {listed|unit is|units are} listed[ ({sorts})], and the budget covers"
                  + " {budget}");
  private static final Sentence BUDGET_FEWER =
      Sentence.of("budget-covers-fewer-units")
          .zh("机构设置列示单位{listed}家[（{sorts}）]，纳入预算编制范围的预算单位{budget}家，相差{difference}家")
          .en(
              "{listed} {listed|unit is|units are} listed[ ({sorts})], but the budget covers"
                  + " {budget}: {difference} fewer");

  /** The sorts that make up all units. */
  private static final List<UnitSort> SORTS =
      List.of(UnitSort.ADMINISTRATIVE, UnitSort.CIVIL_SERVICE_LIKE, UnitSort.INSTITUTION);

  /** The names by which a text counts units of a sort. */
  private static final Map<String, UnitSort> NAMES =
      Map.of(
          "行政单位", UnitSort.ADMINISTRATIVE,
          "机关", UnitSort.ADMINISTRATIVE,
          "参公事业单位", UnitSort.CIVIL_SERVICE_LIKE,
          "参公单位", UnitSort.CIVIL_SERVICE_LIKE,
          "事业单位", UnitSort.INSTITUTION);

  private UnitRules() {}

  private static List<Finding> units(Rule rule, Examination examination) {
    List<Finding> findings = new ArrayList<>();
    Optional<Organisation> organisation = examination.disclosure().organisation();
    if (organisation.isEmpty()) {
      return findings;
    }
    listed(rule, organisation.get(), findings);
    for (PlacedClaim stated : Quantities.of(examination).claims()) {
      Integer known = organisation.get().counts().get(NAMES.get(stated.quantity().name()));
      if (stated.claim().value() instanceof ClaimedCount count && known != null) {
        findings.add(claim(rule, stated, count, known));
      }
    }
    return findings;
  }

  private static void listed(Rule rule, Organisation organisation, List<Finding> findings) {
    int listed = organisation.units().size();
    Map<UnitSort, Integer> counts = organisation.counts();
    List<UnitSort> sorts = SORTS.stream().filter(counts::containsKey).toList();
    long sum = sum(organisation, sorts);
    if (listed > 0 && !sorts.isEmpty()) {
      boolean all = sorts.size() == SORTS.size();
      findings.add(number(rule, organisation, sorts, all ? sum == listed : sum <= listed));
    }
    Integer subordinate = counts.get(UnitSort.SUBORDINATE);
    if (listed > 0 && subordinate != null) {
      boolean fits = subordinate == listed || subordinate == listed - 1;
      findings.add(number(rule, organisation, List.of(UnitSort.SUBORDINATE), fits));
    }
    Integer budget = counts.get(UnitSort.BUDGET_UNITS);
    if (listed > 0 && budget != null && budget > listed) {
      findings.add(number(rule, organisation, List.of(UnitSort.BUDGET_UNITS), false));
    }
  }

  private static long sum(Organisation organisation, List<UnitSort> sorts) {
    return sorts.stream().mapToLong(sort -> count(organisation, sort)).sum();
  }

  private static long count(Organisation organisation, UnitSort sort) {
    return organisation.counts().getOrDefault(sort, 0);
  }

  private static Series sorts(Organisation organisation, List<UnitSort> sorts) {
    return Series.of(
        sorts.stream()
            .map(
                sort -> OF_SORT.with("sort", sort.label()).with("count", count(organisation, sort)))
            .toList());
  }

  private static Finding number(
      Rule rule, Organisation organisation, List<UnitSort> sorts, boolean fits) {
    int listed = organisation.units().size();
    long sum = sum(organisation, sorts);
    Message words =
        (fits ? LISTED_AGREES : LISTED_DIFFERS)
            .with("sorts", sorts(organisation, sorts))
            .with("listed", listed);
    Message added = sorts.size() > 1 ? words.with("sum", sum) : words;
    return Finding.of(rule, fits ? Outcome.HOLDS : Outcome.VIOLATED)
        .at(Site.of(Site.Part.ORGANISATION))
        .saying(fits ? added : added.with("difference", Math.abs(sum - listed)));
  }

  private static Finding claim(Rule rule, PlacedClaim stated, ClaimedCount count, int known) {
    boolean fits = count.number() <= known;
    return Finding.of(rule, fits ? Outcome.HOLDS : Outcome.VIOLATED)
        .at(stated.site())
        .saying(stated.in(fits ? CLAIM_WITHIN : CLAIM_EXCEEDS).with("known", known));
  }

  private static List<Finding> budgetUnits(Rule rule, Examination examination) {
    List<Finding> findings = new ArrayList<>();
    examination
        .disclosure()
        .organisation()
        .ifPresent(
            organisation -> {
              Integer budget = organisation.counts().get(UnitSort.BUDGET_UNITS);
              int listed = organisation.units().size();
              if (budget != null && listed > 0 && budget <= listed) {
                findings.add(budgetUnits(rule, organisation, budget));
              }
            });
    return findings;
  }

  private static Finding budgetUnits(Rule rule, Organisation organisation, int budget) {
    int listed = organisation.units().size();
    List<UnitSort> sorts = SORTS.stream().filter(organisation.counts()::containsKey).toList();
    boolean fits = budget == listed;
    Message words =
        (fits ? BUDGET_COVERS : BUDGET_FEWER)
            .with("listed", listed)
            .with("sorts", sorts(organisation, sorts))
            .with("budget", budget);
    return Finding.of(rule, fits ? Outcome.HOLDS : Outcome.VIOLATED)
        .at(Site.of(Site.Part.ORGANISATION))
        .saying(fits ? words : words.with("difference", listed - budget));
  }
}
