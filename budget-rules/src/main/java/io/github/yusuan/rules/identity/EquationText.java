package io.github.yusuan.rules.identity;

import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import java.util.List;
import java.util.stream.Collectors;

/** The words of an identity: places joined by equals, plus and at most (等式文字). */
final class EquationText {
  private static final int LISTED = 12;
  private static final Label UNKNOWN = Label.zh("未列示的“{region}”").en("unprinted “{region}”");

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
          .map(cell -> cell.place().in(language))
          .collect(Collectors.joining(" = "));
    }
    if (identity.operands().stream().anyMatch(operand -> operand.cells().isEmpty())) {
      return withUnknowns();
    }
    ShownCells shown = ShownCells.of(identity);
    String stated = shown.stated().place(language);
    return identity instanceof Identity.Bound
        ? stated + " ≤ " + shown.others().get(0).place(language)
        : stated + " = " + sum(shown);
  }

  /** Names what no cell prints by its region. */
  private String withUnknowns() {
    List<String> names =
        identity.operands().stream()
            .map(
                operand ->
                    operand.cells().isEmpty()
                        ? UNKNOWN.in(language).replace("{region}", operand.region().in(language))
                        : operand.mainCell().place(language))
            .toList();
    String others = String.join(" + ", names.subList(1, names.size()));
    return names.get(0) + (identity instanceof Identity.Bound ? " ≤ " : " = ") + others;
  }

  private String sum(ShownCells shown) {
    List<Cell> parts = shown.others();
    Cell stated = shown.stated();
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
