package io.github.yusuan.rules.claim;

import io.github.yusuan.core.catalog.Scope;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.SubjectCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * A functional subject as a text names it (科目的表述): by its levels （类）（款）（项）, by the digits of them,
 * by dashes between them, by its class only, or in quotes.
 */
final class SubjectPath {
  /** What a class may go without: 卫生健康（类）. */
  private static final String SPENT = "支出";

  /** What may follow a path. */
  private static final List<String> AFTER = List.of("", SPENT);

  private final SubjectNames names;
  private final Wording wording;

  SubjectPath(SubjectNames names, Wording wording) {
    this.names = names;
    this.wording = wording;
  }

  /** A subject and how it was named (所述科目). */
  record Named(String name, SubjectCode code) {}

  /** Reads words that end with the name of a subject; nothing where it is not resolved. */
  Optional<Named> read(String words) {
    String rest = ClaimPatterns.ORDINAL.without(words);
    Optional<MatchResult> quoted = ClaimPatterns.QUOTED.whole(rest);
    if (quoted.isPresent() && AFTER.contains(wording.key(quoted.get().group(2)))) {
      return path(quoted.get().group(1));
    }
    return path(rest);
  }

  private Optional<Named> path(String words) {
    Optional<MatchResult> digits = ClaimPatterns.DIGITS.whole(words);
    if (digits.isPresent()) {
      return digits(words, digits.get());
    }
    Optional<MatchResult> levels = ClaimPatterns.LEVELS.whole(words);
    if (levels.isPresent()) {
      return AFTER.contains(wording.key(levels.get().group(4)))
          ? descend(words, parts(levels.get()))
          : Optional.empty();
    }
    return ClaimPatterns.DASHED
        .whole(words)
        .flatMap(dashed -> descend(words, parts(dashed)))
        .or(() -> plain(words));
  }

  /** The class only, or the one subject of that name in the tables. */
  private Optional<Named> plain(String words) {
    return find(words, Scope.classes(Dimension.FUNCTION))
        .or(() -> names.findPrinted(words, Scope.all(Dimension.FUNCTION)))
        .map(code -> new Named(words, code));
  }

  private Optional<Named> descend(String words, List<String> parts) {
    Scope classes = Scope.classes(Dimension.FUNCTION);
    Optional<SubjectCode> code =
        find(parts.get(0), classes).or(() -> find(parts.get(0) + SPENT, classes));
    for (String part : parts.subList(1, parts.size())) {
      code = code.flatMap(above -> names.find(part, Scope.childrenOf(above)));
    }
    return code.map(found -> new Named(words, found));
  }

  /** Words may stand before the first name, but none that say something. */
  private Optional<SubjectCode> find(String name, Scope scope) {
    return names.find(name, scope).or(() -> names.find(wording.key(name), scope));
  }

  /** The digits count; a name beside them must not mean another subject. */
  private Optional<Named> digits(String words, MatchResult found) {
    StringBuilder digits = new StringBuilder();
    Scope scope = Scope.classes(Dimension.FUNCTION);
    for (int level = 1; level <= 5 && found.group(level + 1) != null; level += 2) {
      digits.append(found.group(level + 1));
      SubjectCode code = FunctionalCode.of(digits.toString());
      Optional<SubjectCode> named = find(found.group(level), scope);
      if (named.isPresent() && !named.get().equals(code)) {
        return Optional.empty();
      }
      scope = Scope.childrenOf(code);
    }
    boolean ends = AFTER.contains(wording.key(found.group(7)));
    return ends
        ? Optional.of(new Named(words, FunctionalCode.of(digits.toString())))
        : Optional.empty();
  }

  private static List<String> parts(MatchResult found) {
    List<String> parts = new ArrayList<>(3);
    for (int level = 1; level <= 3 && found.group(level) != null; level++) {
      parts.add(found.group(level));
    }
    return parts;
  }
}
