package io.github.yusuan.io.html;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.io.print.Publication;
import io.github.yusuan.io.print.PublishedBlock;
import io.github.yusuan.io.print.PublishedPart;
import io.github.yusuan.io.print.PublishedSection;
import io.github.yusuan.io.print.PublishedTable;
import io.github.yusuan.rules.finding.Finding;
import java.util.List;
import java.util.Optional;

/** The document as it is printed (公开文本), each cell marked with what was found at it. */
final class TablesPart {
  static final Label TITLE = Label.zh("公开文本").en("The document");

  /** How many findings on a table, a sheet or a section as a whole are told under it. */
  private static final int REMARKS = 20;

  private static final String TITLE_ID = "document-title";
  private static final Label CONTENTS = Label.zh("各表目录").en("tables");
  private static final Label LEGEND = Label.zh("标记").en("signs");

  private final Material material;
  private final Html html;
  private final MarkedCells marked;

  TablesPart(Material material, Html html, Links links) {
    this.material = material;
    this.html = html;
    this.marked = new MarkedCells(material, html, links);
  }

  void write() {
    PageLayout.part(html, "document", TITLE, this::all);
  }

  private void all() {
    html.in(Tag.of("ul").id("legend"), this::legend);
    Publication publication = Publication.of(material.report().disclosure());
    html.in(
        Tag.of("details").id("tables"),
        () -> {
          html.in(Tag.of("summary"), CONTENTS);
          html.in(Tag.of("ul"), () -> publication.tables().forEach(this::entry));
        });
    for (PublishedPart part : publication.parts()) {
      if (!part.title().isEmpty()) {
        html.line().in(Tag.of("h3").css("part"), part.title());
      }
      part.blocks().forEach(this::block);
    }
  }

  private void legend() {
    html.in(Tag.of("li").css("name"), LEGEND);
    for (Sign sign : Sign.values()) {
      html.in(
          Tag.of("li").css(sign.css()),
          () -> {
            sign.draw(html);
            html.text(" ").words(sign.label());
          });
    }
  }

  private void entry(PublishedTable table) {
    String project = table.target().map(target -> target.project().name()).orElse("");
    html.line()
        .in(
            Tag.of("li"),
            () -> html.in(Tag.linkTo(anchor(table)), (table + " " + project).strip()));
  }

  /** Returns the name of a sheet, else of the first side of a table. */
  private String anchor(PublishedTable table) {
    return table
        .target()
        .map(material.anchors()::of)
        .orElseGet(() -> sides(table).stream().findFirst().orElse(TITLE_ID));
  }

  private List<String> sides(PublishedTable table) {
    return table.sides().stream()
        .map(material.anchors()::of)
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  private void block(PublishedBlock block) {
    if (block instanceof PublishedTable table) {
      table(table);
    } else if (block instanceof PublishedSection section) {
      section(section);
    }
  }

  private void table(PublishedTable table) {
    String anchor = anchor(table);
    List<String> others = sides(table).stream().filter(side -> !side.equals(anchor)).toList();
    html.line()
        .in(
            Tag.of("div").css("block"),
            () -> {
              others.forEach(side -> html.in(Tag.of("span").id(side)));
              html.in(
                  Tag.of("div")
                      .css("scroll")
                      .with("tabindex", "0")
                      .with("role", "group")
                      .with("aria-labelledby", anchor + "-title"),
                  () -> new TableMarkup(html.markup(), marked).write(table, anchor));
              remarks(anchor);
              others.forEach(this::remarks);
            });
  }

  private void section(PublishedSection section) {
    Tag tag = Tag.of("section").css("text");
    Optional<String> anchor = section.section().map(material.anchors()::of);
    anchor.ifPresent(tag::id);
    html.line()
        .in(
            tag,
            () -> {
              html.in(Tag.of("h4"), section.title());
              List<MarkedWords> words =
                  section.section().map(material.texts()::of).orElse(List.of());
              for (int at = 0; at < section.paragraphs().size(); at++) {
                int paragraph = at;
                paragraph(
                    section.paragraphs().get(at),
                    words.stream().filter(one -> one.span().paragraph() == paragraph).toList());
              }
              anchor.ifPresent(this::remarks);
            });
  }

  /** What is to be opened stands in no element of a paragraph, so that it is none. */
  private void paragraph(String text, List<MarkedWords> words) {
    if (words.isEmpty()) {
      html.line().in(Tag.of("p"), text);
      return;
    }
    html.line()
        .in(
            Tag.of("div").css("paragraph"),
            () -> {
              int at = 0;
              for (MarkedWords one : words) {
                html.text(text.substring(at, one.span().from()));
                at = one.span().to();
                marked.words(one, text.substring(one.span().from(), at));
              }
              html.text(text.substring(at));
            });
  }

  /** Tells what was found of a table, a sheet or a section as a whole. */
  private void remarks(String anchor) {
    List<Finding> findings = material.remarks(anchor);
    if (findings.isEmpty()) {
      return;
    }
    html.line()
        .in(
            Tag.of("ul").css("remarks"),
            () -> {
              findings.stream()
                  .limit(REMARKS)
                  .forEach(finding -> html.in(Tag.of("li"), () -> marked.told(finding)));
              if (findings.size() > REMARKS) {
                html.in(Tag.of("li"), Texts.MORE.with("count", findings.size() - REMARKS));
              }
            });
  }
}
