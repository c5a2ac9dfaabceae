package io.github.yusuan.core.label;

/**
 * A bilingual name (名称) of something in the field: a dimension, a member, a form, a column.
 *
 * <p>Written so that the languages cannot be mixed up: {@code Label.zh("项目支出").en("project
 * expenditure")}.
 */
public final class Label implements Words {
  private static final long serialVersionUID = 1L;

  private final String chinese;
  private final String english;

  private Label(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  /**
   * Begins a label with its Chinese text.
   *
   * @param chinese the Chinese text; not blank
   * @return the first half of a label, which asks for the English text
   * @throws IllegalArgumentException if the text is blank
   */
  public static Chinese zh(String chinese) {
    return new Chinese(chinese);
  }

  /**
   * Returns this label in one language.
   *
   * @param language the language wanted
   * @return the text in that language
   */
  @Override
  public String in(Language language) {
    return language == Language.CHINESE ? chinese : english;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Label that
        && chinese.equals(that.chinese)
        && english.equals(that.english);
  }

  @Override
  public int hashCode() {
    return 31 * chinese.hashCode() + english.hashCode();
  }

  /** Returns both texts: {@code 项目支出 (project expenditure)}. */
  @Override
  public String toString() {
    return chinese + " (" + english + ")";
  }

  private static String required(String text) {
    if (text == null || text.isBlank()) {
      throw new IllegalArgumentException(
          "a label must have a text in both languages: " + Visible.quoted(text));
    }
    return text;
  }

  /**
   * The Chinese half of a label (中文部分), waiting for its English half.
   *
   * @param text the Chinese text
   */
  public record Chinese(String text) {
    /**
     * Checks the text.
     *
     * @param text the Chinese text
     * @throws IllegalArgumentException if the text is blank
     */
    public Chinese {
      required(text);
    }

    /**
     * Completes the label.
     *
     * @param english the English text; not blank
     * @return the label in both languages
     * @throws IllegalArgumentException if the text is blank
     */
    public Label en(String english) {
      return new Label(text, required(english));
    }
  }
}
