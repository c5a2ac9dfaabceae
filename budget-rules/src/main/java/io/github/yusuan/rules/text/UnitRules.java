package io.github.yusuan.rules.text;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
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
import java.util.stream.Collectors;

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
                  .en("the units that the budget takes together are those listed"),
              UnitRules::budgetUnits)
          .from(TextSources.REVIEW);

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
    return sorts.stream().mapToLong(sort -> organisation.counts().getOrDefault(sort, 0)).sum();
  }

  private static String sorts(Organisation organisation, List<UnitSort> sorts, Language language) {
    boolean chinese = language == Language.CHINESE;
    return sorts.stream()
        .map(
            sort ->
                chinese
                    ? sort.label().in(language) + organisation.counts().get(sort) + "家"
                    : organisation.counts().get(sort) + " " + sort.label().in(language))
        .collect(Collectors.joining(chinese ? "、" : ", "));
  }

  private static Finding number(
      Rule rule, Organisation organisation, List<UnitSort> sorts, boolean fits) {
    return Finding.of(rule, fits ? Outcome.HOLDS : Outcome.VIOLATED)
        .at(Site.of(Site.Part.ORGANISATION))
        .saying(language -> number(organisation, sorts, fits, language));
  }

  /** Words what is stated and listed: 行政单位1家、事业单位6家，合计7家，与机构设置列示6家相差1家. */
  private static String number(
      Organisation organisation, List<UnitSort> sorts, boolean fits, Language language) {
    boolean chinese = language == Language.CHINESE;
    int listed = organisation.units().size();
    long sum = sum(organisation, sorts);
    String said = sorts(organisation, sorts, language);
    if (chinese) {
      return "机构设置所述"
          + said
          + (sorts.size() > 1 ? "，合计" + sum + "家" : "")
          + "，与列示"
          + listed
          + "家"
          + (fits ? "不矛盾" : "相差" + Math.abs(sum - listed) + "家");
    }
    return said
        + (sorts.size() > 1 ? ", " + sum + " together" : "")
        + (fits ? ", agree with " : ", differ by " + Math.abs(sum - listed) + " from ")
        + "the "
        + listed
        + " units listed";
  }

  private static Finding claim(Rule rule, PlacedClaim stated, ClaimedCount count, int known) {
    boolean fits = count.number() <= known;
    return Finding.of(rule, fits ? Outcome.HOLDS : Outcome.VIOLATED)
        .at(stated.site())
        .saying(
            language ->
                language == Language.CHINESE
                    ? stated.place(language)
                        + " "
                        + count
                        + (fits ? "，不多于机构设置所述 " : "，多于机构设置所述 ")
                        + known
                        + "家"
                    : stated.place(language)
                        + " "
                        + count
                        + (fits
                            ? " is not more than the organisation has: "
                            : " is more than the organisation has: ")
                        + known);
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
    return Finding.of(rule, fits ? Outcome.HOLDS : Outcome.VIOLATED)
        .at(Site.of(Site.Part.ORGANISATION))
        .saying(
            language ->
                language == Language.CHINESE
                    ? "机构设置列示单位"
                        + listed
                        + "家"
                        + (sorts.isEmpty() ? "" : "（" + sorts(organisation, sorts, language) + "）")
                        + "，纳入预算编制范围的预算单位"
                        + budget
                        + "家"
                        + (fits ? "，两者一致" : "，相差" + (listed - budget) + "家")
                    : listed
                        + " units are listed"
                        + (sorts.isEmpty() ? "" : " (" + sorts(organisation, sorts, language) + ")")
                        + ", the budget takes "
                        + budget
                        + " together"
                        + (fits ? "" : ": " + (listed - budget) + " fewer"));
  }
}
