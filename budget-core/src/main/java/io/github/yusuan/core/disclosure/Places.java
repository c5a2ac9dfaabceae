package io.github.yusuan.core.disclosure;

import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.label.Words;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.core.source.Place;
import java.io.Serializable;
import java.util.Optional;

/**
 * Where the parts of a disclosure stand in the document that it was read from (出处), so that whoever
 * holds the document can look up what a report speaks of.
 */
public interface Places extends Serializable {

  /**
   * Finds a cell of a table or of a performance target sheet.
   *
   * @param cell a cell of the disclosure, printed or blank
   * @return where it stands, or nothing where that is not known
   */
  Optional<Place> place(Cell cell);

  /**
   * Finds the table that fills in a form.
   *
   * @param form a form of the template
   * @return where the table begins, or nothing where there is none
   */
  Optional<Place> place(Form form);

  /**
   * Says what is printed in a cell that is blank only since that could not be read.
   *
   * @param cell a blank cell of the disclosure
   * @return words that quote it; nothing where the cell is printed blank, or this is not known
   */
  default Optional<Words> unread(Cell cell) {
    return Optional.empty();
  }

  /**
   * Finds the performance target sheet of a project.
   *
   * @param project the project
   * @return where the sheet begins, or nothing where there is none
   */
  Optional<Place> place(Project project);

  /**
   * Finds an indicator of a performance target sheet.
   *
   * @param project the project
   * @param indicator the name of the indicator
   * @return where its row begins, that of the first of several, or nothing where there is none
   */
  Optional<Place> place(Project project, String indicator);

  /**
   * Finds a section of the text.
   *
   * @param section a section, with whatever claims
   * @return where its heading stands, or nothing where that is not known
   */
  Optional<Place> place(Section section);

  /**
   * Finds a passage of a section of the text.
   *
   * @param section a section, with whatever claims
   * @param passage a part of its text; blanks do not count
   * @return where the line stands in which the passage begins, the first of several; the place of
   *     the section where that is not known
   */
  default Optional<Place> place(Section section, String passage) {
    return place(section);
  }
}
