package io.github.yusuan.examples.checker.folder;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Words;
import java.util.List;
import java.util.Map;

/**
 * How a document stands among the others (文本状况): what remains to be looked at once what is known is
 * taken away.
 *
 * @param document what checking it came to, without its findings
 * @param verdict the verdict, or accepted where all that speaks against it is known
 * @param errors how many errors remain
 * @param warnings how many warnings remain
 * @param known how many findings are known
 * @param fen the largest difference that remains, in 分
 */
record Standing(
    DocumentRow document, String verdict, int errors, int warnings, int known, long fen) {
  static final String ACCEPTED = "accepted";

  /** The worst first. */
  private static final List<String> ORDER =
      List.of(
          DocumentRow.UNREADABLE,
          "errors",
          "undecided",
          "nothing-examined",
          ACCEPTED,
          DocumentRow.NO_ERRORS);

  private static final Map<String, Label> VERDICTS =
      Map.of(
          DocumentRow.UNREADABLE,
          Label.zh("无法读取").en("unreadable"),
          "errors",
          Label.zh("有错误").en("errors"),
          "undecided",
          Label.zh("未判定").en("undecided"),
          "nothing-examined",
          Label.zh("无可核对").en("nothing examined"),
          ACCEPTED,
          Label.zh("均为已知").en("all known"),
          DocumentRow.NO_ERRORS,
          Label.zh("未发现错误").en("no errors"));

  /** Takes what remains of a document. */
  static Standing of(DocumentRow document, List<FindingRow> remaining) {
    int known = document.findings().size() - remaining.size();
    boolean decided =
        document.findings().stream().anyMatch(FindingRow::decides)
            && remaining.stream().noneMatch(FindingRow::decides);
    return new Standing(
        without(document),
        decided ? ACCEPTED : document.verdict(),
        count(remaining, FindingRow.ERROR),
        count(remaining, FindingRow.WARNING),
        known,
        remaining.stream().mapToLong(FindingRow::fen).max().orElse(0));
  }

  private static int count(List<FindingRow> findings, String severity) {
    return (int) findings.stream().filter(row -> row.severity().equals(severity)).count();
  }

  private static DocumentRow without(DocumentRow row) {
    return new DocumentRow(
        row.name(),
        row.error(),
        row.department(),
        row.code(),
        row.year(),
        row.kind(),
        row.template(),
        row.verdict(),
        row.errors(),
        row.warnings(),
        row.notes(),
        row.undecided(),
        row.remarks(),
        List.of());
  }

  /** Returns the position of the verdict, the worst first. */
  int rank() {
    return ORDER.indexOf(verdict);
  }

  Words verdictWords() {
    return VERDICTS.getOrDefault(verdict, Label.zh(verdict).en(verdict));
  }

  boolean isRead() {
    return document.isRead();
  }

  boolean passes() {
    return verdict.equals(ACCEPTED) || verdict.equals(DocumentRow.NO_ERRORS);
  }
}
