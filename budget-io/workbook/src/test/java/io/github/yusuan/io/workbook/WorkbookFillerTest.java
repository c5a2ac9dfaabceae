package io.github.yusuan.io.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.yusuan.core.budget.Budget;
import io.github.yusuan.core.budget.BudgetLine;
import io.github.yusuan.core.classification.BudgetUnit;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.DocumentKind;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.io.document.DocumentLimit;
import io.github.yusuan.io.document.DocumentLimits;
import io.github.yusuan.io.document.Documents;
import io.github.yusuan.io.document.Doubt;
import io.github.yusuan.io.document.DoubtKind;
import io.github.yusuan.io.document.FilledDocument;
import io.github.yusuan.io.document.PackedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookFillerTest {
  private static final Template TEMPLATE =
      Templates.shanghaiDistrict().of(Year.of(2026), DocumentKind.DEPARTMENT_BUDGET);
  private static final List<String> FORMS =
      List.of(
          "summary-revenue",
          "summary-expenditure",
          "expenditure",
          "three-public-and-agency-operating");

  private static Disclosure disclosure(String department, String... functions) {
    BudgetUnit unit = BudgetUnit.of(department);
    Budget budget = Budget.of(Department.of(department), Year.of(2026));
    for (String function : functions) {
      budget =
          budget.with(
              BudgetLine.line(unit)
                  .function(function)
                  .project("项目" + function)
                  .from(Source.GENERAL_PUBLIC_BUDGET)
                  .wan("80.00"));
    }
    Disclosure whole = budget.disclose(TEMPLATE);
    return whole
        .withTables(
            whole.tables().stream().filter(table -> FORMS.contains(table.form().id())).toList())
        .withNarrative(List.of());
  }

  private static FilledDocument fill(byte[] workbook, Disclosure disclosure) {
    return Documents.reader().fill(workbook, disclosure);
  }

  private static List<Line> lines(Disclosure disclosure, String form) {
    return disclosure.tables().stream()
        .filter(table -> table.form().id().equals(form))
        .map(Table::lines)
        .findFirst()
        .orElseThrow();
  }

  private static List<Line> readBack(FilledDocument filled, String form) {
    return lines(Documents.reader().withTemplate(TEMPLATE).read(filled.bytes()).disclosure(), form);
  }

  private static String sheet(byte[] workbook, int number) {
    return new String(
        part(workbook, "xl/worksheets/sheet" + number + ".xml"), StandardCharsets.UTF_8);
  }

  private static byte[] part(byte[] workbook, String name) {
    return PackedFile.of(workbook, DocumentLimits.STANDARD).part(name).orElseThrow();
  }

  private static List<String> told(FilledDocument filled, DoubtKind kind) {
    return filled.doubts().stream()
        .filter(doubt -> doubt.kind() == kind)
        .map(doubt -> doubt.in(Language.CHINESE))
        .toList();
  }

  @Test
  void figures_stand_where_they_are_read_from() {
    Disclosure disclosure = disclosure("某局", "2010302", "2080501");

    FilledDocument filled = fill(BlankForms.official(), disclosure);

    assertThat(filled.summary().in(Language.CHINESE)).isEqualTo("填入：表 4/4，数字 20，填入 20，未填 0");
    assertThat(filled.figures().areComplete()).isTrue();
    for (String form : List.of("summary-revenue", "summary-expenditure", "expenditure")) {
      assertThat(readBack(filled, form)).as(form).isEqualTo(lines(disclosure, form));
    }
    assertThat(Documents.reader().read(filled.bytes()).disclosure().department().name())
        .isEqualTo("某局");
  }

  @Test
  void examples_that_are_not_needed_are_cleared() {
    FilledDocument filled = fill(BlankForms.official(), disclosure("某局", "2010302"));

    assertThat(readBack(filled, "expenditure"))
        .extracting(Line::heading)
        .containsExactly("201 一般公共服务支出", "20103 政府办公厅（室）及相关机构事务", "2010302 一般行政管理事务", "合计");
    assertThat(Documents.reader().print(filled.bytes()).grids().get(1).cells())
        .noneMatch(cell -> cell.text().contains("…") || cell.text().contains("教育"));
  }

  @Test
  void what_has_no_row_left_is_told_by_name_with_its_figures() {
    Disclosure disclosure = disclosure("某局", "2010302", "2080501", "2101101", "2210201");

    FilledDocument filled = fill(BlankForms.official(), disclosure);

    assertThat(told(filled, DoubtKind.UNPLACED_ROW))
        .containsExactly(
            "工作表“部门支出总表”A14：行未归位：2026年部门支出预算总表没有这些行，空行也不足，再插入4行可全部填入："
                + "“2101101 行政单位医疗”、“221 住房保障支出”、“22102 住房改革支出”、“2210201 住房公积金”"
                + "（8个数字未归位）");
    assertThat(filled.figures().inDoubt()).isEqualTo(8);
    assertThat(filled.figures().areComplete()).isTrue();
    assertThat(readBack(filled, "expenditure"))
        .hasSize(9)
        .last()
        .extracting(Line::label)
        .isEqualTo("合计");
  }

  @Test
  void only_cells_change_and_all_other_parts_stay_byte_for_byte() {
    byte[] blank = BlankForms.official();

    byte[] filled = fill(blank, disclosure("某局", "2010302")).bytes();

    PackedFile before = PackedFile.of(blank, DocumentLimits.STANDARD);
    assertThat(PackedFile.of(filled, DocumentLimits.STANDARD).names())
        .containsExactlyElementsOf(before.names());
    for (String name : before.names()) {
      if (!name.startsWith("xl/worksheets/")) {
        assertThat(part(filled, name)).as(name).isEqualTo(part(blank, name));
      }
    }
    for (int sheet = 1; sheet <= 4; sheet++) {
      assertThat(withoutCells(sheet(filled, sheet))).isEqualTo(withoutCells(sheet(blank, sheet)));
    }
    assertThat(sheet(filled, 1)).isEqualTo(sheet(blank, 1));
    assertThat(fill(blank, disclosure("某局", "2010302")).bytes()).isEqualTo(filled);
  }

  private static String withoutCells(String sheet) {
    return sheet.replaceAll("<c [^>]*/>|<c [^>]*[^/]>.*?</c>", "");
  }

  @Test
  void a_formula_stays_and_stores_the_figure() {
    byte[] blank =
        BlankForms.of(
            workbook -> {
              Worksheet sheet = workbook.newWorksheet("支出");
              BlankForms.expenditure(sheet, "2026年部门支出预算总表", "单位：元");
              sheet.formula(BlankForms.TOTAL, 4, "SUM(E7:E14)");
            });

    FilledDocument filled = fill(blank, disclosure("某局", "2010302"));

    assertThat(sheet(filled.bytes(), 1)).contains("<f>SUM(E7:E14)</f><v>800000</v>");
    assertThat(told(filled, DoubtKind.FORMULA_KEPT))
        .containsExactly("工作表“支出”E15：公式保留：2026年部门支出预算总表：1个单元格有公式，公式保留，重算后可能与所填数不同");
  }

  @Test
  void a_sheet_of_another_year_or_unit_is_left_blank() {
    Disclosure disclosure = disclosure("某局", "2010302");
    byte[] year =
        BlankForms.of(
            workbook ->
                BlankForms.expenditure(workbook.newWorksheet("s"), "2025年部门支出预算总表", "单位：元"));
    byte[] unit =
        BlankForms.of(
            workbook ->
                BlankForms.expenditure(workbook.newWorksheet("s"), "2026年部门支出预算总表", "单位：万元"));

    assertThat(told(fill(year, disclosure), DoubtKind.UNPLACED_TABLE))
        .containsExactly("工作表“s”A5：表格未归位：2026年部门支出预算总表：文件表题为2025年，公开表为2026年，未填入（8个数字未归位）");
    assertThat(told(fill(unit, disclosure), DoubtKind.UNPLACED_TABLE))
        .containsExactly("工作表“s”A5：表格未归位：2026年部门支出预算总表：文件以万元为单位，公开表以元为单位，未填入（8个数字未归位）");
    assertThat(sheet(fill(year, disclosure).bytes(), 1)).isEqualTo(sheet(year, 1));
  }

  @Test
  void a_table_that_the_workbook_does_not_have_is_told_with_its_figures() {
    byte[] blank =
        BlankForms.of(
            workbook ->
                BlankForms.expenditure(workbook.newWorksheet("s"), "2026年部门支出预算总表", "单位：元"));

    FilledDocument filled = fill(blank, disclosure("某局", "2010302"));

    assertThat(filled.doubts())
        .extracting(Doubt::kind, Doubt::figures)
        .contains(tuple(DoubtKind.MISSING_FORM, 3), tuple(DoubtKind.MISSING_FORM, 2));
    assertThat(filled.figures().areComplete()).isTrue();
  }

  @Test
  void a_figure_that_stands_there_is_not_replaced_by_another() {
    byte[] blank =
        BlankForms.of(
            workbook -> {
              Worksheet sheet = workbook.newWorksheet("s");
              BlankForms.expenditure(sheet, "2026年部门支出预算总表", "单位：元");
              sheet.value(BlankForms.TOTAL, 4, 7);
            });

    FilledDocument filled = fill(blank, disclosure("某局", "2010302"));

    assertThat(told(filled, DoubtKind.FILLED_ALREADY))
        .containsExactly("工作表“s”E15：单元格已有数字：2026年部门支出预算总表：已有“7”，未改为“800000”（1个数字未归位）");
    assertThat(fill(filled.bytes(), disclosure("某局", "2010302")).doubts())
        .as("what is filled in again is the same")
        .isEqualTo(filled.doubts());
  }

  @Test
  void a_figure_that_the_format_shows_rounded_is_told() {
    BudgetUnit unit = BudgetUnit.of("某局");
    Disclosure whole =
        Budget.of(Department.of("某局"), Year.of(2026))
            .with(
                BudgetLine.line(unit)
                    .function("2010302")
                    .project("项目")
                    .from(Source.GENERAL_PUBLIC_BUDGET)
                    .yuan("1234.56"))
            .disclose(
                TEMPLATE.with(
                    family ->
                        family.withForms(
                            family.forms().stream()
                                .map(form -> form.withUnit(form.unit().scale().withDecimals(2)))
                                .toList())));

    FilledDocument filled = fill(BlankForms.official(), whole);

    assertThat(told(filled, DoubtKind.SHOWN_OTHERWISE))
        .contains("工作表“部门支出总表”E7：显示不同：2026年部门支出预算总表：8个数字因单元格格式显示不同，如“1234.56”显示为“1,235”");
    assertThat(sheet(filled.bytes(), 3)).contains("<v>1234.56</v>");
  }

  @Test
  void names_stay_text_whatever_they_look_like() {
    FilledDocument filled =
        fill(BlankForms.official(), disclosure("=1+1</t>&<b>\u0007", "2010302"));

    assertThat(sheet(filled.bytes(), 2))
        .contains("<t xml:space=\"preserve\">编制部门：=1+1&lt;/t&gt;&amp;&lt;b&gt;</t>")
        .doesNotContain("<f>");
  }

  @Test
  void a_row_that_the_sheet_does_not_have_is_added_in_its_place() {
    byte[] blank =
        with(BlankForms.official(), sheet -> sheet.replaceFirst("<row r=\"11\".*?</row>", ""));

    FilledDocument filled = fill(blank, disclosure("某局", "2010302", "2080501"));

    assertThat(readBack(filled, "expenditure"))
        .isEqualTo(lines(disclosure("某局", "2010302", "2080501"), "expenditure"));
  }

  @Test
  void a_damaged_workbook_ends_in_the_one_exception() {
    byte[] whole = BlankForms.official();
    Disclosure disclosure = disclosure("某局", "2010302");

    for (int at = 0; at < whole.length; at += 97) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 0x55;
      fillOrRefuse(damaged, disclosure);
      fillOrRefuse(Arrays.copyOf(whole, at), disclosure);
    }
  }

  private static void fillOrRefuse(byte[] workbook, Disclosure disclosure) {
    try {
      assertThat(fill(workbook, disclosure).figures().areComplete()).isTrue();
    } catch (DisclosureFormatException refused) {
      assertThat(refused.found()).isNotEmpty();
    }
  }

  @Test
  void the_limits_are_those_of_the_reader() {
    DocumentLimits few = DocumentLimits.STANDARD.with(DocumentLimit.COLUMNS, 3);

    assertThatThrownBy(
            () ->
                Documents.reader()
                    .withLimits(few)
                    .fill(BlankForms.official(), disclosure("某局", "2010302")))
        .isInstanceOf(DisclosureFormatException.class)
        .hasMessageContaining("more than 3 columns");
    assertThatThrownBy(
            () -> Documents.reader().fill("# 表".getBytes(StandardCharsets.UTF_8), disclosure("某局")))
        .isInstanceOf(DisclosureFormatException.class)
        .hasMessageContaining("a blank XLSX workbook");
  }

  @Test
  void a_file_is_written_whole(@TempDir Path folder) throws IOException {
    FilledDocument filled = fill(BlankForms.official(), disclosure("某局", "2010302"));

    filled.write(folder.resolve("out.xlsx"));

    assertThat(Files.readAllBytes(folder.resolve("out.xlsx"))).isEqualTo(filled.bytes());
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  private static byte[] with(byte[] workbook, java.util.function.UnaryOperator<String> change) {
    PackedFile file = PackedFile.of(workbook, DocumentLimits.STANDARD);
    String name = "xl/worksheets/sheet3.xml";
    String text = change.apply(new String(part(workbook, name), StandardCharsets.UTF_8));
    assertThat(text.getBytes(StandardCharsets.UTF_8)).isNotEqualTo(part(workbook, name));
    return Packing.of(file, java.util.Map.of(name, text.getBytes(StandardCharsets.UTF_8)));
  }
}
