package io.github.yusuan.io.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.core.source.ParagraphPlace;
import io.github.yusuan.core.source.TablePlace;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocxReaderTest {
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document"
          + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
  private static final String END = "</w:body></w:document>";

  private static byte[] docx(String body) {
    return new Packed().with("word/document.xml", HEAD + body + END).bytes();
  }

  private static String p(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  private static String tc(String properties, String text) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
  }

  private static String tr(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  private static PrintedDocument read(String body) {
    return Documents.reader().print(docx(body));
  }

  @Test
  void paragraphs_are_lines_and_tables_grids_with_merged_cells() {
    PrintedDocument document =
        read(
            p("2024年预算收支总表")
                + "<w:tbl>"
                + tr(
                    tc("<w:vMerge w:val=\"restart\"/>", "项目"),
                    tc("<w:gridSpan w:val=\"2\"/>", "预算数"))
                + tr(tc("<w:vMerge/>", ""), tc("", "合计"), tc("", "基本支出"))
                + tr(tc("", "合计"), tc("", "3"), tc("", "1"))
                + "</w:tbl>"
                + p("注：无"));

    assertThat(document.lines()).extracting(TextLine::text).containsExactly("2024年预算收支总表", "注：无");
    assertThat(document.lines().get(0).place()).isEqualTo(new ParagraphPlace(1));
    assertThat(Rows.of(document.grids().get(0)))
        .containsExactly(
            List.of("项目(2x1)", "预算数(1x2)"), List.of("合计", "基本支出"), List.of("合计", "3", "1"));
    assertThat(document.grids().get(0).cells().get(5).place()).isEqualTo(new TablePlace(1, 3, 2));
  }

  @Test
  void a_table_of_tables_is_layout() {
    PrintedDocument document =
        read(
            "<w:tbl>"
                + tr(
                    "<w:tc>"
                        + p("标题")
                        + "<w:tbl>"
                        + tr(tc("", "1"))
                        + "</w:tbl>"
                        + p("")
                        + "</w:tc>")
                + "</w:tbl>");

    assertThat(document.blocks())
        .extracting(Object::toString)
        .containsExactly("标题", "grid of 1 rows and 1 columns");
  }

  @Test
  void text_in_runs_and_breaks_is_one_text_and_deleted_text_none() {
    PrintedDocument document =
        read(
            "<w:p><w:r><w:t>预</w:t></w:r><w:r><w:t>算</w:t><w:tab/><w:t>表</w:t></w:r>"
                + "<w:del><w:r><w:delText>旧</w:delText></w:r></w:del></w:p>");

    assertThat(document.lines()).extracting(TextLine::text).containsExactly("预算 表");
  }

  @Test
  void a_document_type_is_refused_and_nothing_is_fetched() {
    byte[] hostile =
        new Packed()
            .with(
                "word/document.xml",
                "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><d>&x;</d>")
            .bytes();

    assertThatThrownBy(() -> Documents.reader().print(hostile))
        .isInstanceOf(DisclosureFormatException.class);
  }

  @Test
  void a_file_that_unpacks_to_much_more_is_refused() {
    byte[] bomb = new Packed().with("word/document.xml", new byte[8 << 20]).bytes();

    assertThatThrownBy(() -> Documents.reader().print(bomb))
        .isInstanceOf(DisclosureFormatException.class)
        .hasMessageContaining("more than 500 times the packed size");
  }

  @Test
  void too_many_parts_too_wide_and_too_deep_are_refused() {
    DocumentReader few =
        Documents.reader().withLimits(DocumentLimits.STANDARD.with(DocumentLimit.ENTRIES, 1));
    byte[] two = new Packed().with("word/document.xml", HEAD + END).with("b", "").bytes();

    assertThatThrownBy(() -> few.print(two)).hasMessageContaining("more than 1 packed files");
    assertThatThrownBy(
            () -> read("<w:tbl>" + tr(tc("<w:gridSpan w:val=\"2147483647\"/>", "a")) + "</w:tbl>"))
        .hasMessageContaining("more than 1000 columns of a grid");
    assertThatThrownBy(() -> read("<w:x>".repeat(300) + "</w:x>".repeat(300)))
        .hasMessageContaining("256 levels of nesting");
  }

  @Test
  void a_damaged_file_is_refused_as_such() {
    byte[] whole = docx(p("预算"));
    byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);
    cut[40] ^= 0x5a;

    assertThatThrownBy(() -> new DocxReader().read(cut, DocumentLimits.STANDARD))
        .isInstanceOf(DisclosureFormatException.class);
    assertThatThrownBy(
            () ->
                new DocxReader().read(new Packed().with("a", "b").bytes(), DocumentLimits.STANDARD))
        .hasMessageContaining("a Word document without a body");
  }

  @Test
  void xml_that_breaks_off_is_refused_in_both_languages_with_its_place() {
    byte[] broken = new Packed().with("word/document.xml", "<document>\n<p></document>").bytes();

    assertThatThrownBy(() -> Documents.reader().read(broken))
        .isInstanceOfSatisfying(
            DisclosureFormatException.class,
            refused -> {
              assertThat(refused.in(Language.CHINESE)).contains("第2行", "读到损坏的XML，应为格式正确的XML");
              assertThat(refused.in(Language.ENGLISH)).contains("line 2", "broken XML");
            });
  }
}
