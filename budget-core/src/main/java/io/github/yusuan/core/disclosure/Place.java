package io.github.yusuan.core.disclosure;

import io.github.yusuan.core.form.Row;
import io.github.yusuan.core.label.Language;

/** The words for where a cell stands (位置): form, sheet, line, column. */
record Place(Cell cell) {

  String in(Language language) {
    return language == Language.CHINESE ? chinese() : english();
  }

  private String chinese() {
    String sheet = cell.sheet().map(project -> "（" + project.name() + "）").orElse("");
    String line = heading(Language.CHINESE);
    String row = line.isEmpty() ? position("第", "行") : "“" + line + "”行" + position("（第", "行）");
    return cell.form().number() + sheet + row + column("“", "”栏", Language.CHINESE);
  }

  private String english() {
    String sheet = cell.sheet().map(project -> " of " + project.name()).orElse("");
    String line = heading(Language.ENGLISH);
    String row =
        line.isEmpty()
            ? position(", line ", "")
            : ", row “" + line + "”" + position(" (line ", ")");
    return cell.form().number()
        + " "
        + cell.form().title().in(Language.ENGLISH)
        + sheet
        + row
        + column(", column “", "”", Language.ENGLISH);
  }

  /** The printed codes and label; in English the template's translation of a fixed row. */
  String heading(Language language) {
    Line line = cell.line();
    if (language == Language.ENGLISH && line.row().isPresent()) {
      Row row = cell.form().row(line.row().get()).orElseThrow();
      return row.label().in(Language.ENGLISH);
    }
    return line.heading();
  }

  private String position(String before, String after) {
    return cell.repeatsHeading() ? before + cell.position() + after : "";
  }

  private String column(String before, String after, Language language) {
    return cell.form().columns().size() == 1
        ? ""
        : before + cell.column().label().in(language) + after;
  }
}
