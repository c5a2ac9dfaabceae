package io.github.yusuan.rules.text;

import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.classification.Stage;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Series;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.RuleSource;
import io.github.yusuan.rules.finding.Severity;
import io.github.yusuan.rules.finding.Site;
import io.github.yusuan.rules.identity.Measurement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules on subjects that the text names at three levels (逐级所述科目核对). */
final class PathRules {
  static final Rule NAME =
      Rule.of(
              "TEXT-PATH-NAME",
              Severity.WARNING,
              Label.zh("文字逐级所述的科目名称与预算表所列一致")
                  .en("subjects named at three levels have the names that the tables print"),
              PathRules::names)
          .from(RuleSource.PUBLICATION_PROCEDURE);

  static final Rule SETTLED =
      Rule.of(
              "TEXT-PATH-SETTLED",
              Severity.ERROR,
              Label.zh("文字逐项所述支出决算与决算表相符")
                  .en("an account stated of a subject is that of the tables"),
              PathRules::settled)
          .from(TextSources.REVIEW);

  private static final Sentence ALIKE =
      Sentence.of("path-named-alike")
          .zh("{section}“{item}”各级名称与{row}一致")
          .en("{section}: “{item}” is named as in {row}");
  private static final Sentence UNLIKE =
      Sentence.of("path-named-unlike")
          .zh("{section}“{item}”[等{count}项]的名称与预算表不一致：{levels}")
          .en(
              "{section}: “{item}”[ and others, {count} in all,] is not named as in the tables: {levels}");
  private static final Sentence LEVEL =
      Sentence.of("path-level-unlike")
          .zh("{level}“{said}”，{row}为“{printed}”")
          .en("{level} “{said}”, which is “{printed}” in {row}");
  private static final Sentence AGREES =
      Sentence.of("path-settled-agrees")
          .zh("{section}“{item}”支出决算{stated}，与{row}相符")
          .en("{section}: {stated} settled of “{item}” agrees with {row}");
  private static final Sentence DIFFERS =
      Sentence.of("path-settled-differs")
          .zh("{section}“{item}”支出决算{stated}，与{row}不符")
          .en("{section}: {stated} settled of “{item}” differs from {row}");

  private static final Sentence UNLISTED =
      Sentence.of("path-settled-unlisted")
          .zh("{section}“{item}”支出决算{stated}，而各表均未列“{code} {name}”")
          .en("{section}: {stated} settled of “{item}”, but no table lists “{code} {name}”");

  private static final Sentence ROW =
      Sentence.of("path-row").zh("{table}“{heading}”行").en("{table}, row “{heading}”");

  private static final List<Label> LEVELS =
      List.of(Label.zh("类").en("class"), Label.zh("款").en("section"), Label.zh("项").en("item"));

  private static final Map<String, Member> SOURCES =
      Map.of(
          "一般公共预算", Source.GENERAL_PUBLIC_BUDGET,
          "政府性基金", Source.GOVERNMENT_FUND,
          "国有资本", Source.STATE_CAPITAL);

  private PathRules() {}

  /**
   * What was misnamed, and as what (误称): said once of a section, however many items it is said of.
   */
  private record Misnamed(String section, List<String> said, List<Cell> rows) {}

  private static List<Finding> names(Rule rule, Examination examination) {
    List<Finding> findings = new ArrayList<>();
    Map<Misnamed, List<NamedPaths.Meant>> misnamed = new LinkedHashMap<>();
    for (NamedPaths.Meant meant : NamedPaths.of(examination).all()) {
      if (meant.unlike().isEmpty()) {
        findings.add(alike(rule, meant));
      } else {
        misnamed.computeIfAbsent(key(meant), none -> new ArrayList<>(1)).add(meant);
      }
    }
    misnamed.forEach((key, all) -> findings.add(unlike(rule, key, all)));
    return findings;
  }

  private static Misnamed key(NamedPaths.Meant meant) {
    List<String> said = new ArrayList<>();
    List<Cell> rows = new ArrayList<>();
    for (int level : meant.unlike()) {
      said.add(meant.path().names().get(level));
      rows.add(meant.rows().get(level));
    }
    return new Misnamed(meant.path().section().id(), said, rows);
  }

