package io.github.yusuan.io.document;

import io.github.yusuan.core.source.Place;
import io.github.yusuan.core.source.TextPlace;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/**
 * The reader of HTML (网页读取器): saved pages. A table that holds tables is layout; only the innermost
 * are grids. What leads about a page is no text of it.
 */
public final class HtmlReader implements GridReader {
  private static final Set<String> UNSEEN =
      Set.of("script", "style", "noscript", "template", "head", "svg", "select", "textarea", "nav");

  private static final List<String> PAGE =
      List.of("<!doctype html", "<html", "<head", "<body", "<meta");

  /** Makes the reader. */
  public HtmlReader() {}

  /** Recognises text that begins as a page of HTML. */
  @Override
  public boolean recognises(byte[] document) {
    String beginning = DocumentText.beginning(document).toLowerCase(Locale.ROOT);
    return beginning.startsWith("<") && PAGE.stream().anyMatch(beginning::contains);
  }

  @Override
  public PrintedDocument read(byte[] document, DocumentLimits limits) {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(limits, "limits");
    limits.check(DocumentLimit.BYTES, document.length, Place.START);
    return document(DocumentText.of(document), new Source(limits, 0));
  }

  /** Reads HTML that stands in a larger text. */
  static PrintedDocument document(String html, Source source) {
    Document page = Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
    page.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            source.limits().check(DocumentLimit.NESTING, depth, source.place(node));
          }
        });
    return new Walk(source).read(page.body());
  }

  /** The text that HTML stands in (所在文本): its limits, and how many lines stand before. */
  record Source(DocumentLimits limits, int linesBefore) {
    Place place(Node node) {
      return node.sourceRange().isTracked()
          ? TextPlace.atLine(linesBefore + node.sourceRange().start().lineNumber())
              .column(node.sourceRange().start().columnNumber())
          : Place.START;
    }
  }

  static boolean isSeen(Element element) {
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    return !UNSEEN.contains(element.normalName())
        && !element.hasAttr("hidden")
        && !style.contains("display:none");
  }

  /** A walk over a page in the order of reading (遍历), line by line and table by table. */
  private static final class Walk {
    private final PrintedDocument.Builder document;
    private final Source source;
    private final StringBuilder line = new StringBuilder();
    private Place lineStart = Place.START;

    Walk(Source source) {
      this.document = PrintedDocument.within(source.limits());
      this.source = source;
    }

    PrintedDocument read(Element body) {
      walk(body);
      endLine();
      return document.build();
    }

    private void walk(Element element) {
      if (!isSeen(element)) {
        return;
      }
      if (element.normalName().equals("table") && element.selectFirst("table table") == null) {
        endLine();
        document.add(new HtmlTable(element, source).grid());
        return;
      }
      boolean block = element.isBlock() || element.normalName().equals("br");
      boolean cell = element.normalName().equals("td") || element.normalName().equals("th");
      if (block || cell) {
        endLine();
      }
      for (Node child : element.childNodes()) {
        if (child instanceof Element inner) {
          walk(inner);
        } else if (child instanceof TextNode text) {
          text(text);
        }
      }
      if (block || cell) {
        endLine();
      }
    }

    private void text(TextNode node) {
      if (line.isEmpty()) {
        lineStart = source.place(node);
      }
      line.append(node.text());
    }

    private void endLine() {
      document.add(new TextLine(line.toString().strip(), lineStart));
      line.setLength(0);
    }
  }
}
