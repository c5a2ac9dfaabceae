package io.github.yusuan.io.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.yusuan.core.budget.Budget;
import io.github.yusuan.core.budget.BudgetLine;
import io.github.yusuan.core.classification.BudgetUnit;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.DocumentKind;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.io.document.Documents;
import io.github.yusuan.io.document.FilledDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Blank workbooks as a finance bureau hands them out, from the folder {@code -Ddocuments=DIR}. */
class OfficialFormsTest {
  private static final String FOLDER = System.getProperty("documents", "");

  private static Disclosure disclosure(Template template) {
    BudgetUnit unit = BudgetUnit.of("某局");
    return Budget.of(Department.of("某局"), template.year())
        .with(
            BudgetLine.line(unit)
                .function("2010301")
                .personnel()
                .from(Source.GENERAL_PUBLIC_BUDGET)
                .economic("30101", "50101")
                .yuan("1673951"),
            BudgetLine.line(unit)
                .function("2120399")
                .project("修缮")
                .from(Source.GENERAL_PUBLIC_BUDGET)
                .yuan("800000"))
        .disclose(template);
  }

  @ParameterizedTest
  @CsvSource({
    "shanghai-2026-blank-department-form.xlsx, DEPARTMENT_BUDGET",
    "shanghai-2026-blank-unit-form.xlsx, UNIT_BUDGET"
  })
  void an_official_form_is_filled_in_and_read_back(String name, DocumentKind kind)
      throws IOException {
    Path blank = Path.of(FOLDER, name);
    assumeTrue(!FOLDER.isEmpty() && Files.exists(blank), "no official form: " + name);
    Template template = Templates.shanghaiDistrict().of(Year.of(2026), kind);
    Disclosure disclosure = disclosure(template);

    FilledDocument filled = Documents.fill(blank, disclosure);

    assertThat(filled.figures().inDoubt()).isZero();
    assertThat(lines(Documents.reader().withTemplate(template).read(filled.bytes()).disclosure()))
        .isEqualTo(lines(disclosure));
  }

  /** What each line is about, and its figures: labels are those that the publisher prints. */
  private static List<String> lines(Disclosure disclosure) {
    return disclosure.tables().stream()
        .flatMap(table -> table.lines().stream())
        .map(line -> line.id() + " " + line.figures())
        .toList();
  }
}
