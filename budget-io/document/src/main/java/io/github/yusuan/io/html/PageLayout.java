package io.github.yusuan.io.html;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Visible;

/** The page as a whole (版面): head, choice of language, and the parts in the order of reading. */
final class PageLayout {
  private static final Shipped STYLE = Shipped.resource("report.css");
  private static final Shipped SCRIPT = Shipped.resource("report.js");
  private static final Sentence TITLE =
      Sentence.of("page-title")
          .zh("{department}{year}年{kind}公开核对报告")
          .en("{department}: check of the published {kind} of {year}");

  private final ReportPage page;
  private final Html html;
  private final Material material;
  private final DoubtsPart doubts;
  private final FindingsPart findings;
  private final TablesPart tables;
  private final LedgerPart ledger;

  PageLayout(ReportPage page, Html html) {
    this.page = page;
    this.html = html;
    this.material = new Material(page);
    Links links = new Links(material, html);
    Equation equation = new Equation(html, links);
    this.doubts = new DoubtsPart(material, html, links, equation);
    this.findings = new FindingsPart(material, html, links, equation);
    this.tables = new TablesPart(material, html, links);
    this.ledger = new LedgerPart(material, page.reading(), html);
  }

  void write() {
    html.in(Tag.of("html").with("lang", "zh-CN"), this::document);
  }

  private void document() {
    html.line().in(Tag.of("head"), this::head);
    html.line().in(Tag.of("body"), this::body);
  }

  /** Nothing but our own style and script is ever loaded or run. */
  private void head() {
    html.in(Tag.of("meta").with("charset", "utf-8"));
    html.in(
        Tag.of("meta")
            .with("http-equiv", "Content-Security-Policy")
            .with(
                "content",
                "default-src 'none'; base-uri 'none'; form-action 'none'; style-src "
                    + STYLE.source()
                    + "; script-src "
                    + SCRIPT.source()));
    html.in(
        Tag.of("meta")
            .with("name", "viewport")
            .with("content", "width=device-width, initial-scale=1"));
    html.line().in(Tag.of("title"), title().in(page.language()));
    html.line().shipped("style", STYLE);
  }

  private Message title() {
    Disclosure disclosure = page.report().disclosure();
    return TITLE
        .with("department", Visible.text(disclosure.department().name()))
        .with("year", disclosure.year().getValue())
        .with("kind", disclosure.kind());
  }

  private void body() {
    html.line().in(Tag.of("main"), this::main);
    html.line().shipped("script", SCRIPT);
  }

  private void main() {
    choice(Language.CHINESE, "zh");
    choice(Language.ENGLISH, "en");
    html.line().in(Tag.of("header"), this::header);
    html.line().in(Tag.of("nav").with("aria-labelledby", "contents"), this::contents);
    doubts.write();
    findings.write();
    tables.write();
    ledger.write();
  }

  /** The style shows one of the languages by which of these is chosen; no script is needed. */
  private void choice(Language language, String id) {
    Tag tag =
        Tag.of("input")
            .with("type", "radio")
            .with("name", "language")
            .id("in-" + id)
            .css("choice")
            .with("value", id);
    html.line().in(language == page.language() ? tag.with("checked") : tag);
  }

  private void header() {
    html.in(
        Tag.of("div").css("languages"),
        () -> {
          html.in(Tag.of("label").with("for", "in-zh").with("lang", "zh"), "中文");
          html.in(Tag.of("label").with("for", "in-en").with("lang", "en-GB"), "English");
        });
    html.line().in(Tag.of("h1"), title());
    new VerdictPart(material, html).write();
    page.remarks().forEach(remark -> html.line().in(Tag.of("p").css("remark"), remark));
  }

  private void contents() {
    html.in(Tag.of("span").id("contents").css("said"), Label.zh("目录").en("contents"));
    if (!doubts.isEmpty()) {
      html.in(Tag.linkTo("doubts"), DoubtsPart.TITLE).text(" ");
    }
    html.in(Tag.linkTo("findings"), FindingsPart.TITLE).text(" ");
    html.in(Tag.linkTo("document"), TablesPart.TITLE).text(" ");
    html.in(Tag.linkTo("ledger"), LedgerPart.TITLE);
  }

  /** Begins a part with its heading. */
  static void part(Html html, String id, Label title, Runnable content) {
    html.line()
        .in(
            Tag.of("section").id(id).with("aria-labelledby", id + "-title"),
            () -> {
              html.in(Tag.of("h2").id(id + "-title"), title);
              content.run();
            });
  }
}
