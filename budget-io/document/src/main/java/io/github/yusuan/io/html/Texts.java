package io.github.yusuan.io.html;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Sentence;

/** The words of the page itself (页面用语), where several parts use them. */
final class Texts {
  static final Label BLANK = Label.zh("空白").en("blank");
  static final Label SOURCE = Label.zh("出处").en("in the document");
  static final Label LINK = Label.zh("本项链接").en("link to this");
  static final Label DIFFERENCE = Label.zh("相差").en("difference");
  static final Label SLACK = Label.zh("舍入最多可解释").en("rounding explains at most");
  static final Sentence MORE_PLACES =
      Sentence.of("page-more-places").zh("等{count}处").en("and others, {count} in all");
  static final Sentence MORE = Sentence.of("page-more").zh("另有{count}项").en("and {count} more");
  static final Sentence NOT_LISTED =
      Sentence.of("page-not-listed")
          .zh("另有{count}项，本页未逐项列出")
          .en("{count} more, not listed on this page");

  private Texts() {}
}
