package io.github.yusuan.rules.text;

import io.github.yusuan.core.classification.Stage;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.narrative.Provenance;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Severity;
import io.github.yusuan.rules.finding.Site;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;

/**
 * The rule on years (年度). Only years that speak of this budget or of the one it is compared with
 * are looked at: those in names of files, in terms of projects and in histories may be any.
 */
final class YearRule {
  static final Rule YEAR =
      Rule.of(
              "TEXT-YEAR",
              Severity.WARNING,
              Label.zh("标题和文字中的预算年度为本年度，对比年度为上年")
                  .en("the text speaks of this year's budget, compared with last year's"),
              YearRule::examine)
          .from(TextSources.REVIEW);

  private static final Sentence RIGHT =
      Sentence.of("year-right")
          .zh("{place}{words}年度相符")
          .en("{place}: {words} is of the right year");
  private static final Sentence WRONG =
      Sentence.of("year-wrong")
          .zh("{place}{words}与{year}年度文本不符")
          .en("{place}: {words} does not belong in a document of {year}");

  private static final String CENTURY = "20";

  private final Rule rule;
  private final int year;
  private final boolean budget;
  private final List<Finding> findings = new ArrayList<>();
  private final Quantities quantities;
  private final Supplier<Set<Long>> printed;

  private YearRule(Rule rule, Examination examination) {
    this.rule = rule;
    this.year = examination.disclosure().year().getValue();
    this.budget = examination.disclosure().template().kind().stage() != Stage.FINAL;
    this.quantities = Quantities.of(examination);
    this.printed = () -> examination.shared(PrintedAmounts.class, PrintedAmounts::of).fen();
  }

  /** What the tables print, in 分 (表列数额). */
  private record PrintedAmounts(Set<Long> fen) {
    static PrintedAmounts of(Examination examination) {
      Quantities quantities = Quantities.of(examination);
      Set<Long> fen = new HashSet<>();
      examination.disclosure().cells().forEach(cell -> fen.add(quantities.fen(cell)));
      return new PrintedAmounts(fen);
    }
  }

  private static List<Finding> examine(Rule rule, Examination examination) {
    Disclosure disclosure = examination.disclosure();
    YearRule years = new YearRule(rule, examination);
    disclosure
        .provenance()
        .flatMap(Provenance::title)
        .ifPresent(title -> years.heading(Site.of(Site.Part.SECTION, "title").item(title), title));
    for (Section section : disclosure.narrative()) {
      years.heading(Site.of(section), section.title());
      years.sentences(section);
    }
    for (Table table : disclosure.tables()) {
      table.title().ifPresent(title -> years.title(table.form(), title));
      years.note(table);
    }
    return years.findings;
  }

  /** A heading speaks of this year's budget only. */
  private void heading(Site site, String title) {
    if (!title.contains(CENTURY)) {
      return;
    }
    for (MatchResult own : TextPatterns.HEADING.in(unquoted(title))) {
      if (!TextPatterns.LOOKING_BACK.isIn(title)) {
        add(site, title, own, year);
      }
    }
  }

  /** The title of a table speaks of the years that its form prescribes. */
  private void title(Form form, String title) {
    String prescribed = form.title().in(Language.CHINESE);
    for (MatchResult found : TextPatterns.OF_YEAR.in(title)) {
      boolean fits = prescribed.contains(found.group(1));
      add(Site.of(form), form.number(), found, fits ? Integer.parseInt(found.group(1)) : year);
    }
  }

  private void sentences(Section section) {
    if (!section.text().contains(CENTURY)) {
      return;
    }
    String text = unquoted(section.text());
    if (budget) {
      for (MatchResult compared : TextPatterns.COMPARED.in(text)) {
        add(Site.of(section), section.title(), compared, year - 1);
      }
      amounts(section, text);
      nothing(section, text);
    } else {
      new AccountYears(year, this::isPrinted)
          .wrong(text)
          .forEach(words -> findings.add(wrong(section, words)));
    }
    items(section, text);
    for (MatchResult own : TextPatterns.OWN.in(text)) {
      int said = Integer.parseInt(own.group(1));
      boolean lastYear = said == year - 1 && !isCompared(text, own);
      add(Site.of(section), section.title(), own, lastYear ? said : year);
    }
  }

  /**
   * A sum of last year that is compared with the year before, where nothing is said of this year.
   */
  private boolean isCompared(String text, MatchResult own) {
    int begun = text.lastIndexOf('\n', own.start()) + 1;
    int next = text.indexOf('\n', own.end());
    int end = next < 0 ? text.length() : next;
    return TextPatterns.SUM_COMPARED.isIn(text.substring(own.end(), end))
        && !text.substring(begun, end).contains(String.valueOf(year));
  }

