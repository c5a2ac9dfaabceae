package io.github.yusuan.io.document;

import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.label.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The titles of a template's printed tables (各表表题), each of one form or of several sides. */
final class FormTitles {
  private static final int LONGEST = 60;

  private final Map<String, List<Form>> printed = new LinkedHashMap<>();
  private final Map<String, String> keys = new LinkedHashMap<>();

  /** A title that a line is, or is like: the number of the printed table, and how alike. */
  record Match(String number, int likeness) {}

  FormTitles(Template template) {
    for (Form form : template.forms()) {
      printed.computeIfAbsent(form.number(), none -> new ArrayList<>()).add(form);
      keys.putIfAbsent(form.number(), PrintedKey.ofTitle(withoutSide(form)));
    }
  }

  /** Returns the title as it is printed over all sides. */
  static String withoutSide(Form form) {
    return DocumentPatterns.SIDE.replaced(
        form.title().in(Language.CHINESE), found -> found.group(1) == null ? "" : "（");
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
    for (Map.Entry<String, String> title : keys.entrySet()) {
      int likeness = likeness(key, title.getValue());
      if (likeness > best.likeness()) {
        best = new Match(title.getKey(), likeness);
      }
    }
    return best.likeness() >= Likeness.ALIKE ? Optional.of(best) : Optional.empty();
  }

  /** A title that only says more than the template's counts as like it. */
  private static int likeness(String key, String title) {
    int likeness = Likeness.of(key, title);
    boolean within = key.length() <= 2 * title.length() && key.endsWith(title);
    return within ? Math.max(likeness, Likeness.SAME - 1) : likeness;
  }
}
