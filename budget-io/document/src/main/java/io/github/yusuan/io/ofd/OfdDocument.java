package io.github.yusuan.io.ofd;

import io.github.yusuan.core.source.Place;
import io.github.yusuan.io.document.DocumentLimit;
import io.github.yusuan.io.document.DocumentLimits;
import io.github.yusuan.io.document.PrintedDocument;
import io.github.yusuan.io.document.XmlPart;
import io.github.yusuan.io.page.PrintedPages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parts of an OFD and how they hang together (OFD结构). */
final class OfdDocument {
  private final Map<String, byte[]> parts;
  private final DocumentLimits limits;
  private final OfdContent content;
  private final PrintedPages pages;
  private final List<String> locations = new ArrayList<>();
  private final Map<String, String> templates = new HashMap<>();
  private double[] box = {0, 0, 210, 297};
  private long parsed;

  OfdDocument(Map<String, byte[]> parts, DocumentLimits limits) {
    this.parts = parts;
    this.limits = limits;
    this.content = new OfdContent(limits);
    this.pages = PrintedPages.within(limits);
  }

  PrintedDocument read() {
    XmlPart root = part("", OfdReader.ROOT).orElseThrow(OfdReader::damaged);
    List<String> documents = new ArrayList<>();
    while (root.next()) {
      if (root.begins("DocRoot")) {
        documents.add(text(root));
      }
    }
    documents.forEach(this::document);
    return pages.build();
  }

  /** Returns what stands in the element that begins here. */
  static String text(XmlPart part) {
    return part.next() ? part.text().strip() : "";
  }

  private void document(String location) {
    XmlPart document = part("", location).orElseThrow(OfdReader::damaged);
    String folder = folder(path("", location));
    locations.clear();
    templates.clear();
    while (document.next()) {
      if (document.begins("PhysicalBox")) {
        box = OfdNumbers.of(text(document));
      } else if (document.begins("TemplatePage")) {
        templates.put(document.attribute("ID").orElse(""), location(document));
      } else if (document.begins("Page")) {
        locations.add(location(document));
      }
    }
    locations.forEach(page -> page(folder, page));
  }

  private static String location(XmlPart page) {
    return page.attribute("BaseLoc").orElseThrow(OfdReader::damaged);
  }

  private void page(String folder, String location) {
    byte[] page = bytes(folder, location).orElseThrow(OfdReader::damaged);
    List<String> under = new ArrayList<>();
    double[] area = box;
    XmlPart outline = xml(page);
    while (outline.next()) {
      if (outline.begins("PhysicalBox")) {
        area = OfdNumbers.of(text(outline));
      } else if (outline.begins("Template")) {
        outline.attribute("TemplateID").map(templates::get).ifPresent(under::add);
      } else if (outline.begins("Content")) {
        outline.skip();
      }
    }
    content.begin(pages, area);
    for (String template : under) {
      part(folder, template).ifPresent(content::print);
    }
    content.print(xml(page));
  }

  private Optional<XmlPart> part(String folder, String location) {
    return bytes(folder, location).map(this::xml);
  }

  /** A part costs its length each time that it is read: pages share templates, and parts. */
  private XmlPart xml(byte[] part) {
    parsed += part.length;
    limits.check(DocumentLimit.UNPACKED_BYTES, parsed, Place.START);
    return XmlPart.of(part, limits);
  }

  private Optional<byte[]> bytes(String folder, String location) {
    return Optional.ofNullable(parts.get(path(folder, location)));
  }

  private static String path(String folder, String location) {
    return location.startsWith("/") ? location.substring(1) : folder + location;
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }
}
