package io.github.yusuan.rules.code;

import io.github.yusuan.core.classification.Level;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.classification.SubjectCode;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Column;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
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
  private CodeRows() {}

  /** A table that prints no class at all begins further down, and lacks nothing. */
  static List<Finding> ancestors(Rule rule, Examination examination) {
    List<Finding> findings = new ArrayList<>();
    for (Table table : examination.disclosure().tables()) {
      Map<SubjectCode, Line> rows = rows(table);
      boolean whole = rows.keySet().stream().anyMatch(code -> code.level() == Level.CLASS);
      if (whole) {
        rows.forEach(
            (code, line) -> ancestor(rule, table.cell(line, first(table)), rows, findings));
      }
    }
    return findings;
  }

  private static void ancestor(
      Rule rule, Cell cell, Map<SubjectCode, Line> rows, List<Finding> findings) {
    for (Member member : cell.line().members()) {
      if (member instanceof SubjectCode code
          && code.parent().isPresent()
          && rows.containsKey(code)) {
        SubjectCode parent = code.parent().get();
        boolean there = rows.containsKey(parent);
        Label words =
            there
                ? Label.zh("已列其上级科目" + parent).en("the row of " + parent + " is there")
                : Label.zh("未列其上级科目" + parent).en("the row of " + parent + " is missing");
        findings.add(of(rule, there ? Outcome.HOLDS : Outcome.VIOLATED, List.of(cell), words));
      }
    }
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
        ? of(rule, Outcome.HOLDS, cells, Label.zh("只列一行").en("has one row"))
        : of(
            rule,
            Outcome.VIOLATED,
            cells,
            Label.zh("本表另有" + others + "行列同一科目")
                .en(others + " more rows of the table have this code"));
  }

  private static Column first(Table table) {
    return table.form().columns().get(0);
  }

  private static Finding of(Rule rule, Outcome outcome, List<Cell> cells, Label words) {
    Cell first = cells.get(0);
    return Finding.of(rule, outcome)
        .cells(cells)
        .saying(
            language ->
                first.form().number()
                    + (language == Language.CHINESE ? "“" : ", row “")
                    + first.heading().in(language)
                    + (language == Language.CHINESE ? "”行：" : "”: ")
                    + words.in(language));
  }
}
