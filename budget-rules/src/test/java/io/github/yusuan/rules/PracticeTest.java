package io.github.yusuan.rules;

import static io.github.yusuan.core.label.Language.CHINESE;
import static io.github.yusuan.core.label.Language.ENGLISH;
import static io.github.yusuan.rules.Sketch.findings;
import static io.github.yusuan.rules.Sketch.outcomes;
import static io.github.yusuan.rules.Sketch.violated;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.joint.CertificateChecker;
import io.github.yusuan.rules.joint.Consistency;
import io.github.yusuan.rules.joint.Discrepancy;
import io.github.yusuan.rules.joint.Inference;
import io.github.yusuan.rules.joint.Statement;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * As published: 40.35 + 196.29 is 236.64 where items are added up, and 236.63 where the class is
 * rounded by itself; 1,105.68 + 2,739.56 is 3,845.24, and 3,845.25.
 */
class PracticeTest {
  private static final Template FINAL_ACCOUNT = Templates.finalAccount().of(Year.of(2024));

  private static Sketch health(Template template, String clazz, String section) {
    return Sketch.of(template)
        .table("summary-expenditure")
        .row("function-210", "236.63")
        .row("function-212", "3845.25")
        .table("expenditure")
        .row("210", clazz, clazz)
        .row("21011", section, section)
        .row("2101101", "40.35", "40.35")
        .row("2101102", "196.29", "196.29")
        .row("212", "3845.24", "", "3845.24")
        .row("21203", "3845.24", "", "3845.24")
        .row("2120303", "1105.68", "", "1105.68")
        .row("2120399", "2739.56", "", "2739.56");
  }

  private static Sketch added() {
    return health(FINAL_ACCOUNT, "236.64", "236.64");
  }

  @Test
  void totals_added_up_from_rounded_items_are_one_note_that_names_the_cells() {
    Report report = added().check();

    assertThat(report.problems()).isEmpty();
    assertThat(report.joint().consistency()).isEqualTo(Consistency.CONSISTENT);
    assertThat(outcomes(report, "SUM-PRACTICE")).containsExactly(Outcome.NOTED);
    Finding note = findings(report, "SUM-PRACTICE").get(0);
    assertThat(note.cells())
        .extracting(Sketch::name)
        .contains("expenditure/210/total", "expenditure/212/total", "expenditure/21203/project")
        .noneMatch(name -> name.contains("2101101") || name.startsWith("summary"));
    assertThat(note.in(CHINESE))
        .isEqualTo(
            "上级科目数系由所列下级科目数相加而得，未按实际金额分别舍入，不作差错；因此与他处不同的有："
                + "表三“210 科目210”行“本年支出合计”栏（另有1处相同） 236.64万元"
                + "（表一“九、卫生健康支出”行 236.63万元）；"
                + "表三“212 科目212”行“本年支出合计”栏（另有1处相同） 3845.24万元"
                + "（表一“十一、城乡社区支出”行 3845.25万元）；"
                + "表三“21011 科目21011”行“本年支出合计”栏（另有1处相同） 236.64万元；"
                + "表三“21203 科目21203”行“本年支出合计”栏（另有1处相同） 3845.24万元");
    assertThat(note.in(ENGLISH))
        .startsWith(
            "figures of codes are added up from the printed figures of the codes inside them, not"
                + " rounded from exact amounts; for that reason different from others, and no"
                + " errors: 表三 expenditure, row “210 科目210”, column “total expenditure of the"
                + " year” (and 1 more) 236.64万元 (表一 summary of expenditure");
  }

  @Test
  void a_figure_that_is_not_the_sum_is_the_only_one_in_doubt_and_nothing_is_excused_by_it() {
    Report report = health(FINAL_ACCOUNT, "237.54", "236.64").check();

    assertThat(report.identities().addedUp()).isNotEmpty();
    assertThat(report.joint().discrepancies()).hasSize(1).allMatch(Discrepancy::isUnique);
    assertThat(doubted(report)).extracting(cell -> cell.line().id()).containsOnly("210");
    assertThat(findings(report, "SUM-PRACTICE").get(0).in(CHINESE))
        .contains("3845.24万元（表一“十一、城乡社区支出”行 3845.25万元）")
        .endsWith(
            "；与所列下级科目数之和不符、请核对的有："
                + "表三“210 科目210”行“本年支出合计”栏 237.54万元（各项之和 236.64万元）；"
                + "表三“210 科目210”行“基本支出”栏 237.54万元（各项之和 236.64万元）");
  }

  @Test
  void each_slip_in_what_is_added_up_is_found_and_no_right_figure_is_the_only_one_in_doubt() {
    Disclosure document = added().disclosure();
    for (Cell cell : document.cells()) {
      if (!cell.isBlank()) {
        Figure printed = cell.figure().orElseThrow();
        long slipped = printed.lastPlaces() + 90;
        isFound(cell, document.with(cell, Figure.ofLastPlaces(slipped, printed.decimals())));
      }
    }
  }

  @Test
  void a_figure_left_out_of_what_is_added_up_is_found() {
    for (String item : List.of("2101101", "2101102", "2120303")) {
      Disclosure document = added().disclosure();
      Cell cell = cell(document, "expenditure", item);
      isFound(cell, document.withBlank(cell));
    }
  }

