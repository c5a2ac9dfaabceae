package io.github.yusuan.io.html;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.io.print.Publication;
import io.github.yusuan.io.print.PublishedBlock;
import io.github.yusuan.io.print.PublishedPart;
import io.github.yusuan.io.print.PublishedSection;
import io.github.yusuan.io.print.PublishedTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A publication as one page of HTML that needs nothing beside it (公开网页). Blocks that say the same
 * have anchors of their own all the same.
 */
final class HtmlPage {
  private static final Shipped STYLE = Shipped.resource("publication.css");
  private static final Label CONTENTS = Label.zh("目录").en("Contents");

  private final Publication publication;
  private final Language language;
  private final Charts charts;
  private final List<Part> parts = new ArrayList<>();
  private final Markup markup = new Markup();

  /** A block, and where links to it lead. */
  private record Anchored(PublishedBlock block, String anchor) {}

  private record Part(String title, List<Anchored> blocks) {}

  HtmlPage(Publication publication, Language language) {
    this.publication = publication;
    this.language = language;
    this.charts = new Charts(publication.disclosure());
    Map<String, Integer> used = new HashMap<>();
    for (PublishedPart part : publication.parts()) {
      List<Anchored> blocks = new ArrayList<>();
      for (PublishedBlock block : part.blocks()) {
        String anchor = anchor(block);
        int number = used.merge(anchor, 1, Integer::sum);
        blocks.add(new Anchored(block, number == 1 ? anchor : anchor + "-" + number));
      }
      parts.add(new Part(part.title(), blocks));
    }
  }

  private static String anchor(PublishedBlock block) {
    if (block instanceof PublishedTable table) {
      return table.target().isPresent() ? "sheet" : "table-" + table.sides().get(0).form().id();
    }
    PublishedSection section = (PublishedSection) block;
    return "section-" + section.section().map(Section::id).orElse("given");
  }

  /** Writes the whole page. */
  String text() {
    markup.open("html").attribute("lang", "zh-CN");
    head();
    markup.line().open("body");
    markup.line().open("header").element("h1", publication.title()).close();
    contents();
    markup.line().open("main");
    parts.forEach(this::part);
    markup.line().close().line().close().line().close();
    return markup.toString();
  }

  private void head() {
    markup.line().open("head");
    markup.line().open("meta").attribute("charset", "utf-8").close();
    markup
        .line()
        .open("meta")
        .attribute("http-equiv", "Content-Security-Policy")
        .attribute("content", "default-src 'none'; style-src 'unsafe-inline'")
        .close();
    markup
        .line()
        .open("meta")
        .attribute("name", "viewport")
        .attribute("content", "width=device-width, initial-scale=1")
        .close();
    markup.line().element("title", publication.title());
    markup.line().shipped("style", STYLE);
    markup.line().close();
  }

  private void contents() {
    String label = CONTENTS.in(language);
    markup.line().open("nav").attribute("aria-label", label);
    markup.open("h2").attribute("lang", tag()).text(label).close();
    markup.line().open("ul");
    for (Part part : parts) {
      boolean titled = !part.title().isEmpty();
      if (titled) {
        markup.line().open("li").text(part.title()).open("ul");
      }
      for (Anchored one : part.blocks()) {
        markup.line().open("li").open("a").attribute("href", "#" + one.anchor());
        markup.text(entry(one.block())).close().close();
      }
      if (titled) {
        markup.close().close();
      }
    }
    markup.line().close().line().close();
  }

  private String tag() {
    return switch (language) {
      case CHINESE -> "zh-CN";
      case ENGLISH -> "en";
    };
  }

  private static String entry(PublishedBlock block) {
    if (block instanceof PublishedTable table) {
      return table
          .target()
          .map(target -> target.project().name())
          .map(project -> table.title() + " " + project)
          .orElseGet(table::toString);
    }
    return block.title();
  }

  private void part(Part part) {
    if (!part.title().isEmpty()) {
      markup.line().open("h2").attribute("class", "part").text(part.title()).close();
    }
    for (Anchored one : part.blocks()) {
      if (one.block() instanceof PublishedTable table) {
        new TableMarkup(markup, CellMark.NONE).write(table, one.anchor());
      } else if (one.block() instanceof PublishedSection section) {
        section(section, one.anchor());
      }
    }
  }

  private void section(PublishedSection section, String anchor) {
    markup.line().open("section").attribute("id", anchor);
    markup.attribute("class", "text");
    markup.line().element("h3", section.title());
    for (String paragraph : section.paragraphs()) {
      markup.line().element("p", paragraph);
    }
    section.section().flatMap(charts::of).ifPresent(chart -> chart.write(markup));
    markup.line().close();
  }
}
