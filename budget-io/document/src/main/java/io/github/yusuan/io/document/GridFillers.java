package io.github.yusuan.io.document;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Words;
import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.core.source.Place;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The fillers on the class path (可用填表器). */
final class GridFillers {
  private static final List<GridFiller> FILLERS =
      ServiceLoader.load(GridFiller.class, GridFiller.class.getClassLoader()).stream()
          .map(ServiceLoader.Provider::get)
          .toList();

  private static final Label FILLABLE = Label.zh("空白XLSX工作簿").en("a blank XLSX workbook");

  private GridFillers() {}

  static GridFiller of(byte[] document, DocumentLimits limits) {
    limits.check(DocumentLimit.BYTES, document.length, Place.START);
    return FILLERS.stream()
        .filter(filler -> filler.recognises(document))
        .findFirst()
        .orElseThrow(() -> unfilled(document));
  }

  /** Refuses a document that no filler recognises, and names the artifact that has one. */
  private static DisclosureFormatException unfilled(byte[] document) {
    Optional<FileKind> kind = FileKind.of(document);
    if (kind.filter(FileKind.XLSX::equals).isPresent()) {
      return GridReaders.unread(document);
    }
    Words found =
        kind.map(FileKind::label).orElse(Label.zh("其他种类的文件").en("a file of another kind"));
    return DisclosureFormatException.at(Place.START).found(found).expected(FILLABLE);
  }
}
