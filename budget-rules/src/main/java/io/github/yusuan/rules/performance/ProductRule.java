package io.github.yusuan.rules.performance;

import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Funding that its own indicators recompute (可复算的资金). It is offered as information: where number
 * times price is the funding, the one cannot be changed without the other.
 */
final class ProductRule {
  private static final Label NOTHING =
      Label.zh("没有单价与数量可以相乘").en("no price and number to multiply");

  private static final Sentence FOUND =
      Sentence.of("funding-recomputed")
          .zh("{sheet}可复算：{product} = {amount}")
          .en("{sheet} can be recomputed: {product} = {amount}");
  private static final Sentence NONE =
      Sentence.of("funding-not-recomputed")
          .zh("{sheet}没有恰等于资金的乘积")
          .en("{sheet}: no product is exactly the funding");

  private ProductRule() {}

  static Rule rule() {
    return Rule.of(
            "TARGET-PRODUCT",
            Severity.INFORMATION,
            Label.zh("数量与标准相乘恰等于资金的，列出供复核")
                .en(
                    "where number times price gives exactly the funding, the product is shown for review"),
            (rule, examination) -> Sheets.each(examination, rule, ProductRule::of))
        .from(TargetSources.REVIEW);
  }

  private static List<Finding> of(Rule rule, Sheet sheet) {
    Products products = Products.of(sheet);
    if (!products.arePossible()) {
      return List.of(sheet.notApplicable(rule, NOTHING));
    }
    for (Map.Entry<Long, String> amount : amounts(sheet).entrySet()) {
      Optional<String> product = products.equal(amount.getKey());
      if (product.isPresent()) {
        return List.of(
            sheet
                .finding(rule, Outcome.VIOLATED)
                .saying(
                    FOUND
                        .with("sheet", sheet.words())
                        .with("product", product.get())
                        .with("amount", amount.getValue())));
      }
    }
    return List.of(sheet.finding(rule, Outcome.HOLDS).saying(NONE.with("sheet", sheet.words())));
  }

  /** Returns the amounts that are worth recomputing, each once, in 分. */
  private static Map<Long, String> amounts(Sheet sheet) {
    Map<Long, String> amounts = new LinkedHashMap<>();
    for (SheetHalf span : List.of(SheetHalf.YEAR, SheetHalf.TERM)) {
      SheetAmount.total(span.funding(sheet.target()), Rounding.HALF_UP)
          .ifPresent(a -> add(amounts, a));
    }
    for (Stance stance : sheet.named()) {
      if (CostRule.isCost(stance.heading())) {
        for (Value value : stance.values()) {
          SheetAmount.of(value, Rounding.HALF_UP).ifPresent(a -> add(amounts, a));
        }
      }
    }
    return amounts;
  }

  private static void add(Map<Long, String> amounts, SheetAmount amount) {
    if (amount.middle() > 0) {
      amounts.putIfAbsent(amount.middle(), amount.toString());
    }
  }
}
