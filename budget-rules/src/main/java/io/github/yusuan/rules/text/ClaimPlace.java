package io.github.yusuan.rules.text;

import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Verbatim;
import io.github.yusuan.core.label.Worded;
import io.github.yusuan.core.label.Words;
import io.github.yusuan.core.narrative.Quantity;

/** Where a text claims something, and of what (表述所在): 三、支出预算情况说明“基本支出”. */
record ClaimPlace(String section, Quantity quantity) implements Worded {
  private static final long serialVersionUID = 1L;

  private static final Sentence PLACE =
      Sentence.of("claim-place").zh("{section}{quantity}").en("{section}, {quantity}");

  /** Returns the printed name; the words of the region where it has none. */
  static Words name(Quantity quantity) {
    return quantity.name().isEmpty()
        ? quantity.region().orElseThrow()
        : new Verbatim(quantity.name());
  }

  @Override
  public Message message() {
    return PLACE.with("section", section).with("quantity", new Quotation(name(quantity)));
  }
}
