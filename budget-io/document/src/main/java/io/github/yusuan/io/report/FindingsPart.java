package io.github.yusuan.io.report;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.finding.Finding;
import java.util.List;

/** What was found (核对意见): errors by the money at stake, warnings, what is undecided, notes. */
final class FindingsPart {
  private final ReportPage page;
  private final Report report;
  private final Html html;

  FindingsPart(ReportPage page, Html html) {
    this.page = page;
    this.report = page.report();
    this.html = html;
  }

  void write() {
    PageLayout.part(
        html, "findings", Label.zh("核对意见").en("Findings"), () -> all(Gravest.first(report)));
  }

  private void all(List<Finding> findings) {
    findings.forEach(this::finding);
  }

  private void finding(Finding finding) {
    Tag tag = Tag.of("article").css("finding " + Sign.of(finding).css());
    page.anchor(finding).ifPresent(tag::id);
    html.line()
        .in(
            tag,
            () -> {
              html.in(
                  Tag.of("h3"),
                  () -> {
                    Sign.of(finding).show(html);
                    html.text(" ").in(Tag.of("code"), finding.rule());
                    page.anchor(finding).ifPresent(anchor -> html.in(self(anchor), "#"));
                  });
              html.in(Tag.of("p"), finding::in);
            });
  }

  /** Links a part to itself, for who sends the link to somebody. */
  private static Tag self(String anchor) {
    return Tag.linkTo(anchor).css("self");
  }
}
