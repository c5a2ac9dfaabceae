package io.github.yusuan.io.html;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Verbatim;
import io.github.yusuan.core.label.Words;
import io.github.yusuan.io.print.PublishedCell;
import io.github.yusuan.rules.finding.Comparison;
import io.github.yusuan.rules.finding.Finding;
import java.util.List;
import java.util.Optional;

/**
 * What stands at the cells of a table (单元格标注): a colour and a sign, the figure that would stand in
 * its place, and behind the sign, for hand and keyboard, what was found.
 */
final class MarkedCells implements CellMark {
  /** At so many cells the findings are told; at more, the sign leads to the first of them. */
  private static final int MOST_TOLD = 3_000;

  private static final Label PRINTED = Label.zh("所列").en("printed");
  private static final Label ONLY = Label.zh("唯一疑点").en("the only figure in doubt");
  private static final Label ONE_OF = Label.zh("疑点之一").en("one of several in doubt");
  private static final Sentence HOLDING =
      Sentence.of("page-cell-holds")
          .zh("另有{count}项核对相符")
          .en("{count} other {count|check|checks} of it {count|holds|hold}");

  private final Material material;
  private final Html html;
  private final Links links;
  private final Fits fits;
  private int told;

  MarkedCells(Material material, Html html, Links links) {
    this.material = material;
    this.html = html;
    this.links = links;
    this.fits = new Fits(html);
  }

  private Mark mark(PublishedCell cell) {
    return cell.cell().map(material.marks()::of).orElse(Mark.NONE);
  }

  @Override
  public String classes(PublishedCell cell) {
    Sign sign = mark(cell).sign();
    return sign == Sign.NONE ? "" : sign.css();
  }

  @Override
  public void attributes(PublishedCell cell, Markup markup) {
    cell.cell().flatMap(material.anchors()::of).ifPresent(anchor -> markup.attribute("id", anchor));
    int holding = mark(cell).holding();
    if (holding > 0) {
      markup.attribute("data-holds", holding);
    }
  }

  @Override
  public void content(PublishedCell published, Markup markup) {
    Mark mark = mark(published);
    if (published.cell().isEmpty() || mark.sign().compareTo(Sign.HOLDS) >= 0) {
      return;
    }
    Cell cell = published.cell().get();
    material
        .newFigure(cell)
        .ifPresent(
            figure ->
                html.text(" ")
                    .in(Tag.of("ins"), () -> html.text("→ ").words(replacing(published, figure))));
    html.text(" ");
    if (told >= MOST_TOLD && !mark.told().isEmpty()) {
      links.to(material.anchors().of(mark.told().get(0)), "rule", () -> mark.sign().show(html));
    } else {
      told++;
      html.in(
          Tag.of("details").css("explained " + mark.sign().css()),
          () -> {
            html.in(Tag.of("summary"), () -> mark.sign().show(html));
            html.in(Tag.of("div").css("card"), () -> card(cell, mark));
          });
    }
  }

  private static Words replacing(PublishedCell published, Optional<Figure> figure) {
    return figure.<Words>map(known -> new Verbatim(published.printed(known))).orElse(Texts.BLANK);
  }

  private void card(Cell cell, Mark mark) {
    html.in(Tag.of("p").css("where"), cell.place());
    html.in(
        Tag.of("p"),
        () ->
            html.in(Tag.of("span").css("name"), PRINTED).text(" ").in(Tag.of("b"), cell.printed()));
    doubt(mark);
    material
        .cause(cell)
        .ifPresent(
            cause ->
                html.in(
                    Tag.of("p"), () -> html.in(Tag.linkTo(Material.anchor(cause)), cause.cause())));
    told(mark);
    if (mark.holding() > 0) {
      html.in(Tag.of("p"), HOLDING.with("count", mark.holding()));
    }
    links.source(material.place(cell).stream().toList());
  }

  private void doubt(Mark mark) {
    Mark.Doubt doubt = mark.doubt();
    if (doubt != null) {
      html.in(
          Tag.of("p"),
          () ->
              links.to(
                  material.anchor(doubt.discrepancy()),
                  "doubted",
                  () -> html.words(doubt.discrepancy().isUnique() ? ONLY : ONE_OF)));
      if (doubt.culprit().statements().size() == 1) {
        fits.write(doubt.culprit());
      }
    }
  }

  private void told(Mark mark) {
    List<Finding> told = mark.told();
    told.forEach(finding -> html.in(Tag.of("p"), () -> told(finding)));
    if (mark.more() > 0) {
      html.in(Tag.of("p"), Texts.MORE.with("count", mark.more()));
    }
  }

  /** Marks words of a text: as they are, and behind them a sign to be opened. */
  void words(MarkedWords words, String text) {
    Mark mark = words.mark();
    html.in(Tag.of("mark").id(words.anchor()).css(mark.sign().css()), text);
    words
        .claim()
        .flatMap(cell -> material.newFigure(cell).map(figure -> Links.printed(cell, figure)))
        .ifPresent(figure -> html.text(" ").in(Tag.of("ins"), () -> html.text("→ ").words(figure)));
    html.in(
        Tag.of("details").css("explained " + mark.sign().css()),
        () -> {
          html.in(Tag.of("summary"), () -> mark.sign().show(html));
          html.in(
              Tag.of("div").css("card"),
              () -> {
                html.in(Tag.of("p").css("where"), "“" + text + "”");
                words.claim().ifPresent(cell -> html.in(Tag.of("p"), cell.place()));
                doubt(mark);
                told(mark);
              });
        });
  }

  /** Tells a finding in short: by what it differs, else what it says. */
  void told(Finding finding) {
    Sign.of(finding).show(html);
    html.text(" ");
    links.to(material.anchors().of(finding), "rule", () -> html.text(finding.rule()));
    html.text(" ");
    Optional<Comparison> compared =
        finding.comparison().filter(any -> finding.identity().isPresent());
    if (compared.isEmpty()) {
      html.words(finding::in);
      return;
    }
    html.words(Texts.DIFFERENCE).text(" " + compared.get().differenceText() + " ");
    html.words(Texts.SLACK).text(" " + compared.get().slackText());
  }
}
