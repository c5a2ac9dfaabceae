package io.github.yusuan.io.page;

import io.github.yusuan.core.source.PagePlace;
import io.github.yusuan.core.source.PagePlace.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A line of glyphs (字形行), from left to right. */
final class GlyphLine {
  private static final char LATIN_END = '\u0250';

  private final List<Glyph> glyphs = new ArrayList<>();

  private GlyphLine() {}

  /** Returns glyphs as lines, from top to bottom; lines of blanks are none. */
  static List<GlyphLine> of(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::y));
    List<GlyphLine> lines = new ArrayList<>();
    GlyphLine line = new GlyphLine();
    for (Glyph glyph : sorted) {
      if (glyph.isBlank()) {
        continue;
      }
      if (!line.goesOnWith(glyph)) {
        lines.add(line);
        line = new GlyphLine();
      }
      line.glyphs.add(glyph);
    }
    lines.add(line);
    lines.removeIf(some -> some.glyphs.isEmpty());
    lines.forEach(some -> some.glyphs.sort(Comparator.comparingDouble(Glyph::x)));
    return lines;
  }

  private boolean goesOnWith(Glyph glyph) {
    return glyphs.isEmpty()
        || Coordinates.inLine(glyph.y() - glyphs.get(0).y(), glyphs.get(0).height());
  }

  /** Returns what it reads; a wide gap is a blank, and what is drawn twice is one. */
  String text() {
    Glyph last = glyphs.get(0);
    StringBuilder text = new StringBuilder(last.text());
    for (Glyph glyph : glyphs.subList(1, glyphs.size())) {
      if (isBlankBetween(last, glyph)) {
        text.append(' ');
      }
      if (!isAgain(glyph, last)) {
        text.append(glyph.text());
        last = glyph;
      }
    }
    return text.toString();
  }

  private static boolean isBlankBetween(Glyph last, Glyph glyph) {
    double gap = glyph.left() - last.right();
    return Coordinates.isBlank(gap, glyph.height())
        || (isLatin(last) && isLatin(glyph) && Coordinates.dividesWords(gap, glyph.height()));
  }

  private static boolean isLatin(Glyph glyph) {
    char c = glyph.text().charAt(0);
    return c < LATIN_END && Character.isLetter(c);
  }

  private static boolean isAgain(Glyph glyph, Glyph last) {
    return glyph.text().equals(last.text())
        && Coordinates.isUpon(glyph.x() - last.x(), glyph.width())
        && Coordinates.isUpon(Math.abs(glyph.y() - last.y()), glyph.height());
  }

  double top() {
    return glyphs.stream().mapToDouble(Glyph::top).min().orElse(0);
  }

  double middle() {
    return glyphs.get(0).y();
  }

  PagePlace place(int page) {
    double bottom = glyphs.stream().mapToDouble(Glyph::bottom).max().orElse(0);
    double right = glyphs.stream().mapToDouble(Glyph::right).max().orElse(0);
    return new PagePlace(
        page,
        new Box(
            (int) Math.round(glyphs.get(0).left()),
            (int) Math.round(top()),
            (int) Math.round(right),
            (int) Math.round(bottom)));
  }
}
