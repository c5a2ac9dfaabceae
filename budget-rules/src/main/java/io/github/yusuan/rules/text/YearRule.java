package io.github.yusuan.rules.text;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.narrative.Provenance;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Severity;
import io.github.yusuan.rules.finding.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

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

  /** Names of files and words of others. */
  private static final TextSearch QUOTES = TextSearch.of("《〔【[", ".");

  private static final Pattern QUOTED = Pattern.compile("《[^》]*》|〔[^〕]*〕|【[^】]*】|\\[[^\\]]*\\]");

  /** What may stand between a year and its budget: nouns of this sort, no verb. */
  private static final String NOUNS =
      "(?:本?部门|本?单位|我局|收支|收入|支出|财政|拨款|财务|一般公共|政府性基金|国有资本经营|“三公”|三公|经费"
          + "|机关运行|政府采购|基本|项目|总|区级|县级|市级|[和及的])";

  /** Words about what was done, not planned. */
  private static final String DONE = "执行|决算|完成|回顾|总结|上年|结转|结余|以来|批复|印发|评价|调整";

  /** Words about what is prepared for another year, or was arranged in one. */
  private static final String OTHERS = "法|编制|安排的|管理|改革|将";

  /** What a text calls a budget, after its year. */
  private static final String BUDGET =
      "年(?:度)?"
          + NOUNS
          + "{0,8}(?:预算|(?<=三公”|三公|机关运行)经费)(?!"
          + OTHERS
          + "|"
          + NOUNS
          + "{0,6}[^，。；\\n]{0,12}(?:"
          + DONE
          + "))";

  /** A year that is compared with: 比2024年预算, 与2024年预算持平. */
  private static final TextSearch COMPARED =
      TextSearch.of(
          "比较与同",
          "(?:[比较]|[与同](?=[^，。；\\n]{0,24}(?:持平|相比|一致)))"
              + "(20\\d{2})年(?:度)?[^，。；\\n]{0,12}?(?:预算|持平|相比)");

  /** A year whose budget is spoken of: 2025年部门预算. */
  private static final TextSearch OWN =
      TextSearch.of("2", "(?<![比较与同\\d—–至到~～-])(20\\d{2})" + BUDGET);

  /** A heading with the name of a department between: 2025年某某局部门预算. */
  private static final TextSearch HEADING =
      TextSearch.of(
          "2",
          "(?<![比较与同\\d—–至到~～-])(20\\d{2})(?:"
              + BUDGET
              + "|年(?:度)?(?![-—–至到~～、和及])[^，。；：、\\n\\d]{0,40}?(?:部门|单位|区级|县级)预算)");

  /** A note that a year has nothing: 本部门2025年无政府性基金预算. */
  private static final TextSearch NOTHING =
      TextSearch.of(
          "2",
          "(?<![上\\d])(20\\d{2})年(?:度)?(?:本?部门|本?单位|我局|[均暂也])*(?:无|没有|未安排|未编制|不涉及)"
              + "(?![^，。；\\n]{0,12}(?:"
              + DONE
              + "))[^，。；\\n]{0,40}");

  /** Titles about what was done, not planned. */
  private static final Pattern LOOKING_BACK = Pattern.compile(DONE);

  private static final String CENTURY = "20";

  private final Rule rule;
  private final int year;
  private final List<Finding> findings = new ArrayList<>();

  private YearRule(Rule rule, Disclosure disclosure) {
    this.rule = rule;
    this.year = disclosure.year().getValue();
  }

  private static List<Finding> examine(Rule rule, Examination examination) {
    Disclosure disclosure = examination.disclosure();
    YearRule years = new YearRule(rule, disclosure);
    disclosure
        .provenance()
        .flatMap(Provenance::title)
        .ifPresent(title -> years.heading(Site.of(Site.Part.SECTION, "title").item(title), title));
    for (Section section : disclosure.narrative()) {
      years.heading(Site.of(section), section.title());
      years.sentences(section);
    }
    disclosure.tables().forEach(years::note);
    return years.findings;
  }

  /** A heading speaks of this year's budget only. */
  private void heading(Site site, String title) {
    if (!title.contains(CENTURY)) {
      return;
    }
    for (MatchResult own : HEADING.in(unquoted(title))) {
      if (!LOOKING_BACK.matcher(title).find()) {
        add(site, title, own, year);
      }
    }
  }

  private void sentences(Section section) {
    if (!section.text().contains(CENTURY)) {
      return;
    }
    String text = unquoted(section.text());
    for (MatchResult compared : COMPARED.in(text)) {
      add(Site.of(section), section.title(), compared, year - 1);
    }
    for (MatchResult own : OWN.in(text)) {
      int said = Integer.parseInt(own.group(1));
      add(Site.of(section), section.title(), own, said == year - 1 ? said : year);
    }
  }

  /** A note under a table says that this year has nothing. */
  private void note(Table table) {
    String note = table.note().orElse("");
    if (note.contains(CENTURY)) {
      String title = table.form().number();
      NOTHING.in(unquoted(note)).forEach(found -> add(Site.of(table.form()), title, found, year));
    }
  }

  private static String unquoted(String text) {
    return QUOTES.in(text).isEmpty() ? text : QUOTED.matcher(text).replaceAll("");
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
