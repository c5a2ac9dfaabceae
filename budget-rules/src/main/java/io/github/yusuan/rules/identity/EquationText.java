package io.github.yusuan.rules.identity;

import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.label.Language;
import java.util.List;
import java.util.stream.Collectors;

/** The words of an identity: places joined by equals, plus and at most (等式文字). */
final class EquationText {
  private static final int LISTED = 12;

  private final Identity identity;
  private final Language language;

  EquationText(Identity identity, Language language) {
    this.identity = identity;
    this.language = language;
  }

  @Override
  public String toString() {
    if (identity instanceof Identity.Same same) {
      return same.operand().cells().stream()
          .map(cell -> cell.place(language))
          .collect(Collectors.joining(" = "));
    }
    Reading reading = Reading.of(identity);
    String stated = reading.stated().place(language);
    return identity instanceof Identity.Bound
        ? stated + " ≤ " + reading.others().get(0).place(language)
        : stated + " = " + sum(reading);
  }

  private String sum(Reading reading) {
    List<Cell> parts = reading.others();
    Cell stated = reading.stated();
    if (parts.isEmpty()) {
      return "0";
    }
    if (parts.size() <= LISTED) {
      return parts.stream().map(part -> part(part, stated)).collect(Collectors.joining(" + "));
    }
    Cell last = parts.get(parts.size() - 1);
    return part(parts.get(0), stated) + " + … + " + part(last, stated);
  }

  /** Names a part as briefly as its neighbourhood to the total allows. */
  private String part(Cell part, Cell stated) {
    boolean sameTable = part.form().equals(stated.form());
    if (sameTable && part.line().equals(stated.line())) {
      String column = part.column().label().in(language);
      return language == Language.CHINESE ? "“" + column + "”栏" : "column “" + column + "”";
    }
    if (sameTable && part.column().equals(stated.column())) {
      String row = part.heading().in(language);
      return language == Language.CHINESE ? "“" + row + "”行" : "row “" + row + "”";
    }
    return part.place(language);
  }
}
