package io.github.yusuan.io.document;

import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.label.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The titles of a template's printed tables (各表表题), each of one form or of several sides. */
final class FormTitles {
  private static final int LONGEST = 60;

  private final Map<String, List<Form>> printed = new LinkedHashMap<>();
  private final Map<String, Set<String>> keys = new LinkedHashMap<>();

  /** A title that a line is, or is like: the number of the printed table, and how alike. */
  record Match(String number, int likeness) {}

  FormTitles(Template template) {
    for (Form form : template.forms()) {
      printed.computeIfAbsent(form.number(), none -> new ArrayList<>()).add(form);
      Set<String> titles = keys.computeIfAbsent(form.number(), none -> new LinkedHashSet<>());
      titles.add(PrintedKey.ofTitle(form.title().in(Language.CHINESE)));
      form.aliases().forEach(alias -> titles.add(PrintedKey.ofTitle(alias.text())));
    }
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
    String key = PrintedKey.ofTitle(line);
    Match best = new Match("", 0);
    for (Map.Entry<String, Set<String>> titles : keys.entrySet()) {
      for (String title : titles.getValue()) {
        int likeness = likeness(key, title);
        if (likeness > best.likeness()) {
          best = new Match(titles.getKey(), likeness);
        }
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
            .map(found -> PrintedKey.of(found.group()))
            .flatMap(
                key ->
                    printed.keySet().stream()
                        .filter(number -> !key.isEmpty() && PrintedKey.of(number).equals(key))
                        .findFirst());
  }

  /** A title that only says more than the template's counts as like it. */
  private static int likeness(String key, String title) {
    int likeness = Likeness.of(key, title);
    boolean within = key.length() <= 2 * title.length() && key.endsWith(title);
    return within ? Math.max(likeness, Likeness.SAME - 1) : likeness;
  }
}
