package io.github.yusuan.io;

import com.fasterxml.jackson.core.JsonLocation;

/** A text that may be refused later (原文), and where it stands. */
record Placed(JsonLocation location, String text) {
  static final Shape<Placed> SHAPE =
      Shape.of(
          in -> new Placed(in.location(), in.string(Limit.NAME_LENGTH)),
          (out, placed) -> out.text(placed.text()));

  /** Makes a text that stands nowhere yet. */
  static Placed toWrite(String text) {
    return new Placed(JsonLocation.NA, text);
  }
}
