package io.github.yusuan.io.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.source.DisclosureFormatException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {
  @TempDir Path folder;

  private Path file(String content) throws IOException {
    return Files.write(folder.resolve("file"), content.getBytes(StandardCharsets.ISO_8859_1));
  }

  @ParameterizedTest
  @ValueSource(ints = {-5, 0, 999, 10_000, 999_999_999})
  void a_year_that_no_budget_has_is_refused_where_it_is_said(int year) {
    assertThatThrownBy(() -> Documents.reader().withYear(Year.of(year)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a budget year must have four digits: " + year);
  }

  @Test
  void a_file_is_read_by_what_it_holds_not_by_its_name() throws IOException {
    assertThat(Documents.print(file("| a |")).grids()).hasSize(1);
  }

  @Test
  void a_file_without_a_reader_names_the_artifact_to_add() {
    DisclosureFormatException refused =
        GridReaders.unread("%PDF-1.7".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(refused.found()).isEqualTo("a PDF");
    assertThat(refused.expected())
        .isEqualTo("io.github.yusuan:budget-pdf on the class path to read it");
    assertThat(refused.in(Language.CHINESE)).contains("PDF文件").contains("budget-pdf");
  }

  @Test
  void files_of_old_office_are_told_from_others() throws IOException {
    Path old = file("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1");

    assertThatThrownBy(() -> Documents.print(old))
        .isInstanceOf(DisclosureFormatException.class)
        .hasMessageContaining("a file of old Office (XLS, DOC)")
        .hasMessageContaining("XLSX or DOCX: open it in Excel, Word or WPS and save it as such");
  }

  @Test
  void a_file_without_any_table_of_a_template_is_refused() throws IOException {
    Path other = file("# title\n\n| a | b |\n| 1 | 2 |\n");

    assertThatThrownBy(() -> Documents.read(other))
        .isInstanceOf(DisclosureFormatException.class)
        .hasMessageContaining("no table titled as in any template");
  }

  @Test
  void a_file_of_another_kind_is_told_what_can_be_read() throws IOException {
    Path picture = file("\u0089PNG\r\n\u001a\n\0\0\0");

    assertThatThrownBy(() -> Documents.print(picture))
        .isInstanceOf(DisclosureFormatException.class)
        .hasMessageContaining("a picture (text in pictures is not recognised)")
        .hasMessageContaining("PDF, XLSX, DOCX, OFD, HTML or Markdown");
    Path archive = file("Rar!\u001a\u0007\0\0\0");
    assertThatThrownBy(() -> Documents.print(archive))
        .isInstanceOf(DisclosureFormatException.class)
        .hasMessageContaining("a file of another kind")
        .hasMessageContaining("PDF, XLSX, DOCX, OFD, HTML or Markdown");
  }

  @Test
  void nothing_is_refused_by_name() {
    assertThatThrownBy(() -> Documents.print(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("path");
  }
}
