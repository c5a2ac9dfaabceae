package io.github.yusuan.rules.text;

import static io.github.yusuan.core.label.Language.CHINESE;
import static io.github.yusuan.core.label.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.narrative.ClaimedChange;
import io.github.yusuan.core.narrative.ClaimedChange.Direction;
import io.github.yusuan.core.narrative.ClaimedCount;
import io.github.yusuan.core.narrative.ClaimedShare;
import io.github.yusuan.core.narrative.ClaimedValue;
import io.github.yusuan.core.narrative.GlossaryTerm;
import io.github.yusuan.core.narrative.Quantity;
import io.github.yusuan.core.narrative.Section;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How running text is read, and how what it states is worded again. */
class PassageTest {
  private static final ClaimedAmount LESS = ClaimedAmount.of("-33.48", Scale.TEN_THOUSAND_YUAN);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4,646,400元 | 4646400元",
        "4，646，400元 | 4646400元",
        "1,000.00 万元 | 1000.00万元",
        "3, 4 | 3,4",
        "1,00元 | 1,00元",
        "1,0000元 | 1,0000元",
        "甲，100元 | 甲，100元",
        "‘,100’ | ‘,100’",
        "1,234,56元 | 1234,56元",
        "支出\u3000预算 | 支出预算",
      })
  void spaces_and_commas_between_thousands_are_left_out(String text, String solid) {
    assertThat(Passage.solid(text)).isEqualTo(solid);
  }

  @Property(tries = 200)
  void a_solid_text_stays_as_it_is(
      @ForAll @Chars({'1', '2', ',', '，', ' ', '元', '.'}) String text) {
    String solid = Passage.solid(text).replaceAll("[,，]", "");

    assertThat(Passage.solid(solid)).isEqualTo(solid).doesNotContain(" ");
  }

  @ParameterizedTest
  @CsvSource({
    "一二三四五六七八九十, 4, 5, 一二三四五六七八九十",
    "0一二三四五六七八九十, 9, 10, …一二三四五六七八九十",
    "一0二三四五六七八九十, 0, 1, 一0二三四五六七八…",
  })
  void words_are_shown_with_eight_signs_before_and_after(
      String text, int from, int to, String shown) {
    assertThat(Passage.around(text, from, to)).isEqualTo(shown);
  }

  @Test
  void words_are_shown_in_one_line() {
    assertThat(Passage.around("上\n中\n下", 2, 3)).isEqualTo("上 中 下");
  }

  @Property(tries = 200)
  void what_is_shown_has_the_words_and_not_much_more(
      @ForAll @CharRange(from = '一', to = '十') String text,
      @ForAll @IntRange(min = 0, max = 40) int from) {
    int at = Math.min(from, text.length());
    int end = Math.min(at + 3, text.length());

    assertThat(Passage.around(text, at, end))
        .contains(text.substring(at, end))
        .hasSizeLessThanOrEqualTo(3 + 2 * 8 + 2);
  }

  @Test
  void sections_come_before_terms_each_with_its_place_and_title() {
    Disclosure disclosure =
        Disclosure.builder()
            .department(Department.of("某局"))
            .year(Year.of(2024))
            .template(Templates.SHANXI_COUNTY_2024)
            .addGlossary(GlossaryTerm.builder().term("“三公”经费").text("解释").build())
            .addNarrative(Section.builder().id("expenditure").title("三、支出说明").text("文").build())
            .build();

    List<Passage> passages = Passage.of(disclosure);

    assertThat(passages).extracting(Passage::text).containsExactly("文", "解释");
    assertThat(passages)
        .extracting(passage -> passage.title().in(CHINESE))
        .containsExactly("三、支出说明", "名词解释“‘三公’经费”");
    assertThat(passages)
        .extracting(passage -> passage.title().in(ENGLISH))
        .containsExactly("三、支出说明", "glossary, “‘三公’经费”");
    assertThat(passages)
        .extracting(passage -> passage.site().toString())
        .containsExactly("section/expenditure", "section/glossary/“三公”经费");
  }

  @ParameterizedTest
  @CsvSource({
    "增加, INCREASE",
    "增长, INCREASE",
    "上升, INCREASE",
    "提高, INCREASE",
    "上浮, INCREASE",
    "上调, INCREASE",
    "减少, DECREASE",
    "下降, DECREASE",
    "降低, DECREASE",
    "下浮, DECREASE",
    "下调, DECREASE",
    "压减, DECREASE",
    "持平, UNCHANGED",
    "无变化, UNCHANGED",
    "没有变化, UNCHANGED",
    "保持不变, UNCHANGED",
  })
  void a_word_of_change_has_one_direction(String word, Direction direction) {
    assertThat(DirectionWords.of(word)).contains(direction);
    assertThat(word).matches(DirectionWords.ANY);
    assertThat(DirectionWords.first()).contains(word.substring(0, 1));
  }

  @ParameterizedTest
  @CsvSource({"增", "变化", "增加了", "安排"})
  void any_other_word_has_none(String word) {
    assertThat(DirectionWords.of(word)).isEmpty();
  }

  static Stream<Arguments> values() {
    Quantity named = Quantity.of("支出预算", Region.of(Kind.EXPENDITURE));
    Quantity unnamed = Quantity.of(Region.of(Kind.EXPENDITURE));
    return Stream.of(
        Arguments.of(LESS, "-33.48万元", "-33.48万元"),
        Arguments.of(ClaimedCount.of(9, "个"), "9个", "9个"),
        Arguments.of(ClaimedChange.NONE, "持平", "unchanged"),
        Arguments.of(ClaimedChange.by(LESS), "增减额-33.48万元", "changed by -33.48万元"),
        Arguments.of(
            ClaimedChange.by(LESS).withPercent("-2.67"),
            "增减额-33.48万元、增减幅度-2.67%",
            "changed by -33.48万元 (-2.67%)"),
        Arguments.of(ClaimedChange.byPercent("-2.67"), "增减幅度-2.67%", "changed by -2.67%"),
        Arguments.of(ClaimedShare.percent("60").of(named), "占支出预算的60%", "60% of 支出预算"),
        Arguments.of(ClaimedShare.percent("60").of(unnamed), "占支出的60%", "60% of expenditure"));
  }

  @ParameterizedTest
  @MethodSource("values")
  void what_is_stated_reads_in_either_language(ClaimedValue value, String chinese, String english) {
    assertThat(new StatedValue(value).in(CHINESE)).isEqualTo(chinese);
    assertThat(new StatedValue(value).in(ENGLISH)).isEqualTo(english);
  }

  @Test
  void quotes_within_quotes_are_single_ones() {
    assertThat(Quotation.of("“三公”经费").in(CHINESE)).isEqualTo("“‘三公’经费”");
    assertThat(Quotation.of("基本支出").in(ENGLISH)).isEqualTo("“基本支出”");
    assertThat(Quotation.of("").in(CHINESE)).isEqualTo("“”");
  }

  @Test
  void a_quantity_without_a_name_is_named_by_its_region() {
    Quantity unnamed = Quantity.of(Region.of(Kind.BASIC));

    assertThat(new ClaimPlace("三、支出说明", unnamed).in(CHINESE)).isEqualTo("三、支出说明“基本支出”");
    assertThat(new ClaimPlace("三、支出说明", unnamed).in(ENGLISH))
        .isEqualTo("三、支出说明, “basic expenditure”");
    assertThat(new ClaimPlace("三、支出说明", Quantity.of("培训费")).in(ENGLISH)).isEqualTo("三、支出说明, “培训费”");
  }
}
