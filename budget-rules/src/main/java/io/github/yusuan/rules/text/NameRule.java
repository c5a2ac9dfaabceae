package io.github.yusuan.rules.text;

import io.github.yusuan.core.catalog.Scope;
import io.github.yusuan.core.catalog.SubjectCatalog;
import io.github.yusuan.core.catalog.SubjectEntry;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.Level;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.RuleSource;
import io.github.yusuan.rules.finding.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;

/**
 * The rule on names of subjects in the text (文中科目名称): those of earlier years are found by the
 * catalogue, 其它 for 其他 by a name that begins so. What a subject of three levels is told to be
 * called in the tables is not told again.
 */
final class NameRule {
  static final Rule NAME =
      Rule.of(
              "TEXT-NAME",
              Severity.WARNING,
              Label.zh("文字说明使用预算年度的科目名称").en("the text calls subjects by their names of the year"),
              NameRule::examine)
          .from(
              RuleSource.law(
                  Label.zh("政府收支分类科目（各年度）")
                      .en("classification of revenue and expenditure, by year")));

  private static final Sentence OF_THE_YEAR =
      Sentence.of("text-names-of-the-year")
          .zh("{place}未见以前年度的科目名称")
          .en("{place}: no subject is called by a name of earlier years");
  private static final Sentence OLD =
      Sentence.of("text-name-of-earlier-year")
          .zh("{place}“{found}”是以前年度的科目名称，{code}现名为“{name}”")
          .en("{place}: “{found}” is the name of earlier years; {code} is called “{name}” now");
  private static final Sentence MISSPELT =
      Sentence.of("text-name-misspelt")
          .zh("{place}“{found}”应写作“{name}”")
          .en("{place}: “{found}” is spelt “{name}” in the catalogue");

  private static final Sentence UNKNOWN =
      Sentence.of("text-name-of-no-class")
          .zh("{place}“{found}（类）”不是任何年度的类级科目名称")
          .en("{place}: “{found}” is the name of no class of any year");

  private static final String SPENT = "支出";
  private static final String OTHER = "其他";
  private static final String MISSPELT_OTHER = "其它";
  private static final int LONGEST = 30;

  private static final Map<Level, List<String>> BEHIND =
      Map.of(
          Level.SECTION, List.of("（款）", "(款)", "（款)", "(款）"),
          Level.ITEM, List.of("（项）", "(项)", "（项)", "(项）"));

  private final Rule rule;
  private final NamedPaths paths;
  private final List<WrongName> wrong = new ArrayList<>();
  private final Set<String> others = new HashSet<>(SubjectWords.OTHERS);
  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> printed = new HashSet<>();
  private final Supplier<ClassNames> classes;

  /**
   * A name that no text of the year has (不当名称).
   *
   * @param name the name
   * @param entry what is meant
   * @param behind what follows it where it is the name of a subject; empty where it always is
   * @param said what is said of it
   */
  private record WrongName(String name, SubjectEntry entry, List<String> behind, Sentence said) {

    /** Tells whether a text calls a subject so. */
    boolean isIn(String text, boolean listed) {
      for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        int end = at + name.length();
        if ((behind.isEmpty()
                || behind.stream().anyMatch(sign -> text.startsWith(sign, end))
                || ((listed || isJoined()) && isSubject(text, at, end)))
            && !TextPatterns.FORMERLY.isIn(text.substring(Math.max(0, at - 3), at))) {
          return true;
        }
      }
      return false;
    }

