package io.github.yusuan.rules;

import static io.github.yusuan.rules.Sketch.shanxi;

import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.narrative.ClaimedChange;
import io.github.yusuan.core.narrative.Quantity;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.rules.Miniature.Document;
import io.github.yusuan.rules.finding.RelatedDocuments;
import java.util.List;
import java.util.stream.Stream;

/** The miniatures of the rules over several documents. */
final class RelatedMiniatures {
  private RelatedMiniatures() {}

  static List<Miniature> all() {
    return List.of(base(), name(), code(), carryOver(), sum(), units());
  }

  private static Document after(Sketch lastYear, Sketch now) {
    return new Document(
        now.disclosure(), RelatedDocuments.none().withLastYear(lastYear.year(2023).disclosure()));
  }

  /** One more and one less than 12.00, each rounded by itself. */
  private static Document grown(String lastYear) {
    Section.Builder section =
        Section.builder()
            .id("changes")
            .title("增减变化")
            .claim(
                Quantity.of("收入总计", Region.ALL),
                ClaimedChange.by(ClaimedAmount.of("2.00", Scale.TEN_THOUSAND_YUAN)));
    return after(
        shanxi().table("summary-revenue").row("grand-total", lastYear),
        shanxi().table("summary-revenue").row("grand-total", "12.00").section(section));
  }

  private static Miniature base() {
    return Miniature.of("YEAR-BASE")
        .holds(grown("10.00"))
        .edge(grown("10.01"))
        .violated(grown("10.02"))
        .nothing(shanxi())
        .inChinese("增减变化“收入总计”增加2.00万元，推算上年为10.00万元，上年文本为10.02万元；相差0.02万元")
        .inEnglish(
            "增减变化 “收入总计” increased by 2.00万元, which implies 10.00万元 last year; 10.02万元 was"
                + " published; difference 0.02万元");
  }

  private static Sketch row(String code, String name) {
    return shanxi().table("expenditure").row(code, "1.00").printedAs(name);
  }

  private static Miniature name() {
    return Miniature.of("YEAR-NAME")
        .holds(after(row("2010301", "行政运行"), row("2010301", "行政运行")))
        .edge(after(row("20199", "其他(杂项)"), row("20199", "其他（杂项）")))
        .violated(after(row("2010301", "行政运行经费"), row("2010301", "行政运行")))
        .nothing(shanxi())
        .inChinese("表三“2010301 行政运行”行：上年名称为“行政运行经费”")
        .inEnglish("表三, row “2010301 行政运行”: the code was called “行政运行经费” last year");
  }

  private static Miniature code() {
    return Miniature.of("YEAR-CODE")
        .holds(after(row("2010301", "行政运行"), row("2010301", "行政运行")))
        .edge(after(row("2010301", "行政运行"), row("2010301", "行政 运行")))
        .violated(after(row("2010308", "信访事务"), row("2010309", "信访事务")))
        .nothing(shanxi())
        .inChinese("表三“2010309 信访事务”行：上年编码为2010308")
        .inEnglish("表三, row “2010309 信访事务”: the name had the code 2010308 last year");
  }

  private static Document left(String over) {
    return after(
        shanxi().table("summary-expenditure").row("year-end-carry-over", over),
        shanxi().table("summary-revenue").row("carry-over", "0.43"));
  }

  private static Miniature carryOver() {
    return Miniature.of("YEAR-CARRY-OVER")
        .holds(left("0.43"))
        .edge(
            after(
                shanxi()
                    .table("summary-expenditure")
                    .in(Sketch.YUAN_AND_FEN)
                    .row("year-end-carry-over", "4349.99"),
                shanxi().table("summary-revenue").row("carry-over", "0.43")))
        .violated(left("0.44"))
        .nothing(shanxi())
        .inChinese("上年结转0.43万元，上年预算的年终结转0.44万元")
        .inEnglish("carry-over 0.43万元; left over in last year's budget: 0.44万元");
  }

  private static Disclosure unit(String name, String amount) {
    return shanxi()
        .table("summary-revenue")
        .row("grand-total", amount)
        .department(name)
        .disclosure();
  }

  private static Document of(String department, String... units) {
    List<Disclosure> parts =
        Stream.iterate(0, at -> at + 1)
            .limit(units.length)
            .map(at -> unit("单位" + (at + 1), units[at]))
            .toList();
    return new Document(
        shanxi()
            .table("summary-revenue")
            .row("grand-total", department)
            .table("agency-operating")
            .row("单位1")
            .row("单位2")
            .disclosure(),
        RelatedDocuments.none().withUnits(parts));
  }

  private static Miniature sum() {
    return Miniature.of("CONSOLIDATION-SUM")
        .holds(of("3.00", "1.00", "2.00"))
        .edge(of("3.01", "1.00", "2.00"))
        .violated(of("3.02", "1.00", "2.00"))
        .nothing(shanxi().table("summary-revenue").row("grand-total", "3.00"))
        .inChinese("表一“收入总计”行 3.02万元，所属单位之和 3.00万元；相差0.02万元，舍入最多可解释0.015万元")
        .inEnglish(
            "表一 summary of revenue 2024, row “grand total of revenue” 3.02万元, sum of the units 3.00万元;"
                + " difference 0.02万元, rounding explains at most 0.015万元");
  }

  private static Miniature units() {
    return Miniature.of("CONSOLIDATION-UNITS")
        .holds(of("3.00", "1.00", "2.00"))
        .edge(of("", "", ""))
        .violated(of("1.00", "1.00"))
        .nothing(shanxi())
        .inChinese("预算单位“单位2”没有单位预算")
        .inEnglish("the unit “单位2” has no unit budget");
  }
}
