package io.github.yusuan.io.html;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Words;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.Verdict;

/** What it all comes to (结论): the verdict, and how much there is of what. */
final class VerdictPart {
  private static final Sentence AT_STAKE =
      Sentence.of("page-at-stake").zh("最多涉及{amount}").en("up to {amount} at stake");

  private final Material material;
  private final Report report;
  private final Html html;

  VerdictPart(Material material, Html html) {
    this.material = material;
    this.report = material.report();
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
    doubts();
    count(Label.zh("错误").en("errors"), report.errors().size());
    count(Label.zh("警告").en("warnings"), report.warnings().size());
    count(Label.zh("提示").en("notes"), report.notes().size());
    count(Label.zh("未判定").en("undecided"), report.undecided().size());
  }

  /** The figures in doubt come first, with the most money that is at stake in one of them. */
  private void doubts() {
    int count = material.doubts().size() + report.causes().size();
    if (count == 0) {
      return;
    }
    html.in(
        Tag.of("li").css(Sign.DOUBT.css()),
        () -> {
          Sign.DOUBT.draw(html);
          html.text(" ").in(Tag.of("b"), Integer.toString(count)).text(" ");
          html.in(Tag.linkTo("doubts"), DoubtsPart.TITLE);
          material
              .dearest()
              .ifPresent(
                  compared ->
                      html.text(" ")
                          .in(Tag.of("span").css("stake"), AT_STAKE.with("amount", compared)));
        });
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
