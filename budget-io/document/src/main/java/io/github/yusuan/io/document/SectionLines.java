package io.github.yusuan.io.document;

import io.github.yusuan.core.label.PrintedText;
import io.github.yusuan.core.source.Place;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the lines of a section stand (章节各行出处): which character of its text each begins with, blanks
 * not counted.
 *
 * @param beginnings the number of the first character of each line, ascending
 * @param places the places of the lines
 */
record SectionLines(List<Integer> beginnings, List<Place> places) implements Serializable {
  private static final long serialVersionUID = 1L;

  SectionLines {
    beginnings = List.copyOf(beginnings);
    places = List.copyOf(places);
  }

  /** Takes the lines, as far as a text is made of them. */
  static SectionLines of(String text, List<TextLine> lines) {
    String solid = solid(text);
    List<Integer> beginnings = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    int at = 0;
    for (TextLine line : lines) {
      String printed = solid(line.text());
      if (printed.isEmpty() || !solid.startsWith(printed, at)) {
        break;
      }
      beginnings.add(at);
      places.add(line.place());
      at += printed.length();
    }
    return new SectionLines(beginnings, places);
  }

  /** Finds the line in which a passage of the text begins. */
  Optional<Place> of(String text, String passage) {
    int at = solid(text).indexOf(solid(passage));
    int line = -1;
    while (line + 1 < beginnings.size() && beginnings.get(line + 1) <= at) {
      line++;
    }
    return line < 0 ? Optional.empty() : Optional.of(places.get(line));
  }

  private static String solid(String text) {
    return PrintedText.of(text).toString();
  }
}
