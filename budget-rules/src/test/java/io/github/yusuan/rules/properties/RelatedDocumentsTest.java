package io.github.yusuan.rules.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Renminbi;
import io.github.yusuan.core.budget.Budget;
import io.github.yusuan.core.budget.BudgetLine;
import io.github.yusuan.core.classification.BudgetUnit;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Column;
import io.github.yusuan.core.form.Content;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.Rulebook;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.RelatedDocuments;
import io.github.yusuan.rules.joint.Consistency;
import java.time.Year;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AfterContainer;

/** Documents that were derived from budgets which follow from each other agree. */
@Domain(EveryTemplate.class)
class RelatedDocumentsTest {
  private static final int FEW = 600;

  /** How many checks of each rule had something to compare. */
  private static final Map<String, Integer> EXAMINED = new HashMap<>();

  private static void count(Report report) {
    report.findings().stream()
        .filter(finding -> finding.outcome() != Outcome.NOT_APPLICABLE)
        .forEach(finding -> EXAMINED.merge(finding.rule(), 1, Integer::sum));
  }

  @AfterContainer
  static void every_rule_had_something_to_compare() {
    assertThat(EXAMINED.keySet())
        .contains("CONSOLIDATION-SUM", "YEAR-BASE", "YEAR-NAME", "YEAR-CODE", "YEAR-CARRY-OVER");
    EXAMINED.clear();
  }

  /** Proves small documents together, which takes little. */
  private static void assertNotContradictory(Report report) {
    if (report.disclosure().cells().size() <= FEW) {
      assertThat(report.consistencyTogether()).isNotEqualTo(Optional.of(Consistency.INCONSISTENT));
    }
  }

  /** Each unit's lines as a budget of its own. */
  private static Map<String, Budget> units(Budget budget) {
    Map<String, Budget> units = new LinkedHashMap<>();
    for (BudgetLine line : budget.lines()) {
      String name =
          line.region().member(Dimension.UNIT).map(unit -> ((BudgetUnit) unit).name()).orElse("本级");
      Budget unit = units.getOrDefault(name, Budget.of(Department.of(name), budget.year()));
      units.put(name, unit.with(line));
    }
    return units;
  }

  private static List<Disclosure> disclose(Map<String, Budget> units, Template template) {
    return units.values().stream().map(unit -> unit.disclose(template)).toList();
  }

  @Property
  void a_department_is_the_sum_of_its_units(@ForAll Sample sample) {
    List<Disclosure> units = disclose(units(sample.budget()), sample.template());
    Report report =
        Rulebook.standard()
            .only("CONSOLIDATION-SUM")
            .check(sample.disclosure(), RelatedDocuments.none().withUnits(units));

    count(report);
    assertThat(report.problems()).isEmpty();
    assertNotContradictory(report);
  }

  /**
   * A unit of more money than all documents together could round away: where the department lists
   * it, the others are a part of the department; where it does not, a sum is wrong.
   */
  @Property
  void a_department_without_one_of_its_units_is_more_than_the_others_or_not_their_sum(
      @ForAll Sample sample) {
    Map<String, Budget> units = units(sample.budget());
    Optional<String> missing =
        units.keySet().stream()
            .filter(name -> isMoreThan(10_000L * (units.size() + 1), units.get(name)))
            .findFirst();
    missing.ifPresent(units::remove);
    if (missing.isPresent() && !units.isEmpty()) {
      RelatedDocuments others =
          RelatedDocuments.none().withUnits(disclose(units, sample.template()));
      Rulebook rules = Rulebook.standard().only("CONSOLIDATION-SUM", "CONSOLIDATION-UNITS");
      List<Finding> problems = rules.check(sample.disclosure(), others).problems();

      assertThat(problems).isNotEmpty();
      String rule = isListed(missing.get(), sample) ? "CONSOLIDATION-UNITS" : "CONSOLIDATION-SUM";
      assertThat(problems).extracting(Finding::rule).contains(rule);
      if (isListed(missing.get(), sample)) {
        assertThat(problems).extracting(Finding::rule).doesNotContain("CONSOLIDATION-SUM");
      }
    }
  }

  private static boolean isListed(String unit, Sample sample) {
    return sample.disclosure().tables().stream()
            .flatMap(table -> table.lines().stream())
            .flatMap(line -> line.members().stream())
            .anyMatch(member -> member instanceof BudgetUnit && member.id().equals(unit))
        || sample.disclosure().organisation().stream()
            .anyMatch(organisation -> organisation.units().contains(unit));
  }

  private static boolean isMoreThan(long fen, Budget budget) {
    return Renminbi.fen(fen).isLessThan(budget.amount(Region.ALL));
  }

  @Property
  void the_text_of_a_derived_document_implies_last_years_figures(@ForAll EveryTemplate.Pair pair) {
    Year before = pair.one().budget().year().minusYears(1);
    Budget last =
        Budget.of(pair.one().budget().department(), before).with(pair.other().budget().lines());
    Template template = pair.one().template();
    Disclosure lastYear = last.disclose(template.family().of(before, template.kind()));
    Disclosure now = pair.one().budget().disclosing(pair.one().template()).against(last).disclose();

    RelatedDocuments related = RelatedDocuments.none().withLastYear(lastYear);
    Report report = Rulebook.standard().only("YEAR").check(now, related);

    count(report);
    assertThat(report.problems()).isEmpty();
    assertNotContradictory(report);
  }

  @Property(tries = 60)
  void columns_of_last_year_print_what_last_years_document_did(@ForAll EveryTemplate.Pair pair) {
    Year before = pair.one().budget().year().minusYears(1);
    Budget last =
        Budget.of(pair.one().budget().department(), before).with(pair.other().budget().lines());
    Template template = pair.one().template();
    Disclosure lastYear = last.disclose(template.family().of(before, template.kind()));
    Disclosure now = pair.one().budget().disclosing(template).against(last).disclose();

    assertThat(lastYearsFigures(now)).isEqualTo(own(lastYear, now));
    assertThat(Rulebook.standard().only("FORM", "SUM", "SAME", "BOUND").check(now).problems())
        .isEmpty();
  }

  /** What a document prints of the year before: by form, line and region. */
  private static Map<String, Figure> lastYearsFigures(Disclosure now) {
    Map<String, Figure> figures = new TreeMap<>();
    for (Table table : now.tables()) {
      for (Line line : table.lines()) {
        ofLastYear(table)
            .forEach(
                column ->
                    line.figure(column.id())
                        .ifPresent(figure -> figures.put(key(table, line, column), figure)));
      }
    }
    return figures;
  }

  /** What last year's document prints in the tables that repeat it: by form, line and region. */
  private static Map<String, Figure> own(Disclosure lastYear, Disclosure now) {
    Map<String, Figure> figures = new TreeMap<>();
    for (Table table : lastYear.tables()) {
      Set<Region> repeated = new HashSet<>();
      now.table(table.form().id())
          .ifPresent(later -> ofLastYear(later).forEach(column -> repeated.add(column.region())));
      for (Line line : table.lines()) {
        for (Column column : table.columns()) {
          if (repeated.contains(column.region())) {
            line.figure(column.id())
                .ifPresent(figure -> figures.put(key(table, line, column), figure));
          }
        }
      }
    }
    return figures;
  }

  private static List<Column> ofLastYear(Table table) {
    return table.printedColumns().stream()
        .filter(
            column ->
                column.content() instanceof Content.OtherEdition other && other.yearsBack() == 1)
        .toList();
  }

  private static String key(Table table, Line line, Column column) {
    return table.form().id() + " " + table.region(line) + " " + column.region();
  }
}