    /** Tells whether a name joins several things, as common words do not: 文化体育与传媒. */
    private boolean isJoined() {
      return entry.code().level() == Level.CLASS && TextPatterns.JOINED.isIn(name);
    }
  }

  /** Tells whether a name stands where subjects do: 医疗卫生支出15.10万元, “医疗卫生支出-…”. */
  private static boolean isSubject(String text, int from, int to) {
    return TextPatterns.BEFORE_SUBJECT.isIn(text.substring(Math.max(0, from - 1), from))
        && TextPatterns.BEHIND_SUBJECT.isIn(text.substring(to, Math.min(text.length(), to + 30)));
  }

  private NameRule(
      Rule rule, NamedPaths paths, Supplier<ClassNames> classes, SubjectCatalog catalog) {
    this.rule = rule;
    this.paths = paths;
    this.classes = classes;
    Set<String> current = new HashSet<>();
    List<SubjectEntry> entries = catalog.entries(Scope.all(Dimension.FUNCTION));
    entries.forEach(entry -> current.add(entry.name()));
    for (SubjectEntry entry : entries) {
      if (entry.name().startsWith(OTHER)) {
        others.add(entry.name().substring(OTHER.length()));
      }
      List<String> behind = BEHIND.getOrDefault(entry.code().level(), List.of());
      catalog.history(entry.code()).stream()
          .filter(former -> former.validity().last().filter(catalog.year()::isAfter).isPresent())
          .map(SubjectEntry::name)
          .filter(name -> !current.contains(name))
          .forEach(name -> wrong.add(new WrongName(name, entry, behind, OLD)));
    }
    SubjectWords.FORMER.forEach((name, code) -> add(catalog, name, code, OLD));
    SubjectWords.MISSPELT.forEach((name, code) -> add(catalog, name, code, MISSPELT));
  }

  /** Adds a name, unless the class had it, or a longer one, in this year. */
  private void add(SubjectCatalog catalog, String name, String code, Sentence said) {
    boolean always =
        said.equals(MISSPELT) ? name.endsWith(SPENT) : TextPatterns.UNMISTAKABLE.isIn(name);
    FunctionalCode now = FunctionalCode.of(code);
    List<String> behind =
        now.level() == Level.CLASS
            ? SubjectWords.BEHIND
            : BEHIND.getOrDefault(now.level(), List.of());
    List<String> signs = always && now.level() == Level.CLASS ? List.of() : behind;
    catalog
        .find(now)
        .filter(entry -> !entry.name().startsWith(name))
        .ifPresent(entry -> wrong.add(new WrongName(name, entry, signs, said)));
  }

  private static List<Finding> examine(Rule rule, Examination examination) {
    NameRule names =
        new NameRule(
            rule,
            NamedPaths.of(examination),
            () -> ClassNames.of(examination),
            SubjectCatalog.of(examination.disclosure().year()));
    names.print(examination.disclosure());
    for (Passage passage : Passage.of(examination.disclosure())) {
      if (!passage.text().isEmpty()) {
        names.examine(passage);
      }
    }
    return names.findings;
  }

  /** Takes note of the subjects that the tables print. */
  private void print(Disclosure disclosure) {
    for (Table table : disclosure.tables()) {
      for (Line line : table.lines()) {
        line.members().forEach(member -> printed.add(member.id()));
      }
    }
  }

  private void examine(Passage passage) {
    int before = findings.size();
    String text = TextPatterns.QUOTED.without(passage.text());
    for (WrongName name : wrong) {
      boolean listed = printed.contains(name.entry().code().id());
      if (name.isIn(text, listed) && !paths.isTold(passage.site(), name.name())) {
        findings.add(
            Finding.of(rule, Outcome.VIOLATED)
                .at(passage.site())
                .saying(said(name).with("place", passage.title()).with("found", name.name())));
      }
    }
    misspelt(passage, text);
    unknown(passage, text);
    if (findings.size() == before) {
      findings.add(
          Finding.of(rule, Outcome.HOLDS)
              .at(passage.site())
              .saying(OF_THE_YEAR.with("place", passage.title())));
    }
  }

  private static Message said(WrongName name) {
    Message said = name.said().with("name", name.entry().name());
    return name.said().equals(OLD) ? said.with("code", name.entry().code().toString()) : said;
  }

  /** Tells of names with （类） behind that end in no name that is known. */
  private void unknown(Passage passage, String text) {
    Set<String> found = new HashSet<>();
    for (MatchResult named : TextPatterns.NAMED_CLASS.all(Passage.solid(text))) {
      String name = named.group(1);
      if (classes.get().isUnknown(name) && !paths.isTold(passage.site(), name) && found.add(name)) {
        findings.add(
            Finding.of(rule, Outcome.VIOLATED)
                .at(passage.site())
                .saying(UNKNOWN.with("place", passage.title()).with("found", name)));
      }
    }
  }

  /** Tells a name once, however often it occurs. */
  private void misspelt(Passage passage, String text) {
    Set<String> found = new HashSet<>();
    for (int at = text.indexOf(MISSPELT_OTHER);
        at >= 0;
        at = text.indexOf(MISSPELT_OTHER, at + 1)) {
      int from = at + MISSPELT_OTHER.length();
      for (int to = Math.min(text.length(), from + LONGEST); to > from; to--) {
        String rest = text.substring(from, to);
        boolean sum = to < text.length() && Character.isDigit(text.charAt(to));
        if (others.contains(rest) || (sum && SubjectWords.OTHER_SUMS.contains(rest))) {
          if (found.add(rest)) {
            findings.add(
                Finding.of(rule, Outcome.VIOLATED)
                    .at(passage.site())
                    .saying(
                        MISSPELT
                            .with("place", passage.title())
                            .with("found", MISSPELT_OTHER + rest)
                            .with("name", OTHER + rest)));
          }
          break;
        }
      }
    }
  }
}
