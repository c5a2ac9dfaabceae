package io.github.yusuan.io;

import io.github.yusuan.core.form.DocumentKind;
import io.github.yusuan.core.form.Usage;
import java.time.Year;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where a piece of a template is used, in JSON (适用范围): members of the piece itself, all left out
 * where it is used always.
 *
 * <pre>{@code
 * {"text": "一般公共预算", "since": 2026, "in": ["unit-budget"], "unseen": true}
 * }</pre>
 */
final class UsageShape {
  static final ChoiceShape<DocumentKind> KIND =
      ChoiceShape.of(List.of(DocumentKind.values()), DocumentKind::id);

  static final Shape<Year> YEAR =
      Shape.of(UsageShape::year, (out, year) -> out.number(year.getValue()));

  private UsageShape() {}

  private static Year year(JsonIn in) {
    int digits = in.integer();
    if (digits < 1000 || digits > 9999) {
      throw in.expected(DocumentHead.YEAR);
    }
    return Year.of(digits);
  }

  /** Adds the members. */
  static <T, D extends UsageIn> Members<T, D> of(Members<T, D> members, Function<T, Usage> usage) {
    return members
        .optional("since", YEAR, (in, year) -> in.since = year, t -> usage.apply(t).years().first())
        .optional("until", YEAR, (in, year) -> in.until = year, t -> usage.apply(t).years().last())
        .list("in", KIND, (in, kind) -> in.kinds.add(kind), t -> usage.apply(t).kinds())
        .optional(
            "unseen",
            (in, piece) -> piece.unseen = in.mark(),
            (out, name, t) -> {
              if (!usage.apply(t).seen()) {
                out.flag(name, true);
              }
            });
  }

  /** A piece of a template that is being read (读取中的样式成分). */
  static class UsageIn {
    @Nullable Year since;
    @Nullable Year until;
    final Set<DocumentKind> kinds = EnumSet.noneOf(DocumentKind.class);
    boolean unseen;

    final Usage usage() {
      Usage usage = Usage.ALWAYS.in(kinds.toArray(new DocumentKind[0]));
      usage = since == null ? usage : usage.since(since);
      usage = until == null ? usage : usage.until(until);
      return unseen ? usage.unseen() : usage;
    }
  }
}
