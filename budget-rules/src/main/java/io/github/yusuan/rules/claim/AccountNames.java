package io.github.yusuan.rules.claim;

import io.github.yusuan.core.classification.AgencyOperating;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Origin;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.narrative.Quantity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * How final accounts call what their template calls otherwise (决算说明的其他称谓): data, easy to extend.
 */
final class AccountNames {
  /** Other names of a quantity, by the template's own; each in the section that has that one. */
  private static final Map<String, List<String>> OTHERWISE =
      Map.ofEntries(
          Map.entry("收入支出总计", List.of("收支总计", "收入总计", "支出总计", "收支总决算")),
          Map.entry("财政拨款收入支出总计", List.of("财政拨款收支总计", "财政拨款收入总计", "财政拨款支出总计", "财政拨款收支总决算")),
          Map.entry("本年收入合计", List.of("收入合计")),
          Map.entry("本年支出合计", List.of("支出合计")),
          Map.entry("一般公共预算财政拨款支出", List.of("一般公共预算支出", "一般公共预算财政拨款支出决算")),
          Map.entry("一般公共预算财政拨款基本支出", List.of("财政拨款基本支出", "基本支出")),
          Map.entry("公用经费", List.of("日常公用经费")),
          Map.entry(
              "“三公”经费财政拨款支出决算",
              List.of("“三公”经费支出决算", "“三公”经费决算", "“三公”经费支出", "“三公”经费总支出", "“三公”经费")),
          Map.entry("政府性基金预算财政拨款收入", List.of("政府性基金预算收入", "收入")),
          Map.entry("政府性基金预算财政拨款支出", List.of("政府性基金预算支出", "支出")),
          Map.entry("国有资本经营预算财政拨款收入", List.of("国有资本经营预算收入", "收入")),
          Map.entry("国有资本经营预算财政拨款支出", List.of("国有资本经营预算支出", "支出")));

  /** What is left over, and what the year brings, in a section on revenue and expenditure. */
  private static final Map<String, Member> SIDES =
      Map.ofEntries(
          Map.entry("本年收入", Origin.CURRENT_YEAR),
          Map.entry("本年收入合计", Origin.CURRENT_YEAR),
          Map.entry("本年支出", Kind.EXPENDITURE),
          Map.entry("本年支出合计", Kind.EXPENDITURE),
          Map.entry("年初结转和结余", Origin.CARRY_OVER),
          Map.entry("上年结转和结余", Origin.CARRY_OVER),
          Map.entry("年初财政拨款结转和结余", Origin.CARRY_OVER),
          Map.entry("年末结转和结余", Kind.YEAR_END_CARRY_OVER),
          Map.entry("年末财政拨款结转和结余", Kind.YEAR_END_CARRY_OVER));

  private static final Region AGENCY =
      Region.of(Source.GENERAL_PUBLIC_BUDGET, Kind.OPERATING, AgencyOperating.AGENCY_OPERATING);

  /** What texts speak of though no section of the template does. */
  private static final List<Quantity> BESIDE =
      List.of(
          Quantity.of("一般公共预算财政拨款收入", Region.of(Origin.CURRENT_YEAR, Source.GENERAL_PUBLIC_BUDGET)),
          Quantity.of("机关运行经费", AGENCY),
          Quantity.of("机关运行经费支出", AGENCY));

  private final Map<String, List<String>> otherwise = new HashMap<>();
  private final Map<String, Member> sides = new HashMap<>();

  /** The names as keys. */
  AccountNames(UnaryOperator<String> key) {
    OTHERWISE.forEach(
        (name, others) -> otherwise.put(key.apply(name), others.stream().map(key).toList()));
    SIDES.forEach((name, side) -> sides.put(key.apply(name), side));
  }

  List<String> otherwise(String key) {
    return otherwise.getOrDefault(key, List.of());
  }

  Map<String, Member> sides() {
    return sides;
  }

  List<Quantity> beside() {
    return BESIDE;
  }
}
