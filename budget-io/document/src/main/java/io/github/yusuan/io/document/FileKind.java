package io.github.yusuan.io.document;

import io.github.yusuan.core.label.Label;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A kind of file that a reader may be missing for (文件种类), told by its content, and what reads it.
 */
enum FileKind {
  PDF(Label.zh("PDF文件").en("a PDF"), "budget-pdf"),
  XLSX(Label.zh("Excel工作簿").en("an Excel workbook"), "budget-workbook"),
  DOCX(Label.zh("Word文档").en("a Word document"), "budget-document"),
  OFD(Label.zh("OFD文件").en("an OFD document"), "budget-document"),
  OLD_OFFICE(Label.zh("旧版Office文件（XLS、DOC）").en("a file of old Office (XLS, DOC)"), ""),
  PICTURE(Label.zh("图片（图片中的文字不识别）").en("a picture (text in pictures is not recognised)"), ""),
  JSON(Label.zh("JSON文件").en("JSON"), "budget-io");

  private final Label label;
  private final String artifact;

  FileKind(Label label, String artifact) {
    this.label = label;
    this.artifact = artifact;
  }

  Label label() {
    return label;
  }

  /** Returns the artifact whose reader reads it; empty where none does. */
  String artifact() {
    return artifact;
  }

  static Optional<FileKind> of(byte[] document) {
    if (begins(document, "%PDF-")) {
      return Optional.of(PDF);
    }
    if (begins(document, "PK")) {
      return packed(document);
    }
    if (begins(document, "\u00D0\u00CF\u0011\u00E0")) {
      return Optional.of(OLD_OFFICE);
    }
    if (begins(document, "\u00FF\u00D8\u00FF") || begins(document, "\u0089PNG")) {
      return Optional.of(PICTURE);
    }
    return DocumentText.beginning(document).startsWith("{") ? Optional.of(JSON) : Optional.empty();
  }

  /** The names of packed files stand in plain text in the directory at the end. */
  private static Optional<FileKind> packed(byte[] document) {
    String names = new String(document, StandardCharsets.ISO_8859_1);
    if (names.contains("xl/workbook.xml")) {
      return Optional.of(XLSX);
    }
    if (names.contains("word/document.xml")) {
      return Optional.of(DOCX);
    }
    return names.contains("OFD.xml") ? Optional.of(OFD) : Optional.empty();
  }

  private static boolean begins(byte[] document, String magic) {
    byte[] wanted = magic.getBytes(StandardCharsets.ISO_8859_1);
    if (document.length < wanted.length) {
      return false;
    }
    for (int at = 0; at < wanted.length; at++) {
      if (document[at] != wanted[at]) {
        return false;
      }
    }
    return true;
  }
}
