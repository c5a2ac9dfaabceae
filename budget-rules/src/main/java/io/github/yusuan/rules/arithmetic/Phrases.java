package io.github.yusuan.rules.arithmetic;

import io.github.yusuan.core.label.Language;
import io.github.yusuan.rules.finding.Comparison;

/** The phrases of which sentences about identities are made, in one language (用语). */
interface Phrases {
  /** Returns the phrases of a language. */
  static Phrases of(Language language) {
    return language == Language.CHINESE ? new ChinesePhrases() : new EnglishPhrases();
  }

  Language language();

  String blank();

  String semicolon();

  String andOthers(int others);

  String allBlank(String place);

  String negativeFigures(String place);

  String contradictedElsewhere(String place);

  String sameHolds(String region, int cells);

  String sameDiffers(String region);

  String noWholeFen();

  String sumHolds(String total);

  String sumDiffers(String total, Comparison comparison);

  String noParts();

  String bracket(String list);

  String exceeds(String part);

  String explained(Comparison comparison);

  String unexplained(Comparison comparison);
}
