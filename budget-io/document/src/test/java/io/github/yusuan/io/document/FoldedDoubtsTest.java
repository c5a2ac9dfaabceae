package io.github.yusuan.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Words;
import io.github.yusuan.core.source.Place;
import io.github.yusuan.core.source.TextPlace;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FoldedDoubtsTest {
  private static Doubt doubt(DoubtKind kind, Place place, int number, int figures) {
    return new Doubt(kind, Label.zh("“" + number + "”").en("“" + number + "”"), place, figures);
  }

  private static List<String> folded(List<Doubt> doubts, Language language) {
    return FoldedDoubts.of(doubts).stream().map((Words line) -> line.in(language)).toList();
  }

  @Test
  void many_of_a_kind_are_one_line_with_their_number_their_figures_and_the_first_places() {
    List<Doubt> doubts =
        IntStream.rangeClosed(1, 12)
            .mapToObj(at -> doubt(DoubtKind.NOT_A_FIGURE, new TextPlace("", at, 3), at, 1))
            .toList();

    assertThat(folded(doubts, Language.CHINESE))
        .containsExactly("不是数字12处（12个数字未归位）：第1行第3列，“1”；第2行第3列，“2”；第3行第3列，“3”；其余9处略");
    assertThat(folded(doubts, Language.ENGLISH))
        .containsExactly(
            "not a figure: 12 places (12 figures not placed): line 1, column 3, “1”;"
                + " line 2, column 3, “2”; line 3, column 3, “3”; and 9 more");
  }

  @Test
  void few_of_a_kind_stay_as_they_are_and_the_order_is_that_of_the_first() {
    List<Doubt> doubts =
        List.of(
            doubt(DoubtKind.MISSING_FORM, Place.WHOLE, 1, 0),
            doubt(DoubtKind.CODE_COMPLETED, new TextPlace("", 7, 1), 2, 0),
            doubt(DoubtKind.MISSING_FORM, Place.WHOLE, 3, 0),
            doubt(DoubtKind.MISSING_FORM, Place.WHOLE, 4, 0),
            doubt(DoubtKind.MISSING_FORM, Place.WHOLE, 5, 0),
            doubt(DoubtKind.MISSING_FORM, Place.WHOLE, 6, 0));

    assertThat(folded(doubts, Language.CHINESE))
        .containsExactly("未找到表5处：“1”；“3”；“4”；其余2处略", "第7行第1列：代码补全：“2”");
    assertThat(folded(doubts.subList(0, 5), Language.CHINESE)).hasSize(5);
  }
}
