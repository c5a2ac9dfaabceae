package io.github.yusuan.io.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A blank workbook as officials hand it out (空白表样): examples, dots, blank rows, totals. */
final class BlankForms {
  static final int FIRST = 6;
  static final int TOTAL = 14;

  private BlankForms() {}

  static byte[] of(Consumer<Workbook> sheets) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
      sheets.accept(workbook);
    } catch (IOException broken) {
      throw new AssertionError(broken);
    }
    return bytes.toByteArray();
  }

  static byte[] official() {
    return of(
        workbook -> {
          workbook.newWorksheet("封面").value(2, 0, "上海市某区2026年区级部门预算");
          summary(workbook.newWorksheet("部门收支总表"));
          expenditure(workbook.newWorksheet("部门支出总表"), "2026年部门支出预算总表", "单位：元");
          threePublic(workbook.newWorksheet("三公"));
        });
  }

  static void title(Worksheet sheet, String title, String unit, int columns) {
    sheet.value(1, 0, title);
    sheet.range(1, 0, 1, columns - 1).merge();
    sheet.value(3, 0, "编制部门：");
    sheet.value(3, columns - 1, unit);
  }

  private static void summary(Worksheet sheet) {
    title(sheet, "2026年部门财务收支预算总表", "单位：元", 4);
    row(sheet, 4, "本年收入", "", "本年支出", "");
    sheet.range(4, 0, 4, 1).merge();
    sheet.range(4, 2, 4, 3).merge();
    row(sheet, 5, "项目", "预算数", "项目", "预算数");
    row(sheet, 6, "一、财政拨款收入", "", "一、一般公共服务支出", "");
    row(sheet, 7, "1. 一般公共预算", "", "二、…", "");
    row(sheet, 8, "2. 政府性基金预算", "", "三、", "");
    row(sheet, 9, "3. 国有资本经营预算", "", "", "");
    row(sheet, 10, "二、事业收入", "", "", "");
    row(sheet, 11, "三、事业单位经营收入", "", "", "");
    row(sheet, 12, "四、其他收入", "", "", "");
    row(sheet, 13, "收入总计", "", "支出总计", "");
  }

  static void expenditure(Worksheet sheet, String title, String unit) {
    title(sheet, title, unit, 7);
    row(sheet, 4, "项目", "", "", "", "支出预算", "", "");
    sheet.range(4, 0, 4, 3).merge();
    sheet.range(4, 4, 4, 6).merge();
    row(sheet, 5, "类", "款", "项", "功能分类科目名称", "合计", "基本支出", "项目支出");
    row(sheet, FIRST, "205", "", "", "教育支出", "", "", "");
    row(sheet, 7, "205", "02", "", "普通教育", "", "", "");
    row(sheet, 8, "205", "02", "01", "学前教育", "", "", "");
    row(sheet, 9, "…", "…", "…", "…", "", "", "");
    for (int blank = 10; blank < TOTAL; blank++) {
      row(sheet, blank, "", "", "", "", "", "", "");
    }
    row(sheet, TOTAL, "合计", "", "", "", "", "", "");
    sheet.range(TOTAL, 0, TOTAL, 3).merge();
    sheet.range(FIRST, 4, TOTAL, 6).style().format("#,##0_ ").set();
  }

  private static void threePublic(Worksheet sheet) {
    title(sheet, "2026年部门“三公”经费和机关运行经费预算表", "单位：万元", 7);
    row(sheet, 4, "“三公”经费预算数", "", "", "", "", "", "机关运行经费预算数");
    sheet.range(4, 0, 4, 5).merge();
    row(sheet, 5, "合计", "因公出国(境)费", "公务接待费", "公务用车购置及运行费", "", "", "");
    sheet.range(5, 3, 5, 5).merge();
    row(sheet, 6, "", "", "", "小计", "购置费", "运行费", "");
    for (int column = 0; column < 3; column++) {
      sheet.range(5, column, 6, column).merge();
    }
    sheet.range(4, 6, 6, 6).merge();
    row(sheet, 7, "", "", "", "", "", "", "");
    sheet.range(7, 0, 7, 6).style().borderStyle("thin").set();
  }

  static void row(Worksheet sheet, int row, String... texts) {
    for (int column = 0; column < texts.length; column++) {
      if (!texts[column].isEmpty()) {
        sheet.value(row, column, texts[column]);
      }
      sheet.style(row, column).borderStyle("thin").set();
    }
  }
}
