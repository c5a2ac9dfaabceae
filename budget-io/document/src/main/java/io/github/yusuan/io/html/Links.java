package io.github.yusuan.io.html;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.label.Words;
import io.github.yusuan.core.source.Place;
import io.github.yusuan.rules.joint.Statement;
import java.util.List;
import java.util.Optional;

/** Links from what is said to where it stands (链接): in this page, and in the document in words. */
final class Links {
  private final Material material;
  private final Html html;

  Links(Material material, Html html) {
    this.material = material;
    this.html = html;
  }

  /** Links to a part of this page, or says the same without a link where the page has no such. */
  void to(Optional<String> anchor, String css, Runnable content) {
    html.in(anchor.map(Tag::linkTo).orElseGet(() -> Tag.of("span")).css(css), content);
  }

  /** Links to a cell by its place. */
  void cell(Cell cell) {
    to(material.anchors().of(cell), "place", () -> html.words(cell.place()));
  }

  /** Shows one operand: the figure, what would stand in its place, and whose figure it is. */
  void operand(Cell cell, Words name, Optional<Optional<Figure>> replacing) {
    to(
        material.anchors().of(cell),
        "operand",
        () -> {
          if (replacing.isPresent()) {
            html.in(Tag.of("del"), cell.printed());
            html.in(Tag.of("ins"), printed(cell, replacing.get()));
          } else {
            html.in(Tag.of("b"), cell.printed());
          }
          html.in(Tag.of("small"), name);
        });
  }

  /** Shows a statement: each of its places as a link, and the figure. */
  void statement(Statement statement) {
    if (!statement.isPrinted()) {
      to(material.anchors().of(statement.cells().get(0)), "place", () -> html.words(statement));
      return;
    }
    for (Cell cell : statement.cells()) {
      Optional<String> anchor =
          statement.isClaimed()
              ? material.texts().of(cell).or(() -> material.anchors().ofClaim(cell))
              : material.anchors().of(cell);
      to(anchor, "place", () -> html.words(cell.place()));
      html.text(" ");
    }
    html.in(Tag.of("b"), statement.cells().get(0).printed());
  }

  /** Words a figure as the cell would print it. */
  static Words printed(Cell cell, Optional<Figure> figure) {
    return language ->
        figure
            .map(known -> known + cell.unit().scale().symbol())
            .orElseGet(() -> Texts.BLANK.in(language));
  }

  /** Says where something stands in the document that was read. */
  void source(List<Place> places) {
    if (!places.isEmpty()) {
      html.in(
          Tag.of("p").css("source"),
          () -> {
            html.in(Tag.of("span").css("name"), Texts.SOURCE).text(" ");
            html.words(Material.words(places));
            if (places.size() > Material.PLACES) {
              html.text(" ").words(Texts.MORE_PLACES.with("count", places.size()));
            }
          });
    }
  }

  /** Links a part to itself, for who sends the link to somebody. */
  void self(String anchor) {
    html.in(
        Tag.linkTo(anchor).css("self"),
        () -> html.in(Tag.of("span").with("aria-hidden", "true"), "#").in(said(), Texts.LINK));
  }

  /** Begins words that are heard and not seen. */
  static Tag said() {
    return Tag.of("span").css("said");
  }
}
