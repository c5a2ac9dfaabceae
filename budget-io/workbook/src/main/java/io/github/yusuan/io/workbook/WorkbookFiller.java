package io.github.yusuan.io.workbook;

import io.github.yusuan.core.source.Place;
import io.github.yusuan.core.source.SheetPlace;
import io.github.yusuan.io.document.Area;
import io.github.yusuan.io.document.DocumentLimits;
import io.github.yusuan.io.document.GridEntry;
import io.github.yusuan.io.document.GridFiller;
import io.github.yusuan.io.document.PackedFile;
import io.github.yusuan.io.document.PrintedDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The filler of Excel workbooks (工作簿填表器): XLSX. Only the cells of the sheets that are filled in are
 * rewritten, with their styles and formulas; every other part stays byte for byte.
 */
public final class WorkbookFiller implements GridFiller {
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final WorkbookReader reader = new WorkbookReader();

  /** Makes the filler. */
  public WorkbookFiller() {}

  @Override
  public boolean recognises(byte[] document) {
    return reader.recognises(document);
  }

  @Override
  public PrintedDocument blanks(byte[] document, DocumentLimits limits) {
    return reader.read(document, limits, true);
  }

  @Override
  public Filled fill(byte[] document, List<GridEntry> entries, DocumentLimits limits) {
    PackedFile file = PackedFile.of(document, limits);
    SheetParts sheets = new SheetParts(file, limits);
    List<Place> formulas = new ArrayList<>();
    Map<String, byte[]> changed = new HashMap<>();
    bySheet(entries)
        .forEach(
            (sheet, cells) -> {
              FilledSheet filled =
                  new FilledSheet(sheets.part(sheet).orElseThrow(WorkbookReader::damaged), limits);
              changed.put(sheets.path(sheet).orElseThrow(WorkbookReader::damaged), filled.with(cells));
              filled.formulas().forEach(area -> formulas.add(cells.get(area).place()));
            });
    return new Filled(packed(file, changed), formulas);
  }

  private static Map<String, Map<Area, GridEntry>> bySheet(List<GridEntry> entries) {
    Map<String, Map<Area, GridEntry>> sheets = new LinkedHashMap<>();
    for (GridEntry entry : entries) {
      if (!(entry.place() instanceof SheetPlace place)) {
        throw new IllegalArgumentException("a place must be in a workbook: " + entry.place());
      }
      Area area = SheetExtent.area(place.cell().text()).orElseThrow(WorkbookReader::damaged);
      sheets.computeIfAbsent(place.sheet(), none -> new LinkedHashMap<>()).put(area, entry);
    }
    return sheets;
  }

  /** Packs the parts again, in their order; no time of packing, so that equal ones are equal. */
  private static byte[] packed(PackedFile file, Map<String, byte[]> changed) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (String name : file.names()) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        out.putNextEntry(entry);
        byte[] part = changed.get(name);
        out.write(part == null ? file.part(name).orElseThrow() : part);
        out.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
