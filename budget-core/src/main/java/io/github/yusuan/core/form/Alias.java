package io.github.yusuan.core.form;

import io.github.yusuan.core.label.Visible;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Another wording (别名) of a title, a heading or the label of a row: what was prescribed in other
 * years, or what other publishers print.
 *
 * <pre>{@code
 * Alias.of("一般公共预算财政拨款")                                     // printed by others
 * Alias.of("一般公共预算").prescribed(Usage.ALWAYS.since(Year.of(2026)))  // the wording since then
 * }</pre>
 *
 * @param text the Chinese text, with {@code {year}}, {@code {lastYear}} and {@code {kind}}
 * @param usage where it is printed
 * @param isPrescribed whether it takes the place of the usual wording there
 */
public record Alias(String text, Usage usage, boolean isPrescribed) implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Checks the text.
   *
   * @param text the Chinese text
   * @param usage where it is printed
   * @param isPrescribed whether it takes the place of the usual wording there
   * @throws IllegalArgumentException if the text is blank or has other braces
   */
  public Alias {
    Objects.requireNonNull(usage, "usage");
    Filling.check(text);
    if (text.isBlank()) {
      throw new IllegalArgumentException("an alias must be a text: " + Visible.quoted(text));
    }
  }

  /**
   * Makes an alias that may be printed in any year.
   *
   * @param text the Chinese text
   * @return the alias
   * @throws IllegalArgumentException if the text is blank or has other braces than {@code {year}},
   *     {@code {lastYear}} and {@code {kind}}
   */
  public static Alias of(String text) {
    return new Alias(text, Usage.ALWAYS, false);
  }

  /**
   * Returns this alias as printed in some years or documents only.
   *
   * @param some where it is printed
   * @return a copy
   */
  public Alias printed(Usage some) {
    return new Alias(text, some, false);
  }

  /**
   * Returns this alias as the prescribed wording of some years or documents.
   *
   * @param some where it is prescribed
   * @return a copy
   */
  public Alias prescribed(Usage some) {
    return new Alias(text, some, true);
  }

  static Alias[] of(String... texts) {
    return Arrays.stream(texts).map(Alias::of).toArray(Alias[]::new);
  }

  static List<Alias> joined(List<Alias> some, Alias... more) {
    List<Alias> all = new ArrayList<>(some);
    all.addAll(Arrays.asList(more));
    return all;
  }
}
