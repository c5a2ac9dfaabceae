package io.github.yusuan.io.workbook;

import io.github.yusuan.core.source.Place;
import io.github.yusuan.core.source.SheetPlace;
import io.github.yusuan.io.document.Area;
import io.github.yusuan.io.document.DocumentLimits;
import io.github.yusuan.io.document.GridEntry;
import io.github.yusuan.io.document.GridFiller;
import io.github.yusuan.io.document.PackedFile;
import io.github.yusuan.io.document.PrintedDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The filler of Excel workbooks (工作簿填表器): XLSX. Only the cells of the sheets that are filled in are
 * rewritten, with their styles and formulas; every other part stays byte for byte.
 */
public final class WorkbookFiller implements GridFiller {
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
              changed.put(
                  sheets.path(sheet).orElseThrow(WorkbookReader::damaged), filled.with(cells));
              filled
                  .formulas()
                  .forEach(area -> formulas.add(Objects.requireNonNull(cells.get(area)).place()));
            });
    return new Filled(Packing.of(file, changed), formulas);
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
}