  private static Finding alike(Rule rule, NamedPaths.Meant meant) {
    Cell row = meant.rows().get(2);
    return Finding.of(rule, Outcome.HOLDS)
        .at(Site.of(meant.path().section()))
        .cells(List.of(row))
        .saying(said(ALIKE, meant).with("row", row(row)));
  }

  private static Message said(Sentence sentence, NamedPaths.Meant meant) {
    return sentence
        .with("section", meant.path().section().title())
        .with("item", meant.path().names().get(2));
  }

  private static Message row(Cell cell) {
    return ROW.with("table", cell.form().number()).with("heading", cell.heading());
  }

  private static Finding unlike(Rule rule, Misnamed key, List<NamedPaths.Meant> all) {
    NamedPaths.Meant first = all.get(0);
    List<Message> levels = new ArrayList<>();
    for (int level : first.unlike()) {
      levels.add(
          LEVEL
              .with("level", LEVELS.get(level))
              .with("said", first.path().names().get(level))
              .with("row", row(first.rows().get(level)))
              .with("printed", SubjectRows.name(first.rows().get(level))));
    }
    Message said = said(UNLIKE, first).with("levels", Series.of(levels));
    return Finding.of(rule, Outcome.VIOLATED)
        .at(Site.of(first.path().section()))
        .cells(key.rows())
        .saying(all.size() > 1 ? said.with("count", all.size()) : said);
  }

  private static Finding unlisted(Rule rule, Quantities quantities, NamedPaths.Unlisted unlisted) {
    PrintedAmount stated = unlisted.path().amount().flatMap(quantities::read).orElseThrow();
    return Finding.of(rule, Outcome.VIOLATED)
        .at(Site.of(unlisted.path().section()))
        .saying(
            UNLISTED
                .with("section", unlisted.path().section().title())
                .with("item", unlisted.path().names().get(2))
                .with("stated", new MoneyWords(stated.fen()))
                .with("code", unlisted.entry().code().id())
                .with("name", unlisted.entry().name()));
  }

  /** Returns of which money a section tells, by its title. */
  private static Optional<Member> source(Section section) {
    return SOURCES.entrySet().stream()
        .filter(source -> section.title().contains(source.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** Of final accounts only: the text of a budget states the amounts of its items as claims. */
  private static List<Finding> settled(Rule rule, Examination examination) {
    List<Finding> findings = new ArrayList<>();
    if (examination.disclosure().template().kind().stage() != Stage.FINAL) {
      return findings;
    }
    Quantities quantities = Quantities.of(examination);
    NamedPaths.of(examination).unlisted().stream()
        .filter(unlisted -> source(unlisted.path().section()).isPresent())
        .map(unlisted -> unlisted(rule, quantities, unlisted))
        .forEach(findings::add);
    for (NamedPaths.Meant meant : NamedPaths.of(examination).all()) {
      Optional<PrintedAmount> stated = meant.path().amount().flatMap(quantities::read);
      Optional<Measurement> tables =
          source(meant.path().section())
              .map(source -> Region.of(source, Kind.EXPENDITURE, meant.code()))
              .flatMap(quantities::measure)
              .filter(found -> !found.amounts().isEmpty());
      if (stated.isPresent() && tables.isPresent()) {
        boolean fits = !tables.get().amounts().intersect(stated.get().range()).isEmpty();
        findings.add(
            Finding.of(rule, fits ? Outcome.HOLDS : Outcome.VIOLATED)
                .at(Site.of(meant.path().section()))
                .cells(tables.get().cells())
                .saying(
                    (fits ? AGREES : DIFFERS)
                        .with("section", meant.path().section().title())
                        .with("item", meant.path().names().get(2))
                        .with("stated", new MoneyWords(stated.get().fen()))
                        .with("row", new PrintedCells(tables.get().cells()))));
      }
    }
    return findings;
  }
}
