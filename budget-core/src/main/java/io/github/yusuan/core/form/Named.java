package io.github.yusuan.core.form;

import io.github.yusuan.core.label.Visible;
import io.github.yusuan.core.narrative.Quantity;

/** What a phrase may measure (可计量事项): a region that has a name. */
final class Named {
  private Named() {}

  static void check(Quantity quantity) {
    if (quantity.name().isBlank() || quantity.region().isEmpty()) {
      throw new IllegalArgumentException(
          "a phrase must measure a region that has a name: " + Visible.quoted(quantity));
    }
  }
}