  /**
   * What is said to be budgeted for last year, alone and with an amount that this year's tables
   * print.
   */
  private void amounts(Section section, String text) {
    for (String sentence : TextPatterns.SENTENCE_END.split(Passage.solid(text))) {
      if (sentence.contains(String.valueOf(year))) {
        continue;
      }
      boolean changes =
          TextPatterns.DIRECTION.isIn(sentence) && !TextPatterns.WITH_LAST_YEAR.isIn(sentence);
      for (MatchResult dated : TextPatterns.DATED_AMOUNT.in(sentence)) {
        ClaimedAmount amount = ItemGrowth.amount(dated.group(3), dated.group(4));
        if (Integer.parseInt(dated.group(1)) == year - 1
            && !changes
            && !isTold(sentence, dated)
            && isPrinted(amount)) {
          findings.add(wrong(section, dated.group()));
        }
      }
      for (MatchResult arranged : TextPatterns.ARRANGED.in(sentence)) {
        if (Integer.parseInt(arranged.group(1)) < year - 1 && years(sentence) == 1) {
          findings.add(wrong(section, arranged.group()));
        }
      }
    }
  }

  /** Tells whether what is dated is found as a year's own budget in any case. */
  private boolean isTold(String sentence, MatchResult dated) {
    return TextPatterns.OWN.in(sentence).stream()
        .anyMatch(own -> own.start() == dated.start() && isCompared(sentence, own));
  }

  private static long years(String sentence) {
    return TextPatterns.OF_YEAR.in(sentence).stream()
        .map(named -> named.group(1))
        .distinct()
        .count();
  }

  /** Tells whether the tables of this year print an amount, other than zero. */
  private boolean isPrinted(ClaimedAmount amount) {
    return quantities
        .read(amount)
        .filter(stated -> stated.fen() != 0)
        .filter(stated -> printed.get().contains(stated.fen()))
        .isPresent();
  }

  /** That last year has nothing is said where this year has something; alone it is of this year. */
  private void nothing(Section section, String text) {
    for (String line : text.lines().toList()) {
      boolean alone =
          !line.contains(String.valueOf(year))
              && !TextPatterns.DIRECTION.isIn(line)
              && !TextPatterns.FROM_NOTHING.isIn(line);
      for (MatchResult none : alone ? TextPatterns.NOTHING.in(line) : List.<MatchResult>of()) {
        boolean now = Integer.parseInt(none.group(1)) == year - 1;
        if (now && TextPatterns.NO_BUDGET.isIn(none.group())) {
          findings.add(wrong(section, none.group()));
        }
      }
    }
  }

  /** What was spent last year is compared with this year's budget, not with last year's again. */
  private void items(Section section, String text) {
    for (ItemGrowth item : ItemGrowth.in(Passage.solid(text))) {
      boolean last = item.year().filter(one -> one == year - 1).isPresent();
      if (last && item.baseYear().orElse(year - 1) <= year - 1) {
        findings.add(wrong(section, item.words()));
      }
    }
    String last = String.valueOf(year - 1);
    for (MatchResult twice : TextPatterns.BUDGETED_AFTER.in(Passage.solid(text))) {
      if (budget && twice.group(1).equals(last) && twice.group(2).equals(last)) {
        findings.add(wrong(section, twice.group()));
      }
    }
  }

  private Finding wrong(Section section, String words) {
    return Finding.of(rule, Outcome.VIOLATED)
        .at(Site.of(section))
        .saying(
            WRONG
                .with("place", section.title())
                .with("words", Quotation.of(words))
                .with("year", year));
  }

  /** A note under a table says that this year has nothing. */
  private void note(Table table) {
    String note = table.note().orElse("");
    if (note.contains(CENTURY)) {
      String title = table.form().number();
      TextPatterns.NOTHING
          .in(unquoted(note))
          .forEach(found -> add(Site.of(table.form()), title, found, year));
    }
  }

  private static String unquoted(String text) {
    return TextPatterns.QUOTES.isIn(text) ? TextPatterns.QUOTED.without(text) : text;
  }

  private void add(Site site, String title, MatchResult found, int expected) {
    boolean fits = Integer.parseInt(found.group(1)) == expected;
    Message words =
        (fits ? RIGHT : WRONG).with("place", title).with("words", Quotation.of(found.group()));
    findings.add(
        Finding.of(rule, fits ? Outcome.HOLDS : Outcome.VIOLATED)
            .at(site)
            .saying(fits ? words : words.with("year", year)));
  }
}
