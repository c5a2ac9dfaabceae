package io.github.yusuan.rules.code;

import io.github.yusuan.core.classification.Level;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.classification.SubjectCode;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Column;
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

/** The rows of a table by code (科目行): each once, and none without the row above it. */
final class CodeRows {
  private static final Sentence PARENT_LISTED =
      Sentence.of("code-parent-listed")
          .zh("{row}：已列其上级科目{parent}")
          .en("{row}: the row of its parent {parent} is there");
  private static final Sentence PARENT_MISSING =
      Sentence.of("code-parent-missing")
          .zh("{row}[等{count}行]：未列其上级科目{parent}")
          .en("{row}[ and others, {count} rows in all]: the row of the parent {parent} is missing");
  private static final Sentence ONCE =
      Sentence.of("code-once").zh("{row}：只列一行").en("{row}: the code has one row");
  private static final Sentence REPEATED =
      Sentence.of("code-repeated")
          .zh("{row}：本表另有{others}行列同一科目")
          .en("{row}: {others} more {others|row|rows} of the table {others|has|have} this code");

  private CodeRows() {}

  /** A table that prints no class at all begins further down, and lacks nothing. */
  static List<Finding> ancestors(Rule rule, Examination examination) {
    List<Finding> findings = new ArrayList<>();
    for (Table table : examination.disclosure().tables()) {
      Map<SubjectCode, Line> rows = rows(table);
      boolean whole = rows.keySet().stream().anyMatch(code -> code.level() == Level.CLASS);
      if (whole) {
        Map<SubjectCode, List<Cell>> orphans = new LinkedHashMap<>();
        rows.forEach(
            (code, line) ->
                ancestor(rule, table.cell(line, first(table)), rows, findings, orphans));
        orphans.forEach((parent, cells) -> findings.add(missing(rule, parent, cells)));
      }
    }
    return findings;
  }

  private static void ancestor(
      Rule rule,
      Cell cell,
      Map<SubjectCode, Line> rows,
      List<Finding> findings,
      Map<SubjectCode, List<Cell>> orphans) {
    for (Member member : cell.line().members()) {
      if (member instanceof SubjectCode code
          && code.parent().isPresent()
          && rows.containsKey(code)) {
        SubjectCode parent = code.parent().get();
        if (rows.containsKey(parent)) {
          Message message = PARENT_LISTED.with("parent", parent.toString());
          findings.add(of(rule, Outcome.HOLDS, List.of(cell), message));
        } else {
          orphans.computeIfAbsent(parent, none -> new ArrayList<>(1)).add(cell);
        }
      }
    }
  }

  /** A row that is missing is missed once, however many are below it. */
  private static Finding missing(Rule rule, SubjectCode parent, List<Cell> cells) {
    Message message = PARENT_MISSING.with("parent", parent.toString());
    return of(
        rule,
        Outcome.VIOLATED,
        cells,
        cells.size() > 1 ? message.with("count", cells.size()) : message);
  }

  /** Returns the rows about a code, by the code that leads their name. */
  private static Map<SubjectCode, Line> rows(Table table) {
    Map<SubjectCode, Line> rows = new LinkedHashMap<>();
    for (Line line : table.lines()) {
      for (Member member : table.region(line).members()) {
        if (member instanceof SubjectCode code) {
          rows.putIfAbsent(code, line);
          break;
        }
      }
    }
    return rows;
  }

  static List<Finding> once(Rule rule, Examination examination) {
    List<Finding> findings = new ArrayList<>();
    for (Table table : examination.disclosure().tables()) {
      Map<Region, List<Cell>> rows = new LinkedHashMap<>();
      for (Line line : table.lines()) {
        if (line.members().stream().anyMatch(SubjectCode.class::isInstance)) {
          rows.computeIfAbsent(table.region(line), none -> new ArrayList<>(1))
              .add(table.cell(line, first(table)));
        }
      }
      rows.values().forEach(cells -> findings.add(once(rule, cells)));
    }
    return findings;
  }

  private static Finding once(Rule rule, List<Cell> cells) {
    int others = cells.size() - 1;
    return others == 0
        ? of(rule, Outcome.HOLDS, cells, ONCE.toMessage())
        : of(rule, Outcome.VIOLATED, cells, REPEATED.with("others", others));
  }

  private static Column first(Table table) {
    return table.form().columns().get(0);
  }

  private static Finding of(Rule rule, Outcome outcome, List<Cell> cells, Message message) {
    return Finding.of(rule, outcome)
        .cells(cells)
        .saying(message.with("row", CodeRow.of(cells.get(0))));
  }
}
