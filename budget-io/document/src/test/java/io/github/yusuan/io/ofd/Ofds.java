package io.github.yusuan.io.ofd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** OFDs that tests make (测试用OFD). */
final class Ofds {
  /** A table of two rows and two columns in millimetres, its title above. */
  static final String TABLE =
      text("10 10 60 5", "Size=\"4\"", "0 4", "", "收支总表")
          + path("20 20 80 20", "", "M 0 0 L 80 0 L 80 20 L 0 20 C M 0 10 L 80 10 M 40 0 L 40 20")
          + text("22 22 30 5", "Size=\"4\"", "0 4", "DeltaX=\"4\"", "项目")
          + text("62 22 30 5", "Size=\"4\"", "0 4", "DeltaX=\"g 2 4\"", "预算数")
          + text("22 32 30 5", "Size=\"4\"", "0 4", "DeltaX=\"4\"", "合计")
          + text("62 32 30 5", "Size=\"4\"", "0 4", "DeltaX=\"g 7 2\"", "1,234.50");

  private Ofds() {}

  static String text(String boundary, String more, String at, String deltas, String text) {
    int blank = at.indexOf(' ');
    return "<ofd:TextObject ID=\"1\" Font=\"1\" Boundary=\"%s\" %s>".formatted(boundary, more)
        + "<ofd:TextCode X=\"%s\" Y=\"%s\" %s>%s</ofd:TextCode></ofd:TextObject>"
            .formatted(at.substring(0, blank), at.substring(blank + 1), deltas, text);
  }

  static String path(String boundary, String more, String data) {
    return "<ofd:PathObject ID=\"2\" Boundary=\"%s\" %s>".formatted(boundary, more)
        + "<ofd:AbbreviatedData>%s</ofd:AbbreviatedData></ofd:PathObject>".formatted(data);
  }

  private static String element(String name, String content) {
    return "<ofd:%s xmlns:ofd=\"http://www.ofdspec.org/2016\">%s</ofd:%s>"
        .formatted(name, content, name);
  }

  /** Returns a page of objects, with what stands before its content. */
  static String page(String before, String objects) {
    return element(
        "Page", before + "<ofd:Content><ofd:Layer>" + objects + "</ofd:Layer></ofd:Content>");
  }

  static Map<String, String> parts(String pages, String... contents) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "OFD.xml",
        element("OFD", "<ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>"));
    parts.put(
        "Doc_0/Document.xml",
        element(
            "Document",
            "<ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox>"
                + "</ofd:PageArea><ofd:TemplatePage ID=\"9\" BaseLoc=\"Tpls/Tpl_0/Content.xml\"/>"
                + "</ofd:CommonData><ofd:Pages>"
                + pages
                + "</ofd:Pages>"));
    for (int at = 0; at < contents.length; at++) {
      parts.put("Doc_0/Pages/Page_" + at + "/Content.xml", contents[at]);
    }
    return parts;
  }

  static String pages(int count) {
    StringBuilder pages = new StringBuilder();
    for (int at = 0; at < count; at++) {
      pages.append("<ofd:Page ID=\"%d\" BaseLoc=\"Pages/Page_%d/Content.xml\"/>".formatted(at, at));
    }
    return pages.toString();
  }

  /** Returns a document of one page of objects. */
  static byte[] document(String objects) {
    return packed(parts(pages(1), page("", objects)));
  }

  static byte[] packed(Map<String, String> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
