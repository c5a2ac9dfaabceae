package io.github.yusuan.io.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.yusuan.core.budget.Budget;
import io.github.yusuan.core.budget.BudgetLine;
import io.github.yusuan.core.classification.BudgetUnit;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.classification.Tier;
import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.io.document.DocumentLimits;
import io.github.yusuan.io.document.Documents;
import io.github.yusuan.io.document.Grid;
import io.github.yusuan.io.document.GridCell;
import io.github.yusuan.io.document.PackedFile;
import io.github.yusuan.io.document.PrintedDocument;
import io.github.yusuan.io.print.Publication;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookWriterTest {
  private static Disclosure disclosure(Template template, String project) {
    BudgetUnit unit = BudgetUnit.of("甲局");
    return Budget.of(Department.of("甲局"), template.year())
        .with(
            BudgetLine.line(unit)
                .function("2010302")
                .project(project)
                .from(Source.GENERAL_PUBLIC_BUDGET)
                .tier(Tier.MUNICIPAL_COUNTY)
                .wan("1234.50"))
        .disclose(template);
  }

  private static byte[] written(Disclosure disclosure) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new WorkbookWriter().write(Publication.of(disclosure), out);
      return out.toByteArray();
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
  }

  private static List<String> sheets(byte[] workbook) throws IOException {
    try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
      return read.getSheets().map(Sheet::getName).toList();
    }
  }

  private static String parts(byte[] workbook) {
    PackedFile file = PackedFile.of(workbook, DocumentLimits.STANDARD);
    StringBuilder parts = new StringBuilder();
    for (String name : file.names()) {
      parts.append(new String(file.part(name).orElseThrow(), StandardCharsets.UTF_8));
    }
    return parts.toString();
  }

  private static Grid grid(byte[] workbook, String title) {
    PrintedDocument document = Documents.reader().print(workbook);
    return document.grids().stream()
        .filter(grid -> grid.cells().stream().anyMatch(cell -> cell.text().equals(title)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_workbook_is_the_same_bytes_at_another_time_and_place() {
    Disclosure disclosure = disclosure(Templates.SHANXI_COUNTY_2024, "政务平台");
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    byte[] first = written(disclosure);
    byte[] second;
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      second = written(disclosure);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }

    assertThat(second).isEqualTo(first);
  }

  @Test
  void each_printed_table_is_a_sheet_and_text_has_its_own() throws IOException {
    assertThat(sheets(written(disclosure(Templates.SHANGHAI_DISTRICT_2025, "专项"))))
        .startsWith("封面")
        .contains(
            "表一 部门财务收支预算总表", "表二 部门收入预算总表", "表八 部门一般公共预算基本支出部门预算经济分类预算表", "表九 部门“三公”经费和机关运行经费预算表")
        .anyMatch(name -> name.contains("编制说明"))
        .doesNotHaveDuplicates()
        .allMatch(name -> name.length() <= 31);
    assertThat(sheets(written(disclosure(Templates.SHANXI_COUNTY_2024, "专项")))).contains("绩效 专项");
  }

  @Test
  void headings_are_merged_and_figures_are_numbers_that_show_the_printed_places() {
    byte[] workbook = written(disclosure(Templates.SHANXI_COUNTY_2024, "专项"));

    Grid grid = grid(workbook, "2024年预算支出总表");

    assertThat(grid.cells())
        .extracting(GridCell::text)
        .containsSubsequence("表三", "2024年预算支出总表", "编制部门：甲局", "单位：万元", "2010302", "1234.50");
    assertThat(grid.cells())
        .filteredOn(cell -> cell.area().columnSpan() > 1 || cell.area().rowSpan() > 1)
        .extracting(GridCell::text)
        .contains("2024年预算支出总表");
    assertThat(parts(workbook)).contains("<v>1234.50</v>", "formatCode=\"0.00\"");
    assertThat(parts(written(disclosure(Templates.SHANGHAI_DISTRICT_2025, "专项"))))
        .contains("<v>12345000</v>", "formatCode=\"#,##0\"");
  }

  @Test
  void the_same_disclosure_is_the_same_bytes_and_keeps_no_time() throws IOException {
    Disclosure disclosure = disclosure(Templates.SHANXI_COUNTY_2024, "专项");
    byte[] workbook = written(disclosure);

    assertThat(written(disclosure)).isEqualTo(workbook);
    assertThat(parts(workbook)).doesNotContain("dcterms:created");
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        assertThat(entry.getTimeLocal().getYear()).isEqualTo(1980);
      }
    }
  }

  @Test
  void hostile_names_stay_text() throws IOException {
    for (String name :
        List.of(
            "=1+1",
            "@SUM(A1)",
            "</t><f>1</f>",
            "a/b\\c?*[x]:'",
            "\u0001\u0008控制",
            "=".repeat(40_000))) {
      byte[] workbook = written(disclosure(Templates.SHANXI_COUNTY_2024, name));

      assertThat(parts(workbook)).as(name).doesNotContain("<f>");
      assertThat(Documents.reader().read(workbook).figures().inDoubt()).isZero();
      assertThat(sheets(workbook))
          .allMatch(sheet -> sheet.chars().noneMatch(c -> "\\/?*[]:'".indexOf(c) >= 0));
    }
    assertThat(parts(written(disclosure(Templates.SHANXI_COUNTY_2024, "=1+1"))))
        .contains("=1+1</t>");
  }

  @Test
  void names_of_sheets_are_legal_and_unique() {
    SheetNames names = new SheetNames();

    assertThat(
            Stream.of(
                    "表",
                    "表",
                    "表",
                    "A/b:[c]",
                    "aB c",
                    "AB C",
                    " ",
                    "",
                    "长".repeat(40),
                    "长".repeat(40),
                    "😀".repeat(20))
                .map(names::free))
        .doesNotHaveDuplicates()
        .contains("表", "表 2", "表 3", "Abc", "aB c", "AB C 2", "长".repeat(31), "长".repeat(29) + " 2")
        .allMatch(name -> !name.isBlank() && name.length() <= 31)
        .allMatch(name -> !Character.isHighSurrogate(name.charAt(name.length() - 1)));
  }

  @Test
  void libre_office_opens_it_and_shows_the_same(@TempDir Path folder) throws Exception {
    assumeTrue(hasLibreOffice(), "LibreOffice (soffice) is not installed");
    Disclosure disclosure = disclosure(Templates.SHANXI_COUNTY_2024, "=1+1");
    Path file = folder.resolve("budget.xlsx");
    Publication.of(disclosure).write(file);

    Process office =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "xlsx:Calc MS Excel 2007 XML",
                "--outdir",
                folder.resolve("again").toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();

    try {
      assertThat(office.waitFor(120, TimeUnit.SECONDS)).as("ends in time").isTrue();
    } finally {
      office.destroyForcibly();
    }
    byte[] again = Files.readAllBytes(folder.resolve("again").resolve("budget.xlsx"));
    assertThat(texts(again)).isEqualTo(texts(written(disclosure)));
  }

  private static boolean hasLibreOffice() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
  }

  private static List<List<String>> texts(byte[] workbook) {
    return Documents.reader().print(workbook).grids().stream()
        .map(grid -> grid.cells().stream().map(GridCell::text).toList())
        .toList();
  }
}
