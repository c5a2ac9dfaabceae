package io.github.yusuan.rules.form;

import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.label.Label;
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
    rules.add(
        rule(
            "FORM-WORDING",
            Severity.INFORMATION,
            Label.zh("部门预算不称“本单位”，单位预算不称“本部门”")
                .en("a text speaks of the department or of the unit, not of both"),
            RuleSource.PUBLICATION_PROCEDURE,
            Wording::examine));
    return List.copyOf(rules);
  }

  private static List<Rule> ofForms() {
    return List.of(
        rule(
            "FORM-PRESENT",
            Severity.ERROR,
            Label.zh("公开样式的各表均已公开，无数据的空表列示")
                .en("every form is published, one without data as an empty form"),
            RuleSource.PUBLICATION_PROCEDURE,
            FormSet::present),
        rule(
            "FORM-ONCE",
            Severity.ERROR,
            Label.zh("同一张表只公开一次").en("a form is published once"),
            TEMPLATE,
            FormSet::once),
        rule(
            "FORM-ORDER",
            Severity.INFORMATION,
            Label.zh("各表按公开样式的次序排列").en("the forms stand in the order of the template"),
            TEMPLATE,
            FormSet::order));
  }

  private static List<Rule> ofTables() {
    return List.of(
        rule(
            "FORM-TITLE",
            Severity.WARNING,
            Label.zh("表的标题（包括年度）与公开样式相同")
                .en("a form has the title, with the year, that the template has"),
            TEMPLATE,
            each(TableContent::title)),
        rule(
            "FORM-NOTE",
            Severity.WARNING,
            Label.zh("没有数据的表，表下有说明").en("a form without data has a note that says so"),
            RuleSource.PUBLICATION_PROCEDURE,
            each(TableContent::note)),
        rule(
            "FORM-EMPTY",
            Severity.ERROR,
            Label.zh("注明为空表的表没有数据").en("a form whose note calls it empty has no data"),
            RuleSource.PUBLICATION_PROCEDURE,
            each(TableContent::empty)),
        rule(
            "FORM-TOTAL",
            Severity.WARNING,
            Label.zh("有数据的表列有合计").en("a form with data has its total"),
            TEMPLATE,
            each(TableContent::total)),
        rule(
            "FORM-ROW",
            Severity.INFORMATION,
            Label.zh("有数据的表，各固定行均已列示").en("a form with data has its fixed rows"),
            TEMPLATE,
            each(TableContent::rows)));
  }

  private static List<Rule> ofUnits() {
    return List.of(
        rule(
            "FORM-UNIT",
            Severity.WARNING,
            Label.zh("金额单位与公开样式相同").en("a form is printed in the unit of the template"),
            TEMPLATE,
            each(TableContent::unit)),
        rule(
            "FORM-DECIMALS",
            Severity.WARNING,
            Label.zh("小数位数不多于所注的位数").en("no figure has more decimals than are stated"),
            TEMPLATE,
            each(TableContent::decimals)));
  }

  private static Rule rule(
      String id, Severity severity, Label title, RuleSource source, Rule.Check check) {
    return Rule.of(id, severity, title, check).from(source);
  }

  private static Rule.Check each(BiFunction<TableContent, Rule, Optional<Finding>> check) {
    return (rule, examination) -> {
      List<Finding> findings = new ArrayList<>();
      String emptyNote = examination.disclosure().template().emptyNote();
      for (Table table : examination.disclosure().tables()) {
        check.apply(new TableContent(table, emptyNote), rule).ifPresent(findings::add);
      }
      return findings;
    };
  }
}
