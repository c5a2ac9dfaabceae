package io.github.yusuan.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.yusuan.core.classification.DepartmentEconomicCode;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.GovernmentEconomicCode;
import io.github.yusuan.core.classification.RevenueCode;
import io.github.yusuan.core.classification.SubjectCode;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubjectCatalogTest {
  private static final SubjectCatalog CATALOG = SubjectCatalog.of(Year.of(2024));

  @Test
  void a_code_has_its_name_of_the_year() {
    assertThat(name(2024, FunctionalCode.of("2010301"))).isEqualTo("行政运行");
    assertThat(name(2018, FunctionalCode.of("207"))).isEqualTo("文化体育与传媒支出");
    assertThat(name(2019, FunctionalCode.of("207"))).isEqualTo("文化旅游体育与传媒支出");
    assertThat(name(2017, DepartmentEconomicCode.of("30311"))).isEqualTo("住房公积金");
    assertThat(name(2024, DepartmentEconomicCode.of("30311"))).isEqualTo("代缴社会保险费");
    assertThat(name(2024, GovernmentEconomicCode.of("50101"))).isEqualTo("工资奖金津补贴");
    assertThat(name(2024, RevenueCode.of("1030148"))).isEqualTo("国有土地使用权出让收入");
  }

  @Test
  void codes_that_came_and_went_are_there_in_their_years_only() {
    assertThat(in(2023).find(FunctionalCode.of("2010308"))).isPresent();
    assertThat(in(2024).find(FunctionalCode.of("2010308"))).isEmpty();
    assertThat(in(2023).find(FunctionalCode.of("20140"))).isEmpty();
    assertThat(in(2024).find(FunctionalCode.of("20140"))).isPresent();
    assertThat(in(2023).find(FunctionalCode.of("22006"))).isEmpty();
    assertThat(in(2024).find(FunctionalCode.of("22006"))).isPresent();
    assertThat(in(2018).find(DepartmentEconomicCode.of("30311"))).isEmpty();
    assertThat(in(2017).find(GovernmentEconomicCode.of("501"))).isEmpty();
  }

  @Test
  void any_year_is_accepted() {
    assertThat(name(1949, FunctionalCode.of("201"))).isEqualTo("一般公共服务支出");
    assertThat(name(1949, FunctionalCode.of("210"))).isEqualTo("医疗卫生与计划生育支出");
    assertThat(name(9999, FunctionalCode.of("210"))).isEqualTo("卫生健康支出");
    assertThat(in(Year.MIN_VALUE).year()).isEqualTo(Year.of(Year.MIN_VALUE));
    assertThat(name(Year.MAX_VALUE, FunctionalCode.of("224"))).isEqualTo("灾害防治及应急管理支出");
  }

  @Test
  void the_catalogue_of_a_year_is_made_once() {
    assertThat(SubjectCatalog.of(Year.of(2024))).isSameAs(CATALOG);
    assertThat(CATALOG.in(Year.of(2024))).isSameAs(CATALOG);
    assertThat(CATALOG.in(Year.of(2018)).year()).isEqualTo(Year.of(2018));
    assertThat(CATALOG).hasToString("subject catalogue 2024 (%d codes)".formatted(size(CATALOG)));
  }

  @Test
  void a_catalogue_with_additions_is_made_once_for_each_year_too() {
    SubjectCatalog larger =
        CATALOG.with(SubjectTables.of("30298\t维修(护)费\t\t\tpublished\tthe province's own"));

    assertThat(larger.in(Year.of(2018)))
        .isSameAs(larger.in(Year.of(2018)))
        .isNotSameAs(CATALOG.in(Year.of(2018)));
  }

  @Test
  void the_catalogue_does_not_shrink() {
    assertThat(CATALOG.entries(Scope.all(Dimension.FUNCTION))).hasSizeGreaterThan(850);
    assertThat(CATALOG.entries(Scope.all(Dimension.DEPARTMENT_ECONOMIC))).hasSizeGreaterThan(105);
    assertThat(CATALOG.entries(Scope.all(Dimension.GOVERNMENT_ECONOMIC))).hasSizeGreaterThan(70);
    assertThat(CATALOG.entries(Scope.all(Dimension.REVENUE))).hasSizeGreaterThan(55);
    assertThat(CATALOG.entries(Scope.classes(Dimension.FUNCTION))).hasSize(30);
  }

  @Test
  void entries_come_in_code_order() {
    for (Dimension dimension :
        List.of(Dimension.FUNCTION, Dimension.DEPARTMENT_ECONOMIC, Dimension.REVENUE)) {
      assertThat(CATALOG.entries(Scope.all(dimension)))
          .extracting(entry -> entry.code().value())
          .isSorted()
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void the_thirty_classes_stand_in_the_order_of_the_summary() {
    assertThat(CATALOG.entries(Scope.classes(Dimension.FUNCTION)))
        .extracting(entry -> entry.code().value())
        .startsWith("201", "202")
        .containsSubsequence("217", "219", "224", "227", "229", "230")
        .endsWith("233", "234");
  }

  @Test
  void children_are_listed_without_grandchildren() {
    assertThat(CATALOG.entries(Scope.childrenOf(DepartmentEconomicCode.of("303"))))
        .extracting(SubjectEntry::name)
        .startsWith("离休费", "退休费")
        .endsWith("代缴社会保险费", "其他对个人和家庭的补助");
    assertThat(CATALOG.entries(Scope.childrenOf(FunctionalCode.of("208"))))
        .allMatch(entry -> entry.code().value().length() == 5);
    assertThat(CATALOG.entries(Scope.below(FunctionalCode.of("208"))))
        .noneMatch(entry -> entry.code().value().equals("208"))
        .anyMatch(entry -> entry.code().value().length() == 7);
  }

  @Test
  void a_name_is_found_within_its_parent() {
    assertThat(CATALOG.find("行政运行", Scope.childrenOf(FunctionalCode.of("20103"))))
        .singleElement()
        .satisfies(
            match -> {
              assertThat(match.entry().code()).isEqualTo(FunctionalCode.of("2010301"));
              assertThat(match.spelling()).isEqualTo(Spelling.EXACT);
            });
  }

  @Test
  void a_name_alone_has_many_codes() {
    assertThat(CATALOG.find("行政运行", Scope.all(Dimension.FUNCTION))).hasSizeGreaterThan(40);
    assertThat(codes("办公设备购置", Scope.all(Dimension.DEPARTMENT_ECONOMIC)))
        .containsExactly("30902", "31002");
    assertThat(codes("没有这个科目", Scope.all(Dimension.FUNCTION))).isEmpty();
    assertThat(codes("", Scope.all(Dimension.FUNCTION))).isEmpty();
    assertThat(codes(" 　", Scope.all(Dimension.FUNCTION))).isEmpty();
  }

  @Test
  void width_spaces_and_ordinals_are_tolerated_and_told() {
    Scope scope = Scope.childrenOf(DepartmentEconomicCode.of("302"));
    assertThat(spelling("维修（护）费", scope)).isEqualTo(Spelling.EXACT);
    assertThat(spelling("维修(护)费", scope)).isEqualTo(Spelling.NORMALISED);
    assertThat(spelling("维 修　（护) 费", scope)).isEqualTo(Spelling.NORMALISED);
    Scope classes = Scope.classes(Dimension.FUNCTION);
    assertThat(spelling("八、社会保障和就业支出", classes)).isEqualTo(Spelling.WITHOUT_ORDINAL);
    assertThat(spelling("（二十一） 粮油物资储备支出", classes)).isEqualTo(Spelling.WITHOUT_ORDINAL);
    assertThat(spelling("３．国防支出", classes)).isEqualTo(Spelling.WITHOUT_ORDINAL);
  }

  @Test
  void brackets_are_not_left_out() {
    assertThat(codes("维修护费", Scope.all(Dimension.DEPARTMENT_ECONOMIC))).isEmpty();
    assertThat(codes("资本性支出", Scope.classes(Dimension.DEPARTMENT_ECONOMIC))).containsExactly("310");
  }

  @Test
  void an_entry_tells_how_a_printed_name_agrees() {
    SubjectEntry repairs = CATALOG.find(DepartmentEconomicCode.of("30213")).orElseThrow();
    assertThat(repairs.spelling("维修(护)费")).contains(Spelling.NORMALISED);
    assertThat(repairs.spelling("维修费")).isEmpty();
  }

  @Test
  void history_knows_the_names_of_other_years() {
    assertThat(CATALOG.history(FunctionalCode.of("21305")))
        .extracting(entry -> entry.name() + " " + entry.validity())
        .containsExactly("扶贫 until 2021", "巩固脱贫衔接乡村振兴 in 2022", "巩固脱贫攻坚成果衔接乡村振兴 since 2023");
    assertThat(CATALOG.history(DepartmentEconomicCode.of("30104")))
        .singleElement()
        .satisfies(entry -> assertThat(entry.name()).isEqualTo("其他社会保障缴费"));
    assertThat(CATALOG.history(FunctionalCode.of("299"))).isEmpty();
  }

  @Test
  void the_mapping_is_that_of_the_year() {
    DepartmentEconomicCode basic = DepartmentEconomicCode.of("30101");
    assertThat(in(2018).mapping().governmental(basic)).isNotEmpty();
    assertThat(in(2017).mapping().links()).isEmpty();
  }

  @Test
  void a_scope_must_have_subject_codes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scope.all(Dimension.SOURCE))
        .withMessage(
            "dimension must have subject codes (function, departmentEconomic, governmentEconomic,"
                + " revenue): source");
  }

  @Test
  void scopes_are_equal_by_value_and_readable() {
    Scope children = Scope.childrenOf(FunctionalCode.of("201"));
    assertThat(children)
        .isEqualTo(Scope.childrenOf(FunctionalCode.of("201")))
        .hasSameHashCodeAs(Scope.childrenOf(FunctionalCode.of("201")))
        .isNotEqualTo(Scope.below(FunctionalCode.of("201")))
        .hasToString("children of 201");
    assertThat(Scope.below(FunctionalCode.of("201"))).hasToString("all below 201");
    assertThat(Scope.classes(Dimension.FUNCTION)).hasToString("classes of function");
    assertThat(Scope.all(Dimension.REVENUE)).hasToString("all of revenue");
    assertThat(children.contains(DepartmentEconomicCode.of("301"))).isFalse();
  }

  private static SubjectCatalog in(int year) {
    return SubjectCatalog.of(Year.of(year));
  }

  private static String name(int year, SubjectCode code) {
    return in(year).find(code).orElseThrow().name();
  }

  private static long size(SubjectCatalog catalog) {
    return List.of(
            Dimension.FUNCTION,
            Dimension.DEPARTMENT_ECONOMIC,
            Dimension.GOVERNMENT_ECONOMIC,
            Dimension.REVENUE)
        .stream()
        .mapToLong(dimension -> catalog.entries(Scope.all(dimension)).size())
        .sum();
  }

  private static List<String> codes(String name, Scope scope) {
    return CATALOG.find(name, scope).stream().map(match -> match.entry().code().value()).toList();
  }

  private static Spelling spelling(String name, Scope scope) {
    return CATALOG.find(name, scope).get(0).spelling();
  }
}
