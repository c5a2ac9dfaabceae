package io.github.yusuan.rules.text;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.rules.identity.Measurement;
import java.util.List;

/**
 * What the tables say of a region, the cell to show first (表列数).
 *
 * @param amounts the exact amounts that the tables allow; empty where they contradict each other
 * @param cells the cells that say it
 */
record Printed(FenRange amounts, List<Cell> cells) {
  static Printed of(Measurement measurement) {
    return new Printed(measurement.amounts(), measurement.cells());
  }
}
