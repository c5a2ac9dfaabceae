package io.github.yusuan.rules.code;

import io.github.yusuan.core.catalog.SubjectCatalog;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.RuleSource;
import io.github.yusuan.rules.finding.Severity;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The rules on subject codes (科目编码核对). */
public final class CodeRules {
  private static final RuleSource CATALOGUE =
      RuleSource.law(
          Label.zh("政府收支分类科目（各年度）").en("classification of revenue and expenditure, by year"));
  private static final RuleSource MAPPING =
      RuleSource.law(
          Label.zh("支出经济分类科目改革方案（财预〔2017〕98号）")
              .en("reform of the economic classification (财预〔2017〕98号)"));
  private static final RuleSource LEVELS =
      RuleSource.form(Label.zh("按类、款、项逐级列示").en("rows by class, section and item"));

  private CodeRules() {}

  /**
   * Returns the rules, with the catalogue that comes with Yusuan.
   *
   * @return the rules, in the order of a report
   */
  public static List<Rule> all() {
    return of(SubjectCatalog::of);
  }

  /**
   * Returns the rules with a catalogue of the user's own.
   *
   * @param catalogues the catalogue of each year
   * @return the rules, in the order of a report
   */
  public static List<Rule> of(Function<Year, SubjectCatalog> catalogues) {
    Objects.requireNonNull(catalogues, "catalogues");
    List<Rule> rules = new ArrayList<>(ofNames(catalogues));
    rules.addAll(ofPairs(catalogues));
    rules.addAll(ofRows());
    rules.addAll(PlausibleRules.all());
    return List.copyOf(rules);
  }

  private static List<Rule> ofPairs(Function<Year, SubjectCatalog> catalogues) {
    return List.of(
        Rule.of(
                "CODE-LINK",
                Severity.INFORMATION,
                Label.zh("部门预算与政府预算经济分类的对应关系见于对照表")
                    .en("a pair of economic classes is in the mapping"),
                (rule, examination) -> EconomicLinks.examine(rule, examination, catalogues))
            .from(MAPPING),
        Rule.of(
                "CODE-COMPLETION",
                Severity.INFORMATION,
                Label.zh("只印名称的科目，代码由名称补出且唯一")
                    .en("a code completed from a name that is printed alone is certain"),
                (rule, examination) -> CompletedCodes.examine(rule, examination, catalogues))
            .from(CATALOGUE));
  }

  private static List<Rule> ofRows() {
    return List.of(
        Rule.of(
                "CODE-DIGITS",
                Severity.WARNING,
                Label.zh("科目编码按类、款、项印足位数").en("a code is printed with all its digits"),
                CodeDigits::examine)
            .from(LEVELS),
        Rule.of(
                "CODE-ANCESTOR",
                Severity.WARNING,
                Label.zh("列有下级科目的，其上级科目也列有一行")
                    .en("the row of a code comes with the row of its parent"),
                CodeRows::ancestors)
            .from(LEVELS),
        Rule.of(
                "CODE-TWICE",
                Severity.WARNING,
                Label.zh("同一张表内，一个科目只列一行").en("a code has one row in a table"),
                CodeRows::once)
            .from(LEVELS),
        Rule.of(
                "CODE-LISTED",
                Severity.WARNING,
                Label.zh("他表列有金额的科目，口径较大的表也列有一行")
                    .en("a code of which another table has an amount has its row"),
                ListedCodes::examine)
            .from(LEVELS));
  }

  private static List<Rule> ofNames(Function<Year, SubjectCatalog> catalogues) {
    return List.of(
        Rule.of(
                "CODE-KNOWN",
                Severity.INFORMATION,
                Label.zh("科目编码见于科目目录").en("a code is in the catalogue"),
                each(catalogues, CheckedName::known))
            .from(CATALOGUE),
        Rule.of(
                "CODE-YEAR",
                Severity.WARNING,
                Label.zh("科目在预算年度有效").en("a code is in force in the budget year"),
                each(catalogues, CheckedName::inForce))
            .from(CATALOGUE),
        Rule.of(
                "CODE-NAME",
                Severity.WARNING,
                Label.zh("科目名称与该年度目录相符").en("a code is printed with its name of that year"),
                each(catalogues, CheckedName::named))
            .from(CATALOGUE));
  }

  private static Rule.Check each(
      Function<Year, SubjectCatalog> catalogues, BiFunction<CheckedName, Rule, Finding> check) {
    return (rule, examination) -> each(rule, examination, catalogues, check);
  }

  private static List<Finding> each(
      Rule rule,
      Examination examination,
      Function<Year, SubjectCatalog> catalogues,
      BiFunction<CheckedName, Rule, Finding> check) {
    SubjectCatalog catalog = catalogues.apply(examination.disclosure().year());
    return PrintedCodes.of(examination).stream()
        .map(printed -> check.apply(CheckedName.of(printed, catalog), rule))
        .toList();
  }
}
