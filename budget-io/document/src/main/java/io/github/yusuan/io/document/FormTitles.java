package io.github.yusuan.io.document;

import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.label.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The titles of a template's printed tables (各表表题), each of one form or of several sides. */
final class FormTitles {
  private static final int LONGEST = 60;

  private final PrintedTables tables;
  private final Map<String, List<Form>> printed = new LinkedHashMap<>();
  private final List<Title> titles = new ArrayList<>();
  private final Map<String, Optional<Match>> matches = new HashMap<>();

  /** A title that a line is, or is like: the number of the printed table, and how alike. */
  record Match(String number, int likeness) {}

  /** One wording of the title of a printed table. */
  private record Title(String number, Likeness key) {}

  /** Returns what the titles are: those of several kinds and years are mostly the same. */
  List<String> keys() {
    return titles.stream().map(title -> title.number() + "\n" + title.key().key()).toList();
  }

  FormTitles(Template template, PrintedTables tables) {
    this.tables = tables;
    Map<String, Set<String>> keys = new LinkedHashMap<>();
    for (Form form : template.forms()) {
      printed.computeIfAbsent(form.number(), none -> new ArrayList<>()).add(form);
      Set<String> own = keys.computeIfAbsent(form.number(), none -> new LinkedHashSet<>());
      own.add(PrintedKey.ofTitle(form.title().in(Language.CHINESE)));
      form.aliases().forEach(alias -> own.add(PrintedKey.ofTitle(alias.text())));
    }
    keys.forEach(
        (number, own) -> own.forEach(key -> titles.add(new Title(number, Likeness.to(key)))));
  }

  /** Returns the forms of each printed table, by number, in the order of printing. */
  Map<String, List<Form>> printed() {
    return printed;
  }

  /** Finds the table whose title a line is, or is most like. */
  Optional<Match> match(String line) {
    if (line.length() > LONGEST || !line.contains("表")) {
      return Optional.empty();
    }
    return matches.computeIfAbsent(line, text -> mostLike(tables.title(text)));
  }

  /** Tells whether a line is the title of a table as it is known. */
  boolean isTitle(String line) {
    return match(line).filter(match -> match.likeness() == Likeness.SAME).isPresent();
  }

  private Optional<Match> mostLike(Likeness key) {
    Match best = new Match("", 0);
    for (Title title : titles) {
      int likeness = likeness(key, title.key());
      if (likeness > best.likeness()) {
        best = new Match(title.number(), likeness);
      }
    }
    return best.likeness() >= Likeness.ALIKE ? Optional.of(best) : Optional.empty();
  }

  /** Returns the number of a printed table of the template that a line is, or begins with. */
  Optional<String> number(String line) {
    String half = PrintedKey.half(PrintedKey.clean(line));
    return half.length() > LONGEST
        ? Optional.empty()
        : DocumentPatterns.TABLE_NUMBER
            .first(half)
            .map(found -> DocumentPatterns.NUMBER_END.without(found.group()))
            .flatMap(
                own ->
                    printed.keySet().stream()
                        .filter(number -> PrintedKey.half(number).equals(own))
                        .findFirst());
  }

  /** A title that only says more than the template's counts as like it. */
  private static int likeness(Likeness line, Likeness title) {
    int likeness = line.of(title);
    boolean within =
        line.key().length() <= 2 * title.key().length() && line.key().endsWith(title.key());
    return within ? Math.max(likeness, Likeness.SAME - 1) : likeness;
  }
}
