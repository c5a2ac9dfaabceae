package io.github.yusuan.rules.performance;

import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Words;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What several sheets lack alike (同一样式的绩效目标表): the publisher's form lacks it, which is one thing to
 * mend and one message.
 */
final class AlikeSheets {
  /** So many sheets are a style, fewer a coincidence. */
  private static final int SEVERAL = 3;

  private static final Sentence ALIKE =
      Sentence.of("sheets-lack-alike")
          .zh("{count}张绩效目标表均缺{missing}（首张：{first}）")
          .en("{count} performance target sheets lack {missing} (the first: {first})");

  private AlikeSheets() {}

  /** Tells once what several sheets lack alike; other findings stay as they are. */
  static List<Finding> told(
      Rule rule, List<Finding> findings, Function<Message, Optional<Words>> missing) {
    Map<Words, List<Finding>> byMissing = new LinkedHashMap<>();
    for (Finding finding : findings) {
      if (isFound(finding)) {
        finding
            .message()
            .flatMap(missing)
            .ifPresent(
                lacking ->
                    byMissing.computeIfAbsent(lacking, none -> new ArrayList<>()).add(finding));
      }
    }
    List<Finding> told = new ArrayList<>(findings);
    byMissing.forEach(
        (lacking, alike) -> {
          if (alike.size() >= SEVERAL) {
            told.set(told.indexOf(alike.get(0)), together(rule, lacking, alike));
            told.removeAll(alike);
          }
        });
    return told;
  }

  private static boolean isFound(Finding finding) {
    return finding.outcome() == Outcome.VIOLATED || finding.outcome() == Outcome.NOTED;
  }

  private static Finding together(Rule rule, Words lacking, List<Finding> alike) {
    Words first = alike.get(0).message().orElseThrow().values().get("sheet");
    return Finding.of(rule, Outcome.VIOLATED)
        .at(alike.get(0).site().orElseGet(() -> Site.of(Site.Part.SHEET)))
        .saying(
            ALIKE
                .with("count", alike.size())
                .with("missing", lacking)
                .with("first", Objects.requireNonNull(first, "sheet")));
  }
}
