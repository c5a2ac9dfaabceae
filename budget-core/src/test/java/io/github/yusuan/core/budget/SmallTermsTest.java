package io.github.yusuan.core.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.catalog.SubjectCatalog;
import io.github.yusuan.core.classification.BudgetUnit;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.classification.Source;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallTermsTest {
  private static final BudgetUnit UNIT = BudgetUnit.of("甲局");

  @ParameterizedTest
  @CsvSource({
    "1, 一、",
    "9, 九、",
    "10, 十、",
    "11, 十一、",
    "19, 十九、",
    "20, 二十、",
    "21, 二十一、",
    "90, 九十、",
    "99, 九十九、",
    "100, 100、",
    "101, 101、"
  })
  void rows_are_numbered_in_chinese_up_to_ninety_nine(int position, String ordinal) {
    assertThat(Ordinal.of(position)).isEqualTo(ordinal);
  }

  @Property(tries = 200)
  void no_two_positions_have_one_ordinal(
      @ForAll @IntRange(min = 1, max = 200) int one,
      @ForAll @IntRange(min = 1, max = 200) int two) {
    assertThat(Ordinal.of(one).equals(Ordinal.of(two))).isEqualTo(one == two);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 3, 2, 33.33",
    "2, 3, 2, 66.67",
    "1, 8, 2, 12.50",
    "1, 16, 2, 6.25",
    "1, 32, 2, 3.13",
    "-1, 32, 2, -3.13",
    "1, 200, 0, 1",
    "0, 5, 2, 0.00",
    "5, 5, 0, 100",
    "10000000000000000, 1, 0, 1000000000000000000"
  })
  void a_percentage_is_rounded_half_up_away_from_zero(
      long part, long whole, int decimals, BigDecimal percent) {
    assertThat(Percent.of(part, decimals).in(whole)).isEqualTo(percent);
  }

  @Property(tries = 200)
  void a_percentage_is_off_by_at_most_half_a_last_place(
      @ForAll @LongRange(min = -1_000_000_000L, max = 1_000_000_000L) long part,
      @ForAll @LongRange(min = 1, max = 1_000_000_000L) long whole) {
    BigInteger rounded = Percent.of(part, 2).in(whole).unscaledValue();
    BigInteger twiceOff =
        rounded
            .multiply(BigInteger.valueOf(whole))
            .subtract(BigInteger.valueOf(part).multiply(BigInteger.valueOf(10_000)))
            .multiply(BigInteger.TWO);

    assertThat(twiceOff.abs()).isLessThanOrEqualTo(BigInteger.valueOf(whole));
  }

  @Test
  void a_code_is_called_as_the_budget_calls_it_else_as_the_catalogue_else_by_itself() {
    FunctionalCode known = FunctionalCode.of("2010301");
    FunctionalCode own = FunctionalCode.of("2010377");
    SubjectCatalog catalog = SubjectCatalog.of(Year.of(2024));

    assertThat(new Names(Map.of(), catalog).of(known)).isEqualTo("行政运行");
    assertThat(new Names(Map.of(known, "本级运行"), catalog).of(known)).isEqualTo("本级运行");
    assertThat(new Names(Map.of(), catalog).of(own)).isEqualTo("2010377");
    assertThat(new Names(Map.of(own, "省级专项"), catalog).path(own))
        .isEqualTo("一般公共服务支出-政府办公厅（室）及相关机构事务-省级专项");
    assertThat(new Names(Map.of(), catalog).of(Project.of(UNIT, "供暖"))).isEqualTo("供暖");
    assertThat(new Names(Map.of(), catalog).of(UNIT)).isEqualTo("甲局");
  }

  private static List<Region> rows() {
    BudgetUnit other = BudgetUnit.of("乙局");
    List<Member> members =
        List.of(
            FunctionalCode.of("201"),
            FunctionalCode.of("20103"),
            FunctionalCode.of("2010301"),
            FunctionalCode.of("20199"),
            FunctionalCode.of("208"));
    List<Region> rows = new ArrayList<>(List.of(Region.ALL));
    members.forEach(member -> rows.add(Region.of(member)));
    rows.add(Region.of(other));
    rows.add(Region.of(Project.of(other, "甲").withNumber(1)));
    rows.add(Region.of(Project.of(other, "丙").withNumber(2)));
    rows.add(Region.of(Project.of(other, "戊")));
    rows.add(Region.of(Project.of(other, "丁").withCode("01")));
    rows.add(Region.of(Project.of(other, "乙").withCode("02")));
    rows.add(Region.of(UNIT));
    rows.add(Region.of(Project.of(UNIT, "供暖")));
    return rows;
  }

  @Property(tries = 200)
  void rows_stand_in_one_order_however_they_came(@ForAll Random random) {
    List<Region> shuffled = new ArrayList<>(rows());
    Collections.shuffle(shuffled, random);
    shuffled.sort(new RowOrder());

    assertThat(shuffled).containsExactlyElementsOf(sorted());
  }

  private static List<Region> sorted() {
    List<Region> sorted = new ArrayList<>(rows());
    sorted.sort(new RowOrder());
    return sorted;
  }

  @Test
  void parents_stand_before_children_and_units_before_their_projects() {
    List<Region> sorted = sorted();

    assertThat(sorted).first().isEqualTo(Region.ALL);
    for (Region row : sorted) {
      for (Region part : sorted) {
        if (row.contains(part) && !row.equals(part)) {
          assertThat(sorted.indexOf(row)).isLessThan(sorted.indexOf(part));
        }
      }
    }
  }

  @Test
  void projects_stand_by_number_then_code_then_name() {
    assertThat(sorted())
        .filteredOn(row -> row.member(Dimension.PROJECT).isPresent())
        .filteredOn(row -> !row.members().contains(UNIT))
        .extracting(row -> ((Project) row.member(Dimension.PROJECT).orElseThrow()).name())
        .containsExactly("甲", "丙", "戊", "丁", "乙");
  }

  private static final List<BudgetLine> LINES = SmallBudget.of2024().lines();

  @Test
  void coarser_sums_follow_from_finer_ones() {
    Totals direct = new Totals(LINES);
    Totals prepared = new Totals(LINES);
    prepared.by(EnumSet.copyOf(Dimension.open()));

    assertThat(prepared.by(EnumSet.of(Dimension.UNIT)))
        .isEqualTo(direct.by(EnumSet.of(Dimension.UNIT)));
    assertThat(prepared.by(EnumSet.noneOf(Dimension.class)))
        .isEqualTo(direct.by(EnumSet.noneOf(Dimension.class)));
  }

  @Test
  void sums_by_nothing_add_up_to_all_money() {
    long sum =
        new Totals(LINES)
            .by(EnumSet.noneOf(Dimension.class)).values().stream()
                .flatMap(subjects -> subjects.values().stream())
                .mapToLong(Long::longValue)
                .sum();

    assertThat(sum).isEqualTo(120_000_000);
  }

  @Test
  void one_line_stands_for_all_that_are_classified_alike() {
    BudgetLine line = BudgetLine.of(Kind.BASIC, Source.GOVERNMENT_FUND).fen(1);
    BudgetLine alike = BudgetLine.of(Kind.BASIC, Source.GOVERNMENT_FUND).fen(2);
    BudgetLine ofUnit = BudgetLine.of(Kind.BASIC, Source.GOVERNMENT_FUND, UNIT).fen(3);
    BudgetLine other = BudgetLine.of(Kind.BASIC, Source.STATE_CAPITAL).fen(4);
    Totals totals = new Totals(List.of(line, alike, ofUnit, other));

    assertThat(totals.examples()).containsExactly(line, ofUnit, other);
    assertThat(totals.sort(0)).isEqualTo(totals.sort(1)).isNotEqualTo(totals.sort(2));
  }

  @Test
  void a_base_that_was_not_printed_is_compared_exactly() {
    assertThat(Base.exactly(0).nothing()).isTrue();
    assertThat(Base.exactly(1).nothing()).isFalse();
    assertThat(Base.exactly(5).alike(123)).isEqualTo(123);
  }

  @Test
  void a_printed_base_is_compared_with_this_year_printed_alike() {
    Base base = new Base(1_000_000, Scale.TEN_THOUSAND_YUAN.withDecimals(2), false);

    assertThat(base.alike(1_004_999)).isEqualTo(1_000_000);
    assertThat(base.alike(1_005_000)).isEqualTo(1_010_000);
  }

  @Test
  void of_two_bases_the_finer_counts_and_of_equals_the_first() {
    Base wan = new Base(1, Scale.TEN_THOUSAND_YUAN.withDecimals(2), false);
    Base yuan = new Base(2, Scale.YUAN.withDecimals(2), false);
    Base alike = new Base(3, Scale.YUAN.withDecimals(2), false);

    assertThat(Base.finer(wan, yuan)).isEqualTo(yuan);
    assertThat(Base.finer(yuan, wan)).isEqualTo(yuan);
    assertThat(Base.finer(yuan, alike)).isEqualTo(yuan);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1000000|1500000|，比上年增加0.50万元，增长50.00%",
        "1000000|500000|，比上年减少0.50万元，下降50.00%",
        "1000000|1000000|，与上年持平",
        "1000000|2000000|，比上年增加1.00万元，增长100%",
        "1000000|0|，比上年减少1.00万元，下降100%",
        "0|1000000|，比上年增加1.00万元（上年无此项）",
        "1000000|1000001|，比上年增加0.01元",
        "1000000000|1000000100|，比上年增加1.00元"
      })
  void a_change_is_worded_with_the_percentage_that_it_has(long before, long now, String words) {
    StatedChange change =
        new StatedChange(Base.exactly(before), now, Scale.TEN_THOUSAND_YUAN.withDecimals(2));

    assertThat(change.words(change.claimed(true), "上年")).isEqualTo(words);
  }

  @Test
  void a_change_without_percentage_states_its_amount_alone() {
    StatedChange change =
        new StatedChange(
            Base.exactly(1_000_000), 1_500_000, Scale.TEN_THOUSAND_YUAN.withDecimals(2));

    assertThat(change.words(change.claimed(false), "2023年")).isEqualTo("，比2023年增加0.50万元");
  }

  @Property(tries = 200)
  void a_stated_change_is_the_difference_to_half_a_last_place(
      @ForAll @LongRange(min = 0, max = 10_000_000_000L) long before,
      @ForAll @LongRange(min = 0, max = 10_000_000_000L) long now) {
    StatedChange change =
        new StatedChange(Base.exactly(before), now, Scale.TEN_THOUSAND_YUAN.withDecimals(2));

    change
        .claimed(true)
        .amount()
        .ifPresentOrElse(
            amount ->
                assertThat(amount.exactAmounts(Rounding.HALF_UP).contains(now - before)).isTrue(),
            () -> assertThat(now).isEqualTo(before));
  }

  @Test
  void a_difference_beyond_64_bits_is_refused_not_wrapped() {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> YearChange.from(Long.MIN_VALUE).to(1).difference());
  }
}
