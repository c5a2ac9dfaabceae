package io.github.yusuan.rules.performance;

import io.github.yusuan.core.classification.BudgetUnit;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.performance.Indicator;
import io.github.yusuan.core.performance.PerformanceTarget;
import io.github.yusuan.core.performance.TargetValue;
import io.github.yusuan.core.performance.Taxonomy;

/** Printed values and sheets for tests. */
final class Printed {
  private Printed() {}

  static Value value(String text) {
    return Value.of(TargetValue.parse(text));
  }

  static Indicator indicator(String heading, String name, String value) {
    return Indicator.builder()
        .heading(Taxonomy.COUNTY.heading(heading))
        .name(name)
        .target(value)
        .build();
  }

  static Sheet sheet(Indicator... indicators) {
    PerformanceTarget.Builder sheet =
        PerformanceTarget.builder()
            .project(Project.of(BudgetUnit.of("甲"), "供暖"))
            .taxonomy(Taxonomy.COUNTY);
    for (Indicator indicator : indicators) {
      sheet.addIndicator(indicator);
    }
    return Sheet.of(sheet.build());
  }
}
