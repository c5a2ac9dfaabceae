package io.github.yusuan.io.document;

import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.core.source.Place;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the sections of a text stand (章节出处): their headings, and the lines below.
 *
 * @param headings the places of the headings
 * @param lines the lines of the texts
 */
record SectionPlaces(Map<CellKey, Place> headings, Map<CellKey, SectionLines> lines)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Finds the headings from the last to the first, each before the one behind it: the table of
   * contents, which has them too, stands before all.
   */
  static SectionPlaces of(List<Section> sections, List<TextLine> lines) {
    Map<CellKey, Place> headings = new HashMap<>();
    Map<CellKey, SectionLines> below = new HashMap<>();
    int end = lines.size();
    for (int number = sections.size() - 1; number >= 0; number--) {
      Section section = sections.get(number);
      int at = last(lines, end, section.title());
      if (at >= 0) {
        headings.put(CellKey.of(section), lines.get(at).place());
        below.put(CellKey.of(section), SectionLines.of(section.text(), lines.subList(at + 1, end)));
        end = at;
      }
    }
    return new SectionPlaces(headings, below);
  }

  private static int last(List<TextLine> lines, int end, String title) {
    int at = end - 1;
    while (at >= 0 && !lines.get(at).text().strip().equals(title)) {
      at--;
    }
    return at;
  }

  Optional<Place> heading(Section section) {
    return Optional.ofNullable(headings.get(CellKey.of(section)));
  }

  /** Finds the line in which a passage begins, or the heading. */
  Optional<Place> line(Section section, String passage) {
    return Optional.ofNullable(lines.get(CellKey.of(section)))
        .flatMap(known -> known.of(section.text(), passage))
        .or(() -> heading(section));
  }
}
