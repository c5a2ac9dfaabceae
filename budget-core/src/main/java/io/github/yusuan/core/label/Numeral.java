package io.github.yusuan.core.label;

/**
 * A whole number in a message (数目), the same in both languages.
 *
 * @param count the number
 */
public record Numeral(long count) implements Counted {
  private static final long serialVersionUID = 1L;

  @Override
  public String in(Language language) {
    return Long.toString(count);
  }
}
