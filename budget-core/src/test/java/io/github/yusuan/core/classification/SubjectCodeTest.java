package io.github.yusuan.core.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Visible;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SubjectCodeTest {
  private static final Map<Dimension, Function<String, SubjectCode>> CLASSIFICATIONS =
      Map.of(
          Dimension.FUNCTION, FunctionalCode::of,
          Dimension.DEPARTMENT_ECONOMIC, DepartmentEconomicCode::of,
          Dimension.GOVERNMENT_ECONOMIC, GovernmentEconomicCode::of,
          Dimension.REVENUE, RevenueCode::of);

  private static SubjectCode code(Dimension dimension, String digits) {
    return CLASSIFICATIONS.get(dimension).apply(digits);
  }

  @ParameterizedTest
  @CsvSource({
    "FUNCTION, 201, CLASS",
    "FUNCTION, 20103, SECTION",
    "FUNCTION, 2010302, ITEM",
    "DEPARTMENT_ECONOMIC, 301, CLASS",
    "DEPARTMENT_ECONOMIC, 30101, SECTION",
    "GOVERNMENT_ECONOMIC, 501, CLASS",
    "GOVERNMENT_ECONOMIC, 50101, SECTION",
    "REVENUE, 103, CLASS",
    "REVENUE, 10301, SECTION",
    "REVENUE, 1030148, ITEM",
    "REVENUE, 103014801, SUBITEM"
  })
  void a_code_prints_as_it_was_read_and_knows_its_level(
      Dimension dimension, String digits, Level level) {
    SubjectCode code = code(dimension, digits);

    assertThat(code).hasToString(digits);
    assertThat(code.value()).isEqualTo(digits);
    assertThat(code.id()).isEqualTo(digits);
    assertThat(code.dimension()).isEqualTo(dimension);
    assertThat(code.level()).isEqualTo(level);
    assertThat(code.level().digits()).isEqualTo(digits.length());
    assertThat(code).isEqualTo(code(dimension, digits)).hasSameHashCodeAs(code(dimension, digits));
  }

  static Stream<Arguments> no_codes() {
    List<String> everywhere =
        Arrays.asList(
            "2",
            "20",
            "2010",
            "201030",
            "20103011",
            "２０１",
            "201 ",
            " 201",
            "20 1",
            "",
            null,
            "2O1",
            "-201",
            "+201",
            "20l",
            "201\n",
            "٢٠١",
            "2.1",
            "20103010101");
    Map<Dimension, List<String>> tooDeep =
        Map.of(
            Dimension.FUNCTION, List.of("201030201"),
            Dimension.DEPARTMENT_ECONOMIC, List.of("3010101", "301010101"),
            Dimension.GOVERNMENT_ECONOMIC, List.of("5010101", "501010101"),
            Dimension.REVENUE, List.of());
    return CLASSIFICATIONS.keySet().stream()
        .flatMap(
            dimension ->
                Stream.concat(everywhere.stream(), tooDeep.get(dimension).stream())
                    .map(digits -> Arguments.of(dimension, digits)));
  }

  @ParameterizedTest
  @MethodSource("no_codes")
  void what_is_no_code_is_refused_with_value_and_rule(Dimension dimension, String digits) {
    Map<Dimension, String> rules =
        Map.of(
            Dimension.FUNCTION, "functional code must have 3, 5 or 7 digits",
            Dimension.DEPARTMENT_ECONOMIC, "departmental economic code must have 3 or 5 digits",
            Dimension.GOVERNMENT_ECONOMIC, "governmental economic code must have 3 or 5 digits",
            Dimension.REVENUE, "revenue code must have 3, 5, 7 or 9 digits");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> code(dimension, digits))
        .withMessage(rules.get(dimension) + ": " + Visible.quoted(digits));
  }

  @Test
  void a_huge_text_is_not_repeated_whole() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FunctionalCode.of("2".repeat(1_000_001)))
        .withMessage("functional code must have 3, 5 or 7 digits: '" + "2".repeat(200) + "…'");
  }

  @Test
  void the_parent_is_the_prefix() {
    assertThat(FunctionalCode.of("2010302").parent()).contains(FunctionalCode.of("20103"));
    assertThat(FunctionalCode.of("20103").parent()).contains(FunctionalCode.of("201"));
    assertThat(FunctionalCode.of("201").parent()).isEmpty();
    assertThat(DepartmentEconomicCode.of("30101").parent())
        .contains(DepartmentEconomicCode.of("301"));
    assertThat(GovernmentEconomicCode.of("50101").parent())
        .contains(GovernmentEconomicCode.of("501"));
    assertThat(RevenueCode.of("103014801").parent()).contains(RevenueCode.of("1030148"));
  }

  @Test
  void the_ancestors_go_up_to_the_class() {
    assertThat(RevenueCode.of("103014801").ancestors())
        .isEqualTo(
            List.of(RevenueCode.of("1030148"), RevenueCode.of("10301"), RevenueCode.of("103")));
    assertThat(FunctionalCode.of("201").ancestors()).isEmpty();
  }

  @Test
  void a_code_contains_itself_and_what_lies_below() {
    FunctionalCode section = FunctionalCode.of("20103");

    assertThat(section.contains(section)).isTrue();
    assertThat(section.contains(FunctionalCode.of("2010302"))).isTrue();
    assertThat(section.contains(FunctionalCode.of("201"))).isFalse();
    assertThat(section.contains(FunctionalCode.of("20104"))).isFalse();
    assertThat(section.contains(FunctionalCode.of("2010402"))).isFalse();
  }

  @Test
  void a_code_contains_none_of_another_classification() {
    assertThat(FunctionalCode.of("301").contains(DepartmentEconomicCode.of("30101"))).isFalse();
    assertThat(FunctionalCode.of("301")).isNotEqualTo(DepartmentEconomicCode.of("301"));
    assertThat(FunctionalCode.of("201").contains(BudgetUnit.of("20103"))).isFalse();
    assertThat(FunctionalCode.of("201").contains(Kind.BASIC)).isFalse();
  }

  @Test
  void codes_order_as_a_table_prints() {
    assertThat(
            Stream.of("208", "2010350", "20103", "20805", "2010301", "201")
                .map(FunctionalCode::of)
                .sorted())
        .extracting(FunctionalCode::value)
        .containsExactly("201", "20103", "2010301", "2010350", "208", "20805");
    assertThat(Stream.of("30201", "301", "302", "30101").map(DepartmentEconomicCode::of).sorted())
        .extracting(DepartmentEconomicCode::value)
        .containsExactly("301", "30101", "302", "30201");
    assertThat(Stream.of("50201", "501", "502", "50101").map(GovernmentEconomicCode::of).sorted())
        .extracting(GovernmentEconomicCode::value)
        .containsExactly("501", "50101", "502", "50201");
    assertThat(Stream.of("103014801", "1030148", "101").map(RevenueCode::of).sorted())
        .extracting(RevenueCode::value)
        .containsExactly("101", "1030148", "103014801");
  }

  @Test
  void a_code_is_named_by_its_classification_and_digits() {
    assertThat(FunctionalCode.of("2010302").label().in(Language.CHINESE)).isEqualTo("功能分类2010302");
    assertThat(FunctionalCode.of("2010302").label().in(Language.ENGLISH))
        .isEqualTo("function 2010302");
    assertThat(DepartmentEconomicCode.of("301").label())
        .hasToString("部门预算经济分类301 (departmental economic class 301)");
    assertThat(GovernmentEconomicCode.of("501").label())
        .hasToString("政府预算经济分类501 (governmental economic class 501)");
    assertThat(RevenueCode.of("103").label()).hasToString("收入分类103 (revenue class 103)");
  }

  @Test
  void levels_have_their_names() {
    assertThat(Level.values())
        .extracting(level -> level.label().toString())
        .containsExactly("类 (class)", "款 (section)", "项 (item)", "目 (sub-item)");
  }
}
