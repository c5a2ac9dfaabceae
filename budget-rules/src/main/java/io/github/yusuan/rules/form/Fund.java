package io.github.yusuan.rules.form;

import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.label.Label;
import java.util.List;
import java.util.Optional;

/**
 * Funds that have tables of their own (单列预算的资金), and how notes call them: data, easy to extend.
 *
 * @param source the funds
 * @param word the word by which a note speaks of them
 */
record Fund(Category source, String word) {
  private static final List<Fund> ALL =
      List.of(
          new Fund(Source.GENERAL_PUBLIC_BUDGET, "一般公共预算"),
          new Fund(Source.GOVERNMENT_FUND, "政府性基金"),
          new Fund(Source.STATE_CAPITAL, "国有资本经营"));

  /** What else has tables and notes of its own, and is no fund. */
  private static final List<String> OTHERS =
      List.of("“三公”", "三公经费", "政府采购", "政府购买服务", "财政专户", "机关运行经费", "转移支付");

  /** Returns the funds that a form is about, if they have tables of their own. */
  static Optional<Fund> of(Form form) {
    return ALL.stream()
        .filter(
            fund -> form.slice().member(Dimension.SOURCE).filter(fund.source()::equals).isPresent())
        .findFirst();
  }

  /** Tells whether a note speaks of any of them, or of what else has a table of its own. */
  static boolean isAnyIn(String note) {
    return ALL.stream().anyMatch(fund -> fund.isIn(note))
        || OTHERS.stream().anyMatch(note::contains);
  }

  boolean isIn(String note) {
    return note.contains(word);
  }

  Label name() {
    return source.label();
  }
}
