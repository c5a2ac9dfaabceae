package io.github.yusuan.io;

import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.io.FundingShape.UnitIn;
import io.github.yusuan.io.JsonIn.Placed;
import io.github.yusuan.io.KnownTemplate.KnownForm;
import io.github.yusuan.io.LineShape.LineIn;
import io.github.yusuan.io.Prescribed.PrintedColumn;
import java.io.IOException;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table in JSON (表): its form, its unit, its lines, and for readers what the form prescribes. */
final class TableShape {
  static final ObjectShape<Table, ?> TABLE =
      Members.of(TableIn::new, TableIn::build)
          .required(
              "form",
              (in, table) -> table.form = form(in),
              (out, name, table) -> out.text(name, table.form().id()))
          .optional(
              "number",
              Shape.PLACED,
              (in, number) -> in.prescribed.number(number),
              table -> Optional.of(Placed.nowhere(table.form().number())))
          .optional(
              "title",
              Shape.NAME,
              (in, title) -> in.title = title,
              table -> table.title().or(() -> Optional.of(title(table.form()))))
          .required("unit", Shape.SCALE, UnitIn::scale, table -> table.unit().scale())
          .required(
              "decimals",
              (in, table) -> table.decimals(in),
              (out, name, table) -> out.number(name, table.unit().decimals()))
          .list(
              "columns",
              Prescribed.COLUMN,
              (in, column) -> in.prescribed.column(column, in.columns++),
              table -> table.form().printedColumns().stream().map(PrintedColumn::of).toList())
          .list("unprinted", Shape.ID, (in, id) -> in.table.addUnprinted(id), Table::unprinted)
          .required("lines", (in, table) -> table.lines(in), TableShape::writeLines)
          .optional("note", Shape.TEXT, (in, note) -> in.table.note(note), Table::note)
          .object();

  private TableShape() {}

  private static KnownForm form(JsonIn in) {
    KnownTemplate template = in.template();
    String id = in.string(Limit.IDENTIFIER_LENGTH);
    KnownForm found = template.forms().get(id);
    if (found == null) {
      Label forms = Quoted.oneOf(id, template.forms().keySet());
      String of = template.template().id();
      throw in.expected(
          Quoted.before(Label.zh("样式" + of + "的表：").en("a form of template " + of + ": "), forms));
    }
    in.count(Limit.TABLES_OF_A_FORM, found.form().id());
    return found;
  }

  private static String title(Form form) {
    return form.name().in(Language.CHINESE);
  }

  private static void writeLines(JsonOut out, String name, Table table) throws IOException {
    out.always(name, table.lines(), out.template().form(table.form()).lines()::write);
  }

  /** A table that is being read. */
  private static final class TableIn extends UnitIn {
    private final Table.Builder table = Table.builder();
    private final Prescribed prescribed = new Prescribed();
    private @Nullable KnownForm form;
    private @Nullable String title;
    private int columns;

    void lines(JsonIn in) {
      ObjectShape<Line, LineIn> shape = form == null ? LineShape.ANY : form.lines();
      ReportingUnit unit = soFar();
      Set<String> ids = new HashSet<>();
      in.array(Limit.LINES, () -> table.addLine(shape.read(in, new LineIn(unit, ids))));
    }

    /** Tells whether the title is only that of the year in the name of the template. */
    private boolean isFormer(String text, ObjectIn object) {
      String id = Objects.requireNonNull(form).form().id();
      return object
          .head()
          .former()
          .flatMap(former -> former.template().form(id))
          .filter(
              other ->
                  title(other).equals(text)
                      || other.aliases().stream().anyMatch(alias -> alias.text().equals(text)))
          .isPresent();
    }

    Table build(ObjectIn object) {
      KnownForm filled = Objects.requireNonNull(form);
      prescribed.check(filled, object);
      table.form(filled.form()).unit(unit(object));
      if (title != null && !title.equals(title(filled.form())) && !isFormer(title, object)) {
        table.title(title);
      }
      return table.build();
    }
  }
}
