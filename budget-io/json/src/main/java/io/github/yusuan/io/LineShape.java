package io.github.yusuan.io;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.form.Content;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Visible;
import io.github.yusuan.io.KnownTemplate.KnownForm;
import io.github.yusuan.io.Members.Reading;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A line of a table in JSON (行): a fixed row of the form, or members of its own; the printed label;
 * and the figures by column, blank cells left out.
 *
 * <pre>{@code
 * {"id": "2010302", "function": "2010302", "label": "一般行政管理事务", "figures": {"total": "1.20"}}
 * }</pre>
 */
final class LineShape {
  private static final Shape<Dimension> DIMENSION =
      Shape.of(
          in -> MemberShape.dimension(in.string(Limit.IDENTIFIER_LENGTH), in),
          (out, known) -> out.text(known.id()));
  private static final MapShape<Dimension, String> TEXTS =
      MapShape.of(MemberShape::dimension, (dimension, out) -> dimension.id(), Shape.NAME);

  /** A line of any form: what only a form knows is not refused. */
  static final ObjectShape<Line, LineIn> ANY = new LineShape(null).members().row();

  private final @Nullable KnownForm form;

  private LineShape(@Nullable KnownForm form) {
    this.form = form;
  }

  /** Makes the shape of the lines of a form. */
  static ObjectShape<Line, LineIn> of(KnownForm form) {
    return new LineShape(form).members().row();
  }

  private Members<Line, LineIn> members() {
    Members<Line, LineIn> members =
        Members.of(LineIn::new, LineIn::build)
            .required(
                "id", (in, line) -> line.id(in), (out, name, line) -> out.text(name, line.id()))
            .optional(
                "row",
                (in, line) -> line.line.row(row(in)),
                (out, name, line) -> out.text(name, line.row()));
    for (Dimension dimension : Dimension.values()) {
      members.read(dimension.id(), (in, line) -> line.line.addMember(member(dimension, in)));
    }
    return members
        .written((out, line) -> MemberShape.write(out, oneOfEach(line)))
        .list(
            "completed",
            DIMENSION,
            (in, dimension) -> in.line.addCompleted(dimension),
            line -> line.completed().isEmpty() ? Set.of() : new TreeSet<>(line.completed()))
        .required("label", Shape.NAME, (in, label) -> in.line.label(label), Line::label)
        .map(
            "memberLabels",
            TEXTS,
            (in, labels) -> in.line.putAllMemberLabels(labels),
            line -> line.memberLabels().isEmpty() ? Map.of() : new TreeMap<>(line.memberLabels()))
        .map(
            "misprintedCodes",
            TEXTS,
            (in, printed) -> in.line.putAllMisprintedCodes(printed),
            line ->
                line.misprintedCodes().isEmpty() ? Map.of() : new TreeMap<>(line.misprintedCodes()))
        .required("figures", figures(), this::writeFigures)
        .map(
            "remarks",
            MapShape.of(this::remark, (column, out) -> column, Shape.TEXT),
            (in, remarks) -> in.line.putAllRemarks(remarks),
            line -> line.remarks().isEmpty() ? Map.of() : new TreeMap<>(line.remarks()));
  }

  private static final Label NO_ROWS = Label.zh("该表没有固定行").en("it has none");

  private String row(JsonIn in) {
    String row = in.string(Limit.IDENTIFIER_LENGTH);
    if (form != null && !form.rows().containsKey(row)) {
      Label rows = form.rows().isEmpty() ? NO_ROWS : Quoted.oneOf(row, form.rows().keySet());
      String of = form.form().id();
      throw in.expected(
          Quoted.before(Label.zh("表" + of + "的行：").en("a row of form " + of + ": "), rows));
    }
    return row;
  }

  private String remark(String column, JsonIn in) {
    if (form == null) {
      return column;
    }
    Form printed = form.form();
    if (printed.column(column).filter(one -> one.content().equals(Content.REMARK)).isEmpty()) {
      throw in.refused(
          Label.zh("“" + column + "”栏的文字").en("a remark in column " + Quoted.of(column)),
          Label.zh("表" + printed.id() + "中不计数的栏（如备注）")
              .en("a column of form " + printed.id() + " that measures nothing"));
    }
    return column;
  }

  private Member member(Dimension dimension, JsonIn in) {
    if (form != null && !form.form().openDimensions().contains(dimension)) {
      throw in.refused(
          Label.zh("按" + dimension.id() + "列示的行").en("a line by " + dimension.id()),
          linesOf(form.form()));
    }
    return MemberShape.read(in, dimension);
  }

  private static Label linesOf(Form form) {
    String open =
        form.openDimensions().stream().map(Dimension::id).collect(Collectors.joining(", "));
    return Label.zh("表" + form.id() + "的行：固定行" + (open.isEmpty() ? "" : "，或" + open))
        .en("a line of form " + form.id() + ": a row" + (open.isEmpty() ? "" : ", or " + open));
  }

  private Reading<LineIn> figures() {
    if (form == null) {
      return (in, line) -> in.map(column -> column, column -> line.figure(column, in));
    }
    Members<LineIn, LineIn> columns = Members.of(LineIn::new, line -> line);
    for (String column : form.columns().keySet()) {
      columns.read(column, (in, line) -> line.figure(column, in));
    }
    return columns.objectOf(
            Label.zh("表" + form.form().id() + "的栏：")
                .en("a column of form " + form.form().id() + ": "))
        ::read;
  }

  private void writeFigures(JsonOut out, String name, Line line) throws IOException {
    out.object(name);
    for (String column : Objects.requireNonNull(form).columns().keySet()) {
      out.text(column, line.figure(column));
    }
    out.end();
  }

  private static List<Member> oneOfEach(Line line) {
    List<Member> members = line.members();
    if (members.stream().map(Member::dimension).distinct().count() < members.size()) {
      throw new IllegalArgumentException(
          "a line must have one member of a dimension to be written: " + Visible.quoted(line.id()));
    }
    return members;
  }

  /** A line that is being read: what its table has said above it, and what is known of it. */
  static final class LineIn {
    private final @Nullable ReportingUnit unit;
    private final Set<String> ids;
    private final Line.Builder line = Line.builder();

    /** Begins a line of no table. */
    LineIn() {
      this(null, new HashSet<>());
    }

    /**
     * Begins a line of a table.
     *
     * @param unit the unit, null where it stands below the lines
     * @param ids the identifiers of the lines above
     */
    LineIn(@Nullable ReportingUnit unit, Set<String> ids) {
      this.unit = unit;
      this.ids = ids;
    }

    void id(JsonIn in) {
      String id = in.string(Limit.IDENTIFIER_LENGTH);
      if (!ids.add(id)) {
        throw in.refused(
            Label.zh("重复的行" + Quoted.of(id)).en("line " + Quoted.of(id) + " a second time"),
            Label.zh("表内行标识不重复").en("every line id once in a table"));
      }
      line.id(id);
    }

    void figure(String column, JsonIn in) {
      Figure figure = in.figure();
      if (unit != null) {
        checkSize(figure, unit, in);
      }
      line.putFigure(column, figure);
    }

    private static void checkSize(Figure figure, ReportingUnit unit, JsonIn in) {
      try {
        unit.exactAmounts(figure, Rounding.HALF_UP);
      } catch (IllegalArgumentException refused) {
        throw in.expected(Quoted.rule(refused));
      }
    }

    Line build() {
      return line.build();
    }
  }
}
