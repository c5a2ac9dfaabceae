package io.github.yusuan.rules.text;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.text.TextSearch;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules on how a text is worded (文字表述): what is doubled, signed twice, cut short or miswritten.
 */
final class WordingRules {
  private static final Sentence DOUBLED =
      Sentence.of("wording-doubled")
          .zh("{place}用语重复“{found}”：{context}")
          .en("{place} doubles words in “{found}”: {context}");
  private static final Sentence CONTRADICTED =
      Sentence.of("wording-contradicted")
          .zh("{place}用语自相矛盾“{found}”：{context}")
          .en("{place} contradicts itself in “{found}”: {context}");
  private static final Sentence SIGNED =
      Sentence.of("wording-signed-twice")
          .zh("{place}“{found}”方向用语后的数字又带负号：{context}")
          .en("{place}: “{found}” has a word of direction and a minus: {context}");
  private static final Sentence NO_PERCENT =
      Sentence.of("wording-share-without-percent")
          .zh("{place}“{found}”未带百分号：{context}")
          .en("{place}: “{found}” has no percent sign: {context}");
  private static final Sentence NO_STOP =
      Sentence.of("wording-no-full-stop")
          .zh("{place}“{found}”句末缺句号：{context}")
          .en("{place}: there is no full stop after “{found}”: {context}");
  private static final Sentence MISWRITTEN =
      Sentence.of("wording-figure-miswritten")
          .zh("{place}数字“{found}”书写不规范：{context}")
          .en("{place}: the figure “{found}” is not written as figures are: {context}");

  static final Rule DOUBLED_WORDS =
      new Blemish(Doubled::in, DOUBLED)
          .rule(
              "TEXT-DOUBLED",
              Severity.INFORMATION,
              Label.zh("文字说明没有重复的用语").en("the text has no doubled words"));

  static final Rule CONTRADICTION =
      new Blemish(Doubled::contradictions, CONTRADICTED)
          .rule(
              "TEXT-CONTRADICTION",
              Severity.ERROR,
              Label.zh("文字说明不并称两种增减方向，如“增加持平”")
                  .en("no two directions are stated of one change, such as 增加持平"));

  static final Rule SIGN =
      new Blemish(text -> in(TextPatterns.SIGNED, text), SIGNED)
          .rule(
              "TEXT-SIGN",
              Severity.WARNING,
              Label.zh("“增加”“减少”之后的数字不带负号")
                  .en("no figure has a minus after a word that says the direction"));

  static final Rule PERCENT =
      new Blemish(text -> in(TextPatterns.WITHOUT_PERCENT, text), NO_PERCENT)
          .rule(
              "TEXT-PERCENT",
              Severity.WARNING,
              Label.zh("占比、增减幅度、完成率带百分号")
                  .en("shares, rates of change and of completion have a percent sign"));

  static final Rule STOP =
      new Blemish(WordingRules::withoutStop, NO_STOP, words -> "")
          .rule(
              "TEXT-STOP",
              Severity.INFORMATION,
              Label.zh("说明原因的段落以句号结束").en("a paragraph that gives a reason ends with a full stop"));

  static final Rule FIGURE_FORM =
      new Blemish(WordingRules::miswritten, MISWRITTEN)
          .rule(
              "TEXT-FIGURE-FORM",
              Severity.INFORMATION,
              Label.zh("数字用半角书写，不加引号，千分位、小数点规范")
                  .en(
                      "figures are written with half-width signs, not quoted, with one decimal"
                          + " point and groups of three digits"));

  private static final int LAST_WORDS = 6;

  private WordingRules() {}

  private static List<Blemish.Stretch> in(TextSearch search, String text) {
    return Unspaced.of(text).find(search);
  }

  /** A blank parts figures, so it stays. */
  private static List<Blemish.Stretch> miswritten(String text) {
    return TextPatterns.MISWRITTEN_FIGURE.in(text).stream()
        .map(found -> new Blemish.Stretch(found.start(), found.end()))
        .toList();
  }

  /** Paragraphs that give a reason and end in a word or a figure. */
  private static List<Blemish.Stretch> withoutStop(String text) {
    List<Blemish.Stretch> places = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int next = text.indexOf('\n', from);
      int end = next < 0 ? text.length() : next;
      String paragraph = text.substring(from, end).stripTrailing();
      if (TextPatterns.REASON_TO_THE_END.isIn(paragraph)) {
        int last = from + paragraph.length();
        places.add(new Blemish.Stretch(Math.max(from, last - LAST_WORDS), last));
      }
      from = end + 1;
    }
    return places;
  }
}
