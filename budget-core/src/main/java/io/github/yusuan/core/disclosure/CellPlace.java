package io.github.yusuan.core.disclosure;

import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Visible;
import io.github.yusuan.core.label.Words;
import java.util.Objects;

/**
 * Where a cell stands (位置): form, sheet, line and column, in words. Cells of two documents that
 * stand in the same place have equal places, whatever is printed in them.
 */
public final class CellPlace implements Words {
  private static final long serialVersionUID = 1L;

  private final String number;
  private final Label title;
  private final String sheet;
  private final String heading;
  private final String translated;
  private final int position;
  private final Label column;
  private final boolean oneColumn;

  private CellPlace(Cell cell) {
    number = cell.form().number();
    title = cell.form().title();
    sheet = Visible.text(cell.sheet().map(Project::name).orElse(""));
    heading = Visible.text(cell.heading().in(Language.CHINESE));
    translated = Visible.text(cell.heading().in(Language.ENGLISH));
    position = cell.repeatsHeading() ? cell.position() : 0;
    column = cell.column().label();
    oneColumn = cell.form().columns().size() == 1;
  }

  static CellPlace of(Cell cell) {
    return new CellPlace(cell);
  }

  /** Words this place, as 表三“2010302 一般行政管理事务”行“项目支出”栏. */
  @Override
  public String in(Language language) {
    return language == Language.CHINESE ? chinese() : english();
  }

  private String chinese() {
    String project = sheet.isEmpty() ? "" : "（" + sheet + "）";
    String row =
        heading.isEmpty() ? position("第", "行") : "“" + heading + "”行" + position("（第", "行）");
    return number + project + row + column("“", "”栏", Language.CHINESE);
  }

  private String english() {
    String project = sheet.isEmpty() ? "" : " of " + sheet;
    String row =
        translated.isEmpty()
            ? position(", line ", "")
            : ", row “" + translated + "”" + position(" (line ", ")");
    String form = number + " " + title.in(Language.ENGLISH);
    return form + project + row + column(", column “", "”", Language.ENGLISH);
  }

  private String position(String before, String after) {
    return position == 0 ? "" : before + position + after;
  }

  private String column(String before, String after, Language language) {
    return oneColumn ? "" : before + column.in(language) + after;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CellPlace that
        && number.equals(that.number)
        && title.equals(that.title)
        && sheet.equals(that.sheet)
        && heading.equals(that.heading)
        && translated.equals(that.translated)
        && position == that.position
        && column.equals(that.column)
        && oneColumn == that.oneColumn;
  }

  @Override
  public int hashCode() {
    return Objects.hash(number, sheet, heading, position, column);
  }

  /** Returns the English words. */
  @Override
  public String toString() {
    return in(Language.ENGLISH);
  }
}
