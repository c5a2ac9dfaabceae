package io.github.yusuan.io.html;

import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.finding.Finding;
import java.util.List;

/**
 * What was found (核对意见): errors by the money at stake, warnings, what is undecided, notes; then
 * what only rounding explains.
 */
final class FindingsPart {
  static final Label TITLE = Label.zh("核对意见").en("Findings");

  private static final int CELLS = 12;
  private static final int FOLDED = 30;
  private static final Label NONE = Label.zh("没有意见。").en("There is nothing to tell.");
  private static final Label PARTS = Label.zh("所涉单元格").en("cells");
  private static final Label IN_DOUBT = Label.zh("所属疑点").en("explained by a figure in doubt");
  private static final Sentence DEPENDING =
      Sentence.of("page-folded")
          .zh("另有{count}项核对取决于此")
          .en("{count} more {count|check depends|checks depend} on it");
  private static final Sentence WITHIN_ROUNDING =
      Sentence.of("page-roundings")
          .zh("舍入内相符{count}项")
          .en("{count} {count|check holds|checks hold} only within rounding");

  private final Material material;
  private final Report report;
  private final Html html;
  private final Links links;
  private final Equation equation;
  private final Subjects subjects;

  FindingsPart(Material material, Html html, Links links, Equation equation) {
    this.material = material;
    this.report = material.report();
    this.html = html;
    this.links = links;
    this.equation = equation;
    this.subjects = new Subjects(material);
  }

  void write() {
    PageLayout.part(html, "findings", TITLE, this::all);
  }

  private void all() {
    List<Finding> findings = Gravest.first(report);
    if (findings.isEmpty()) {
      html.in(Tag.of("p"), NONE);
    } else {
      new FiltersPart(subjects, html).write(findings);
      html.in(Tag.of("div").id("finding-list"), () -> listed(findings));
    }
    roundings(report.roundings());
  }

  private void roundings(List<Finding> roundings) {
    if (roundings.isEmpty()) {
      return;
    }
    html.line()
        .in(
            Tag.of("details").id("roundings"),
            () -> {
              html.in(
                  Tag.of("summary"),
                  () -> {
                    Sign.ROUNDED.show(html);
                    html.text(" ").words(WITHIN_ROUNDING.with("count", roundings.size()));
                  });
              listed(roundings);
            });
  }

  /** Shows those that have a name of their own, and counts the rest. */
  private void listed(List<Finding> findings) {
    List<Finding> listed =
        findings.stream().filter(one -> material.anchors().of(one).isPresent()).toList();
    listed.forEach(this::finding);
    notListed(findings.size() - listed.size());
  }

  private void notListed(int count) {
    if (count > 0) {
      html.in(Tag.of("p"), Texts.NOT_LISTED.with("count", count));
    }
  }

  private void finding(Finding finding) {
    Tag tag =
        Tag.of("article")
            .css("finding " + Sign.of(finding).css())
            .with("data-family", finding.family().id())
            .with("data-sign", Sign.of(finding).css())
            .with("data-tables", String.join(" ", subjects.of(finding)));
    material.anchors().of(finding).ifPresent(tag::id);
    html.line().in(tag, () -> content(finding));
  }

  private void content(Finding finding) {
    html.in(Tag.of("h3"), () -> heading(finding));
    html.in(Tag.of("p").css("says"), finding::in);
    equation.write(finding);
    if (finding.identity().isEmpty()) {
      cells(finding);
    }
    links.source(report.places(finding));
    material
        .doubt(finding)
        .ifPresent(
            doubt ->
                html.in(Tag.of("p"), () -> html.in(Tag.linkTo(doubt).css("doubted"), IN_DOUBT)));
    if (!finding.consequences().isEmpty()) {
      folded(finding.consequences());
    }
  }

  private void heading(Finding finding) {
    Sign.of(finding).show(html);
    html.text(" ").in(Tag.of("span").css("outcome"), finding.outcome().label());
    html.text(" ").in(Tag.of("span").css("family"), finding.family().name());
    html.text(" ").in(Tag.of("code"), finding.rule());
    material.anchors().of(finding).ifPresent(links::self);
  }

  private void cells(Finding finding) {
    finding
        .site()
        .ifPresent(
            site ->
                html.in(
                    Tag.of("p").css("cells"),
                    () ->
                        links.to(
                            material.texts().of(finding).or(() -> material.anchors().of(site)),
                            "place",
                            () -> html.words(material.name(site)))));
    List<Cell> cells = finding.cells();
    if (cells.isEmpty()) {
      return;
    }
    html.in(
        Tag.of("p").css("cells"),
        () -> {
          html.in(Tag.of("span").css("name"), PARTS).text(" ");
          cells.stream()
              .limit(CELLS)
              .forEach(
                  cell -> {
                    links.cell(cell);
                    html.text(" ");
                  });
          if (cells.size() > CELLS) {
            html.words(Texts.MORE.with("count", cells.size() - CELLS));
          }
        });
  }

  private void folded(List<Finding> folded) {
    html.in(
        Tag.of("details"),
        () -> {
          html.in(Tag.of("summary"), DEPENDING.with("count", folded.size()));
          html.in(
              Tag.of("ul"),
              () ->
                  folded.stream()
                      .limit(FOLDED)
                      .forEach(
                          one ->
                              html.in(
                                  Tag.of("li"),
                                  () ->
                                      html.in(Tag.of("code"), one.rule())
                                          .text(" ")
                                          .words(one::in))));
          notListed(folded.size() - FOLDED);
        });
  }
}
