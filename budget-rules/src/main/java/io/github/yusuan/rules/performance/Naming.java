package io.github.yusuan.rules.performance;

import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.performance.Heading;
import io.github.yusuan.core.performance.Indicator;
import io.github.yusuan.core.performance.PerformanceTarget;
import java.util.Collection;
import java.util.stream.Collectors;

/** How findings name sheets, headings and indicators (称谓). */
final class Naming {
  private Naming() {}

  /** Names a sheet: 绩效目标表（单位运转经费）. */
  static String zh(PerformanceTarget sheet) {
    return "绩效目标表（" + sheet.project().name() + "）";
  }

  /** Names a sheet: {@code performance target sheet of 单位运转经费}. */
  static String en(PerformanceTarget sheet) {
    return "performance target sheet of " + sheet.project().name();
  }

  /** Names an indicator: 成本指标“项目总成本”. */
  static String zh(Indicator indicator) {
    return indicator.heading().label().in(Language.CHINESE) + "“" + indicator.name() + "”";
  }

  /** Names an indicator: {@code cost “项目总成本”}. */
  static String en(Indicator indicator) {
    return indicator.heading().label().in(Language.ENGLISH) + " “" + indicator.name() + "”";
  }

  static String zh(Collection<Heading> headings) {
    return headings.stream()
        .map(heading -> heading.label().in(Language.CHINESE))
        .collect(Collectors.joining("、"));
  }

  static String en(Collection<Heading> headings) {
    return headings.stream()
        .map(heading -> heading.label().in(Language.ENGLISH))
        .collect(Collectors.joining(", "));
  }
}
