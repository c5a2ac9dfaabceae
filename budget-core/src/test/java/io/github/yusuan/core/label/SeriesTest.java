package io.github.yusuan.core.label;

import static io.github.yusuan.core.label.Language.CHINESE;
import static io.github.yusuan.core.label.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesTest {
  private static final Label PROJECT = Label.zh("项目支出").en("project expenditure");
  private static final Label BASIC = Label.zh("基本支出").en("basic expenditure");

  private static Series numbers(int count) {
    return Series.ofTexts(IntStream.rangeClosed(1, count).mapToObj(String::valueOf).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "ITEMS|基本支出、项目支出|basic expenditure, project expenditure",
        "COMMAS|基本支出，项目支出|basic expenditure, project expenditure",
        "CLAUSES|基本支出；项目支出|basic expenditure; project expenditure",
        "QUOTES|基本支出项目支出|basic expenditure, project expenditure",
        "PLACES|基本支出、项目支出|basic expenditure; project expenditure",
        "AND|基本支出，以及项目支出|basic expenditure, and project expenditure",
        "SUM|基本支出 + 项目支出|basic expenditure + project expenditure",
        "EQUALS|基本支出 = 项目支出|basic expenditure = project expenditure",
        "NOTHING|基本支出项目支出|basic expenditure project expenditure"
      })
  void each_joint_joins_in_both_languages(Series.Joint joint, String chinese, String english) {
    Series series = Series.of(List.of(BASIC, PROJECT)).joined(joint);

    assertThat(series.in(CHINESE)).isEqualTo(chinese);
    assertThat(series.in(ENGLISH)).isEqualTo(english);
  }

  @Test
  void one_item_stands_alone_and_none_says_nothing() {
    assertThat(Series.of(List.of(BASIC)).joined(Series.Joint.AND).in(CHINESE)).isEqualTo("基本支出");
    assertThat(Series.of(List.of()).in(CHINESE)).isEmpty();
    assertThat(Series.of(List.of()).in(ENGLISH)).isEmpty();
  }

  @Test
  void a_hundred_items_are_listed_and_the_others_counted() {
    assertThat(numbers(100).in(CHINESE)).endsWith("、99、100");
    assertThat(numbers(101).in(CHINESE)).endsWith("、99、100……等，另有1项");
    assertThat(numbers(101).in(ENGLISH)).endsWith(", 99, 100 … and 1 more");
    assertThat(numbers(103).in(ENGLISH)).endsWith(", 99, 100 … and 3 more");
  }

  @Test
  void what_is_not_listed_still_counts() {
    assertThat(numbers(103).count()).isEqualTo(103);
    assertThat(numbers(103).more().in(CHINESE)).isEqualTo("……等，另有3项");
    assertThat(numbers(99).more().in(ENGLISH)).isEqualTo(" … and 0 more");
  }

  @Test
  void an_item_of_a_document_cannot_forge_a_line() {
    Series series = Series.ofTexts(List.of("甲\n乙", "丙"));

    assertThat(series.in(CHINESE)).isEqualTo("甲<U+000A>乙、丙");
  }

  @Test
  void an_item_of_a_document_that_is_too_long_is_cut_and_the_next_stands_whole() {
    Series series = Series.ofTexts(List.of("预".repeat(300), "丙"));

    assertThat(series.in(CHINESE)).isEqualTo("预".repeat(Visible.LONGEST) + "…、丙");
  }

  @Test
  void a_series_in_a_series_keeps_its_own_joint() {
    Series sides =
        Series.of(List.of(numbers(2).joined(Series.Joint.SUM), numbers(1)))
            .joined(Series.Joint.EQUALS);

    assertThat(sides.in(ENGLISH)).isEqualTo("1 + 2 = 1");
  }

  @Test
  void what_is_given_is_copied() {
    List<Words> items = new ArrayList<>(List.of(BASIC));
    Series series = new Series(items, Series.Joint.ITEMS);
    items.add(PROJECT);

    assertThat(series.in(CHINESE)).isEqualTo("基本支出");
    assertThatThrownBy(() -> series.items().add(PROJECT))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void series_are_equal_by_items_and_joint() {
    assertThat(numbers(2))
        .isEqualTo(numbers(2))
        .hasSameHashCodeAs(numbers(2))
        .isNotEqualTo(numbers(3))
        .isNotEqualTo(numbers(2).joined(Series.Joint.SUM));
  }

  @Property(tries = 200)
  void no_more_than_a_hundred_are_ever_listed(@ForAll @IntRange(max = 400) int count) {
    String listed = numbers(count).in(CHINESE);

    assertThat(listed.chars().filter(c -> c == '、').count())
        .isEqualTo(Math.max(0, Math.min(count, Series.MOST) - 1));
    assertThat(listed.contains("另有")).isEqualTo(count > Series.MOST);
  }
}
