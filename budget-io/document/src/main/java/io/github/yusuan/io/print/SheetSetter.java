package io.github.yusuan.io.print;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Row;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.performance.Attribute;
import io.github.yusuan.core.performance.Authority;
import io.github.yusuan.core.performance.Funding;
import io.github.yusuan.core.performance.Indicator;
import io.github.yusuan.core.performance.PerformanceTarget;
import io.github.yusuan.core.performance.TargetValue;
import io.github.yusuan.core.performance.Term;
import io.github.yusuan.io.document.Area;
import io.github.yusuan.io.print.PublishedCell.Sort;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Sets a performance target sheet (排绩效目标表), in eight columns: the term at the left, the year at the
 * right.
 */
final class SheetSetter {
  private static final int COLUMNS = 8;
  private static final int VALUES = 2;
  private static final int YEAR = 5;

  private final Disclosure disclosure;
  private final PerformanceTarget target;
  private final List<Table> funding;
  private final List<PublishedCell> cells = new ArrayList<>();
  private int row;

  /**
   * Begins a sheet.
   *
   * @param funding its annual funding as a table of the disclosure, where it states one
   */
  SheetSetter(Disclosure disclosure, PerformanceTarget target, List<Table> funding) {
    this.disclosure = disclosure;
    this.target = target;
    this.funding = funding;
  }

  static boolean statesAnnualFunding(PerformanceTarget target) {
    Funding annual = target.annualFunding();
    return annual.total().isPresent() || !annual.tiers().isEmpty();
  }

  PublishedTable table() {
    wide("项目名称", target.project().name());
    pair("主管部门及代码", authority(), "实施单位", target.project().unit().name());
    pair("项目属性", attribute(), "项目期", target.term().map(Term::text).orElse(""));
    funding();
    wide("项目概况", target.overview().orElse(""));
    wide("立项依据", target.basis().orElse(""));
    wide("项目设立必要性", target.necessity().orElse(""));
    wide("保证项目实施的制度、措施", target.safeguards().orElse(""));
    wide("项目实施计划", target.plan().orElse(""));
    goals();
    indicators();
    return new PublishedTable(
        "",
        "项目支出绩效目标表（" + disclosure.year().getValue() + "年度）",
        "",
        "",
        0,
        cells,
        List.of(),
        funding,
        Optional.of(target));
  }

  private String authority() {
    Optional<Authority> authority = target.authority();
    String code = authority.flatMap(Authority::code).map(one -> one + "-").orElse("");
    return code + authority.map(Authority::name).orElse("");
  }

  private String attribute() {
    return target
        .attributeText()
        .or(() -> target.attribute().map(Attribute::label).map(one -> one.in(Language.CHINESE)))
        .orElse("");
  }

  private void wide(String label, String text) {
    add(Sort.HEADING, label, 0, VALUES);
    add(Sort.TEXT, text, VALUES, COLUMNS - VALUES);
    row++;
  }

  private void pair(String label, String text, String otherLabel, String otherText) {
    add(Sort.HEADING, label, 0, VALUES);
    add(Sort.TEXT, text, VALUES, YEAR - VALUES);
    add(Sort.HEADING, otherLabel, YEAR, 1);
    add(Sort.TEXT, otherText, YEAR + 1, COLUMNS - YEAR - 1);
    row++;
  }

  private void add(Sort sort, String text, int column, int width) {
    cells.add(PublishedCell.of(sort, text, Area.at(row, column).spanning(1, width)));
  }

  private void funding() {
    Map<String, Optional<Category>> rows = fundingRows();
    Funding printed = statesAnnualFunding(target) ? target.annualFunding() : target.termFunding();
    String unit = printed.unit().scale().symbol();
    Area label = Area.at(row, 0).spanning(1 + rows.size(), VALUES);
    cells.add(PublishedCell.of(Sort.HEADING, "项目资金（" + unit + "）", label));
    funding("实施期资金总额", "年度资金总额", Optional.empty());
    rows.forEach((name, tier) -> funding(name, name, tier));
  }

