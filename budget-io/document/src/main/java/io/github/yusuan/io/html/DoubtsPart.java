package io.github.yusuan.io.html;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Words;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.hypothesis.Hypothesis;
import io.github.yusuan.rules.joint.Conflict;
import io.github.yusuan.rules.joint.Culprit;
import io.github.yusuan.rules.joint.Discrepancy;
import java.util.List;
import java.util.Optional;

/**
 * The figures in doubt (疑点): one cause or figure by figure, the dearest first; what would fit, with
 * the new figure in its place; and why the figures cannot all be true.
 */
final class DoubtsPart {
  static final Label TITLE = Label.zh("疑点").en("Figures in doubt");

  /** How many equations are written out for one doubt; all of them stand under the findings. */
  private static final int EQUATIONS = 5;

  private static final int CELLS = 60;
  private static final Label ONLY = Label.zh("唯一疑点").en("the only figure in doubt");
  private static final Label UNNAMED =
      Label.zh("工作量所限，未指认数字").en("no figure named within the work limit");
  private static final Sentence ONE_OF =
      Sentence.of("page-doubt-one-of").zh("下列{count}项之一").en("one of these {count}");
  private static final Sentence ONE_OF_AT_LEAST =
      Sentence.of("page-doubt-one-of-at-least")
          .zh("至少下列{count}项之一（尚有未列）")
          .en("one of at least these {count}, of which not all are listed");
  private static final Label AT_STAKE = Label.zh("涉及").en("at stake");
  private static final Label NEW = Label.zh("改后").en("with the new figure");
  private static final Label WHY = Label.zh("为何不能同时成立").en("why the figures cannot all be true");

  private final Material material;
  private final Report report;
  private final Html html;
  private final Links links;
  private final Equation equation;

  DoubtsPart(Material material, Html html, Links links, Equation equation) {
    this.material = material;
    this.report = material.report();
    this.html = html;
    this.links = links;
    this.equation = equation;
  }

  boolean isEmpty() {
    return material.doubts().isEmpty() && report.hypotheses().isEmpty();
  }

  void write() {
    if (isEmpty()) {
      return;
    }
    PageLayout.part(html, "doubts", TITLE, this::all);
  }

  private void all() {
    if (!report.hypotheses().isEmpty()) {
      cause(report.hypotheses());
    }
    if (!report.furtherHypotheses().isEmpty()) {
      html.in(Tag.of("p"), Hypothesis.BESIDES);
      cause(report.furtherHypotheses());
    }
    List<Discrepancy> doubts = material.doubts();
    if (!report.hypotheses().isEmpty() && !doubts.isEmpty()) {
      html.in(Tag.of("p"), Hypothesis.BESIDES);
    }
    doubts.stream().limit(Material.DOUBTS).forEach(this::doubt);
    if (doubts.size() > Material.DOUBTS) {
      html.in(Tag.of("p"), Texts.NOT_LISTED.with("count", doubts.size() - Material.DOUBTS));
    }
  }

  private void cause(List<Hypothesis> causes) {
    Hypothesis likeliest = causes.get(0);
    List<Finding> explained = report.explainedBy(likeliest);
    article(
        Material.anchor(likeliest),
        likeliest.act().label(),
        explained,
        () -> {
          html.in(Tag.of("p"), Hypothesis.oneOf(causes));
          Optional<Repair> repair = material.causesRepaired();
          html.in(
              Tag.of("ul").css("culprits"),
              () -> likeliest.cells().stream().limit(CELLS).forEach(cell -> cell(cell, repair)));
          more(likeliest.cells().size() - CELLS);
          repaired(explained, repair);
        });
  }

  private void cell(Cell cell, Optional<Repair> repair) {
    html.in(
        Tag.of("li"),
        () -> {
          links.cell(cell);
          html.text(" ");
          inPlace(cell, repair.flatMap(known -> known.figure(cell)));
        });
  }

  private void inPlace(Cell cell, Optional<Optional<Figure>> figure) {
    if (figure.isEmpty()) {
      html.in(Tag.of("b"), cell.printed());
      return;
    }
    html.in(Tag.of("del"), cell.printed());
    html.text(" → ").in(Tag.of("ins"), Links.printed(cell, figure.get()));
  }

