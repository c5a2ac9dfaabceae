package io.github.yusuan.core.label;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The text of a sentence in one language (句式文字): literal text and gaps.
 *
 * @param source the text as declared
 * @param names the names of the values, each once
 * @param required the names of those that must be given
 * @param parts the text, cut at its gaps
 */
record SentencePattern(String source, List<String> names, Set<String> required, List<Part> parts)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /** A piece of the text. */
  sealed interface Part extends Serializable {}

  /** Text that always reads the same. */
  record Literal(String text) implements Part {
    private static final long serialVersionUID = 1L;
  }

  /** A value; a word that depends on how many it counts, where there are two. */
  record Gap(String name, List<String> singularAndPlural) implements Part {
    private static final long serialVersionUID = 1L;

    boolean inflects() {
      return !singularAndPlural.isEmpty();
    }
  }

  /** What is left out unless all its values say something. */
  record Bracket(List<Part> parts) implements Part {
    private static final long serialVersionUID = 1L;
  }

  static SentencePattern parse(String source) {
    return new SentenceParser(source).parse();
  }

  /** Returns this pattern with its names in the order of another, which must have the same. */
  SentencePattern inOrderOf(SentencePattern other) {
    if (!new HashSet<>(names).equals(new HashSet<>(other.names))
        || !required.equals(other.required)) {
      throw new IllegalArgumentException(
          "a sentence must name the same values in both languages: '"
              + other.source
              + "' has "
              + other.names
              + ", '"
              + source
              + "' has "
              + names);
    }
    return new SentencePattern(source, other.names, required, parts);
  }

  /** Fills the gaps. */
  String fill(@Nullable Words[] values, Language language) {
    StringBuilder text = new StringBuilder();
    fill(parts, values, language, text);
    return text.toString();
  }

  private void fill(
      List<Part> some, @Nullable Words[] values, Language language, StringBuilder text) {
    for (Part part : some) {
      if (part instanceof Literal literal) {
        text.append(literal.text());
      } else if (part instanceof Gap gap) {
        text.append(fill(gap, values, language));
      } else if (part instanceof Bracket bracket && isSaid(bracket, values, language)) {
        fill(bracket.parts(), values, language, text);
      }
    }
  }

  private String fill(Gap gap, @Nullable Words[] values, Language language) {
    Words value = values[names.indexOf(gap.name())];
    if (value == null) {
      return "";
    }
    return gap.inflects()
        ? gap.singularAndPlural().get(value instanceof Counted many && many.count() == 1 ? 0 : 1)
        : shown(value, language);
  }

  /** What a document says is shown on one line and cut; sentences and lists care for their own. */
  static String shown(Words value, Language language) {
    boolean own = value instanceof Worded || value instanceof Counted;
    return own ? value.in(language) : Visible.text(value.in(language));
  }

  private boolean isSaid(Bracket bracket, @Nullable Words[] values, Language language) {
    for (Part part : bracket.parts()) {
      if (part instanceof Gap gap) {
        Words value = values[names.indexOf(gap.name())];
        if (value == null || value.in(language).isEmpty()) {
          return false;
        }
      }
    }
    return true;
  }

  /** Refuses a value that cannot be counted where a word depends on its number. */
  void check(String name, Words value) {
    if (!(value instanceof Counted) && inflects(parts, name)) {
      throw new IllegalArgumentException(
          "value '" + name + "' of '" + source + "' must be a number or a series: " + value);
    }
  }

  private static boolean inflects(List<Part> some, String name) {
    for (Part part : some) {
      boolean here = part instanceof Gap gap && gap.inflects() && gap.name().equals(name);
      if (here || (part instanceof Bracket bracket && inflects(bracket.parts(), name))) {
        return true;
      }
    }
    return false;
  }

  /** Collects the names of gaps, each once, in order. */
  static List<String> names(List<Part> parts, boolean inBrackets) {
    List<String> names = new ArrayList<>();
    for (Part part : parts) {
      List<String> more =
          part instanceof Gap gap
              ? List.of(gap.name())
              : part instanceof Bracket bracket && inBrackets
                  ? names(bracket.parts(), true)
                  : List.of();
      more.stream().filter(name -> !names.contains(name)).forEach(names::add);
    }
    return List.copyOf(names);
  }
}
