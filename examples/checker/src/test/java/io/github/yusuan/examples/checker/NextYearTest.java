package io.github.yusuan.examples.checker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.budget.Budget;
import io.github.yusuan.core.budget.BudgetLine;
import io.github.yusuan.core.budget.Disclosing;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.DocumentKind;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.io.DisclosureJson;
import io.github.yusuan.io.print.Publication;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documents of the years after 屯留 2024: built from lines, printed, checked as printed. */
class NextYearTest {
  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private int run(String... arguments) {
    out.reset();
    PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
    return Checker.run(new Console(printed, printed, StandardCharsets.UTF_8, false), arguments);
  }

  private String said() {
    return out.toString(StandardCharsets.UTF_8);
  }

  /** The lines of 2024 with more money in each year after it. */
  private static Budget budget(int year) {
    Budget of2024 = TunliuBudget.budget();
    return Budget.of(of2024.department(), Year.of(year)).with(lines(of2024, year));
  }

  private static List<BudgetLine> lines(Budget budget, int year) {
    return budget.lines().stream()
        .map(
            line ->
                BudgetLine.of(List.copyOf(line.region().members()))
                    .fen(line.fen() + 123_457L * (year - budget.year().getValue())))
        .toList();
  }

  private static Disclosure of(int year, Template template, Disclosure lastYear) {
    Disclosing disclosing = budget(year).disclosing(template);
    return disclosing.against(lastYear).disclose();
  }

  private String printed(Disclosure disclosure, String name) throws IOException {
    Path file = folder.resolve(name);
    Publication.of(disclosure).write(file);
    return file.toString();
  }

  private String json(Disclosure disclosure, String name) throws IOException {
    Path file = folder.resolve(name);
    DisclosureJson.write(disclosure, file);
    return file.toString();
  }

  @Test
  void a_departments_document_agrees_with_itself_and_with_the_years_before() throws IOException {
    Disclosure of2024 = Fixture.TUNLIU_2024.read();
    Disclosure of2025 = of(2025, Templates.shanxiCounty().of(Year.of(2025)), of2024);
    Disclosure of2026 = of(2026, Templates.shanxiCounty().of(Year.of(2026)), of2025);
    String page = printed(of2025, "2025.html");

    assertThat(run(page)).as(said()).isZero();
    assertThat(run(page, "--last-year", json(of2024, "2024.json"))).as(said()).isZero();
    assertThat(said()).contains("错误0项").contains("整体核对：整体一致").contains("2024年公开文本：1处疑点，与本文本无关");
    assertThat(run(printed(of2026, "2026.xlsx"), "--last-year", page)).as(said()).isZero();
    assertThat(said()).contains("错误0项").contains("联同1份相关文本：整体一致\n");
  }

  @Test
  void last_years_total_that_the_text_does_not_start_from_is_told() throws IOException {
    Template template = Templates.shanxiCounty().of(Year.of(2026));
    Disclosure of2026 = of(2026, template, budget(2025).disclose(Templates.shanxiCounty()));
    Budget other = Budget.of(budget(2025).department(), Year.of(2025)).with(budget(2026).lines());
    String last = json(other.disclose(Templates.shanxiCounty()), "other.json");

    assertThat(run(printed(of2026, "2026.html"), "--last-year", last)).isEqualTo(1);
    assertThat(said()).contains("YEAR-BASE").contains("推算上年为").contains("上年文本为");
  }

  @Test
  void a_units_document_agrees_with_the_year_before() throws IOException {
    Template before = Templates.shanghaiDistrict().of(Year.of(2025), DocumentKind.UNIT_BUDGET);
    Template after = Templates.shanghaiDistrict().of(Year.of(2026), DocumentKind.UNIT_BUDGET);
    Disclosure of2025 = budget(2025).disclose(before);
    String unit = printed(of(2026, after, of2025), "unit.html");

    assertThat(run(unit, "--last-year", printed(of2025, "unit-2025.html"))).as(said()).isZero();
    assertThat(said()).contains("联同1份相关文本：整体一致\n");
  }

  @Test
  void a_department_agrees_with_its_only_unit() throws IOException {
    Template ofUnits = Templates.nationalBudget().of(Year.of(2026), DocumentKind.UNIT_BUDGET);
    String unit = printed(budget(2026).disclose(ofUnits), "unit.html");
    Disclosure department = budget(2026).disclose(Templates.nationalBudget());

    assertThat(run(printed(department, "department.html"), "--units", unit)).as(said()).isZero();
    assertThat(said()).contains("联同1份相关文本：整体一致\n");
  }
}
