package io.github.yusuan.io.document;

import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.core.source.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the headings of the sections of a text stand (章节出处). */
final class SectionPlaces {
  private SectionPlaces() {}

  /**
   * Finds the headings from the last to the first, each before the one behind it: the table of
   * contents, which has them too, stands before all.
   */
  static Map<CellKey, Place> of(List<Section> sections, List<TextLine> lines) {
    Map<CellKey, Place> places = new HashMap<>();
    int end = lines.size();
    for (int section = sections.size() - 1; section >= 0; section--) {
      int at = last(lines, end, sections.get(section).title());
      if (at >= 0) {
        places.put(CellKey.of(sections.get(section)), lines.get(at).place());
        end = at;
      }
    }
    return places;
  }

  private static int last(List<TextLine> lines, int end, String title) {
    int at = end - 1;
    while (at >= 0 && !lines.get(at).text().strip().equals(title)) {
      at--;
    }
    return at;
  }
}
