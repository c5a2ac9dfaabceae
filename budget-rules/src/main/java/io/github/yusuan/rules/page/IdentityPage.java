package io.github.yusuan.rules.page;

import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.rules.arithmetic.ArithmeticRules;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.identity.Identity;
import io.github.yusuan.rules.identity.ShownCells;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * All identities that a template implies, in words (勾稽关系目录): without any document, for people who
 * want to know what is checked.
 *
 * <p>Of the functional classes of a summary only the first is written out; the others are alike.
 * Where parts of a document are blank, regions coincide and further identities follow.
 */
public final class IdentityPage {
  private static final Sentence OPEN_SUM =
      Sentence.of("identity-sum-of-rows")
          .zh("{total} = 其下各“{rows}”行之和")
          .en("{total} = sum of the rows by {rows} below it");

  private final Template template;
  private final List<Entry> entries;

  private IdentityPage(Template template, List<Entry> entries) {
    this.template = template;
    this.entries = List.copyOf(entries);
  }

  /**
   * An identity in words (目录条目).
   *
   * @param rule the identifier of the rule that checks it
   * @param text the equation
   */
  public record Entry(String rule, Label text) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Keeps what is given.
     *
     * @param rule the identifier of the rule that checks it
     * @param text the equation
     */
    public Entry {
      Objects.requireNonNull(rule, "rule");
      Objects.requireNonNull(text, "text");
    }
  }

  /**
   * Derives the page of a template.
   *
   * @param template the template
   * @return its identities in words
   */
  public static IdentityPage of(Template template) {
    List<Identity> chinese = exemplary(template, Language.CHINESE);
    List<Identity> english = exemplary(template, Language.ENGLISH);
    Set<Entry> entries = new LinkedHashSet<>();
    for (int at = 0; at < chinese.size(); at++) {
      Label text =
          Label.zh(words(chinese.get(at), Language.CHINESE))
              .en(words(english.get(at), Language.ENGLISH));
      entries.add(new Entry(ArithmeticRules.of(chinese.get(at)).id(), text));
    }
    return new IdentityPage(template, new ArrayList<>(entries));
  }

  private static List<Identity> exemplary(Template template, Language language) {
    return Identities.of(new Specimen(template, language).disclosure()).all().stream()
        .filter(IdentityPage::isExemplary)
        .toList();
  }

  /** Leaves out all functional classes but one. */
  private static boolean isExemplary(Identity identity) {
    Optional<Member> function = identity.operands().get(0).region().member(Dimension.FUNCTION);
    return function.map(Specimen.CLASS::contains).orElse(true);
  }

  /** Words an identity; the sum of rows that each document brings itself in a way of its own. */
  private static String words(Identity identity, Language language) {
    if (identity instanceof Identity.Sum sum && sum.rowsOf().isPresent()) {
      ShownCells shown = ShownCells.of(identity);
      Cell first = shown.others().get(0);
      if (first.line().row().isEmpty()) {
        return OPEN_SUM
            .with("total", shown.stated().place())
            .with("rows", Specimen.heading(first.line().members()))
            .in(language);
      }
    }
    return identity.in(language);
  }

  /**
   * Returns the identities.
   *
   * @return the entries: equalities, sums, bounds
   */
  public List<Entry> entries() {
    return entries;
  }

  /**
   * Writes the page.
   *
   * @return Markdown with a table of rule, Chinese and English words
   */
  public String toMarkdown() {
    StringBuilder page = new StringBuilder();
    page.append("# ").append(template.jurisdiction().in(Language.CHINESE)).append(' ');
    page.append(template.year()).append(" 勾稽关系目录\n\n");
    page.append("All identities that the template `").append(template.id());
    page.append(
        "` implies, derived from the regions of its cells. Generated; a test keeps it true.\n");
    page.append("\n| rule | 勾稽关系 | identity |\n|---|---|---|\n");
    for (Entry entry : entries) {
      page.append("| ").append(entry.rule());
      page.append(" | ").append(entry.text().in(Language.CHINESE));
      page.append(" | ").append(entry.text().in(Language.ENGLISH)).append(" |\n");
    }
    return page.toString();
  }
}
