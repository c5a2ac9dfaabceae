package io.github.yusuan.io;

import com.fasterxml.jackson.core.JsonLocation;
import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.io.DisclosureFormatException.Mismatch;
import io.github.yusuan.io.KnownTemplate.KnownForm;
import java.io.IOException;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table in JSON (表): its form, its unit, its lines, and for readers what the form prescribes. */
final class TableShape {
  private static final Members MEMBERS =
      Members.required("form", "unit", "decimals", "lines")
          .and("number", "title", "columns", "note");

  private final JsonIn in;
  private final KnownTemplate known;
  private final Table.Builder table = Table.builder();
  private final Prescribed prescribed;
  private final UnitIn unit;
  private @Nullable KnownForm form;
  private @Nullable String title;

  private TableShape(JsonIn in, KnownTemplate known) {
    this.in = in;
    this.known = known;
    this.prescribed = new Prescribed(in);
    this.unit = new UnitIn(in);
  }

  static Table read(JsonIn in, KnownTemplate known) {
    return new TableShape(in, known).read();
  }

  private Table read() {
    ObjectIn object = in.object(MEMBERS);
    while (object.next()) {
      switch (object.member()) {
        case "form" -> form = form();
        case "unit" -> unit.scale();
        case "decimals" -> unit.decimals();
        case "lines" -> lines();
        case "number" -> prescribed.number();
        case "title" -> title = in.string();
        case "columns" -> prescribed.columns();
        default -> table.note(in.string());
      }
    }
    KnownForm filled = Objects.requireNonNull(form);
    prescribed.check(filled, object);
    table.unit(unit.read(object));
    if (title != null && !title.equals(title(filled.form()))) {
      table.title(title);
    }
    return object.build(() -> table.form(filled.form()).build());
  }

  private KnownForm form() {
    KnownForm found = known.forms().get(in.string());
    if (found == null) {
      String forms = Quoted.oneOf(known.forms().keySet());
      throw in.expected("a form of template " + known.template().id() + ": " + forms);
    }
    return found;
  }

  private void lines() {
    LineShape shape = new LineShape(in, known);
    LineShape.Above above = new LineShape.Above(form, unit.soFar());
    Set<String> ids = new HashSet<>();
    in.array(in.limits().linesPerTable(), "lines", () -> table.addLine(shape.read(above, ids)));
  }

  private static String title(Form form) {
    return form.title().in(Language.CHINESE);
  }

  static void write(JsonOut out, Table table, KnownTemplate known) throws IOException {
    out.object();
    out.text("form", table.form().id());
    out.text("number", table.form().number());
    out.text("title", table.title().orElse(title(table.form())));
    UnitIn.write(out, table.unit());
    out.always("columns", table.form().columns(), Prescribed::write);
    out.array("lines");
    for (Line line : table.lines()) {
      LineShape.write(out, line, table, known);
    }
    out.endArray();
    out.text("note", table.note());
    out.end();
  }

  /** A reporting unit in JSON: the members unit and decimals of what is printed in it. */
  static final class UnitIn {
    private final JsonIn in;
    private @Nullable Scale scale;
    private @Nullable JsonLocation decimalsAt;
    private int decimals;

    UnitIn(JsonIn in) {
      this.in = in;
    }

    void scale() {
      scale = in.string(Scale::parse);
    }

    void decimals() {
      decimalsAt = in.location();
      decimals = in.integer();
    }

    /** Returns the unit if it has been read and is one. */
    @Nullable ReportingUnit soFar() {
      return scale == null || decimalsAt == null || decimals < 0 || decimals > scale.fenDigits()
          ? null
          : scale.withDecimals(decimals);
    }

    /** Returns the unit, once the object that has it is read. */
    ReportingUnit read(ObjectIn object) {
      try {
        return Objects.requireNonNull(scale).withDecimals(decimals);
      } catch (IllegalArgumentException refused) {
        Mismatch mismatch = new Mismatch("the number " + decimals, ruleOf(refused));
        throw object.refused(Objects.requireNonNull(decimalsAt), "/decimals", mismatch);
      }
    }

    private String ruleOf(IllegalArgumentException refused) {
      String rule = Quoted.rule(refused);
      return rule.endsWith(": " + decimals) ? rule.substring(0, rule.lastIndexOf(": ")) : rule;
    }

    static void write(JsonOut out, ReportingUnit unit) throws IOException {
      out.text("unit", unit.scale().symbol());
      out.number("decimals", unit.decimals());
    }
  }
}
