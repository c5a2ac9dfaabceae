package io.github.yusuan.io.document;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.io.DisclosureJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The published disclosures, as they were printed and as they were typed by hand. */
final class Published {
  /** The seed as an OCR service left its tables. */
  static final byte[] TUNLIU = bytes("tunliu-2024.md");

  private Published() {}

  static byte[] bytes(String name) {
    String resource = "/io/github/yusuan/examples/checker/" + name;
    try (InputStream in = Published.class.getResourceAsStream(resource)) {
      return in.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static Disclosure typed(String name) {
    return DisclosureJson.read(bytes(name + ".json"));
  }

  /** Returns every line of every table: what it is about, its label and its figures, in order. */
  static List<String> lines(Disclosure disclosure) {
    List<String> lines = new ArrayList<>();
    for (Table table : disclosure.tables()) {
      lines.add(table.form().id() + " " + table.unit() + " " + table.note().orElse(""));
      for (Line line : table.lines()) {
        lines.add(
            line.row().orElse(line.members().toString())
                + line.completed()
                + line.memberLabels()
                + line.label()
                + new TreeMap<>(line.figures()));
      }
    }
    return lines;
  }
}
