package io.github.yusuan.core.form;

import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.PrintedText;
import io.github.yusuan.core.narrative.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The running text of a printed document (情况说明全文), as far as its headings tell the sections of a
 * template.
 *
 * <pre>{@code
 * List<Section> sections = Narrative.of(template).sections(lines);
 * }</pre>
 */
public final class Narrative {
  /** The identifier of a section that the template does not have. */
  public static final String OTHER = "other";

  private static final int LONGEST_HEADING = 60;

  private final Map<String, String> sections = new HashMap<>();
  private final Map<String, String> endings = new HashMap<>();
  private final Set<String> forms = new HashSet<>();

  private Narrative() {}

  /**
   * Takes the headings of a template.
   *
   * @param template the template that a document follows
   * @return what tells the sections of its text
   */
  public static Narrative of(Template template) {
    Objects.requireNonNull(template, "template");
    Narrative narrative = new Narrative();
    Filling filling = new Filling(template.year(), template.kind());
    for (SectionForm form : template.narrative()) {
      String title = key(filling.text(form.title()));
      narrative.sections.put(title, form.id());
      if (form.phrases().stream().allMatch(Account.class::isInstance)) {
        narrative.endings.put(FormPatterns.SPEAKER.without(title), form.id());
      }
    }
    for (Form form : template.forms()) {
      narrative.forms.add(key(form.title().in(Language.CHINESE)));
      form.aliases().forEach(alias -> narrative.forms.add(key(alias.text())));
    }
    return narrative;
  }

  /**
   * Cuts text into sections. Lines that a page broke are joined; what stands before the first
   * heading, between tables or under a heading without text is left out. A heading that the
   * template does not have begins a section called {@link #OTHER}.
   *
   * @param lines the lines of the text, without those of tables, in the order of printing
   * @return the sections with their text and without claims, in the order of printing
   */
  public List<Section> sections(List<String> lines) {
    Objects.requireNonNull(lines, "lines");
    List<Section> found = new ArrayList<>();
    @Nullable Draft open = null;
    for (String line : lines) {
      Optional<String> begun = heading(line, open != null);
      if (begun.isPresent() || isOtherHeading(line)) {
        if (open != null) {
          open.section().ifPresent(found::add);
        }
        open = begun.isPresent() ? new Draft(begun.get(), line.strip()) : null;
      } else if (open != null) {
        open.add(line);
      }
    }
    if (open != null) {
      open.section().ifPresent(found::add);
    }
    return found;
  }

  private Optional<String> heading(String line, boolean inText) {
    if (line.isBlank() || line.length() > LONGEST_HEADING) {
      return Optional.empty();
    }
    String key = key(line);
    String id = sections.get(key);
    if (id == null && !FormPatterns.SENTENCE.isIn(key)) {
      for (Map.Entry<String, String> ending : endings.entrySet()) {
        if (key.endsWith(ending.getKey())) {
          id = ending.getValue();
        }
      }
    }
    boolean other = id == null && inText && FormPatterns.OTHER_HEADING.matches(line.strip());
    return other ? Optional.of(OTHER) : Optional.ofNullable(id);
  }

  /** A part of the document, or the title of a table. */
  private boolean isOtherHeading(String line) {
    return line.length() <= LONGEST_HEADING
        && (FormPatterns.PART.isIn(line.strip()) || forms.contains(key(line)));
  }

  /** Returns what tells a heading: neither its number nor the year. */
  private static String key(String title) {
    String solid = PrintedText.of(title).toString();
    String bare = FormPatterns.HEADING_NUMBER.without(solid);
    return FormPatterns.ANY_YEAR.without(bare);
  }

  /** A section whose text is being collected (章节草稿). */
  private static final class Draft {
    private final String id;
    private final String title;
    private final StringBuilder text = new StringBuilder();
    private boolean open;

    Draft(String id, String title) {
      this.id = id;
      this.title = title;
    }

    /** Joins a line to the one before, unless a paragraph ends there. */
    void add(String line) {
      String stripped = line.strip();
      if (stripped.isEmpty()) {
        open = false;
        return;
      }
      boolean begins = !open || FormPatterns.ITEM.isIn(stripped);
      if (begins && !text.isEmpty()) {
        text.append('\n');
      }
      text.append(stripped);
      open =
          !FormPatterns.PARAGRAPH_END.isIn(stripped) && !FormPatterns.SUBHEADING.matches(stripped);
    }

    Optional<Section> section() {
      return text.isEmpty()
          ? Optional.empty()
          : Optional.of(Section.builder().id(id).title(title).text(text.toString()).build());
    }
  }
}
