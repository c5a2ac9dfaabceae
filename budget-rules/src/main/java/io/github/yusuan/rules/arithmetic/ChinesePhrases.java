package io.github.yusuan.rules.arithmetic;

import io.github.yusuan.core.label.Language;
import io.github.yusuan.rules.finding.Comparison;

/** The Chinese phrases, as a finance official would write them (中文用语). */
final class ChinesePhrases implements Phrases {
  @Override
  public Language language() {
    return Language.CHINESE;
  }

  @Override
  public String blank() {
    return "空白";
  }

  @Override
  public String semicolon() {
    return "；";
  }

  @Override
  public String andOthers(int others) {
    return others == 0 ? "" : "（另有" + others + "处相同）";
  }

  @Override
  public String allBlank(String place) {
    return place + "及有关各处均为空白，无可核对";
  }

  @Override
  public String negativeFigures(String place) {
    return place + "：本表列有或允许负数，不作大小比较";
  }

  @Override
  public String contradictedElsewhere(String place) {
    return place + "：所涉数字本身不成立或过大，未作核对";
  }

  @Override
  public String sameHolds(String region, int cells) {
    return "同一口径（" + region + "）" + cells + "处一致：";
  }

  @Override
  public String sameDiffers(String region) {
    return "同一口径（" + region + "）各处所列不同：";
  }

  @Override
  public String noWholeFen() {
    return "；所列数字细于1分，没有与之相符的金额";
  }

  @Override
  public String sumHolds(String total) {
    return total + "，等于各项之和：";
  }

  @Override
  public String sumDiffers(String total, Comparison comparison) {
    return total + "，各项之和 " + comparison.computedText();
  }

  @Override
  public String noParts() {
    return "各项均为空白";
  }

  @Override
  public String bracket(String list) {
    return "（" + list + "）";
  }

  @Override
  public String exceeds(String part) {
    return part + "，大于包含它的";
  }

  @Override
  public String explained(Comparison comparison) {
    return "；相差" + comparison.differenceText() + "，舍入最多可解释" + comparison.slackText() + "，属舍入差异";
  }

  @Override
  public String unexplained(Comparison comparison) {
    return "；相差" + comparison.differenceText() + "，舍入最多可解释" + comparison.slackText();
  }
}
