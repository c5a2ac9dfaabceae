package io.github.yusuan.rules.identity;

import io.github.yusuan.rules.identity.Normaliser.Spot;
import io.github.yusuan.rules.identity.Printed.Entry;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which blank cells and absent rows are open (存疑之空白): what they say, nothing, is then a statement
 * as a figure is, and no other cell relies on it.
 */
final class Opening implements Serializable {
  private static final long serialVersionUID = 1L;

  /** No blank is open, and no row is absent: a blank is zero, and all inside it. */
  static final Opening NONE = new Opening(Set.of());

  /** All are open. */
  static final Opening ALL = new Opening(null);

  private final @Nullable Set<Spot> spots;

  private Opening(@Nullable Set<Spot> spots) {
    this.spots = spots;
  }

  /** Returns this with more regions open. */
  Opening with(Set<Spot> more) {
    if (spots == null) {
      return this;
    }
    Set<Spot> all = new HashSet<>(spots);
    all.addAll(more);
    return new Opening(all);
  }

  boolean isOpen(Entry entry) {
    return entry.isBlank() && (spots == null || spots.contains(entry.spot()));
  }

  /** Tells whether a cell takes part: one that is printed as it stands does. */
  boolean admits(Entry entry) {
    return entry.standing().isFigure()
        || entry.standing() == Operand.Standing.BLANK
        || isOpen(entry);
  }

  /** Tells whether nothing is open. */
  boolean isNone() {
    return spots != null && spots.isEmpty();
  }
}
