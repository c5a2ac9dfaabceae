package io.github.yusuan.io.workbook;

import io.github.yusuan.core.source.Place;
import io.github.yusuan.io.document.DocumentLimit;
import io.github.yusuan.io.document.DocumentLimits;

/**
 * What the sheets of a workbook cost, all of them together (工作表工作量), counted before any row is
 * built: several sheets may be one part, and a row is built up to its last cell, whatever stands in
 * it.
 */
final class SheetWork {
  private final DocumentLimits limits;
  private long bytes;
  private long places;
  private int last;

  SheetWork(DocumentLimits limits) {
    this.limits = limits;
  }

  DocumentLimits limits() {
    return limits;
  }

  /** Counts a part that is read. */
  void part(int length) {
    bytes += length;
    limits.check(DocumentLimit.UNPACKED_BYTES, bytes, Place.START);
  }

  void beginRow() {
    last = 0;
  }

  /** Counts a cell of the row, with the places before it that no cell fills. */
  void cell(int column) {
    places += Math.max(1, column - last);
    last = Math.max(last, column);
    limits.check(DocumentLimit.SHEET_PLACES, places, Place.START);
  }
}
