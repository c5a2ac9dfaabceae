package io.github.yusuan.rules.code;

import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.SubjectCode;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.rules.finding.Examination;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All codes that a disclosure prints with a name (所印科目一览), each pair once. A code that was
 * completed from the name says nothing about the name, and is left out.
 */
final class PrintedCodes {
  private final Map<CodeAndName, List<Cell>> cells = new LinkedHashMap<>();
  private final List<PrintedCode> all;

  /** What counts as printed alike. */
  private record CodeAndName(SubjectCode code, String name) {}

  private PrintedCodes(Examination examination) {
    examination.disclosure().tables().forEach(this::read);
    all =
        cells.entrySet().stream()
            .map(e -> new PrintedCode(e.getKey().code(), e.getKey().name(), e.getValue()))
            .toList();
  }

  static List<PrintedCode> of(Examination examination) {
    return examination.shared(PrintedCodes.class, PrintedCodes::new).all;
  }

  private void read(Table table) {
    for (Line line : table.lines()) {
      boolean first = true;
      for (Member member : table.region(line).members()) {
        if (member instanceof SubjectCode code && !line.completed().contains(code.dimension())) {
          String name =
              first ? line.label() : line.memberLabels().getOrDefault(code.dimension(), "");
          add(new CodeAndName(code, name), table.cell(line, table.form().columns().get(0)));
        }
        first &= !(member instanceof SubjectCode);
      }
    }
  }

  private void add(CodeAndName pair, Cell cell) {
    if (!pair.name().isBlank()) {
      cells.computeIfAbsent(pair, none -> new ArrayList<>()).add(cell);
    }
  }
}
