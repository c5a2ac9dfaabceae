package io.github.yusuan.rules.identity;

import io.github.yusuan.core.amount.AmountOverflowException;
import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Table;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Whether a text cuts amounts off instead of rounding them (文字各数均截尾): where that explains most of
 * what differs from the tables, and nothing that agrees with them was rounded up.
 */
final class CutOffs {
  /** One amount that is too low by itself is a slip, not a habit. */
  private static final int SEVERAL = 2;

  private final Identities tables;
  private final Set<Cell> cut = new LinkedHashSet<>();
  private int others;
  private boolean roundedUp;

  private CutOffs(Identities tables) {
    this.tables = tables;
  }

  /** Returns the claims that are explained so; none where the text rounds. */
  static Set<Cell> of(Identities tables, Collection<Table> claims) {
    CutOffs text = new CutOffs(tables);
    for (Table claim : claims) {
      claim.cells().forEach(text::add);
    }
    boolean habit = !text.roundedUp && text.cut.size() >= SEVERAL && text.cut.size() > text.others;
    return habit ? text.cut : Set.of();
  }

  private void add(Cell claim) {
    FenRange printed = printed(claim);
    if (printed.isEmpty()) {
      return;
    }
    boolean agrees = !tables.amounts(claim).intersect(printed).isEmpty();
    boolean agreesCut = !tables.amounts(claim, Rounding.TRUNCATION).intersect(printed).isEmpty();
    roundedUp |= agrees && !agreesCut;
    if (!agrees && agreesCut) {
      cut.add(claim);
    }
    others += agrees || agreesCut ? 0 : 1;
  }

  /** Returns what the tables say of the region that is meant; nothing where they do not agree. */
  private FenRange printed(Cell claim) {
    try {
      return tables.measure(claim.region()).map(Measurement::amounts).orElse(FenRange.EMPTY);
    } catch (AmountOverflowException tooLarge) {
      return FenRange.EMPTY;
    }
  }
}
