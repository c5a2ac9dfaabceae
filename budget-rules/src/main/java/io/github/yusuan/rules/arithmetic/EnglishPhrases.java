package io.github.yusuan.rules.arithmetic;

import io.github.yusuan.core.label.Language;
import io.github.yusuan.rules.finding.Comparison;

/** The English phrases (英文用语). */
final class EnglishPhrases implements Phrases {
  @Override
  public Language language() {
    return Language.ENGLISH;
  }

  @Override
  public String blank() {
    return "blank";
  }

  @Override
  public String semicolon() {
    return "; ";
  }

  @Override
  public String andOthers(int others) {
    return others == 0 ? "" : " (and " + others + " more)";
  }

  @Override
  public String allBlank(String place) {
    return place + " and all that belongs to it is blank: nothing to check";
  }

  @Override
  public String negativeFigures(String place) {
    return place + ": negative amounts are printed or allowed, so sizes are not compared";
  }

  @Override
  public String contradictedElsewhere(String place) {
    return place
        + ": a figure that it depends on is impossible or too large by itself, not checked";
  }

  @Override
  public String sameHolds(String region, int cells) {
    return "one region (" + region + ") agrees in " + cells + " places: ";
  }

  @Override
  public String sameDiffers(String region) {
    return "one region (" + region + ") is printed differently: ";
  }

  @Override
  public String noWholeFen() {
    return "; a figure finer than 1 分 stands for no amount";
  }

  @Override
  public String sumHolds(String total) {
    return total + ", equal to the sum of its parts: ";
  }

  @Override
  public String sumDiffers(String total, Comparison comparison) {
    return total + ", sum of its parts " + comparison.computedText();
  }

  @Override
  public String noParts() {
    return "all parts are blank";
  }

  @Override
  public String bracket(String list) {
    return " (" + list + ")";
  }

  @Override
  public String exceeds(String part) {
    return part + ", larger than what contains it: ";
  }

  @Override
  public String explained(Comparison comparison) {
    return "; difference "
        + comparison.differenceText()
        + ", rounding explains up to "
        + comparison.slackText();
  }

  @Override
  public String unexplained(Comparison comparison) {
    return "; difference "
        + comparison.differenceText()
        + ", rounding explains at most "
        + comparison.slackText();
  }
}
