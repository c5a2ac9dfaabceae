package io.github.yusuan.io.document;

import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.narrative.Section;
import java.io.Serializable;

/**
 * What tells a cell of a disclosure apart (单元格标识): form, or sheet of a project, line and column; a
 * table, a sheet or a section as a whole has neither line nor column.
 */
record CellKey(String form, String line, String column) implements Serializable {
  private static final long serialVersionUID = 1L;

  static CellKey of(Form form) {
    return new CellKey(form.id(), "", "");
  }

  static CellKey of(Project project) {
    return new CellKey(FundingRows.sheet(project), "", "");
  }

  static CellKey of(Project project, String indicator) {
    return new CellKey(FundingRows.sheet(project), "indicator", indicator);
  }

  /** Sections that the template does not have share an identifier, and are told by their titles. */
  static CellKey of(Section section) {
    return new CellKey("section " + section.id(), section.title(), "");
  }
}
