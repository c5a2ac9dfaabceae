package io.github.yusuan.rules;

import static io.github.yusuan.core.label.Language.CHINESE;
import static io.github.yusuan.core.label.Language.ENGLISH;
import static io.github.yusuan.rules.Sketch.findings;
import static io.github.yusuan.rules.Sketch.outcomes;
import static io.github.yusuan.rules.Sketch.shanxi;
import static io.github.yusuan.rules.Sketch.violated;
import static io.github.yusuan.rules.finding.Outcome.HOLDS;
import static io.github.yusuan.rules.finding.Outcome.NOT_APPLICABLE;
import static io.github.yusuan.rules.finding.Outcome.UNDECIDED;
import static io.github.yusuan.rules.finding.Outcome.VIOLATED;
import static io.github.yusuan.rules.finding.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Family;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.RuleSource;
import io.github.yusuan.rules.finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulebookTest {
  private static final Label TITLE = Label.zh("本部门没有政府性基金").en("no government fund");
  private static final Rule NO_FUND =
      Rule.of("MY-NO-FUND", Severity.WARNING, TITLE, RulebookTest::fundTotals);

  private static List<Finding> fundTotals(Rule rule, Examination examination) {
    return examination.disclosure().cells().stream()
        .filter(cell -> cell.form().id().equals("fund-revenue") && !cell.isBlank())
        .map(
            cell ->
                Finding.of(
                    rule,
                    VIOLATED,
                    Label.zh("有基金" + cell.figure().orElseThrow())
                        .en("a fund of " + cell.figure().orElseThrow()),
                    cell))
        .toList();
  }

  private static final Family OURS = new Family("OURS", Label.zh("本部门规则").en("our own"));

  private static Disclosure fund(String total) {
    return shanxi().table("fund-revenue").row("total", total).disclosure();
  }

  private static Disclosure brokenSum() {
    return shanxi().table("fund-revenue").row("total", "9.00").row("1030146", "1.00").disclosure();
  }

  @Test
  void the_standard_rules_have_permanent_identifiers() {
    assertThat(Rulebook.identities().rules())
        .extracting(Rule::id)
        .containsExactly(
            "SAME-REGION",
            "SAME-PRECISION",
            "SUM-FUNCTION",
            "SUM-DEPARTMENT-ECONOMIC",
            "SUM-GOVERNMENT-ECONOMIC",
            "SUM-REVENUE",
            "SUM-SOURCE",
            "SUM-ORIGIN",
            "SUM-KIND",
            "SUM-THREE-PUBLIC",
            "SUM-AGENCY-OPERATING",
            "SUM-UNIT",
            "SUM-PROJECT",
            "SUM-TIER",
            "SUM-DECLARED",
            "SUM-ITEM",
            "SUM-PRACTICE",
            "BOUND-REGION");
  }

  @Test
  void every_rule_says_in_both_languages_what_must_be_so() {
    assertThat(Rulebook.identities().rules())
        .extracting(rule -> rule.title().in(CHINESE))
        .doesNotHaveDuplicates()
        .allMatch(title -> title.codePoints().anyMatch(Character::isIdeographic))
        .contains("同一口径的数字，各处所列一致", "合计等于按功能分类的各项之和", "其中数不大于包含它的数");
    assertThat(Rulebook.identities().rules())
        .extracting(rule -> rule.title().in(ENGLISH))
        .doesNotHaveDuplicates()
        .allMatch(title -> title.codePoints().noneMatch(Character::isIdeographic))
        .contains("a total is the sum of its parts by function");
  }

  @Test
  void a_rule_that_is_left_out_finds_nothing() {
    Rulebook some = Rulebook.identities().without("SUM-REVENUE", "BOUND-REGION");

    assertThat(some.rules()).hasSize(16);
    assertThat(findings(some.check(brokenSum()), "SUM-REVENUE")).isEmpty();
    assertThat(violated(Rulebook.identities().check(brokenSum()))).containsExactly("SUM-REVENUE");
  }

  @Test
  void a_rule_of_ones_own_is_checked_with_the_others_and_last() {
    Report report = Rulebook.identities().with(NO_FUND).check(fund("1.00"));

    Finding finding = report.findings().get(report.findings().size() - 1);
    assertThat(finding.rule()).isEqualTo("MY-NO-FUND");
    assertThat(finding.outcome()).isEqualTo(VIOLATED);
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.in(CHINESE)).isEqualTo("有基金1.00");
    assertThat(finding.in(ENGLISH)).isEqualTo("a fund of 1.00");
    assertThat(finding.cells())
        .extracting(Sketch::name)
        .containsExactly("fund-revenue/total/amount");
    assertThat(finding.identity()).isEmpty();
    assertThat(finding).hasToString("MY-NO-FUND 不符：有基金1.00");
  }

  @Test
  void a_rule_that_examined_nothing_does_not_pass() {
    Finding finding =
        findings(Rulebook.identities().with(NO_FUND).check(fund("")), "MY-NO-FUND").get(0);

    assertThat(finding.outcome()).isEqualTo(NOT_APPLICABLE);
    assertThat(finding.in(CHINESE)).isEqualTo("没有适用之处");
    assertThat(finding.in(ENGLISH)).isEqualTo("nothing that the rule applies to");
  }

  @Test
  void every_rule_says_something_of_an_empty_disclosure() {
    Report report = shanxi().check();

    assertThat(report.findings()).hasSameSizeAs(Rulebook.identities().rules());
    assertThat(report.count(NOT_APPLICABLE)).isEqualTo(Rulebook.identities().rules().size());
  }

  @Test
  void a_rule_of_ones_own_sees_the_identities() {
    Rule counting =
        Rule.of(
            "MY-COUNT",
            Severity.INFORMATION,
            TITLE,
            (rule, examination) ->
                List.of(
                    Finding.of(
                        rule,
                        HOLDS,
                        Label.zh("共" + examination.identities().all().size() + "条")
                            .en("of any number"))));

    Report report = Rulebook.identities().with(counting).check(brokenSum());

    assertThat(findings(report, "MY-COUNT").get(0).in(CHINESE)).isEqualTo("共1条");
  }

  @Test
  void a_rule_is_in_the_book_once() {
    Rulebook mine = Rulebook.identities().with(NO_FUND);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> mine.with(NO_FUND))
        .withMessage("a rulebook must have a rule once: MY-NO-FUND");
  }

  @Test
  void a_rule_that_is_not_in_the_book_is_refused_with_the_nearest_that_is() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rulebook.identities().without("SUM-REVENEU"))
        .withMessage("no such rule or family: 'SUM-REVENEU'; did you mean 'SUM-REVENUE'?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rulebook.identities().withSeverity("bound", Severity.WARNING))
        .withMessage("no such rule or family: 'bound'; did you mean 'BOUND'?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rulebook.identities().only("COLOUR"))
        .withMessage("no such rule or family: 'COLOUR'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "sum", "SUM_REVENUE", "SUM-", "-SUM", "SUM REVENUE", "2-SUM", "合计"})
  void an_identifier_is_capitals_and_digits(String id) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rule.of(id, Severity.ERROR, TITLE, RulebookTest::fundTotals))
        .withMessage("a rule id must be capitals and digits joined by hyphens: '" + id + "'");
  }

  @Test
  void severity_is_the_users_to_set() {
    Rulebook lenient = Rulebook.identities().withSeverity("SUM-REVENUE", Severity.WARNING);

    Report report = lenient.check(brokenSum());

    assertThat(violated(report)).containsExactly("SUM-REVENUE");
    assertThat(report.problems().get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(report.hasErrors()).isFalse();
    assertThat(Rulebook.identities().check(brokenSum()).hasErrors()).isTrue();
  }

  @Test
  void what_an_information_rule_finds_is_noted_and_no_violation() {
    Rulebook told = Rulebook.identities().withSeverity("SUM-REVENUE", Severity.INFORMATION);

    Report report = told.check(brokenSum());

    assertThat(report.problems()).isEmpty();
    assertThat(report.notes()).extracting(Finding::rule).containsExactly("SUM-REVENUE");
    assertThat(told.withSeverity("SUM-REVENUE", Severity.ERROR).check(brokenSum()).hasErrors())
        .isTrue();
  }

  @Test
  void a_family_is_left_out_or_kept_by_its_name() {
    assertThat(Rulebook.identities().without("SUM").rules())
        .extracting(Rule::id)
        .containsExactly("SAME-REGION", "SAME-PRECISION", "BOUND-REGION");
    assertThat(Rulebook.identities().only("BOUND", "SAME-REGION").rules())
        .extracting(Rule::id)
        .containsExactly("SAME-REGION", "BOUND-REGION");
  }

  @Test
  void a_rule_of_another_family_than_its_name_says_is_reported_under_it() {
    Rule nothing = new NoRevenue();
    Rule lenient =
        nothing.from(RuleSource.practice(nothing.title())).withSeverity(Severity.WARNING);

    for (Rule rule : List.of(nothing, lenient)) {
      Report report = Rulebook.identities().only("BOUND").with(rule).check(brokenSum());

      assertThat(report.findings()).last().extracting(Finding::family).isEqualTo(OURS);
      assertThat(report.in(ENGLISH)).contains("our own OURS: 1 checked").doesNotContain("MY MY");
      assertThat(report.in(CHINESE)).contains("本部门规则 OURS：核对1项");
    }
  }

  @Test
  void the_order_of_calls_does_not_matter() {
    Rule other = Rule.of("SUM-REVENUE", Severity.ERROR, TITLE, RulebookTest::fundTotals);
    Rulebook book = Rulebook.identities();

    assertThat(severity(book.withSeverity("SUM-REVENUE", WARNING).replacing(List.of(other))))
        .isEqualTo(severity(book.replacing(List.of(other)).withSeverity("SUM-REVENUE", WARNING)))
        .isEqualTo(WARNING);
    assertThat(book.without("SUM-REVENUE").replacing(List.of(other)).rules())
        .extracting(Rule::id)
        .isEqualTo(
            book.replacing(List.of(other)).without("SUM-REVENUE").rules().stream()
                .map(Rule::id)
                .toList())
        .doesNotContain("SUM-REVENUE");
  }

  private static Severity severity(Rulebook book) {
    return book.rules().stream()
        .filter(rule -> rule.id().equals("SUM-REVENUE"))
        .findFirst()
        .orElseThrow()
        .severity();
  }

  @Test
  void a_family_is_taken_less_seriously_as_a_whole_and_a_rule_of_it_as_was_said_of_it() {
    Rulebook book =
        Rulebook.identities()
            .withSeverity("SUM-REVENUE", Severity.ERROR)
            .withSeverity("SUM", Severity.INFORMATION);

    assertThat(severity(book)).isEqualTo(Severity.ERROR);
    assertThat(book.rules())
        .filteredOn(rule -> rule.family().id().equals("SUM") && !rule.id().equals("SUM-REVENUE"))
        .isNotEmpty()
        .extracting(Rule::severity)
        .containsOnly(Severity.INFORMATION);
  }

  @Test
  void a_rule_that_was_left_out_may_be_put_in_again() {
    Rule other = Rule.of("SUM-REVENUE", Severity.WARNING, TITLE, RulebookTest::fundTotals);

    assertThat(severity(Rulebook.identities().without("SUM").with(other))).isEqualTo(WARNING);
  }

  @Test
  void a_rule_that_calls_itself_too_often_is_undecided_too() {
    Rule deep =
        Rule.of(
            "MY-DEEP",
            Severity.WARNING,
            TITLE,
            (rule, examination) -> List.of(Finding.of(rule, HOLDS, TITLE, cell(depth(0)))));

    assertThat(findings(Rulebook.identities().with(deep).check(brokenSum()), "MY-DEEP"))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.in(ENGLISH))
                    .startsWith("rule MY-DEEP did not come to its end: StackOverflowError"));
  }

  private static int depth(int from) {
    return from < 0 ? 0 : 1 + depth(from + 1);
  }

  @Test
  void a_rule_that_throws_is_undecided_and_the_others_go_on() {
    Rule broken =
        Rule.of(
            "MY-BROKEN",
            Severity.WARNING,
            TITLE,
            (rule, examination) -> List.of(Finding.of(rule, HOLDS, TITLE, cell(1 / zero()))));
    Rule silent = Rule.of("MY-SILENT", Severity.WARNING, TITLE, (rule, examination) -> nothing());

    Report report = Rulebook.identities().with(broken).with(silent).check(brokenSum());

    assertThat(findings(report, "MY-BROKEN"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.outcome()).isEqualTo(UNDECIDED);
              assertThat(finding.in(CHINESE))
                  .isEqualTo("规则MY-BROKEN未能核对完毕：ArithmeticException：/ by zero");
              assertThat(finding.in(ENGLISH))
                  .isEqualTo(
                      "rule MY-BROKEN did not come to its end: ArithmeticException: / by zero");
            });
    assertThat(findings(report, "MY-SILENT"))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.in(ENGLISH))
                    .isEqualTo(
                        "rule MY-SILENT did not come to its end: IllegalArgumentException: a result"
                            + " of the rule must be given, not null"));
    assertThat(violated(report)).containsExactly("SUM-REVENUE");
  }

  private static int zero() {
    return 0;
  }

  private static Cell cell(int at) {
    return brokenSum().tables().get(0).cells().get(at);
  }

  @SuppressWarnings("NullAway")
  private static List<Finding> nothing() {
    return null;
  }

  @Test
  void what_is_undecided_does_not_pass() {
    Rule broken = Rule.of("MY-BROKEN", Severity.WARNING, TITLE, (rule, examination) -> nothing());
    Report report = Rulebook.identities().with(broken).check(fund("1.00"));

    assertThat(report.verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(report.passes()).isFalse();
    assertThat(report.in(CHINESE)).contains("未判定1项").contains("MY-BROKEN");
    assertThatThrownBy(report::orElseThrow).hasMessage("未判定");
  }

  @Test
  void what_examined_nothing_does_not_pass() {
    Report report = shanxi().check();

    assertThat(report.verdict()).isEqualTo(Verdict.NOTHING_EXAMINED);
    assertThat(report.passes()).isFalse();
    assertThat(report.in(CHINESE)).contains("没有可核对的内容").doesNotContain("未发现问题");
    assertThat(report.in(ENGLISH)).contains("nothing to examine");
    assertThatThrownBy(report::orElseThrow).hasMessage("无可核对");
  }

  @Test
  void a_warning_passes_and_an_error_does_not() {
    Report strict = Rulebook.identities().only("SUM").check(brokenSum());

    assertThat(strict.verdict()).isEqualTo(Verdict.ERRORS);
    assertThat(strict.errors()).extracting(Finding::rule).containsExactly("SUM-REVENUE");
    assertThat(strict.warnings()).isEmpty();
    assertThatThrownBy(strict::orElseThrow).hasMessageStartingWith("SUM-REVENUE: ");

    Report warned = Rulebook.identities().only("BOUND").with(NO_FUND).check(fund("1.00"));
    assertThat(warned.verdict()).isEqualTo(Verdict.NO_ERRORS);
    assertThat(warned.warnings()).extracting(Finding::rule).containsExactly("MY-NO-FUND");
    assertThat(warned.orElseThrow()).isSameAs(warned);
  }

  @Test
  void null_is_refused_by_name() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rulebook.standard().check(null))
        .withMessage("a disclosure must be given, not null");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rulebook.standard().with(null))
        .withMessage("a rule must be given, not null");
  }

  /** A rule that a user keeps with others of a family (自定类别). */
  private record NoRevenue() implements Rule {
    @Override
    public String id() {
      return "MY-REVENUE";
    }

    @Override
    public Family family() {
      return OURS;
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }

    @Override
    public Label title() {
      return Label.zh("没有收入").en("no revenue");
    }

    @Override
    public RuleSource source() {
      return RuleSource.practice(title());
    }

    @Override
    public List<Finding> examine(Examination examination) {
      return List.of(Finding.of(this, Outcome.VIOLATED, title()));
    }
  }

  @Test
  void severity_keeps_the_order_and_the_words() {
    Rulebook lenient = Rulebook.identities().withSeverity("SUM-REVENUE", Severity.WARNING);

    assertThat(lenient.rules())
        .extracting(Rule::id)
        .containsExactlyElementsOf(Rulebook.identities().rules().stream().map(Rule::id).toList());
    assertThat(lenient.check(brokenSum()).problems().get(0).in(ENGLISH))
        .isEqualTo(Rulebook.identities().check(brokenSum()).problems().get(0).in(ENGLISH));
  }

  @Test
  void the_assumed_rounding_outlives_other_changes_of_the_book() {
    Disclosure oneOff =
        shanxi().table("fund-revenue").row("1030146", "1.00").row("1030146", "1.01").disclosure();
    Rulebook unknown =
        Rulebook.identities()
            .assuming(Rounding.UNKNOWN)
            .with(NO_FUND)
            .without("BOUND-REGION")
            .withSeverity("SUM-UNIT", Severity.WARNING);

    assertThat(outcomes(unknown.check(oneOff), "SAME-REGION"))
        .containsExactly(Outcome.HOLDS_WITHIN_ROUNDING);
    assertThat(outcomes(Rulebook.identities().check(oneOff), "SAME-REGION"))
        .containsExactly(VIOLATED);
  }

  @Test
  void a_finding_keeps_its_cells_whatever_becomes_of_the_array() {
    Disclosure disclosure = fund("1.00");
    Cell[] cells = disclosure.cells().toArray(Cell[]::new);
    Finding finding = Finding.of(NO_FUND, VIOLATED, TITLE, cells);
    Cell first = cells[0];
    cells[0] = fund("2.00").cells().get(0);

    assertThat(finding.cells()).containsExactly(first);
  }
}
