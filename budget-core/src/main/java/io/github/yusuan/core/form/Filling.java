package io.github.yusuan.core.form;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Visible;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fills in what differs from year to year and from kind to kind (年度和种类的填写). */
record Filling(Year year, DocumentKind kind) {

  /** Refuses a text with braces that nothing fills in. */
  static void check(String text) {
    String rest = FormPatterns.FILLED_IN.without(text);
    if (rest.contains("{") || rest.contains("}")) {
      throw new IllegalArgumentException(
          "a text must have no braces but {year}, {lastYear} and {kind}: " + Visible.quoted(text));
    }
  }

  boolean admits(Usage usage) {
    return usage.fits(year, kind);
  }

  String text(String text) {
    return text(text, Language.CHINESE);
  }

  private String text(String text, Language language) {
    return text.indexOf('{') < 0
        ? text
        : text.replace("{year}", year.toString())
            .replace("{lastYear}", year.minusYears(1).toString())
            .replace("{kind}", kind.publisher().in(language));
  }

  private Label label(Label label, String chinese) {
    return Label.zh(chinese).en(text(label.in(Language.ENGLISH), Language.ENGLISH));
  }

  Label label(Label label) {
    return label(label, text(label.in(Language.CHINESE)));
  }

  /** Returns a label in the wording prescribed for the year. */
  Label label(Label label, List<Alias> aliases) {
    return label(label, prescribed(label.in(Language.CHINESE), aliases));
  }

  /** Returns the wording prescribed for the year. */
  String prescribed(String text, List<Alias> aliases) {
    return text(changed(aliases).map(Alias::text).orElse(text));
  }

  private Optional<Alias> changed(List<Alias> aliases) {
    return aliases.stream().filter(a -> a.isPrescribed() && admits(a.usage())).findFirst();
  }

  /**
   * Returns the wordings beside the prescribed one: those printed in such documents, and those that
   * are prescribed for others, for a publisher may keep to last year's.
   */
  List<Alias> others(String text, List<Alias> aliases) {
    List<Alias> others = new ArrayList<>();
    changed(aliases).ifPresent(alias -> others.add(Alias.of(text(text))));
    for (Alias alias : aliases) {
      boolean used = alias.isPrescribed() ? alias.usage().isIn(kind) : admits(alias.usage());
      String filled = text(alias.text());
      if (used && !filled.equals(prescribed(text, aliases))) {
        others.add(Alias.of(filled));
      }
    }
    return others.stream().distinct().toList();
  }

  List<Alias> others(Label label, List<Alias> aliases) {
    return others(label.in(Language.CHINESE), aliases);
  }

  List<Heading> headings(List<Heading> headings) {
    return headings.stream()
        .map(h -> new Heading(prescribed(h.text(), h.aliases()), others(h.text(), h.aliases())))
        .toList();
  }
}
