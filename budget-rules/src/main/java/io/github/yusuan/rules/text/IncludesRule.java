package io.github.yusuan.rules.text;

import io.github.yusuan.core.catalog.Scope;
import io.github.yusuan.core.catalog.Spelling;
import io.github.yusuan.core.catalog.SubjectCatalog;
import io.github.yusuan.core.classification.DepartmentEconomicCode;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Level;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Series;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.core.text.TextPattern;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Severity;
import io.github.yusuan.rules.finding.Site;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;

/**
 * The rule on what personnel and operating expenses of the general public budget are said to
 * include (人员经费、公用经费主要包括): the subjects that have money in its tables. A name that no table prints
 * is told where a list that names all has it among others that they do print; else it may be a word
 * of prose.
 */
final class IncludesRule {
  static final Rule INCLUDES =
      Rule.of(
              "TEXT-INCLUDES",
              Severity.INFORMATION,
              Label.zh("人员经费、公用经费“主要包括”的科目与有数的经济科目一致")
                  .en(
                      "personnel and operating expenses are said to include the subjects that have"
                          + " money"),
              IncludesRule::examine)
          .from(TextSources.REVIEW);

  private static final Sentence FITS =
      Sentence.of("includes-what-has-money")
          .zh("{section}“{what}”所列科目与预算表一致")
          .en("{section}: “{what}” includes what has money in the tables");
  private static final Sentence DIFFERS =
      Sentence.of("includes-other-than-has-money")
          .zh("{section}“{what}”所列科目与预算表不一致[：列有{strangers}，表中无数][；未列{missing}，表中有数]")
          .en(
              "{section}: “{what}” does not list what has money in the tables[: there is none for"
                  + " {strangers}][; {missing} left out]");
  private static final Sentence ITEM =
      Sentence.of("included-subject").zh("“{name}”").en("“{name}”");

  private static final int SHOWN = 5;

  /** So many zeros that a list leaves out are no small amounts. */
  private static final int ZEROS = 3;

  /** So many names of the tables show that a list is one of subjects. */
  private static final int KNOWN = 3;

  /**
   * Expenses, the classes that they are mostly made of, and how a text begins their list (经费构成).
   */
  private record Part(
      Label name, Member kind, Set<String> classes, TextPattern list, TextPattern sums) {}

  private static final List<Part> PARTS =
      List.of(
          new Part(
              Label.zh("人员经费").en("personnel expenses"),
              Kind.PERSONNEL,
              Set.of("301", "303"),
              IncludesPatterns.PERSONNEL,
              IncludesPatterns.PERSONNEL_SUMS),
          new Part(
              Label.zh("公用经费").en("operating expenses"),
              Kind.OPERATING,
              Set.of("302", "307", "309", "310", "399"),
              IncludesPatterns.OPERATING,
              IncludesPatterns.OPERATING_SUMS));

  private IncludesRule() {}

