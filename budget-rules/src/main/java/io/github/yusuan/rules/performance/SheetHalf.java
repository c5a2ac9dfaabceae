package io.github.yusuan.rules.performance;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.performance.Funding;
import io.github.yusuan.core.performance.PerformanceTarget;
import java.util.Optional;

/** The two halves of a sheet (实施期与年度): the whole term, and the year. */
enum SheetHalf {
  /** 实施期. */
  TERM(Label.zh("实施期资金总额").en("term funding")),
  /** 年度. */
  YEAR(Label.zh("年度资金总额").en("annual funding"));

  private final Label total;

  SheetHalf(Label total) {
    this.total = total;
  }

  /** Names the total of the funding. */
  Label total() {
    return total;
  }

  Funding funding(PerformanceTarget sheet) {
    return this == TERM ? sheet.termFunding() : sheet.annualFunding();
  }

  Optional<Value> value(Stance stance) {
    return this == TERM ? stance.term() : stance.annual();
  }

  /** Words the total of the funding. */
  String text(PerformanceTarget sheet) {
    Funding funding = funding(sheet);
    return funding.total().map(total -> total + funding.unit().scale().symbol()).orElse("");
  }
}
