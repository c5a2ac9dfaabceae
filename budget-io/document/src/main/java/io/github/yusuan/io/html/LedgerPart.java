package io.github.yusuan.io.html;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Words;
import io.github.yusuan.io.document.Doubt;
import io.github.yusuan.io.document.Reading;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.claim.Claims;
import io.github.yusuan.rules.claim.UnclaimedSentence;
import io.github.yusuan.rules.finding.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * What was examined, and what could not be and why (核对台账): by family and by rule, the proof for the
 * whole, and what became of the figures of a document that was read.
 */
final class LedgerPart {
  private static final int LISTED = 200;
  static final Label TITLE = Label.zh("核对台账").en("What was examined");
  private static final Sentence REASON =
      Sentence.of("page-reason").zh("{reason} {count}").en("{reason} {count}");
  private static final Sentence UNREAD =
      Sentence.of("page-sentences-unread")
          .zh("{count}句所述数字未能与表的栏目直接对应，只按文字规则核对")
          .en(
              "{count} {count|sentence|sentences} with figures of no cell of a table,"
                  + " examined by the rules on words alone");

  private final Material material;
  private final Report report;
  private final Optional<Reading> reading;
  private final Html html;

  LedgerPart(Material material, Optional<Reading> reading, Html html) {
    this.material = material;
    this.report = material.report();
    this.reading = reading;
    this.html = html;
  }

  void write() {
    PageLayout.part(html, "ledger", TITLE, this::all);
  }

  private void all() {
    html.in(
        Tag.of("p"),
        () ->
            html.words(Label.zh("整体核对：").en("whole document: "))
                .words(report.joint().consistency().label()));
    report.together().forEach(said -> html.in(Tag.of("p"), said));
    report.otherRounding().ifPresent(other -> html.in(Tag.of("p"), other));
    tallies(Tally.byFamily(report.findings()), "families", Label.zh("类别").en("family"));
    html.in(
        Tag.of("details"),
        () -> {
          html.in(Tag.of("summary"), Label.zh("逐条规则").en("rule by rule"));
          tallies(Tally.byRule(report.findings()), "rules", Label.zh("规则").en("rule"));
        });
    reading.ifPresent(this::read);
    unread();
  }

  private void tallies(List<Tally> tallies, String id, Label what) {
    html.in(
        Tag.of("div")
            .css("scroll")
            .with("tabindex", "0")
            .with("role", "group")
            .with("aria-labelledby", "ledger-title"),
        () ->
            html.in(
                Tag.of("table").id(id).css("ledger"),
                () -> {
                  html.in(Tag.of("caption").css("said"), what);
                  html.in(Tag.of("thead"), () -> html.in(Tag.of("tr"), () -> headings(what)));
                  html.in(Tag.of("tbody"), () -> tallies.forEach(this::row));
                }));
  }

  private void headings(Label what) {
    heading(what);
    heading(Label.zh("核对").en("checked"));
    for (Outcome outcome : Outcome.values()) {
      heading(outcome.label());
    }
    heading(Label.zh("未核对原因").en("why not checked"));
  }

  private void heading(Words what) {
    html.in(Tag.of("th").with("scope", "col"), what);
  }

  private void row(Tally tally) {
    html.line()
        .in(
            Tag.of("tr"),
            () -> {
              html.in(
                  Tag.of("th").with("scope", "row"),
                  () -> html.in(Tag.of("code"), tally.id()).text(" ").words(tally.name()));
              number(tally.examined());
              for (Outcome outcome : Outcome.values()) {
                number(tally.count(outcome));
              }
              html.in(
                  Tag.of("td"),
                  () ->
                      tally
                          .reasons()
                          .forEach(
                              (reason, count) ->
                                  html.in(
                                          Tag.of("span").css("item"),
                                          REASON.with("reason", reason).with("count", count))
                                      .text(" ")));
            });
  }

  private void number(long number) {
    html.in(Tag.of("td").css(number == 0 ? "count zero" : "count"), Long.toString(number));
  }

  private void read(Reading known) {
    html.in(Tag.of("h3"), Label.zh("读入情况").en("How the document was read"));
    html.in(Tag.of("p").id("figures-read"), known.summary());
    List<Doubt> doubts = known.doubts();
    if (!doubts.isEmpty()) {
      html.in(
          Tag.of("ul").id("reading-doubts"),
          () -> doubts.stream().limit(LISTED).forEach(doubt -> html.in(Tag.of("li"), doubt)));
      notListed(doubts.size() - LISTED);
    }
  }

  private void unread() {
    if (report.disclosure().narrative().isEmpty()) {
      return;
    }
    List<UnclaimedSentence> unread = Claims.read(report.disclosure()).unclaimed();
    if (unread.isEmpty()) {
      return;
    }
    html.in(
        Tag.of("details").id("unread"),
        () -> {
          html.in(Tag.of("summary"), UNREAD.with("count", unread.size()));
          html.in(Tag.of("ul"), () -> unread.stream().limit(LISTED).forEach(this::sentence));
          notListed(unread.size() - LISTED);
        });
  }

  private void sentence(UnclaimedSentence sentence) {
    html.in(
        Tag.of("li"),
        () ->
            html.in(
                    Tag.linkTo(material.anchors().of(sentence.section())).css("place"),
                    sentence.section().title())
                .text(" ")
                .in(Tag.of("q"), sentence.text()));
  }

  private void notListed(int count) {
    if (count > 0) {
      html.in(Tag.of("p"), Texts.NOT_LISTED.with("count", count));
    }
  }
}
