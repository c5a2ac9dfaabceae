package io.github.yusuan.io.document;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Words;
import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.core.source.Place;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The readers on the class path (可用读取器). */
final class GridReaders {
  private static final List<GridReader> READERS =
      ServiceLoader.load(GridReader.class, GridReader.class.getClassLoader()).stream()
          .map(ServiceLoader.Provider::get)
          .toList();

  private static final Sentence ADD =
      Sentence.of("reader-to-add")
          .zh("类路径上有io.github.yusuan:{artifact}以读取它")
          .en("io.github.yusuan:{artifact} on the class path to read it");
  private static final Words READABLE =
      Label.zh("PDF、XLSX、DOCX、OFD、HTML、Markdown").en("PDF, XLSX, DOCX, OFD, HTML or Markdown");

  private static final Words SAVED_ANEW =
      Label.zh("XLSX、DOCX文件（请用Excel、Word或WPS打开后另存）")
          .en("XLSX or DOCX: open it in Excel, Word or WPS and save it as such");

  private GridReaders() {}

  static PrintedDocument read(byte[] document, DocumentLimits limits) {
    limits.check(DocumentLimit.BYTES, document.length, Place.START);
    return READERS.stream()
        .filter(reader -> reader.recognises(document))
        .findFirst()
        .orElseThrow(() -> unread(document))
        .read(document, limits);
  }

  /** Refuses a document that no reader recognises, and names the artifact that has one. */
  static DisclosureFormatException unread(byte[] document) {
    Optional<FileKind> kind = FileKind.of(document);
    Words found =
        kind.map(FileKind::label).orElse(Label.zh("其他种类的文件").en("a file of another kind"));
    Words expected = kind.map(GridReaders::remedy).orElse(READABLE);
    return DisclosureFormatException.at(Place.START).found(found).expected(expected);
  }

  private static Words remedy(FileKind kind) {
    return switch (kind) {
      case OLD_OFFICE -> SAVED_ANEW;
      case PICTURE -> READABLE;
      case PDF, XLSX, DOCX, OFD, JSON -> ADD.with("artifact", kind.artifact());
    };
  }
}
