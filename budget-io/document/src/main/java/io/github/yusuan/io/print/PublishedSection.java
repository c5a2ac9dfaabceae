package io.github.yusuan.io.print;

import io.github.yusuan.core.narrative.Section;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A section of text as it is printed (说明章节).
 *
 * @param title the title, with its ordinal
 * @param paragraphs the paragraphs; empty for a section without text
 * @param section the section of the disclosure; nothing for text about what is given as data alone
 */
public record PublishedSection(String title, List<String> paragraphs, Optional<Section> section)
    implements PublishedBlock {
  private static final long serialVersionUID = 1L;

  /**
   * Keeps the paragraphs.
   *
   * @param title the title
   * @param paragraphs the paragraphs
   * @param section the section of the disclosure
   */
  public PublishedSection {
    Objects.requireNonNull(title, "title");
    paragraphs = List.copyOf(Objects.requireNonNull(paragraphs, "paragraphs"));
    Objects.requireNonNull(section, "section");
  }

  /**
   * Prints a section.
   *
   * @param given what it says where it comes without text
   */
  static PublishedSection of(Section section, String given) {
    String text = section.text().isBlank() ? given : section.text();
    List<String> paragraphs = text.lines().filter(line -> !line.isBlank()).toList();
    return new PublishedSection(section.title(), paragraphs, Optional.of(section));
  }

  /** Returns the title. */
  @Override
  public String toString() {
    return title;
  }
}
