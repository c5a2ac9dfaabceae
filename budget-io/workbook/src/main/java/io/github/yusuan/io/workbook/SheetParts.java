package io.github.yusuan.io.workbook;

import io.github.yusuan.io.document.DocumentLimits;
import io.github.yusuan.io.document.PackedFile;
import io.github.yusuan.io.document.XmlPart;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The parts of a workbook that are its sheets (工作表部件), by the sheets' names. */
final class SheetParts {
  private final PackedFile file;
  private final Map<String, String> paths = new HashMap<>();

  SheetParts(PackedFile file, DocumentLimits limits) {
    this.file = file;
    Map<String, String> targets = new HashMap<>();
    file.part("xl/_rels/workbook.xml.rels")
        .ifPresent(
            part -> {
              XmlPart xml = XmlPart.of(part, limits);
              while (xml.next()) {
                if (xml.begins("Relationship")) {
                  targets.put(xml.attribute("Id").orElse(""), xml.attribute("Target").orElse(""));
                }
              }
            });
    file.part("xl/workbook.xml")
        .ifPresent(
            part -> {
              XmlPart xml = XmlPart.of(part, limits);
              while (xml.next()) {
                if (xml.begins("sheet")) {
                  String target = targets.getOrDefault(xml.attribute("id").orElse(""), "");
                  paths.put(xml.attribute("name").orElse(""), resolved(target));
                }
              }
            });
  }

  private static String resolved(String target) {
    return target.startsWith("/") ? target.substring(1) : "xl/" + target;
  }

  /** Returns the name of the part that a sheet is. */
  Optional<String> path(String sheet) {
    return Optional.ofNullable(paths.get(sheet));
  }

  Optional<byte[]> part(String sheet) {
    return path(sheet).flatMap(file::part);
  }
}
