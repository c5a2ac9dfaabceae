package io.github.yusuan.io.document;

import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Series;
import io.github.yusuan.core.label.Words;
import io.github.yusuan.core.source.Place;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Doubts for people to read (存疑归并): many of one kind are one line, with the first of them. */
final class FoldedDoubts {
  /** So many of a kind are told one by one. */
  private static final int FEW = 4;

  private static final int FIRST = 3;

  private static final Sentence FOLDED =
      Sentence.of("doubts-of-a-kind")
          .zh("{kind}{count}处[（{figures}个数字未归位）]：{first}；其余{rest}处略")
          .en(
              "{kind}: {count} places[ ({figures} {figures|figure|figures} not placed)]: {first};"
                  + " and {rest} more");
  private static final Sentence AT =
      Sentence.of("doubt-at").zh("{place}，{what}").en("{place}, {what}");

  private FoldedDoubts() {}

  /** Returns a line for each doubt, or for each kind that has many, where its first one stands. */
  static List<Words> of(List<Doubt> doubts) {
    Map<DoubtKind, List<Doubt>> kinds = new EnumMap<>(DoubtKind.class);
    doubts.forEach(
        doubt -> kinds.computeIfAbsent(doubt.kind(), none -> new ArrayList<>()).add(doubt));
    List<Words> lines = new ArrayList<>();
    for (Doubt doubt : doubts) {
      List<Doubt> alike = kinds.getOrDefault(doubt.kind(), List.of());
      if (alike.size() <= FEW && !alike.isEmpty()) {
        lines.add(doubt);
      } else if (kinds.remove(doubt.kind()) != null) {
        lines.add(folded(alike));
      }
    }
    return lines;
  }

  private static Message folded(List<Doubt> alike) {
    List<Words> first = alike.stream().limit(FIRST).map(FoldedDoubts::told).toList();
    int figures = alike.stream().mapToInt(Doubt::figures).sum();
    Message line =
        FOLDED
            .with("kind", alike.get(0).kind())
            .with("count", alike.size())
            .with("first", Series.of(first).joined(Series.Joint.CLAUSES))
            .with("rest", alike.size() - FIRST);
    return figures == 0 ? line : line.with("figures", figures);
  }

  /** What is missing in the whole document has no place in it. */
  private static Words told(Doubt doubt) {
    return doubt.place().equals(Place.WHOLE)
        ? doubt.what()
        : AT.with("place", doubt.place()).with("what", doubt.what());
  }
}
