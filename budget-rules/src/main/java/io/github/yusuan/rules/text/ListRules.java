package io.github.yusuan.rules.text;

import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Series;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.RuleSource;
import io.github.yusuan.rules.finding.Severity;
import io.github.yusuan.rules.finding.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The rules on lists of subjects in the text (科目清单): complete, known to the tables, of one level.
 */
final class ListRules {
  static final Rule COMPLETE =
      Rule.of(
              "TEXT-LIST",
              Severity.WARNING,
              Label.zh("文字逐项列示的科目齐全，预算表有数的各行均已列示")
                  .en("a list in the text names every row of the tables that has money"),
              (rule, examination) -> examine(rule, examination, ListRules::complete))
          .from(TextSources.REVIEW);

  static final Rule KNOWN =
      Rule.of(
              "TEXT-LIST-ITEM",
              Severity.ERROR,
              Label.zh("文字逐项列示的科目，预算表均有其行")
                  .en("a list in the text names no item that the tables lack"),
              (rule, examination) -> examine(rule, examination, ListRules::known))
          .from(RuleSource.PUBLICATION_PROCEDURE);

  static final Rule LEVEL =
      Rule.of(
              "TEXT-LIST-LEVEL",
              Severity.WARNING,
              Label.zh("文字逐项列示的科目级次一致").en("the items of a list are codes of one level"),
              (rule, examination) -> examine(rule, examination, ListRules::level))
          .from(TextSources.REVIEW);

  private static final Sentence ALL_LISTED =
      Sentence.of("list-complete")
          .zh("{section}逐项列示{count}项，预算表有数的各行均已列示")
          .en("{section} lists {count} items, which cover every row of the tables with an amount");
  private static final Sentence NOT_LISTED =
      Sentence.of("list-incomplete")
          .zh("{section}逐项列示{count}项，未列示：{rows}")
          .en("{section} lists {count} items, but leaves out {rows}");
  private static final Sentence ALL_KNOWN =
      Sentence.of("list-known")
          .zh("{section}逐项列示{count}项，预算表均有其行")
          .en("{section} lists {count} items, all of them in the tables");
  private static final Sentence UNKNOWN =
      Sentence.of("list-unknown")
          .zh("{section}逐项列示{count}项，预算表无其行：{items}")
          .en("{section} lists {count} items, but the tables have no row for {items}");
  private static final Sentence ITEM =
      Sentence.of("list-item").zh("{item} {amount}").en("{item} {amount}");
  private static final Sentence ONE_LEVEL =
      Sentence.of("list-one-level")
          .zh("{section}逐项列示的科目多为{digits}位，级次一致")
          .en("{section} lists codes of {digits} digits, of one level");
  private static final Sentence OTHER_LEVEL =
      Sentence.of("list-other-level")
          .zh("{section}逐项列示的科目多为{digits}位，级次不同的有：{items}")
          .en("{section} mostly lists codes of {digits} digits; of another level: {items}");
  private static final Sentence CODE =
      Sentence.of("list-code").zh("{code}{item}").en("{code} {item}");

  private static final Label NO_MAJORITY =
      Label.zh("各级次的科目数量相当").en("no level has most of the codes");

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
    Finding.Builder finding =
        Finding.of(rule, missing.isEmpty() ? Outcome.HOLDS : Outcome.VIOLATED)
            .at(site(list))
            .cells(missing.stream().flatMap(row -> row.cells().stream()).toList());
    return Optional.of(
        finding.saying(
            missing.isEmpty()
                ? counted(ALL_LISTED, list)
                : counted(NOT_LISTED, list).with("rows", rows(missing))));
  }

  private static Message counted(Sentence sentence, SubjectList list) {
    return sentence.with("section", list.section().title()).with("count", list.count());
  }

  private static Series rows(List<SubjectList.PrintedSubject> rows) {
    return Series.of(rows.stream().map(row -> PrintedCells.of(row.cells().get(0))).toList())
        .joined(Series.Joint.CLAUSES);
  }

  private static Optional<Finding> known(Rule rule, SubjectList list) {
    if (!list.isComparable()) {
      return Optional.empty();
    }
    List<PlacedClaim> strangers = list.strangers();
    return Optional.of(
        Finding.of(rule, strangers.isEmpty() ? Outcome.HOLDS : Outcome.VIOLATED)
            .at(site(list))
            .saying(
                strangers.isEmpty()
                    ? counted(ALL_KNOWN, list)
                    : counted(UNKNOWN, list).with("items", amounts(strangers))));
  }

  private static Series amounts(List<PlacedClaim> items) {
    return Series.of(
            items.stream()
                .map(item -> ITEM.with("item", quoted(item)).with("amount", item.value()))
                .toList())
        .joined(Series.Joint.CLAUSES);
  }

  private static Quotation quoted(PlacedClaim item) {
    return new Quotation(ClaimPlace.name(item.quantity()));
  }

  private static Optional<Finding> level(Rule rule, SubjectList list) {
    List<PlacedClaim> flat = list.unnested();
    if (flat.size() < 3) {
      return Optional.empty();
    }
    Map<Integer, List<PlacedClaim>> byLength = new TreeMap<>();
    for (PlacedClaim item : flat) {
      byLength.computeIfAbsent(list.code(item).id().length(), n -> new ArrayList<>()).add(item);
    }
    List<PlacedClaim> usual =
        byLength.values().stream()
            .reduce(List.of(), (one, other) -> other.size() > one.size() ? other : one);
    List<PlacedClaim> others = flat.stream().filter(item -> !usual.contains(item)).toList();
    if (usual.size() * 2 <= flat.size()) {
      return Optional.of(flat.get(0).notApplicable(rule, NO_MAJORITY));
    }
    boolean fits = others.isEmpty();
    return Optional.of(
        Finding.of(rule, fits ? Outcome.HOLDS : Outcome.VIOLATED)
            .at(fits ? site(list) : others.get(0).site())
            .saying(levels(list, list.code(usual.get(0)), fits ? List.of() : others)));
  }

  private static Message levels(SubjectList list, Member sample, List<PlacedClaim> others) {
    Message levels =
        (others.isEmpty() ? ONE_LEVEL : OTHER_LEVEL)
            .with("section", list.section().title())
            .with("digits", sample.id().length());
    return others.isEmpty() ? levels : levels.with("items", codes(list, others));
  }

  private static Series codes(SubjectList list, List<PlacedClaim> items) {
    return Series.of(
        items.stream()
            .map(item -> CODE.with("code", list.code(item).id()).with("item", quoted(item)))
            .toList());
  }
}
