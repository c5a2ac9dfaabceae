package io.github.yusuan.io.document;

import io.github.yusuan.core.source.Place;
import io.github.yusuan.core.source.TextPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The reader of Markdown and plain text (文本读取器): pipe tables as OCR services and extractors write
 * them. Any run of lines that begin with a pipe is a grid, with or without a row of dashes below
 * its heading; rows may be ragged. Spans are lost in Markdown.
 */
public final class MarkdownReader implements GridReader {
  private static final char PIPE = '|';
  private static final char ESCAPE = '\\';
  private static final HtmlReader HTML = new HtmlReader();

  /** Makes the reader. */
  public MarkdownReader() {}

  /** Recognises text that is neither HTML nor JSON. */
  @Override
  public boolean recognises(byte[] document) {
    String beginning = DocumentText.beginning(document);
    return beginning.indexOf('\0') < 0
        && !beginning.startsWith("{")
        && !beginning.startsWith("[")
        && !beginning.startsWith("<?xml")
        && FileKind.of(document).isEmpty()
        && !HTML.recognises(document);
  }

  @Override
  public PrintedDocument read(byte[] document, DocumentLimits limits) {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(limits, "limits");
    limits.check(DocumentLimit.BYTES, document.length, Place.START);
    return new Lines(DocumentText.of(document), limits).read();
  }

  /** The lines of a text, the rows of the grid at hand among them (逐行). */
  private static final class Lines {
    private final String text;
    private final DocumentLimits limits;
    private final PrintedDocument.Builder document;
    private final List<GridCell> cells = new ArrayList<>();
    private final StringBuilder html = new StringBuilder();
    private int row;
    private int before;
    private int open;

    Lines(String text, DocumentLimits limits) {
      this.text = text;
      this.limits = limits;
      this.document = PrintedDocument.within(limits);
    }

    PrintedDocument read() {
      int number = 0;
      int from = 0;
      while (from <= text.length()) {
        int end = lineEnd(from);
        line(text.substring(from, end), ++number);
        boolean two = text.startsWith("\r\n", end);
        from = end + (two ? 2 : 1);
      }
      endHtml();
      endGrid();
      return document.build();
    }

    private int lineEnd(int from) {
      int end = from;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      return end;
    }

    private void line(String line, int number) {
      String stripped = line.strip();
      if (!html.isEmpty() || DocumentPatterns.TABLE.isIn(stripped)) {
        html(line, number);
        return;
      }
      if (!stripped.isEmpty() && stripped.charAt(0) == PIPE) {
        row(line, number);
        return;
      }
      endGrid();
      String plain = DocumentPatterns.IMAGE.without(stripped.replace("**", ""));
      plain = DocumentPatterns.MARKER.without(plain).strip();
      plain = DocumentPatterns.TAG.without(plain).strip();
      document.add(new TextLine(plain, TextPlace.atLine(number).column(1)));
    }

    /** Gathers a table of HTML up to its end. */
    private void html(String line, int number) {
      if (html.isEmpty()) {
        endGrid();
        before = number - 1;
      }
      html.append(line).append('\n');
      open += DocumentPatterns.TABLE.all(line).size() - DocumentPatterns.TABLE_END.all(line).size();
      if (open <= 0) {
        endHtml();
      }
    }

    private void endHtml() {
      if (!html.isEmpty()) {
        HtmlReader.Source source = new HtmlReader.Source(limits, before);
        HtmlReader.document(html.toString(), source).blocks().forEach(document::add);
        html.setLength(0);
        open = 0;
      }
    }

    private void endGrid() {
      document.add(new Grid(cells, false, List.of()));
      cells.clear();
      row = 0;
    }

    private void row(String line, int number) {
      List<GridCell> ofRow = new ArrayList<>();
      int from = line.indexOf(PIPE) + 1;
      while (from < line.length()) {
        int end = cellEnd(line, from);
        boolean last = end == line.length();
        if (!last || !line.substring(from).isBlank()) {
          ofRow.add(cell(line.substring(from, end), ofRow.size(), new At(number, from + 1)));
          limits.check(DocumentLimit.COLUMNS, ofRow.size(), TextPlace.atLine(number).column(from));
        }
        from = end + 1;
      }
      if (!isDelimiter(ofRow)) {
        cells.addAll(ofRow);
        row++;
      }
    }

    private record At(int line, int column) {}

    private GridCell cell(String raw, int column, At at) {
      int blanks = raw.length() - raw.stripLeading().length();
      String cell = DocumentPatterns.BREAK.replaced(raw.strip(), found -> "\n").replace("**", "");
      return new GridCell(
          cell.replace("\\|", "|"),
          Area.at(row, column),
          TextPlace.atLine(at.line()).column(at.column() + (blanks == raw.length() ? 0 : blanks)));
    }

    private static int cellEnd(String line, int from) {
      int end = from;
      while (end < line.length() && line.charAt(end) != PIPE) {
        end += line.charAt(end) == ESCAPE && end + 1 < line.length() ? 2 : 1;
      }
      return end;
    }

    /** A single dash may be a figure of nothing: only below the heading it divides. */
    private boolean isDelimiter(List<GridCell> ofRow) {
      boolean below = row == 1;
      return !ofRow.isEmpty()
          && ofRow.stream()
              .allMatch(
                  cell ->
                      DocumentPatterns.DELIMITER.matches(cell.text())
                          && (below || cell.text().length() > 1));
    }
  }
}
