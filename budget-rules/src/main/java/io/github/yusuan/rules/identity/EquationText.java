package io.github.yusuan.rules.identity;

import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Series;
import io.github.yusuan.core.label.Verbatim;
import io.github.yusuan.core.label.Words;
import java.util.ArrayList;
import java.util.List;

/** The words of an identity: places joined by equals, plus and at most (等式文字). */
final class EquationText {
  private static final int LISTED = 12;
  private static final Words MORE = new Verbatim("…");
  private static final Sentence SAME = Sentence.of("equation-same").zh("{places}").en("{places}");
  private static final Sentence SUM =
      Sentence.of("equation-sum").zh("{total} = {parts}").en("{total} = {parts}");
  private static final Sentence BOUND =
      Sentence.of("equation-bound").zh("{part} ≤ {whole}").en("{part} ≤ {whole}");
  private static final Sentence COLUMN =
      Sentence.of("equation-column").zh("“{column}”栏").en("column “{column}”");
  private static final Sentence ROW = Sentence.of("equation-row").zh("“{row}”行").en("row “{row}”");
  private static final Sentence UNKNOWN =
      Sentence.of("equation-unprinted").zh("未列示的“{region}”").en("unprinted “{region}”");

  private static final Label REST = Label.zh("未提供文本的各单位").en("units without a document");

  private EquationText() {}

  static Message of(Identity identity) {
    if (identity instanceof Identity.Same same) {
      List<? extends Words> places = same.operand().cells().stream().map(Cell::place).toList();
      return SAME.with("places", Series.of(places).joined(Series.Joint.EQUALS));
    }
    if (identity instanceof Identity.Balance balance) {
      return SUM.with("total", side(balance.left())).with("parts", side(balance.right()));
    }
    if (identity instanceof Identity.Across across) {
      return SUM.with("total", side(across.left())).with("parts", side(across));
    }
    if (identity.operands().stream().anyMatch(operand -> operand.cells().isEmpty())) {
      return withUnknowns(identity);
    }
    ShownCells shown = ShownCells.of(identity);
    Words stated = shown.stated().place();
    return identity instanceof Identity.Bound
        ? BOUND.with("part", stated).with("whole", shown.others().get(0).place())
        : SUM.with("total", stated).with("parts", sum(shown));
  }

  /** Names what no cell prints by its region. */
  private static Message withUnknowns(Identity identity) {
    List<Words> names = identity.operands().stream().map(EquationText::named).toList();
    Words others = Series.of(names.subList(1, names.size())).joined(Series.Joint.SUM);
    return identity instanceof Identity.Bound
        ? BOUND.with("part", names.get(0)).with("whole", others)
        : SUM.with("total", names.get(0)).with("parts", others);
  }

  /** Names one side of a balance; an empty one is zero. */
  private static Words side(List<Operand> operands) {
    return operands.isEmpty()
        ? new Verbatim("0")
        : Series.of(operands.stream().map(EquationText::named).toList()).joined(Series.Joint.SUM);
  }

  /** Names the other side of several documents: of many the first and the last. */
  private static Words side(Identity.Across across) {
    List<Words> named = new ArrayList<>();
    int known = across.right().size() - (across.open() ? 1 : 0);
    across.right().subList(0, known).forEach(operand -> named.add(named(operand)));
    if (named.size() > LISTED) {
      named.subList(1, named.size() - 1).clear();
      named.add(1, MORE);
    }
    if (across.open()) {
      named.add(REST);
    }
    return named.isEmpty() ? new Verbatim("0") : Series.of(named).joined(Series.Joint.SUM);
  }

  private static Words named(Operand operand) {
    return operand.cells().isEmpty()
        ? UNKNOWN.with("region", operand.region())
        : operand.mainCell().place();
  }

  private static Words sum(ShownCells shown) {
    List<Cell> parts = shown.others();
    Cell stated = shown.stated();
    if (parts.isEmpty()) {
      return new Verbatim("0");
    }
    List<Words> named =
        parts.size() <= LISTED
            ? parts.stream().map(part -> part(part, stated)).toList()
            : List.of(part(parts.get(0), stated), MORE, part(parts.get(parts.size() - 1), stated));
    return Series.of(named).joined(Series.Joint.SUM);
  }

  /** Names a part as briefly as its neighbourhood to the total allows. */
  private static Words part(Cell part, Cell stated) {
    boolean sameTable = part.form().equals(stated.form());
    if (sameTable && part.line().equals(stated.line())) {
      return COLUMN.with("column", part.column().label());
    }
    if (sameTable && part.column().equals(stated.column())) {
      return ROW.with("row", part.heading());
    }
    return part.place();
  }
}
