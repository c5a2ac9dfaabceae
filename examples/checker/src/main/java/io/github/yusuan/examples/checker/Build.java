package io.github.yusuan.examples.checker;

import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.Rulebook;
import java.io.PrintStream;
import java.time.Year;

/** Builds a small disclosure in code and checks it (在代码中编制并核对). */
public final class Build {
  private Build() {}

  /**
   * Builds, checks, and prints the report.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    Report report = Rulebook.identities().check(disclosure());
    PrintStream out = Console.ofProcess().out();
    out.print(report.in(Language.CHINESE));
    out.flush();
  }

  /** A department with one table: expenditure by function, in all, basic and project. */
  static Disclosure disclosure() {
    Form form = Templates.SHANXI_COUNTY_2024.form("expenditure").orElseThrow();
    Table expenditure =
        Table.of(form)
            .line(Line.of(form.rows().get(0)), "120.00", "70.12", "49.88")
            .line(function("201", "一般公共服务支出"), "120.00", "70.12", "49.88")
            .line(function("20103", "政府办公厅（室）及相关机构事务"), "120.00", "70.12", "49.88")
            .line(function("2010301", "行政运行"), "70.12", "70.12", "")
            .line(function("2010302", "一般行政管理事务"), "49.88", "", "49.88")
            .build();
    return Disclosure.builder()
        .department(Department.of("某区数据局"))
        .year(Year.of(2024))
        .template(Templates.SHANXI_COUNTY_2024)
        .addTable(expenditure)
        .build();
  }

  private static Line function(String code, String name) {
    return Line.of(FunctionalCode.of(code), name);
  }
}
