package io.github.yusuan.rules.text;

import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.rules.finding.Outcome;

/**
 * What is said of a part and its whole (其中数的句式).
 *
 * @param within where the part prints no more
 * @param rounded where it prints more, and rounding explains it
 * @param exceeds where it is more
 */
record BoundSentences(Sentence within, Sentence rounded, Sentence exceeds) {

  Sentence of(Outcome outcome) {
    return switch (outcome) {
      case HOLDS -> within;
      case HOLDS_WITHIN_ROUNDING -> rounded;
      default -> exceeds;
    };
  }
}
