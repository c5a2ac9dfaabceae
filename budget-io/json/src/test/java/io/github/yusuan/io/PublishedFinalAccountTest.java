package io.github.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.form.TemplateFamily;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.Rulebook;
import io.github.yusuan.rules.Verdict;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.hypothesis.Hypotheses;
import io.github.yusuan.rules.hypothesis.Hypothesis;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.identity.Identity;
import io.github.yusuan.rules.joint.Consistency;
import io.github.yusuan.rules.joint.Culprit;
import io.github.yusuan.rules.joint.Inference;
import io.github.yusuan.rules.joint.JointProof;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * The tables of a final account of 2024, without its text, as a bureau of Shanghai published them:
 * read from its PDF. It adds 类 and 款 up from printed 项.
 */
class PublishedFinalAccountTest {
  private static final String DOCUMENT =
      Documents.text("/io/github/yusuan/io/final-account-2024.json");

  /** One figure of so many is changed. */
  private static final int EACH = 40;

  @Test
  void all_its_forms_and_figures_are_there() {
    Disclosure disclosure = DisclosureJson.read(DOCUMENT);

    assertThat(disclosure.tables()).hasSameSizeAs(disclosure.template().forms());
    assertThat(
            disclosure.tables().stream()
                .flatMap(table -> table.lines().stream())
                .mapToInt(line -> line.figures().size())
                .sum())
        .isEqualTo(308);
    assertThat(DisclosureJson.toText(disclosure)).isEqualTo(DOCUMENT);
  }

  @Test
  void nothing_in_it_is_wrong_and_how_it_adds_up_is_worth_knowing() {
    Report report = Rulebook.standard().without("PUBLICATION").check(DisclosureJson.read(DOCUMENT));

    assertThat(report.verdict()).isEqualTo(Verdict.NO_ERRORS);
    assertThat(report.joint().consistency()).isEqualTo(Consistency.CONSISTENT);
    assertThat(report.problems()).isEmpty();
    assertThat(report.notes())
        .extracting(Finding::rule)
        .containsExactly("SUM-PRACTICE", "FORM-ROW", "FORM-ROW");
    assertThat(report.notes().get(0).in(Language.CHINESE))
        .contains("236.64万元（表一“九、卫生健康支出”行 236.63万元）")
        .contains("3845.24万元（表一“十一、城乡社区支出”行 3845.25万元）");
  }

  @Test
  void a_slip_in_it_is_found_and_never_a_right_figure_the_only_one_in_doubt() {
    Disclosure disclosure = DisclosureJson.read(DOCUMENT);
    List<Cell> figures =
        Identities.of(disclosure).all().stream()
            .filter(identity -> !(identity instanceof Identity.Bound))
            .flatMap(identity -> identity.operands().stream())
            .flatMap(operand -> operand.cells().stream())
            .filter(cell -> !cell.isBlank())
            .distinct()
            .toList();
    for (int at = 5; at < figures.size(); at += EACH) {
      Cell cell = figures.get(at);
      Figure printed = cell.figure().orElseThrow();
      Figure slipped = Figure.ofLastPlaces(printed.lastPlaces() + 90, printed.decimals());
      JointProof proof = Inference.on(disclosure.with(cell, slipped)).joint();

      assertThat(proof.discrepancies()).as("%s", cell).isNotEmpty();
      assertThat(proof.discrepancies().stream().flatMap(error -> error.culprits().stream()))
          .as("%s", cell)
          .anyMatch(culprit -> names(culprit, cell));
      assertThat(proof.discrepancies())
          .as("%s", cell)
          .allMatch(error -> !error.isUnique() || names(error.culprits().get(0), cell));
    }
  }

  @Test
  void two_columns_that_changed_places_in_it_are_one_cause() {
    assertThat(cause(changed("expenditure", PublishedFinalAccountTest::swapped)))
        .startsWith("一处原因：表三“基本支出”栏与“项目支出”栏的数字错置，两栏对调则相符");
  }

  @Test
  void a_table_of_it_in_another_unit_is_one_cause() {
    assertThat(cause(changed("general-public-expenditure", PublishedFinalAccountTest::inYuan)))
        .startsWith("一处原因：表五整表单位有误：所注单位为万元，数字实为元，按元则相符");
  }

  private static String cause(Disclosure disclosure) {
    List<Hypothesis> causes = Hypotheses.of(disclosure, Inference.on(disclosure).joint());
    assertThat(causes).hasSize(1);
    assertThat(causes.get(0).rest().consistency()).isEqualTo(Consistency.CONSISTENT);
    return causes.get(0).in(Language.CHINESE);
  }

  private static Disclosure changed(String form, UnaryOperator<Line> change) {
    Disclosure disclosure = DisclosureJson.read(DOCUMENT);
    return disclosure.withTables(
        disclosure.tables().stream()
            .map(
                table ->
                    table.form().id().equals(form)
                        ? table.withLines(table.lines().stream().map(change).toList())
                        : table)
            .toList());
  }

  private static Line swapped(Line line) {
    Map<String, Figure> figures = new LinkedHashMap<>(line.figures());
    line.figure("basic").ifPresent(figure -> figures.put("project", figure));
    line.figure("project").ifPresent(figure -> figures.put("basic", figure));
    return line.withFigures(figures);
  }

  private static Line inYuan(Line line) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    line.figures()
        .forEach(
            (column, figure) ->
                figures.put(column, Figure.ofLastPlaces(figure.lastPlaces() * 100, 0)));
    return line.withFigures(figures);
  }

  private static boolean names(Culprit culprit, Cell cell) {
    return culprit.statements().stream()
        .flatMap(statement -> statement.cells().stream())
        .anyMatch(
            named ->
                named.form().id().equals(cell.form().id())
                    && named.line().id().equals(cell.line().id())
                    && named.column().equals(cell.column()));
  }

  @Test
  void a_figure_left_out_in_it_is_told_with_what_would_fit() {
    Disclosure disclosure = DisclosureJson.read(DOCUMENT);
    Cell blank =
        disclosure.cells().stream()
            .filter(cell -> cell.form().id().equals("expenditure"))
            .filter(cell -> cell.line().id().equals("208"))
            .findFirst()
            .orElseThrow();

    JointProof proof = Inference.on(disclosure.withBlank(blank)).joint();

    assertThat(proof.discrepancies()).hasSize(1);
    Culprit culprit = proof.discrepancies().get(0).culprits().get(0);
    assertThat(culprit.in(Language.CHINESE)).endsWith("空白（疑漏填）；可为754.75万元");
  }

  @Test
  void a_template_without_that_practice_would_accuse_it_of_three_figures() {
    TemplateFamily strict = Templates.finalAccount().withId("strict").withPractices(List.of());
    Disclosure disclosure =
        DisclosureJson.withTemplates(strict)
            .read(DOCUMENT.replace("\"template\": \"final-account\"", "\"template\": \"strict\""));

    Report report = Rulebook.identities().check(disclosure);

    assertThat(report.errors()).extracting(Finding::rule).containsOnly("SAME-REGION").hasSize(3);
  }
}
