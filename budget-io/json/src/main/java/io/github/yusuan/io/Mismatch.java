package io.github.yusuan.io;

import io.github.yusuan.core.label.Words;
import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.core.source.Place;

/** What was found against what was expected (不符). */
record Mismatch(Words found, Words expected) {
  /** Returns the error of a document that has this somewhere. */
  DisclosureFormatException at(Place place) {
    return DisclosureFormatException.at(place).found(found).expected(expected);
  }
}
