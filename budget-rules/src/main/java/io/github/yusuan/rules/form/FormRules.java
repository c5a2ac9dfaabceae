package io.github.yusuan.rules.form;

import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Content.Computation;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.RuleSource;
import io.github.yusuan.rules.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The rules on forms (表式核对). */
public final class FormRules {
  private static final RuleSource TEMPLATE =
      RuleSource.form(Label.zh("本地区公开样式").en("the template of the jurisdiction"));

  private FormRules() {}

  /**
   * Returns the rules.
   *
   * @return the rules, in the order of a report
   */
  public static List<Rule> all() {
    List<Rule> rules = new ArrayList<>(ofForms());
    rules.addAll(ofTables());
    rules.addAll(ofUnits());
    rules.addAll(ofComputed());
    rules.add(
        Rule.of(
                "FORM-WORDING",
                Severity.INFORMATION,
                Label.zh("部门预算不称“本单位”，单位预算不称“本部门”")
                    .en("a text calls itself the department's or the unit's, not both"),
                SelfReference::examine)
            .from(RuleSource.PUBLICATION_PROCEDURE));
    return List.copyOf(rules);
  }

  private static List<Rule> ofForms() {
    return List.of(
        Rule.of(
                "FORM-PRESENT",
                Severity.WARNING,
                Label.zh("公开样式的各表均已公开，无数据的空表列示")
                    .en("every form is published, one without data as an empty form"),
                FormSet::present)
            .from(RuleSource.PUBLICATION_PROCEDURE),
        Rule.of(
                "FORM-ONCE",
                Severity.ERROR,
                Label.zh("同一张表只公开一次").en("each form is published only once"),
                FormSet::once)
            .from(TEMPLATE),
        Rule.of(
                "FORM-ORDER",
                Severity.INFORMATION,
                Label.zh("各表按公开样式的次序排列").en("the forms stand in the order of the template"),
                FormSet::order)
            .from(TEMPLATE));
  }

  private static List<Rule> ofTables() {
    return List.of(
        Rule.of(
                "FORM-TITLE",
                Severity.WARNING,
                Label.zh("表的标题（包括年度）与公开样式相同")
                    .en("a form has the title of the template, year included"),
                each(TableContent::title))
            .from(TEMPLATE),
        Rule.of(
                "FORM-NOTE",
                Severity.WARNING,
                Label.zh("没有数据的表，表下有说明").en("a form without data has a note that says so"),
                each(TableContent::note))
            .from(RuleSource.PUBLICATION_PROCEDURE),
        Rule.of(
                "FORM-NOTE-FUND",
                Severity.WARNING,
                Label.zh("空表说明所述资金是本表的资金")
                    .en("the note under an empty form speaks of the funds of that form"),
                each(TableContent::noteOfOthers))
            .from(RuleSource.PUBLICATION_PROCEDURE),
        Rule.of(
                "FORM-EMPTY",
                Severity.ERROR,
                Label.zh("注明为空表的表没有数据").en("a form whose note calls it empty has no data"),
                each(TableContent::empty))
            .from(RuleSource.PUBLICATION_PROCEDURE),
        Rule.of(
                "FORM-TOTAL",
                Severity.WARNING,
                Label.zh("有数据的表列有合计").en("a form with data shows a total"),
                each(TableContent::total))
            .from(TEMPLATE),
        Rule.of(
                "FORM-ROW",
                Severity.INFORMATION,
                Label.zh("有数据的表，各固定行均已列示").en("a form with data shows all its fixed rows"),
                beside((table, rule, examination) -> table.rows(rule, examination.identities())))
            .from(TEMPLATE),
        Rule.of(
                "FORM-ROW-MONEY",
                Severity.WARNING,
                Label.zh("本表或他表列有金额的固定行均已列示")
                    .en("a fixed row of which any table prints an amount is shown"),
                beside(
                    (table, rule, examination) ->
                        table.rowsOfMoney(rule, examination.identities())))
            .from(TEMPLATE));
  }

  private static List<Rule> ofUnits() {
    return List.of(
        Rule.of(
                "FORM-UNIT",
                Severity.WARNING,
                Label.zh("金额单位与公开样式相同").en("a form is printed in the unit of the template"),
                each(TableContent::unit))
            .from(TEMPLATE),
        Rule.of(
                "FORM-DECIMALS",
                Severity.WARNING,
                Label.zh("小数位数不多于所注的位数").en("no figure has more decimals than are stated"),
                each(TableContent::decimals))
            .from(TEMPLATE),
        Rule.of(
                "FORM-NEGATIVE-ZERO",
                Severity.INFORMATION,
                Label.zh("零前没有负号").en("no zero has a minus"),
                each(TableContent::zeros))
            .from(RuleSource.practice(Label.zh("编表惯例").en("the way tables are made"))));
  }

  private static List<Rule> ofComputed() {
    RuleSource arithmetic = RuleSource.practice(Label.zh("算术").en("arithmetic"));
    return List.of(
        Rule.of(
                "FORM-CHANGE",
                Severity.ERROR,
                Label.zh("增减额等于所比较两栏之差").en("a column of changes is one column less another"),
                ComputedColumns.each(Computation.DIFFERENCE))
            .from(arithmetic),
        Rule.of(
                "FORM-CHANGE-RATE",
                Severity.ERROR,
                Label.zh("增减幅度与所比较两栏相符")
                    .en("a column of rates is the change of one column from another"),
                ComputedColumns.each(Computation.RATE))
            .from(arithmetic));
  }

  /** What is asked of one table, some of it beside the others. */
  private interface TableCheck {
    Optional<Finding> apply(TableContent table, Rule rule, Examination examination);
  }

  private static Rule.Check each(BiFunction<TableContent, Rule, Optional<Finding>> check) {
    return beside((table, rule, examination) -> check.apply(table, rule));
  }

  private static Rule.Check beside(TableCheck check) {
    return (rule, examination) -> {
      List<Finding> findings = new ArrayList<>();
      String emptyNote = examination.disclosure().template().emptyNote();
      for (Table table : examination.disclosure().tables()) {
        check.apply(new TableContent(table, emptyNote), rule, examination).ifPresent(findings::add);
      }
      return findings;
    };
  }
}
