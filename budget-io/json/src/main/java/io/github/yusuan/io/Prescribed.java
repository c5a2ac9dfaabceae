package io.github.yusuan.io;

import io.github.yusuan.core.form.Column;
import io.github.yusuan.core.form.Heading;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.io.JsonIn.Placed;
import io.github.yusuan.io.KnownTemplate.KnownForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  static final ObjectShape<PrintedColumn, PrintedColumn> COLUMN =
      Members.of(PrintedColumn::new, column -> column)
          .required("id", Shape.PLACED, (column, id) -> column.id = id, column -> column.id)
          .optional(
              "title",
              Shape.PLACED,
              (column, title) -> column.title = title,
              column -> Optional.ofNullable(column.title))
          .row();

  private final List<Given> given = new ArrayList<>();

  /** A column as a table prints it. */
  static final class PrintedColumn {
    private Placed id = Placed.nowhere("");
    private @Nullable Placed title;

    static PrintedColumn of(Column column) {
      PrintedColumn printed = new PrintedColumn();
      printed.id = Placed.nowhere(column.id());
      printed.title = Placed.nowhere(column.label().in(Language.CHINESE));
      return printed;
    }
  }

  /** A text as it was given, and what the form has instead. */
  private record Given(Placed text, String below, Function<KnownForm, String> form) {
    Optional<String> of(@Nullable KnownForm other) {
      return Optional.ofNullable(other).map(form);
    }
  }

  void number(Placed text) {
    given.add(new Given(text, "/number", form -> form.form().number()));
  }

  void column(PrintedColumn column, int index) {
    String id = column.id.text();
    String below = "/columns/" + index;
    given.add(new Given(column.id, below + "/id", form -> known(id, form)));
    if (column.title != null) {
      given.add(new Given(column.title, below + "/title", form -> heading(column.title, id, form)));
    }
  }

  private static String known(String id, KnownForm form) {
    return form.column(id) == null ? columns(id, form).in(Language.ENGLISH) : id;
  }

  private static Label columns(String id, KnownForm form) {
    return Quoted.oneOf(id, form.columns().keySet());
  }

  /** Returns the heading: the one that is given, if it is one of its wordings. */
  private static String heading(@Nullable Placed given, String id, KnownForm form) {
    Column column = form.column(id);
    if (column == null || given == null) {
      return "";
    }
    Heading own = column.path().get(column.path().size() - 1);
    return own.isPrinted(given.text()) ? given.text() : column.label().in(Language.CHINESE);
  }

  /** Refuses what is not as the form has it, once the table is read. */
  void check(KnownForm form, ObjectIn table) {
    for (Given one : given) {
      String prescribed = one.form().apply(form);
      String given = one.text().text();
      boolean fits =
          prescribed.equals(given)
              || table
                  .head()
                  .former()
                  .flatMap(former -> one.of(former.forms().get(form.form().id())))
                  .filter(given::equals)
                  .isPresent();
      if (!fits) {
        boolean unknown = one.below().endsWith("/id");
        String listed = unknown ? columns(given, form).in(Language.CHINESE) : prescribed;
        Label expected =
            Label.zh(listed + "（表" + form.form().id() + "所列），或不写此成员")
                .en(prescribed + " as form " + form.form().id() + " has it, or no such member");
        throw table.refused(
            one.text().location(), one.below(), new Mismatch(Quoted.words(given), expected));
      }
    }
  }
}
