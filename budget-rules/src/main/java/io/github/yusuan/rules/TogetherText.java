package io.github.yusuan.rules;

import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.rules.joint.Consistency;
import java.util.ArrayList;
import java.util.List;

/** What a report says of the documents that it was checked against (联同相关文本之结论). */
final class TogetherText {
  private static final Sentence TOGETHER =
      Sentence.of("report-together")
          .zh("联同{count}份相关文本：{consistency}[；另有{elsewhere}处疑点只在相关文本之内，未列]")
          .en(
              "together with {count} other {count|document|documents}: {consistency}"
                  + "[; {elsewhere} more in doubt in other documents alone, not listed]");
  private static final Sentence ELSEWHERE =
      Sentence.of("report-elsewhere")
          .zh("{document}：{count}处疑点，与本文本无关；单独核对该文本，即可逐项列出")
          .en(
              "{document}: {count} in doubt, which {count|has|have} nothing to do with this one;"
                  + " check it by itself to see {count|it|them}");

  private TogetherText() {}

  /** Says whether all can be true together, then one sentence for each that contradicts itself. */
  static List<Message> of(Report report, int documents, Consistency consistency) {
    Message said = TOGETHER.with("count", documents).with("consistency", consistency.label());
    int elsewhere = report.errorsElsewhere();
    List<Message> all = new ArrayList<>();
    all.add(elsewhere == 0 ? said : said.with("elsewhere", elsewhere));
    report
        .errorsByDocument()
        .forEach(
            (document, count) ->
                all.add(ELSEWHERE.with("document", document).with("count", count)));
    return List.copyOf(all);
  }
}