  /** Returns the tiers by their labels: those of the template, and what others are stated. */
  private Map<String, Optional<Category>> fundingRows() {
    Map<String, Optional<Category>> rows = new LinkedHashMap<>();
    disclosure.template().performanceFunding().stream()
        .map(Form::rows)
        .flatMap(List::stream)
        .filter(one -> tier(one).isPresent())
        .forEach(one -> rows.put(one.label().in(Language.CHINESE), tier(one)));
    List<Category> stated = new ArrayList<>(target.termFunding().tiers().keySet());
    stated.addAll(target.annualFunding().tiers().keySet());
    stated.stream()
        .filter(tier -> !rows.containsValue(Optional.of(tier)))
        .forEach(tier -> rows.put(tier.label().in(Language.CHINESE), Optional.of(tier)));
    return rows;
  }

  private static Optional<Category> tier(Row one) {
    return one.region().member(Dimension.TIER).map(Category.class::cast);
  }

  private void funding(String termLabel, String annualLabel, Optional<Category> tier) {
    Function<Funding, Optional<Figure>> stated = of -> tier.map(of::tier).orElseGet(of::total);
    add(Sort.HEADING, termLabel, VALUES, 2);
    figure(target.termFunding(), stated, 4, Optional.empty());
    add(Sort.HEADING, annualLabel, YEAR, 2);
    figure(target.annualFunding(), stated, COLUMNS - 1, cell(tier));
    row++;
  }

  private void figure(
      Funding of, Function<Funding, Optional<Figure>> stated, int column, Optional<Cell> cell) {
    Optional<Figure> figure = stated.apply(of);
    String text = figure.map(one -> FigureText.of(one, of.unit().scale())).orElse("");
    cells.add(new PublishedCell(Sort.FIGURE, text, Area.at(row, column), figure, cell));
  }

  private Optional<Cell> cell(Optional<Category> tier) {
    for (Table table : funding) {
      for (Line line : table.lines()) {
        if (line.row().flatMap(table.form()::row).flatMap(SheetSetter::tier).equals(tier)) {
          return Optional.of(table.cell(line, table.form().columns().get(0)));
        }
      }
    }
    return Optional.empty();
  }

  private void goals() {
    add(Sort.HEADING, "", 0, VALUES);
    add(Sort.HEADING, "实施期目标", VALUES, YEAR - VALUES);
    add(Sort.HEADING, "年度目标", YEAR, COLUMNS - YEAR);
    row++;
    add(Sort.HEADING, "总体目标", 0, VALUES);
    add(Sort.TEXT, target.termGoal().orElse(""), VALUES, YEAR - VALUES);
    add(Sort.TEXT, target.annualGoal().orElse(""), YEAR, COLUMNS - YEAR);
    row++;
  }

  private void indicators() {
    List<Indicator> indicators = target.indicators();
    Area all = Area.at(row, 0).spanning(1 + indicators.size(), 1);
    cells.add(PublishedCell.of(Sort.HEADING, "绩效指标", all));
    List<String> heads = List.of("一级指标", "二级指标", "三级指标", "指标值", "二级指标", "三级指标", "指标值");
    for (int at = 0; at < heads.size(); at++) {
      add(Sort.HEADING, heads.get(at), at + 1, 1);
    }
    row++;
    for (int at = 0; at < indicators.size(); at++) {
      Indicator one = indicators.get(at);
      shared(at, 1, indicator -> indicator.heading().group().label().in(Language.CHINESE));
      shared(at, 2, indicator -> indicator.heading().label().in(Language.CHINESE));
      add(Sort.TEXT, one.name(), 3, 1);
      add(Sort.TEXT, one.term().map(TargetValue::text).orElse(""), 4, 1);
      shared(at, YEAR, indicator -> indicator.heading().label().in(Language.CHINESE));
      add(Sort.TEXT, one.name(), YEAR + 1, 1);
      add(Sort.TEXT, one.annual().map(TargetValue::text).orElse(""), YEAR + 2, 1);
      row++;
    }
  }

  /** What neighbouring indicators share is printed once beside all of them. */
  private void shared(int at, int column, Function<Indicator, String> label) {
    List<Indicator> indicators = target.indicators();
    String text = label.apply(indicators.get(at));
    if (at > 0 && label.apply(indicators.get(at - 1)).equals(text)) {
      return;
    }
    int rows = 1;
    while (at + rows < indicators.size() && label.apply(indicators.get(at + rows)).equals(text)) {
      rows++;
    }
    cells.add(PublishedCell.of(Sort.HEADING, text, Area.at(row, column).spanning(rows, 1)));
  }
}
