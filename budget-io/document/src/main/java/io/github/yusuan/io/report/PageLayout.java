package io.github.yusuan.io.report;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Visible;

/** The page as a whole (版面): head, choice of language, and the parts in the order of reading. */
final class PageLayout {
  private static final Sentence TITLE =
      Sentence.of("page-title")
          .zh("{department}{year}年{kind}公开核对报告")
          .en("{department}: check of the published {kind} of {year}");

  private final ReportPage page;
  private final Html html;

  PageLayout(ReportPage page, Html html) {
    this.page = page;
    this.html = html;
  }

  void write() {
    html.doctype();
    html.in(Tag.of("html").with("lang", "zh-CN"), this::document);
    html.line();
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
                    + Asset.STYLE.source()
                    + "; script-src "
                    + Asset.SCRIPT.source()));
    html.in(
        Tag.of("meta")
            .with("name", "viewport")
            .with("content", "width=device-width, initial-scale=1"));
    html.line().in(Tag.of("title"), title().in(page.language()));
    html.line().raw(Tag.of("style"), Asset.STYLE);
  }

  private Message title() {
    Disclosure disclosure = page.report().disclosure();
    return TITLE
        .with("department", Visible.text(disclosure.department().name()))
        .with("year", disclosure.year().getValue())
        .with("kind", disclosure.kind());
  }

  private void body() {
    choice(Language.CHINESE, "zh");
    choice(Language.ENGLISH, "en");
    html.line().in(Tag.of("header"), this::header);
    html.line().in(Tag.of("main"), this::main);
    html.line().raw(Tag.of("script"), Asset.SCRIPT);
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
    new VerdictPart(page, html).write();
  }

  private void main() {
    new FindingsPart(page, html).write();
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
