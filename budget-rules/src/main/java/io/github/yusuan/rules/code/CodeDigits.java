package io.github.yusuan.rules.code;

import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.SubjectCode;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Series;
import io.github.yusuan.core.label.Words;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The digits of printed codes (科目编码位数): where some are lost, the amounts of the row are checked
 * under the code that was read, and only the print is found wrong.
 */
final class CodeDigits {
  private static final Sentence WHOLE =
      Sentence.of("code-digits-whole")
          .zh("{table}：科目编码均印足位数")
          .en("{table}: every code is printed with all its digits");
  private static final Sentence LOST =
      Sentence.of("code-digits-lost")
          .zh("{table}所印不是完整的科目编码：{rows}")
          .en("{table}: what is printed is no whole code: {rows}");
  private static final Sentence ROW =
      Sentence.of("code-digits-row")
          .zh("“{heading}”按{code}核对")
          .en("“{heading}”, checked as {code}");

  private CodeDigits() {}

  static List<Finding> examine(Rule rule, Examination examination) {
    List<Finding> findings = new ArrayList<>();
    for (Table table : examination.disclosure().tables()) {
      List<Line> coded = table.lines().stream().filter(CodeDigits::printsCode).toList();
      List<Line> lost = coded.stream().filter(line -> !line.misprintedCodes().isEmpty()).toList();
      if (!lost.isEmpty()) {
        findings.add(lost(rule, table, lost));
      } else if (!coded.isEmpty()) {
        findings.add(
            on(Finding.of(rule, Outcome.HOLDS), table, coded)
                .saying(WHOLE.with("table", table.form().number())));
      }
    }
    return findings;
  }

  private static boolean printsCode(Line line) {
    return line.members().stream()
        .filter(SubjectCode.class::isInstance)
        .map(Member::dimension)
        .anyMatch(dimension -> !line.completed().contains(dimension));
  }

  private static Finding lost(Rule rule, Table table, List<Line> lines) {
    List<Words> rows =
        lines.stream()
            .<Words>map(line -> ROW.with("heading", line.heading()).with("code", codes(line)))
            .toList();
    return on(Finding.of(rule, Outcome.VIOLATED), table, lines)
        .saying(
            LOST.with("table", table.form().number())
                .with("rows", Series.of(rows).joined(Series.Joint.CLAUSES)));
  }

  private static String codes(Line line) {
    return line.members().stream()
        .filter(member -> line.misprintedCodes().containsKey(member.dimension()))
        .map(Member::id)
        .collect(Collectors.joining("/"));
  }

  private static Finding.Builder on(Finding.Builder finding, Table table, List<Line> lines) {
    return finding.cells(
        lines.stream().map(line -> table.cell(line, table.form().columns().get(0))).toList());
  }
}