  private static void isFound(Cell cell, Disclosure document) {
    Report report = Rulebook.identities().check(document);
    CertificateChecker checker = new CertificateChecker(report.joint().identities());

    assertThat(doubted(report)).as("%s", cell).anyMatch(named -> isSamePlace(named, cell));
    assertThat(report.joint().discrepancies())
        .as("%s", cell)
        .allMatch(error -> checker.accepts(error.conflict().certificate()))
        .allMatch(
            error ->
                !error.isUnique()
                    || error.culprits().get(0).statements().stream()
                        .flatMap(statement -> statement.cells().stream())
                        .anyMatch(named -> isSamePlace(named, cell)));
    assertThat(Inference.on(document).joint()).isEqualTo(report.joint());
  }

  private static List<Cell> doubted(Report report) {
    return report.joint().discrepancies().stream()
        .flatMap(error -> error.culprits().stream())
        .flatMap(culprit -> culprit.statements().stream())
        .flatMap(statement -> statement.cells().stream())
        .toList();
  }

  private static boolean isSamePlace(Cell one, Cell other) {
    return one.form().id().equals(other.form().id())
        && one.line().id().equals(other.line().id())
        && one.column().equals(other.column());
  }

  @Test
  void what_does_not_add_up_but_may_be_rounding_is_noted_and_nobody_accused() {
    Disclosure document = added().disclosure();
    for (Cell item : document.cells()) {
      if (item.line().id().equals("2120303") && !item.isBlank()) {
        document = document.with(item, Figure.parse("1105.69"));
      }
    }
    Report report = Rulebook.identities().check(document);

    assertThat(report.joint().consistency()).isEqualTo(Consistency.CONSISTENT);
    assertThat(report.problems()).isEmpty();
    assertThat(findings(report, "SUM-PRACTICE").get(0).in(ENGLISH))
        .contains("not the sum of the printed figures inside them, and to be looked at: ")
        .contains("3845.24万元 (their sum is 3845.25万元)");
  }

  @Test
  void a_publisher_who_rounds_each_figure_by_itself_is_judged_by_that() {
    Disclosure document =
        Sketch.of(FINAL_ACCOUNT)
            .table("summary-expenditure")
            .row("function-210", "237.53")
            .row("function-212", "3845.25")
            .table("expenditure")
            .row("210", "236.63", "236.63")
            .row("21011", "236.63", "236.63")
            .row("2101101", "40.35", "40.35")
            .row("2101102", "196.29", "196.29")
            .row("212", "3845.25", "", "3845.25")
            .row("21203", "3845.25", "", "3845.25")
            .row("2120303", "1105.68", "", "1105.68")
            .row("2120399", "2739.56", "", "2739.56")
            .disclosure();
    Report report = Rulebook.identities().check(document);

    assertThat(report.identities().addedUp()).isEmpty();
    assertThat(doubted(report)).extracting(cell -> cell.line().id()).containsOnly("function-210");
    assertThat(findings(report, "SUM-PRACTICE").get(0).in(CHINESE))
        .isEqualTo("没有须以“上级科目数由下级科目数相加”来解释的数字");
  }

  @Test
  void a_template_whose_publishers_do_not_add_up_excuses_nothing() {
    Template strict = FINAL_ACCOUNT.with(family -> family.withPractices(List.of()));
    Report report = health(strict, "236.64", "236.64").check();

    assertThat(violated(report)).contains("SAME-REGION");
    assertThat(outcomes(report, "SUM-PRACTICE")).isEmpty();
  }

  @Test
  void what_is_consistent_with_each_figure_rounded_by_itself_is_taken_so() {
    Disclosure strict =
        added()
            .disclosure()
            .with(
                cell(added().disclosure(), "summary-expenditure", "function-210"),
                Figure.parse("236.64"))
            .with(
                cell(added().disclosure(), "summary-expenditure", "function-212"),
                Figure.parse("3845.24"));
    Report report = Rulebook.identities().check(strict);

    assertThat(report.identities().addedUp()).isEmpty();
    assertThat(outcomes(report, "SUM-PRACTICE")).containsExactly(Outcome.HOLDS);
  }

  @Test
  void an_error_beside_it_is_all_that_is_told() {
    Disclosure document = added().disclosure();
    Cell wrong = cell(document, "summary-expenditure", "function-212");
    Report report = Rulebook.identities().check(document.with(wrong, Figure.parse("3875.25")));

    assertThat(report.identities().addedUp()).isNotEmpty();
    assertThat(report.joint().discrepancies())
        .flatExtracting(Discrepancy::culprits)
        .flatExtracting(culprit -> culprit.statements())
        .flatExtracting(Statement::cells)
        .extracting(cell -> cell.line().id())
        .contains("function-212")
        .doesNotContain("function-210", "210", "21011");
    assertThat(violated(report)).containsExactly("SAME-REGION");
  }

  @Test
  void a_report_and_the_inference_take_one_practice() {
    Disclosure document = added().disclosure();

    assertThat(Inference.on(document).joint()).isEqualTo(added().check().joint());
  }

  private static Cell cell(Disclosure document, String form, String line) {
    return document.cells().stream()
        .filter(cell -> cell.form().id().equals(form) && cell.line().id().equals(line))
        .findFirst()
        .orElseThrow();
  }
}
