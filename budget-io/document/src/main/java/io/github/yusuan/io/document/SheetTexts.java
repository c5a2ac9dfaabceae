package io.github.yusuan.io.document;

import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.performance.Attribute;
import io.github.yusuan.core.performance.Authority;
import io.github.yusuan.core.performance.PerformanceTarget;
import io.github.yusuan.core.performance.Term;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;

/** The texts of a performance target sheet (绩效目标表各文字栏), from overview to plan, and its goals. */
final class SheetTexts {
  private final Map<SheetText, String> texts = new EnumMap<>(SheetText.class);
  private final Goals goals;

  SheetTexts(boolean spans) {
    this.goals = new Goals(spans);
  }

  /** Takes the texts of a row, each beside its label or behind it in one cell. */
  void row(List<GridCell> cells) {
    for (int at = 0; at < cells.size(); at++) {
      String cell = PrintedKey.clean(cells.get(at).text());
      Optional<SheetText> merged = SheetText.before(cell);
      merged.ifPresent(text -> put(text, text.behind(cell)));
      Optional<SheetText> label = SheetText.labelled(cell);
      if (label.isPresent() && at + 1 < cells.size()) {
        String value = PrintedKey.clean(cells.get(at + 1).text());
        if (SheetText.labelled(value).isEmpty() && SheetText.before(value).isEmpty()) {
          put(label.get(), value);
        }
      }
    }
    goals.row(cells);
  }

  private void put(SheetText text, String value) {
    if (!value.isBlank()) {
      texts.putIfAbsent(text, value);
    }
  }

  Optional<String> text(SheetText wanted) {
    return Optional.ofNullable(texts.get(wanted));
  }

  void fillIn(PerformanceTarget.Builder target) {
    text(SheetText.AUTHORITY)
        .or(() -> text(SheetText.AUTHORITY_NAME))
        .ifPresent(text -> target.authority(authority(text)));
    span().ifPresent(term -> texts.putIfAbsent(SheetText.TERM, term));
    texts.forEach((text, value) -> text.set(target, value));
    goals.fillIn(target);
  }

  /** A term may be printed as the days of its beginning and its end. */
  private Optional<String> span() {
    return text(SheetText.BEGIN)
        .flatMap(begin -> text(SheetText.END).map(end -> begin + "至" + end));
  }

  /** Takes code and name apart: 052-某局, [052]某局. */
  private static Authority authority(String text) {
    Optional<MatchResult> code = DocumentPatterns.CODE_BEFORE_NAME.first(text);
    return code.map(found -> Authority.of(text.substring(found.end())).withCode(found.group(1)))
        .orElseGet(() -> Authority.of(text));
  }

  static void attribute(PerformanceTarget.Builder target, String text) {
    Optional<Attribute> attribute = Attribute.read(text);
    attribute.ifPresent(target::attribute);
    boolean bare =
        attribute.map(one -> one.label().in(Language.CHINESE)).filter(text::equals).isPresent();
    if (!bare) {
      target.attributeText(text);
    }
  }

  static Term term(String text) {
    return Term.of(text);
  }
}
