package io.github.yusuan.rules.arithmetic;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Sentence;

/** What is said of an identity (勾稽关系的句式). */
final class IdentitySentences {
  static final Sentence ALL_BLANK =
      Sentence.of("identity-blank")
          .zh("{place}及有关各处均为空白，无可核对")
          .en("{place} and all that belongs to it is blank: nothing to check");
  static final Sentence NEGATIVE =
      Sentence.of("identity-negative")
          .zh("{place}：本表列有或允许负数，不作大小比较")
          .en("{place}: negative amounts are printed or allowed, so sizes are not compared");
  static final Sentence CONTRADICTED =
      Sentence.of("identity-contradicted")
          .zh("{place}：所涉数字本身不成立，未作核对")
          .en("{place}: a figure it depends on is impossible by itself; not checked");
  static final Sentence TOO_LARGE =
      Sentence.of("identity-too-large")
          .zh("{place}：所涉{count}个数字合计过大，未能核对")
          .en("{place}: the {count} figures involved are too large to be added up; not checked");

  static final Sentence SAME_HOLDS =
      Sentence.of("same-holds")
          .zh("同一口径（{region}）{count}处一致：{figures}")
          .en("one region ({region}) agrees in {count} {count|place|places}: {figures}");
  static final Sentence SAME_ROUNDED =
      Sentence.of("same-rounded")
          .zh("同一口径（{region}）各处所列不同：{figures}；相差{difference}，舍入最多可解释{slack}，属舍入差异")
          .en(
              "one region ({region}) is printed differently: {figures}; difference {difference},"
                  + " rounding explains up to {slack}");
  static final Sentence SAME_DIFFERS =
      Sentence.of("same-differs")
          .zh("同一口径（{region}）各处所列不同：{figures}；相差{difference}，舍入最多可解释{slack}")
          .en(
              "one region ({region}) is printed differently: {figures}; difference {difference},"
                  + " rounding explains at most {slack}");
  static final Sentence SAME_FINER =
      Sentence.of("same-finer-than-fen")
          .zh("同一口径（{region}）各处所列不同：{figures}；所列数字细于1分，没有与之相符的金额")
          .en(
              "one region ({region}) is printed differently: {figures}; a figure finer than 1 分"
                  + " stands for no amount");

  static final Sentence SUM_HOLDS =
      Sentence.of("sum-holds")
          .zh("{place} {stated}，等于各项之和：{parts}")
          .en("{place} {stated}, equal to the sum of its parts: {parts}");
  static final Sentence SUM_ROUNDED =
      Sentence.of("sum-rounded")
          .zh("{place} {stated}，各项之和 {computed}（{parts}）；相差{difference}，舍入最多可解释{slack}，属舍入差异")
          .en(
              "{place} {stated}, sum of its parts {computed} ({parts}); difference {difference},"
                  + " rounding explains up to {slack}");
  static final Sentence SUM_DIFFERS =
      Sentence.of("sum-differs")
          .zh("{place} {stated}，各项之和 {computed}（{parts}）；相差{difference}，舍入最多可解释{slack}")
          .en(
              "{place} {stated}, sum of its parts {computed} ({parts}); difference {difference},"
                  + " rounding explains at most {slack}");

  static final Sentence BALANCE_HOLDS =
      Sentence.of("balance-holds")
          .zh("{region}（未单独列示）两种分项之和相等：{left} = {right}")
          .en("{region} (printed nowhere) is the same sum either way: {left} = {right}");
  static final Sentence BALANCE_ROUNDED =
      Sentence.of("balance-rounded")
          .zh(
              "{region}（未单独列示）：{left} 共 {stated}，{right} 共 {computed}；"
                  + "相差{difference}，舍入最多可解释{slack}，属舍入差异")
          .en(
              "{region} (printed nowhere): {left} is {stated}, {right} is {computed}; difference"
                  + " {difference}, rounding explains up to {slack}");
  static final Sentence BALANCE_DIFFERS =
      Sentence.of("balance-differs")
          .zh(
              "{region}（未单独列示）：{left} 共 {stated}，{right} 共 {computed}；"
                  + "相差{difference}，舍入最多可解释{slack}")
          .en(
              "{region} (printed nowhere): {left} is {stated}, {right} is {computed}; difference"
                  + " {difference}, rounding explains at most {slack}");

