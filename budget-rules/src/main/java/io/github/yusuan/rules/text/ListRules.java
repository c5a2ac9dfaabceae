package io.github.yusuan.rules.text;

import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.RuleSource;
import io.github.yusuan.rules.finding.Severity;
import io.github.yusuan.rules.finding.Site;
import io.github.yusuan.rules.finding.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The rules on lists of subjects in the text (科目清单): complete, known to the tables, of one level.
 */
final class ListRules {
  static final Rule COMPLETE =
      Rule.of(
              "TEXT-LIST",
              Severity.WARNING,
              Label.zh("文字逐项列示的科目齐全，预算表有数的各行均已列示")
                  .en("a list of the text names every row of the tables that has money"),
              (rule, examination) -> examine(rule, examination, ListRules::complete))
          .from(TextSources.REVIEW);

  static final Rule KNOWN =
      Rule.of(
              "TEXT-LIST-ITEM",
              Severity.ERROR,
              Label.zh("文字逐项列示的科目，预算表均有其行")
                  .en("a list of the text names no item that the tables lack"),
              (rule, examination) -> examine(rule, examination, ListRules::known))
          .from(RuleSource.PUBLICATION_PROCEDURE);

  static final Rule LEVEL =
      Rule.of(
              "TEXT-LIST-LEVEL",
              Severity.WARNING,
              Label.zh("文字逐项列示的科目级次一致").en("the items of a list are codes of one level"),
              (rule, examination) -> examine(rule, examination, ListRules::level))
          .from(TextSources.REVIEW);

  private ListRules() {}

  /** Judges one list; nothing where the tables do not tell. */
  private interface ListJudge {
    Optional<Finding> judge(Rule rule, SubjectList list);
  }

  private static List<Finding> examine(Rule rule, Examination examination, ListJudge judge) {
    List<Finding> findings = new ArrayList<>();
    for (SubjectList list : SubjectLists.of(examination).lists()) {
      judge.judge(rule, list).ifPresent(findings::add);
    }
    return findings;
  }

  private static Site site(SubjectList list) {
    return Site.of(list.section()).item(list.whole().toString());
  }

  private static Optional<Finding> complete(Rule rule, SubjectList list) {
    if (!list.isComparable()) {
      return Optional.empty();
    }
    List<SubjectList.PrintedSubject> missing = list.missing();
    boolean fits = missing.isEmpty();
    String title = list.section().title();
    int count = list.items().size();
    return Optional.of(
        Finding.of(rule, fits ? Outcome.HOLDS : Outcome.VIOLATED)
            .at(site(list))
            .cells(missing.stream().flatMap(row -> row.cells().stream()).toList())
            .saying(
                language ->
                    language == Language.CHINESE
                        ? title
                            + "逐项列示"
                            + count
                            + "项，"
                            + (fits ? "预算表有数的各行均已列示" : "未列示：")
                            + rows(missing, language)
                        : title
                            + " lists "
                            + count
                            + " items, "
                            + (fits ? "all rows that have money" : "but not ")
                            + rows(missing, language)));
  }

  private static String rows(List<SubjectList.PrintedSubject> rows, Language language) {
    return rows.stream()
        .map(row -> CellWords.of(row.cells().get(0), language))
        .collect(Collectors.joining(language == Language.CHINESE ? "；" : "; "));
  }

  private static Optional<Finding> known(Rule rule, SubjectList list) {
    if (!list.isComparable()) {
      return Optional.empty();
    }
    List<PlacedClaim> strangers = list.strangers();
    boolean fits = strangers.isEmpty();
    String title = list.section().title();
    int count = list.items().size();
    return Optional.of(
        Finding.of(rule, fits ? Outcome.HOLDS : Outcome.VIOLATED)
            .at(site(list))
            .saying(
                language ->
                    language == Language.CHINESE
                        ? title
                            + "逐项列示"
                            + count
                            + "项，"
                            + (fits ? "预算表均有其行" : "预算表无其行：" + claims(strangers, "；"))
                        : title
                            + " lists "
                            + count
                            + " items, "
                            + (fits
                                ? "all of them in the tables"
                                : "but the tables lack " + claims(strangers, "; "))));
  }

  private static String claims(List<PlacedClaim> items, String separator) {
    return items.stream()
        .map(item -> Quotation.of(item.quantity().toString()) + " " + item.claim().value())
        .collect(Collectors.joining(separator));
  }

  private static Optional<Finding> level(Rule rule, SubjectList list) {
    List<PlacedClaim> flat = list.unnested();
    if (flat.size() < 3) {
      return Optional.empty();
    }
    Map<Integer, List<PlacedClaim>> byLength = new HashMap<>();
    for (PlacedClaim item : flat) {
      byLength.computeIfAbsent(list.code(item).id().length(), n -> new ArrayList<>()).add(item);
    }
    List<PlacedClaim> usual =
        byLength.values().stream()
            .reduce(List.of(), (one, other) -> other.size() > one.size() ? other : one);
    List<PlacedClaim> others = flat.stream().filter(item -> !usual.contains(item)).toList();
    boolean fits = others.isEmpty() || usual.size() * 2 <= flat.size();
    return Optional.of(
        Finding.of(rule, fits ? Outcome.HOLDS : Outcome.VIOLATED)
            .at(fits ? site(list) : others.get(0).site())
            .saying(levelWords(list, list.code(usual.get(0)), fits ? List.of() : others)));
  }

  private static Wording levelWords(SubjectList list, Member sample, List<PlacedClaim> others) {
    String title = list.section().title();
    int digits = sample.id().length();
    String odd =
        others.stream()
            .map(item -> list.code(item).id() + Quotation.of(item.quantity().toString()))
            .collect(Collectors.joining("、"));
    return language ->
        language == Language.CHINESE
            ? title + "逐项列示的科目多为" + digits + "位" + (odd.isEmpty() ? "，级次一致" : "，级次不同的有：" + odd)
            : title
                + " lists codes of "
                + digits
                + " digits"
                + (odd.isEmpty() ? "" : ", but of another level " + odd);
  }
}