  private void doubt(Discrepancy doubt) {
    List<Finding> explained = report.explainedBy(doubt);
    article(
        material.anchors().of(doubt),
        title(doubt),
        explained,
        () -> {
          html.in(
              Tag.of(doubt.isUnique() ? "ul" : "ol").css("culprits"),
              () -> doubt.culprits().forEach(this::culprit));
          links.source(report.places(doubt));
          repaired(explained, material.repaired(doubt));
          conflict(doubt.conflict());
        });
  }

  private static Words title(Discrepancy doubt) {
    int count = doubt.culprits().size();
    if (count == 0) {
      return UNNAMED;
    }
    if (doubt.isUnique()) {
      return ONLY;
    }
    return (doubt.all() ? ONE_OF : ONE_OF_AT_LEAST).with("count", count);
  }

  private void article(String anchor, Words title, List<Finding> explained, Runnable content) {
    html.line()
        .in(
            Tag.of("article").css("doubt").id(anchor),
            () -> {
              html.in(
                  Tag.of("h3"),
                  () -> {
                    Sign.DOUBT.show(html);
                    html.text(" ").in(Tag.of("span"), title);
                    Gravest.dearest(explained)
                        .ifPresent(compared -> stake(compared.differenceText()));
                    links.self(anchor);
                  });
              content.run();
            });
  }

  private void stake(String amount) {
    html.text(" ")
        .in(
            Tag.of("span").css("stake"),
            () -> html.words(AT_STAKE).text(" ").in(Tag.of("b"), amount));
  }

  private void culprit(Culprit culprit) {
    html.in(
        Tag.of("li"),
        () -> {
          culprit
              .statements()
              .forEach(statement -> html.in(Tag.of("div"), () -> links.statement(statement)));
          fits(culprit);
        });
  }

  /** Says what would fit, the likeliest slips first; the culprit says it in words. */
  private void fits(Culprit culprit) {
    new Fits(html).write(culprit);
  }

  /** Writes equations with the new figure in its place, or as they are where none is likely. */
  private void repaired(List<Finding> explained, Optional<Repair> repair) {
    List<Finding> first =
        explained.stream()
            .filter(finding -> finding.identity().isPresent())
            .limit(EQUATIONS)
            .toList();
    for (Finding finding : first) {
      html.in(
          Tag.of("div").css("before-after"),
          () -> {
            rule(finding);
            equation.write(finding);
            repair
                .filter(known -> known.after(finding).isPresent())
                .ifPresent(
                    known -> {
                      html.in(Tag.of("p").css("name"), NEW);
                      equation.write(finding, known);
                    });
          });
    }
    List<Finding> others = explained.stream().filter(one -> !first.contains(one)).toList();
    if (!others.isEmpty()) {
      html.in(
          Tag.of("p").css("explained"),
          () -> {
            html.words(Label.zh("同因意见：").en("explained by it too: "));
            others.stream().limit(CELLS).forEach(this::rule);
            more(others.size() - CELLS);
          });
    }
  }

  private void rule(Finding finding) {
    links.to(material.anchors().of(finding), "rule", () -> html.text(finding.rule()));
    html.text(" ");
  }

  private void more(int count) {
    if (count > 0) {
      html.in(Tag.of("span"), Texts.MORE.with("count", count));
    }
  }

  private void conflict(Conflict conflict) {
    html.in(
        Tag.of("details"),
        () -> {
          html.in(Tag.of("summary"), WHY);
          html.in(
              Tag.of("ul"),
              () ->
                  conflict.chain().stream()
                      .limit(CELLS)
                      .forEach(identity -> html.in(Tag.of("li"), identity)));
          html.in(
              Tag.of("ul"),
              () ->
                  conflict.statements().stream()
                      .limit(CELLS)
                      .forEach(
                          statement -> html.in(Tag.of("li"), () -> links.statement(statement))));
          more(conflict.chain().size() - CELLS);
          more(conflict.statements().size() - CELLS);
        });
  }
}
