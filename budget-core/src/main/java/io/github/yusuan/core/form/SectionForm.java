package io.github.yusuan.core.form;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A prescribed section of text (说明样式): its title, and what its paragraphs say of the budget. The
 * words belong to the jurisdiction, the figures to the regions that the phrases name.
 *
 * <pre>{@code
 * SectionForm.builder()
 *     .id("expenditure")
 *     .title("三、支出预算情况说明")
 *     .say(words("{year}年度{department}"), amount(EXPENDITURE), words("，其中："),
 *         amount(BASIC).shareOf(EXPENDITURE), words("。"))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class SectionForm implements Serializable permits ImmutableSectionForm {

  SectionForm() {}

  /**
   * Returns the identifier, unique in the template and the same for the same section of another
   * year.
   *
   * @return an identifier such as {@code budget-changes}
   */
  public abstract String id();

  /**
   * Returns the title.
   *
   * @return the title as printed, with its ordinal; {@code {year}} is filled in
   */
  public abstract String title();

  /**
   * Returns the paragraphs; one that says nothing is left out.
   *
   * @return the paragraphs, in the order of the text
   */
  public abstract List<Paragraph> paragraphs();

  /**
   * Returns the title of the chart that the section asks for: the shares that it states of one
   * whole, drawn.
   *
   * @return a title such as 收入预算图, or nothing where it asks for none
   */
  public abstract Optional<String> chart();

  /**
   * Returns where the section is prescribed.
   *
   * @return the years and the kinds of documents
   */
  @Value.Default
  public Usage usage() {
    return Usage.ALWAYS;
  }

  /** Refuses a title with placeholders that nothing fills in. */
  @Value.Check
  void check() {
    Phrase.Words.check(title());
  }

  /**
   * Returns the phrases of all paragraphs, those under a condition included.
   *
   * @return the phrases, in the order of the text
   */
  public List<Phrase> phrases() {
    List<Phrase> phrases = new ArrayList<>();
    paragraphs().forEach(paragraph -> addAll(paragraph.phrases(), phrases));
    return List.copyOf(phrases);
  }

  private static void addAll(List<Phrase> some, List<Phrase> phrases) {
    for (Phrase phrase : some) {
      phrases.add(phrase);
      if (phrase instanceof Phrase.Condition condition) {
        addAll(condition.phrases(), phrases);
      }
    }
  }

  /** Returns identifier and title: {@code expenditure (三、支出预算情况说明)}. */
  @Override
  public String toString() {
    return id() + " (" + title() + ")";
  }

  /**
   * Begins a section.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link SectionForm}. */
  public static final class Builder extends ImmutableSectionForm.Builder {
    Builder() {}

    /**
     * Adds a paragraph.
     *
     * @param phrases what it says
     * @return this builder
     */
    public Builder say(Phrase... phrases) {
      return addParagraph(new Paragraph(List.of(phrases)));
    }
  }

  /**
   * A paragraph of a prescribed section (段落).
   *
   * @param phrases what it says
   */
  public record Paragraph(List<Phrase> phrases) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Copies the phrases.
     *
     * @param phrases what it says
     */
    public Paragraph {
      Objects.requireNonNull(phrases, "phrases");
      phrases = List.copyOf(phrases);
    }
  }
}
