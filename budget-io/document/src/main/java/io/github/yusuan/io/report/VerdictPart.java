package io.github.yusuan.io.report;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Words;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.Verdict;

/** What it all comes to (结论): the verdict, and how much there is of what. */
final class VerdictPart {
  private final Report report;
  private final Html html;

  VerdictPart(ReportPage page, Html html) {
    this.report = page.report();
    this.html = html;
  }

  void write() {
    Verdict verdict = report.verdict();
    html.line()
        .in(
            Tag.of("p").id("verdict").css(sign(verdict).css()),
            () -> {
              sign(verdict).show(html);
              html.in(Tag.of("strong"), verdict.label());
            });
    html.line().in(Tag.of("ul").id("counts"), this::counts);
  }

  private static Sign sign(Verdict verdict) {
    return switch (verdict) {
      case NO_ERRORS -> Sign.HOLDS;
      case ERRORS -> Sign.ERROR;
      case UNDECIDED -> Sign.UNDECIDED;
      case NOTHING_EXAMINED -> Sign.NONE;
    };
  }

  private void counts() {
    count(Label.zh("错误").en("errors"), report.errors().size());
    count(Label.zh("警告").en("warnings"), report.warnings().size());
    count(Label.zh("提示").en("notes"), report.notes().size());
    count(Label.zh("未判定").en("undecided"), report.undecided().size());
  }

  private void count(Words what, int number) {
    html.in(
        Tag.of("li"),
        () -> {
          html.in(Tag.of("b"), Integer.toString(number));
          html.text(" ").words(what);
        });
  }
}
