package io.github.yusuan.rules.claim;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.narrative.Procurement;
import io.github.yusuan.core.text.TextPattern;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Procurement as a text tells it (采购情况文字): nothing that is told twice and differently. */
final class ProcurementText {
  private static final List<TextPattern> RESERVED = List.of(PartPatterns.SMES, PartPatterns.MICRO);
  private static final List<TextPattern> PARTS =
      List.of(PartPatterns.GOODS, PartPatterns.WORKS, PartPatterns.SERVICES, PartPatterns.TOTAL);

  private final Map<TextPattern, Figure> figures = new HashMap<>();
  private Optional<Scale> scale = Optional.empty();
  private boolean unclear;

  private ProcurementText() {}

  /** Reads a text; all its figures must be of one unit, as those of a {@link Procurement} are. */
  static Optional<Procurement> read(String text) {
    ProcurementText read = new ProcurementText();
    for (String clause : PartPatterns.CLAUSE_END.split(StatedParts.solid(text))) {
      if (!PartPatterns.COMPARED.isIn(clause)) {
        read.clause(clause);
      }
    }
    return read.unclear || !read.figures.containsKey(PartPatterns.TOTAL)
        ? Optional.empty()
        : Optional.of(read.procurement());
  }

  private void clause(String clause) {
    boolean ofSome = PartPatterns.ENTERPRISES.isIn(clause);
    for (TextPattern part : ofSome ? RESERVED : PARTS) {
      Optional<MatchResult> found = part.first(clause);
      if (found.isPresent()) {
        figure(part, Figure.parse(found.get().group(1)), found.get().group(2));
        return;
      }
    }
  }

  private void figure(TextPattern part, Figure figure, String unit) {
    Optional<Scale> printed = Optional.of(Scale.parse(unit));
    Figure known = figures.putIfAbsent(part, figure);
    boolean other = scale.isPresent() && !scale.equals(printed);
    unclear |= other || (known != null && !known.equals(figure));
    scale = printed;
  }

  private Procurement procurement() {
    Procurement.Builder procurement = Procurement.builder();
    scale.ifPresent(procurement::scale);
    figure(PartPatterns.TOTAL).ifPresent(procurement::total);
    figure(PartPatterns.GOODS).ifPresent(procurement::goods);
    figure(PartPatterns.WORKS).ifPresent(procurement::works);
    figure(PartPatterns.SERVICES).ifPresent(procurement::services);
    figure(PartPatterns.SMES).ifPresent(procurement::reservedForSmes);
    figure(PartPatterns.MICRO).ifPresent(procurement::reservedForMicro);
    return procurement.build();
  }

  private Optional<Figure> figure(TextPattern part) {
    return Optional.ofNullable(figures.get(part));
  }
}
