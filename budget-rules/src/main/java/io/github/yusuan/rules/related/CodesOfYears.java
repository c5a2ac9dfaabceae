package io.github.yusuan.rules.related;

import io.github.yusuan.core.catalog.Spelling;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.SubjectCode;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** The codes and names of two years (两年科目对比), as both documents print them in open rows. */
final class CodesOfYears {
  private static final Sentence NAME =
      Sentence.of("code-name-of-last-year")
          .zh("{table}“{heading}”行：上年名称为“{last}”")
          .en("{table}, row “{heading}”: the code was called “{last}” last year");
  private static final Sentence CODE =
      Sentence.of("code-of-last-year")
          .zh("{table}“{heading}”行：上年编码为{last}")
          .en("{table}, row “{heading}”: the name had the code {last} last year");

  private final Map<SubjectCode, Cell> rows = new LinkedHashMap<>();

  private CodesOfYears(Disclosure disclosure) {
    for (Table table : disclosure.tables()) {
      for (Line line : table.lines()) {
        line.members().stream()
            .findFirst()
            .filter(SubjectCode.class::isInstance)
            .ifPresent(code -> add(table, line, code));
      }
    }
  }

  private void add(Table table, Line line, Member member) {
    if (member instanceof SubjectCode code && !line.completed().contains(code.dimension())) {
      rows.putIfAbsent(code, table.cell(line, table.form().columns().get(0)));
    }
  }

  private String name(SubjectCode code) {
    return Optional.ofNullable(rows.get(code)).map(cell -> cell.line().label()).orElse("");
  }

  static List<Finding> names(Rule rule, Examination examination) {
    return compare(rule, examination, CodesOfYears::compareName);
  }

  static List<Finding> codes(Rule rule, Examination examination) {
    return compare(rule, examination, CodesOfYears::compareCode);
  }

  /** One code of this year, and how it is compared with last year's. */
  private record Now(Rule rule, SubjectCode code, Cell cell, String name) {}

  private static List<Finding> compare(
      Rule rule, Examination examination, BiFunction<CodesOfYears, Now, Optional<Finding>> how) {
    Documents documents = Documents.of(examination);
    Optional<Disclosure> last = documents.lastYear().map(Documents.Document::disclosure);
    if (last.isEmpty()) {
      return List.of(Finding.notApplicable(rule, documents.noLastYear()));
    }
    CodesOfYears before = new CodesOfYears(last.get());
    CodesOfYears now = new CodesOfYears(examination.disclosure());
    List<Finding> findings = new ArrayList<>();
    now.rows.forEach(
        (code, cell) ->
            how.apply(before, new Now(rule, code, cell, now.name(code))).ifPresent(findings::add));
    return findings;
  }

  private Optional<Finding> compareName(Now now) {
    if (!rows.containsKey(now.code())) {
      return Optional.empty();
    }
    String old = name(now.code());
    return Optional.of(
        of(now, Spelling.bare(old).equals(Spelling.bare(now.name())), NAME.with("last", old)));
  }

  private Optional<Finding> compareCode(Now now) {
    return rows.keySet().stream()
        .filter(other -> other.parent().equals(now.code().parent()))
        .filter(other -> other.dimension() == now.code().dimension())
        .filter(other -> Spelling.bare(name(other)).equals(Spelling.bare(now.name())))
        .findFirst()
        .map(other -> of(now, other.equals(now.code()), CODE.with("last", other.toString())));
  }

  private static Finding of(Now now, boolean same, Message message) {
    Cell cell = now.cell();
    return Finding.of(now.rule(), same ? Outcome.HOLDS : Outcome.VIOLATED)
        .cells(List.of(cell))
        .saying(message.with("table", cell.form().number()).with("heading", cell.heading()));
  }
}