  static final Sentence BOUND_HOLDS =
      Sentence.of("bound-holds")
          .zh("{place} {stated} ≤ {whole} {limit}")
          .en("{place} {stated} ≤ {whole} {limit}");
  static final Sentence BOUND_ROUNDED =
      Sentence.of("bound-rounded")
          .zh("{place} {stated}，大于包含它的{whole} {limit}；相差{difference}，舍入最多可解释{slack}，属舍入差异")
          .en(
              "{place} {stated}, larger than what contains it: {whole} {limit}; difference"
                  + " {difference}, rounding explains up to {slack}");
  static final Sentence BOUND_EXCEEDED =
      Sentence.of("bound-exceeded")
          .zh("{place} {stated}，大于包含它的{whole} {limit}；相差{difference}，舍入最多可解释{slack}")
          .en(
              "{place} {stated}, larger than what contains it: {whole} {limit}; difference"
                  + " {difference}, rounding explains at most {slack}");

  /** One figure and where it is printed. */
  static final Sentence PRINTED =
      Sentence.of("figure-printed")
          .zh("{place}[（另有{others}处相同）] {figure}")
          .en("{place}[ (and {others} more)] {figure}");

  static final Sentence COARSE =
      Sentence.of("figure-coarse")
          .zh("{place} {figure}[等{count}处]，小数位数少于本表的{decimals}位，按其自身位数与他处相符（精度不一）")
          .en(
              "{place} {figure}[ and others, {count} cells in all,] has fewer than the {decimals}"
                  + " {decimals|decimal|decimals} of its table, and agrees only at its own (mixed"
                  + " precision)");
  static final Sentence HALF =
      Sentence.of("figure-half-rounded-down")
          .zh("{exact} {figure} 即{amount}，恰为半位；{rounded} {printed} 系舍去而得，若四舍五入则应进位")
          .en(
              "{exact} {figure} is {amount}, right in the middle; {rounded} {printed} is rounded"
                  + " down, where usual rounding goes up");
  static final Sentence NONE_COARSE =
      Sentence.of("figures-precise")
          .zh("没有因小数位数不足而对不上的数字")
          .en("no figure disagrees for want of decimals");

  static final Sentence ADDED =
      Sentence.of("figures-added-up")
          .zh(
              "上级科目数系由所列下级科目数相加而得，未按实际金额分别舍入，不作差错"
                  + "[；因此与他处不同的有：{figures}][；与所列下级科目数之和不符、请核对的有：{breaches}]")
          .en(
              "figures of codes are added up from the printed figures of the codes inside them, not"
                  + " rounded from exact amounts[; for that reason different from others, and no"
                  + " errors: {figures}][; not the sum of the printed figures inside them, and to be"
                  + " looked at: {breaches}]");
  static final Sentence ADDED_CELL =
      Sentence.of("figure-added-up")
          .zh("{place}[（另有{others}处相同）] {figure}[（{other} {rounded}）]")
          .en("{place}[ (and {others} more)] {figure}[ ({other} {rounded})]");
  static final Sentence NOT_ADDING =
      Sentence.of("figure-not-adding-up")
          .zh("{place} {figure}（各项之和 {sum}）")
          .en("{place} {figure} (their sum is {sum})");
  static final Sentence NARROWED =
      Sentence.of("forms-of-a-part")
          .zh("{forms}按仅列{part}核对：按样式的全部口径核对，与其他表不符之处更多")
          .en(
              "{forms}: taken for {part} only, since taken for all that the form is about more"
                  + " figures contradict others");

  static final Sentence NONE_ADDED =
      Sentence.of("figures-rounded-by-themselves")
          .zh("没有须以“上级科目数由下级科目数相加”来解释的数字")
          .en("no figure needs it for an explanation that codes are added up");

  static final Label NO_PARTS = Label.zh("各项均为空白").en("all parts are blank");

  private IdentitySentences() {}
}
