package io.github.yusuan.io;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.narrative.ClaimedAmount;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An amount that is being read (读取中的金额): two members of the object that it belongs to. */
class AmountIn {
  private @Nullable Figure figure;
  private @Nullable Scale scale;

  final void figure(Figure printed) {
    figure = printed;
  }

  final void scale(Scale printed) {
    scale = printed;
  }

  /** Returns the amount, or nothing where neither member has come. */
  final Optional<ClaimedAmount> amount() {
    if (figure == null && scale == null) {
      return Optional.empty();
    }
    if (figure == null || scale == null) {
      throw new IllegalArgumentException("an amount must have a figure and a unit");
    }
    return Optional.of(new ClaimedAmount(figure, scale));
  }
}
