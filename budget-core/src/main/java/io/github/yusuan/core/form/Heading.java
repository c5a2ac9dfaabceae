package io.github.yusuan.core.form;

import io.github.yusuan.core.label.PrintedText;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A heading (表头) as it stands over one column or over several: {@code 2024年预算数} over 合计, 基本支出 and
 * 项目支出.
 *
 * @param text the Chinese text, with {@code {year}}, {@code {lastYear}} and {@code {kind}}
 * @param aliases its other wordings
 */
public record Heading(String text, List<Alias> aliases) implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Checks the text.
   *
   * @param text the Chinese text
   * @param aliases its other wordings
   * @throws IllegalArgumentException if the text has other braces
   */
  public Heading {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(aliases, "aliases");
    Filling.check(text);
    aliases = List.copyOf(aliases);
  }

  /**
   * Makes a heading.
   *
   * @param text the Chinese text, with {@code {year}}, {@code {lastYear}} and {@code {kind}}
   * @return the heading
   * @throws IllegalArgumentException if the text has other braces
   */
  public static Heading of(String text) {
    return new Heading(text, List.of());
  }

  /**
   * Returns this heading with more wordings.
   *
   * @param more what others print
   * @return a copy
   */
  public Heading or(Alias... more) {
    return new Heading(text, Alias.joined(aliases, more));
  }

  /**
   * Returns this heading with more wordings.
   *
   * @param more what others print, in any year
   * @return a copy
   */
  public Heading or(String... more) {
    return or(Alias.of(more));
  }

  /**
   * Tells whether the heading is printed so, as prescribed or otherwise.
   *
   * @param printed a text; blanks and widths of letters do not count
   * @return true if it is this heading
   */
  public boolean isPrinted(String printed) {
    return new Wordings(text, aliases).include(PrintedText.of(printed));
  }
}
