package io.github.yusuan.io;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Column;
import io.github.yusuan.io.KnownTemplate.KnownForm;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
  private static final Members MEMBERS =
      Members.required("id", "label", "figures")
          .and("row", "completed", "memberLabels")
          .and(MemberShape.NAMES);

  private final JsonIn in;
  private final KnownTemplate known;

  LineShape(JsonIn in, KnownTemplate known) {
    this.in = in;
    this.known = known;
  }

  /** What the table has said before its lines; null what it says after them. */
  record Above(@Nullable KnownForm form, @Nullable ReportingUnit unit) {}

  Line read(Above above, Set<String> ids) {
    Line.Builder line = Line.builder();
    ObjectIn object = in.object(MEMBERS);
    while (object.next()) {
      switch (object.member()) {
        case "id" -> line.id(id(ids));
        case "label" -> line.label(in.string());
        case "row" -> line.row(row(above.form()));
        case "figures" -> figures(line, above);
        case "completed" ->
            in.array(() -> line.addCompleted(MemberShape.dimension(in.string(), in)));
        case "memberLabels" ->
            in.map(
                dimension -> MemberShape.dimension(dimension, in),
                dimension -> line.putMemberLabel(dimension, in.string()));
        default -> line.addMember(member(object.member(), above.form()));
      }
    }
    return object.build(line::build);
  }

  private String id(Set<String> ids) {
    String id = in.string();
    if (!ids.add(id)) {
      throw in.refused("line " + Quoted.of(id) + " a second time", "every line id once in a table");
    }
    return id;
  }

  private String row(@Nullable KnownForm form) {
    String row = in.string();
    if (form != null && !form.rows().containsKey(row)) {
      throw in.expected("a row of form " + form.form().id() + ": " + rows(form));
    }
    return row;
  }

  private static String rows(KnownForm form) {
    return form.rows().isEmpty() ? "it has none" : Quoted.oneOf(form.rows().keySet());
  }

  private Member member(String name, @Nullable KnownForm form) {
    Dimension dimension = MemberShape.dimension(name, in);
    if (form != null && !form.form().openDimensions().contains(dimension)) {
      String open =
          form.form().openDimensions().stream()
              .map(Dimension::id)
              .collect(Collectors.joining(", "));
      throw in.refused(
          "a line by " + name,
          "a line of form "
              + form.form().id()
              + ": a row"
              + (open.isEmpty() ? "" : ", or " + open));
    }
    return MemberShape.read(in, dimension, known);
  }

  private void figures(Line.Builder line, Above above) {
    if (above.form() == null) {
      in.map(column -> column, column -> line.putFigure(column, figure(above)));
      return;
    }
    ObjectIn figures = in.object(above.form().figures());
    while (figures.next()) {
      line.putFigure(figures.member(), figure(above));
    }
  }

  private Figure figure(Above above) {
    Figure figure = in.figure();
    if (above.unit() != null) {
      checkSize(figure, above.unit());
    }
    return figure;
  }

  private void checkSize(Figure figure, ReportingUnit unit) {
    try {
      unit.exactAmounts(figure, Rounding.HALF_UP);
    } catch (IllegalArgumentException refused) {
      throw in.expected(Quoted.rule(refused));
    }
  }

  static void write(JsonOut out, Line line, Table table, KnownTemplate known) throws IOException {
    out.row();
    out.text("id", line.id());
    out.text("row", line.row());
    checkOneOfEach(line);
    MemberShape.write(out, line.members(), known);
    out.texts("completed", ids(line.completed()));
    out.text("label", line.label());
    if (!line.memberLabels().isEmpty()) {
      writeMemberLabels(out, line.memberLabels());
    }
    out.object("figures");
    for (Column column : table.form().columns()) {
      out.text(column.id(), line.figure(column.id()));
    }
    out.end();
    out.end();
  }

  private static void checkOneOfEach(Line line) {
    List<Member> members = line.members();
    if (members.stream().map(Member::dimension).distinct().count() < members.size()) {
      throw new IllegalArgumentException(
          "a line must have one member of a dimension to be written: '" + line.id() + "'");
    }
  }

  private static List<String> ids(Set<Dimension> dimensions) {
    return Stream.of(Dimension.values()).filter(dimensions::contains).map(Dimension::id).toList();
  }

  private static void writeMemberLabels(JsonOut out, Map<Dimension, String> labels)
      throws IOException {
    out.object("memberLabels");
    for (Dimension dimension : Dimension.values()) {
      if (labels.containsKey(dimension)) {
        out.text(dimension.id(), labels.getOrDefault(dimension, ""));
      }
    }
    out.end();
  }
}
