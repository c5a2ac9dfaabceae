package io.github.yusuan.io;

import com.fasterxml.jackson.core.JsonLocation;
import io.github.yusuan.core.form.Column;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.io.DisclosureFormatException.Mismatch;
import io.github.yusuan.io.KnownTemplate.KnownForm;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a template prescribes and a table repeats for its readers (表头): the number of the form and
 * the headings of its columns.
 *
 * <p>A document need not repeat it. One that gives other texts is refused: there is no place to
 * keep them, and to drop them in silence would be to lose what somebody wrote.
 */
final class Prescribed {
  private static final Members COLUMN = Members.required("id").and("title");

  private final JsonIn in;
  private final List<Given> given = new ArrayList<>();

  Prescribed(JsonIn in) {
    this.in = in;
  }

  /** A text as it was given, and what the form has instead. */
  private record Given(
      JsonLocation location, String text, String below, Function<KnownForm, String> form) {}

  void number() {
    add("/number", form -> form.form().number());
  }

  private void add(String below, Function<KnownForm, String> form) {
    given.add(new Given(in.location(), in.string(), below, form));
  }

  void columns() {
    int[] index = new int[1];
    in.array(() -> column("/columns/" + index[0]++));
  }

  private void column(String below) {
    JsonLocation titleAt = null;
    JsonLocation idAt = null;
    String title = "";
    String id = "";
    ObjectIn column = in.object(COLUMN);
    while (column.next()) {
      if (column.member().equals("id")) {
        idAt = in.location();
        id = in.string();
      } else {
        titleAt = in.location();
        title = in.string();
      }
    }
    addColumn(id, idAt, below);
    if (titleAt != null) {
      String column0 = id;
      given.add(new Given(titleAt, title, below + "/title", form -> heading(form, column0)));
    }
  }

  private void addColumn(String id, @Nullable JsonLocation at, String below) {
    if (at != null) {
      given.add(
          new Given(
              at,
              id,
              below + "/id",
              form -> form.column(id) == null ? Quoted.oneOf(form.columns().keySet()) : id));
    }
  }

  private static String heading(KnownForm form, String id) {
    Column column = form.column(id);
    return column == null ? "" : column.label().in(Language.CHINESE);
  }

  /** Refuses what is not as the form has it, once the table is read. */
  void check(KnownForm form, ObjectIn table) {
    for (Given text : given) {
      String prescribed = text.form().apply(form);
      if (!prescribed.equals(text.text())) {
        throw table.refused(
            text.location(),
            text.below(),
            new Mismatch(
                Quoted.of(text.text()),
                prescribed + " as form " + form.form().id() + " has it, or no such member"));
      }
    }
  }

  static void write(JsonOut out, Column column) throws IOException {
    out.row();
    out.text("id", column.id());
    out.text("title", column.label().in(Language.CHINESE));
    out.end();
  }
}