  private static List<Finding> examine(Rule rule, Examination examination) {
    List<Finding> findings = new ArrayList<>();
    for (Section section : examination.disclosure().narrative()) {
      String text = Passage.solid(section.text());
      boolean general = IncludesPatterns.GENERAL.isIn(section.title() + text);
      for (Part part : general ? PARTS : List.<Part>of()) {
        Optional<MatchResult> found = part.list().first(text);
        Optional<MatchResult> sums = part.sums().first(text);
        if (sums.isPresent()) {
          List<String> spent = new ArrayList<>();
          for (MatchResult sum : IncludesPatterns.SUM.all(sums.get().group(1))) {
            addIf(new BigDecimal(sum.group(2)).signum() != 0, sum.group(1), spent);
          }
          String list = String.join("、", spent) + IncludesPatterns.AND_SO_ON;
          judge(rule, examination, section, part, new Listed(list, true)).ifPresent(findings::add);
        } else if (found.isPresent()) {
          Listed list = new Listed(found.get().group(1), false);
          judge(rule, examination, section, part, list).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  private static Optional<Finding> judge(
      Rule rule, Examination examination, Section section, Part part, Listed list) {
    Map<String, Money> printed = printed(examination, part);
    List<String> names = names(list.names(), printed);
    settleZeros(printed, names.stream().map(IncludesRule::bare).collect(Collectors.toSet()));
    if (printed.values().stream().allMatch(Money.NONE::equals)) {
      return Optional.empty();
    }
    List<String> strangers = new ArrayList<>();
    Map<String, Money> unlisted = new LinkedHashMap<>(printed);
    boolean all = !IncludesPatterns.OPEN.isIn(list.names());
    boolean definite = all || list.spent();
    long known = names.stream().filter(name -> printed.containsKey(bare(name))).count();
    Set<String> subjects =
        definite && known >= KNOWN ? subjects(examination.disclosure(), part) : Set.of();
    for (String name : names) {
      String bare = bare(name);
      Money money = printed.get(bare);
      unlisted.remove(bare);
      all &= money != null;
      if (money == Money.NONE || (money == null && subjects.contains(bare))) {
        strangers.add(name);
      }
    }
    List<String> missing = new ArrayList<>();
    if (all) {
      unlisted.forEach((name, money) -> addIf(money == Money.SOME, name, missing));
    }
    Message said = (strangers.isEmpty() && missing.isEmpty() ? FITS : DIFFERS).toMessage();
    said = said.with("section", section.title()).with("what", part.name());
    said = strangers.isEmpty() ? said : said.with("strangers", names(strangers));
    said = missing.isEmpty() ? said : said.with("missing", names(missing));
    return Optional.of(
        Finding.of(
                rule, strangers.isEmpty() && missing.isEmpty() ? Outcome.HOLDS : Outcome.VIOLATED)
            .at(Site.of(section))
            .saying(said));
  }

  /** Splits a list: the last two names may be joined by a word that is part of a name elsewhere. */
  private static List<String> names(String list, Map<String, Money> printed) {
    String inside =
        list.chars().filter(c -> c == '（' || c == '(').count()
                < list.chars().filter(c -> c == '）' || c == ')').count()
            ? IncludesPatterns.END.without(list)
            : list;
    List<String> names = new ArrayList<>(IncludesPatterns.COMMA.split(inside));
    String last = names.get(names.size() - 1);
    for (MatchResult and : IncludesPatterns.AND.all(last)) {
      String before = last.substring(0, and.start());
      String behind = last.substring(and.end());
      if (printed.containsKey(bare(before)) && printed.containsKey(bare(behind))) {
        names.set(names.size() - 1, before);
        names.add(behind);
        break;
      }
    }
    return names;
  }

  private static void addIf(boolean wanted, String name, List<String> names) {
    if (wanted) {
      names.add(name);
    }
  }

  private static Series names(List<String> names) {
    return Series.of(names.stream().limit(SHOWN).map(name -> ITEM.with("name", name)).toList());
  }

  /** Returns the names of the subjects of the year that some expenses are made of. */
  private static Set<String> subjects(Disclosure disclosure, Part part) {
    SubjectCatalog catalog = SubjectCatalog.of(disclosure.year());
    Set<String> names = new HashSet<>();
    for (String code : part.classes()) {
      catalog
          .entries(Scope.childrenOf(DepartmentEconomicCode.of(code)))
          .forEach(entry -> names.add(bare(entry.name())));
    }
    return names;
  }

  /** What a text lists, and whether with its amounts (所列). */
  private record Listed(String names, boolean spent) {}

  /** A row of a table by economic subject (经济科目行). */
  private record Row(Table table, Line line) {}

  /** Returns the names that the tables print of some expenses, and whether they have money. */
  private static Map<String, Money> printed(Examination examination, Part part) {
    Map<String, Money> printed = new LinkedHashMap<>();
    for (Table table : examination.disclosure().tables()) {
      if (table.form().openDimensions().contains(Dimension.DEPARTMENT_ECONOMIC)) {
        for (Line line : table.lines()) {
          Optional<Money> money = money(examination, new Row(table, line), part);
          money.ifPresent(some -> printed.merge(bare(line.label()), some, Money::and));
        }
      }
    }
    return printed;
  }

  /** Where a list leaves many zeros out and no blank is printed, zero is how nothing is printed. */
  private static void settleZeros(Map<String, Money> printed, Set<String> listed) {
    long left =
        printed.entrySet().stream()
            .filter(row -> row.getValue() == Money.PERHAPS && !listed.contains(row.getKey()))
            .count();
    if (left >= ZEROS && !printed.containsValue(Money.NONE)) {
      printed.replaceAll((name, money) -> money == Money.PERHAPS ? Money.NONE : money);
    }
  }

  /**
   * Returns what a row prints of some expenses: in their own columns, where it prints any; else
   * what it prints at all may be of them, if the code is of one of their classes.
   */
  private static Optional<Money> money(Examination examination, Row row, Part part) {
    Optional<DepartmentEconomicCode> code =
        row.line().members().stream()
            .filter(DepartmentEconomicCode.class::isInstance)
            .map(DepartmentEconomicCode.class::cast)
            .filter(economic -> economic.level() == Level.SECTION)
            .findFirst();
    if (code.isEmpty()) {
      return Optional.empty();
    }
    List<Cell> cells =
        row.table().columns().stream()
            .map(column -> row.table().cell(row.line(), column))
            .filter(cell -> cell.region().members().contains(Source.GENERAL_PUBLIC_BUDGET))
            .toList();
    boolean apart =
        cells.stream()
            .anyMatch(cell -> !cell.isBlank() && isOf(cell, Kind.PERSONNEL, Kind.OPERATING));
    if (apart) {
      return cells.stream()
          .filter(cell -> isOf(cell, part.kind()))
          .map(cell -> Money.of(cell, examination))
          .reduce(Money::and);
    }
    return part.classes().contains(code.get().id().substring(0, 3))
        ? cells.stream()
            .map(cell -> Money.of(cell, examination))
            .map(Money::uncertain)
            .reduce(Money::and)
        : Optional.empty();
  }

  private static boolean isOf(Cell cell, Member... kinds) {
    Optional<Member> kind = cell.region().member(Dimension.KIND);
    return kind.isPresent() && List.of(kinds).contains(kind.get());
  }

  /** What is printed of an expense (有无数额): a printed zero may hide a small amount. */
  private enum Money {
    NONE,
    PERHAPS,
    SOME;

    /** A zero in 分 is nothing; one in ten thousands of yuan may not be. */
    static Money of(Cell cell, Examination examination) {
      if (cell.isBlank() || examination.identities().amounts(cell).greatest() == 0) {
        return NONE;
      }
      return cell.figure().filter(figure -> figure.signum() == 0).isPresent() ? PERHAPS : SOME;
    }

    /** What a class prints may be spent on either. */
    Money uncertain() {
      return this == NONE ? NONE : PERHAPS;
    }

    Money and(Money other) {
      return compareTo(other) > 0 ? this : other;
    }
  }

  /** A name without signs, and without a word that texts add to it. */
  private static String bare(String name) {
    return IncludesPatterns.BEHIND_NAME.without(Spelling.bare(name));
  }
}
