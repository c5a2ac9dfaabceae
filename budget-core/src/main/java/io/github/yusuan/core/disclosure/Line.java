package io.github.yusuan.core.disclosure;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.SubjectCode;
import io.github.yusuan.core.form.Row;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Visible;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * A line (行) of a table: what was printed beside and in its cells.
 *
 * <p>A line fills in either a fixed row of the form, or is about members of its own: a code, a
 * unit, a project. Printed labels may repeat; the identifier does not.
 */
@Value.Immutable
public abstract sealed class Line implements Serializable permits ImmutableLine {

  Line() {}

  /**
   * Returns the identifier, unique in the table.
   *
   * @return an identifier such as {@code 2010302}
   */
  public abstract String id();

  /**
   * Returns the label as printed.
   *
   * @return the label, empty where none is printed
   */
  public abstract String label();

  /**
   * Returns the fixed row of the form that this line fills in.
   *
   * @return the identifier of the row, or nothing where the line has members
   */
  public abstract Optional<String> row();

  /**
   * Returns what this line is about where it fills in no fixed row.
   *
   * @return members of the form's open dimensions
   */
  public abstract List<Member> members();

  /**
   * Returns the names printed for further members in columns of their own, such as the governmental
   * economic class beside the departmental one.
   *
   * @return the printed names by dimension
   */
  public abstract Map<Dimension, String> memberLabels();

  /**
   * Returns the dimensions whose member the document did not print: it was completed from the
   * catalogue.
   *
   * @return a subset of the dimensions of the members
   */
  public abstract Set<Dimension> completed();

  /**
   * Returns the codes that are not printed in full (位数不全的编码): what stands in their place, such as
   * {@code 301|2} for 30102. The member of the line is what it was read as.
   *
   * @return the printed texts by dimension of a code, the columns of one divided by a bar
   */
  public abstract Map<Dimension, String> misprintedCodes();

  /**
   * Returns the printed figures. A blank cell is absent: it means exactly zero, and is not 0.00.
   *
   * @return the figures by the column's identifier
   */
  public abstract Map<String, Figure> figures();

  /**
   * Returns the texts in columns that measure nothing (备注栏), as printed.
   *
   * @return the texts by the column's identifier; none where such a column is blank
   */
  public abstract Map<String, String> remarks();

  /** Refuses a line about nothing, or about two things. */
  @Value.Check
  void check() {
    if (row().isPresent() == !members().isEmpty()) {
      throw new IllegalArgumentException(
          "a line must fill in a fixed row or have members of its own, not both: "
              + Visible.quoted(id()));
    }
    for (Dimension dimension : completed()) {
      if (members().stream().noneMatch(member -> member.dimension() == dimension)) {
        throw new IllegalArgumentException(
            "a completed member must be one of the line's: "
                + dimension.id()
                + " in "
                + Visible.quoted(id()));
      }
    }
    for (Dimension dimension : misprintedCodes().keySet()) {
      if (completed().contains(dimension) || code(dimension).isEmpty()) {
        throw new IllegalArgumentException(
            "a misprinted code must stand for a code of the line: "
                + dimension.id()
                + " in "
                + Visible.quoted(id()));
      }
    }
  }

  private Optional<SubjectCode> code(Dimension dimension) {
    return members().stream()
        .filter(SubjectCode.class::isInstance)
        .map(SubjectCode.class::cast)
        .filter(code -> code.dimension() == dimension)
        .findFirst();
  }

  /**
   * Returns what is printed before the figures.
   *
   * @return the printed codes and the label, as 2010302 一般行政管理事务; a code once, where it stands for
   *     its name too
   */
  public String heading() {
    String codes =
        members().stream()
            .filter(SubjectCode.class::isInstance)
            .filter(code -> !completed().contains(code.dimension()))
            .map(code -> misprintedCodes().getOrDefault(code.dimension(), code.id()))
            .collect(Collectors.joining("/"));
    return codes.equals(label()) ? codes : (codes + " " + label()).strip();
  }

  /**
   * Returns the figure printed in a column.
   *
   * @param column the column's identifier
   * @return the figure, or nothing where the cell is blank or the form has no such column
   */
  public Optional<Figure> figure(String column) {
    return Optional.ofNullable(figures().get(column));
  }

  /**
   * Returns this line with another label.
   *
   * @param label the label as printed
   * @return a copy
   */
  public abstract Line withLabel(String label);

  /**
   * Returns this line with other figures.
   *
   * @param figures the figures by the column's identifier
   * @return a copy
   */
  public abstract Line withFigures(Map<String, ? extends Figure> figures);

  /**
   * Returns this line with other texts in columns that measure nothing.
   *
   * @param remarks the texts by the column's identifier
   * @return a copy
   */
  public abstract Line withRemarks(Map<String, ? extends String> remarks);

  /**
   * Returns this line under another identifier.
   *
   * @param id the identifier
   * @return a copy
   */
  public abstract Line withId(String id);

  /**
   * Returns this line about other members.
   *
   * @param members members of the form's open dimensions
   * @return a copy
   */
  public abstract Line withMembers(Iterable<? extends Member> members);

  /**
   * Returns this line with codes that are printed otherwise.
   *
   * @param printed the printed texts by dimension of a code
   * @return a copy
   */
  public abstract Line withMisprintedCodes(Map<Dimension, ? extends String> printed);

  /** Returns identifier, heading and figures: {@code 2010302 “2010302 一般行政管理事务” {total=80.43}}. */
  @Override
  public String toString() {
    return id() + " “" + heading() + "” " + figures();
  }

  /**
   * Makes a line, without figures yet, that fills in a fixed row.
   *
   * @param row a row of the form
   * @return a line with the row's identifier and Chinese label
   */
  public static Line of(Row row) {
    return builder().id(row.id()).row(row.id()).label(row.label()).build();
  }

  /**
   * Makes a line, without figures yet, about a member.
   *
   * @param member a code, a unit or a project
   * @param label the label as printed
   * @return a line with the member's text as identifier
   */
  public static Line of(Member member, String label) {
    return builder().id(member.toString()).label(label).addMember(member).build();
  }

  /**
   * Begins a line.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Line}. */
  public static final class Builder extends ImmutableLine.Builder {
    private final Set<String> columns = new HashSet<>();

    Builder() {}

    /**
     * Adds a printed figure.
     *
     * @param column the column's identifier
     * @param figure the figure
     * @return this builder
     * @throws IllegalArgumentException if the line already has a figure in that column
     */
    public Builder figure(String column, Figure figure) {
      if (!columns.add(column)) {
        throw new IllegalArgumentException(
            "a line must have one figure in a column: " + Visible.quoted(column) + " has two");
      }
      return putFigure(column, figure);
    }

    /**
     * Takes the label from the template or the catalogue, in Chinese.
     *
     * @param label a label
     * @return this builder
     */
    public Builder label(Label label) {
      return label(label.in(Language.CHINESE));
    }
  }
}
