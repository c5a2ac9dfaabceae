package io.github.yusuan.rules.code;

import io.github.yusuan.core.catalog.EconomicMapping;
import io.github.yusuan.core.catalog.SubjectCatalog;
import io.github.yusuan.core.classification.DepartmentEconomicCode;
import io.github.yusuan.core.classification.GovernmentEconomicCode;
import io.github.yusuan.core.classification.Level;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Series;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The pairs of economic classes that stand in one row (两套经济分类对照). */
final class EconomicLinks {
  private static final Label NO_LINK =
      Label.zh("对照表未收该部门科目").en("the mapping does not have the departmental class");

  private static final Sentence LINKED =
      Sentence.of("economic-classes-linked")
          .zh("{table}：部门预算{departmental}列于政府预算{governmental}，与对照表相符")
          .en(
              "{table}: departmental {departmental} stands under governmental {governmental},"
                  + " as in the mapping");
  private static final Sentence NOT_LINKED =
      Sentence.of("economic-classes-not-linked")
          .zh("{table}：部门预算{departmental}列于政府预算{governmental}，对照表为{linked}")
          .en(
              "{table}: departmental {departmental} stands under governmental {governmental};"
                  + " the mapping has {linked}");

  private EconomicLinks() {}

  static List<Finding> examine(
      Rule rule, Examination examination, Function<Year, SubjectCatalog> catalogues) {
    EconomicMapping mapping = catalogues.apply(examination.disclosure().year()).mapping();
    List<Finding> findings = new ArrayList<>();
    for (Table table : examination.disclosure().tables()) {
      for (Line line : table.lines()) {
        Optional<DepartmentEconomicCode> departmental = member(line, DepartmentEconomicCode.class);
        Optional<GovernmentEconomicCode> governmental = member(line, GovernmentEconomicCode.class);
        if (departmental.isPresent()
            && governmental.isPresent()
            && governmental.get().level() == Level.SECTION) {
          LinkedClasses pair = new LinkedClasses(departmental.get(), governmental.get());
          findings.add(pair.judge(rule, mapping, table.cell(line, table.form().columns().get(0))));
        }
      }
    }
    return findings;
  }

  private static <T> Optional<T> member(Line line, Class<T> type) {
    return line.members().stream().filter(type::isInstance).map(type::cast).findFirst();
  }

  /** Two classes of one row. */
  private record LinkedClasses(
      DepartmentEconomicCode departmental, GovernmentEconomicCode governmental) {

    Finding judge(Rule rule, EconomicMapping mapping, Cell cell) {
      List<GovernmentEconomicCode> linked = mapping.governmental(departmental);
      if (linked.isEmpty()) {
        return Finding.of(rule, Outcome.NOT_APPLICABLE)
            .cells(List.of(cell))
            .because(NO_LINK)
            .saying(NO_LINK);
      }
      boolean fits = linked.contains(governmental);
      Message message = fits ? LINKED.toMessage() : NOT_LINKED.with("linked", values(linked));
      return Finding.of(rule, fits ? Outcome.HOLDS : Outcome.VIOLATED)
          .cells(List.of(cell))
          .saying(
              message
                  .with("table", cell.form().number())
                  .with("departmental", departmental.toString())
                  .with("governmental", governmental.toString()));
    }

    private static Series values(List<GovernmentEconomicCode> codes) {
      return Series.ofTexts(codes.stream().map(GovernmentEconomicCode::value).toList());
    }
  }
}
