package io.github.yusuan.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.classification.DepartmentEconomicCode;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.GovernmentEconomicCode;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionTest {
  private static final SubjectCatalog CATALOG = SubjectCatalog.of(Year.of(2024));

  /**
   * 屯留 2024, table 6: the departmental classes, and the names below each beside a governmental one.
   */
  @ParameterizedTest
  @CsvSource({
    "工资福利支出, 301, 基本工资, 30101, 工资奖金津补贴, 50101",
    "工资福利支出, 301, 津贴补贴, 30102, 工资奖金津补贴, 50101",
    "工资福利支出, 301, 奖金, 30103, 工资奖金津补贴, 50101",
    "工资福利支出, 301, 绩效工资, 30107, 工资福利支出, 50501",
    "工资福利支出, 301, 机关事业单位基本养老保险缴费, 30108, 社会保障缴费, 50102",
    "工资福利支出, 301, 职工基本医疗保险缴费, 30110, 社会保障缴费, 50102",
    "工资福利支出, 301, 其他社会保障缴费, 30112, 社会保障缴费, 50102",
    "工资福利支出, 301, 住房公积金, 30113, 住房公积金, 50103",
    "工资福利支出, 301, 其他工资福利支出, 30199, 其他工资福利支出, 50199",
    "商品和服务支出, 302, 办公费, 30201, 办公经费, 50201",
    "商品和服务支出, 302, 其他交通费用, 30239, 办公经费, 50201",
    "对个人和家庭的补助, 303, 生活补助, 30305, 社会福利和救助, 50901",
  })
  void every_name_of_tunliu_table_6_has_its_code(
      String parent, String parentCode, String name, String code, String gov, String govCode) {
    Completion above = CATALOG.complete(parent, Scope.classes(Dimension.DEPARTMENT_ECONOMIC));
    assertThat(above.code()).contains(DepartmentEconomicCode.of(parentCode));
    Completion row = CATALOG.complete(name, Scope.childrenOf(above.code().orElseThrow()));
    assertThat(row.code()).contains(DepartmentEconomicCode.of(code));
    assertThat(row.basis()).isEqualTo(CompletionBasis.UNIQUE);
    assertThat(row.isExact()).isTrue();
    Completion beside = CATALOG.complete(gov, DepartmentEconomicCode.of(code));
    assertThat(beside.code()).contains(GovernmentEconomicCode.of(govCode));
    assertThat(beside.basis()).isEqualTo(CompletionBasis.UNIQUE);
    assertThat(beside.isExact()).isTrue();
  }

  /** 普陀区 and 万里街道 2025, table 1. */
  @ParameterizedTest
  @CsvSource({
    "一、一般公共服务支出, 201",
    "二、公共安全支出, 204",
    "三、教育支出, 205",
    "四、科学技术支出, 206",
    "五、文化旅游体育与传媒支出, 207",
    "六、社会保障和就业支出, 208",
    "七、卫生健康支出, 210",
    "八、城乡社区支出, 212",
    "九、住房保障支出, 221",
  })
  void the_classes_of_a_summary_are_completed_without_their_ordinals(String name, String code) {
    Completion completion = CATALOG.complete(name, Scope.classes(Dimension.FUNCTION));
    assertThat(completion.code()).contains(FunctionalCode.of(code));
    assertThat(completion.printedName()).isEqualTo(name);
    assertThat(completion.match().orElseThrow().spelling()).isEqualTo(Spelling.WITHOUT_ORDINAL);
    assertThat(completion.isExact()).isFalse();
  }

  @Test
  void among_several_governmental_codes_of_a_name_the_mapping_decides() {
    assertThat(CATALOG.complete("公务用车购置", DepartmentEconomicCode.of("31013")))
        .satisfies(one -> assertThat(one.code()).contains(GovernmentEconomicCode.of("50303")))
        .satisfies(one -> assertThat(one.basis()).isEqualTo(CompletionBasis.SETTLED_BY_MAPPING))
        .satisfies(one -> assertThat(one.candidates()).hasSize(2));
    assertThat(CATALOG.complete("公务用车购置", DepartmentEconomicCode.of("30913")).code())
        .contains(GovernmentEconomicCode.of("50403"));
  }

  @Test
  void a_unique_name_that_the_mapping_does_not_have_is_marked() {
    Completion odd = CATALOG.complete("办公经费", DepartmentEconomicCode.of("30101"));
    assertThat(odd.code()).contains(GovernmentEconomicCode.of("50201"));
    assertThat(odd.basis()).isEqualTo(CompletionBasis.AGAINST_MAPPING);
  }

  @Test
  void several_names_against_the_mapping_stay_ambiguous() {
    Completion odd = CATALOG.complete("公务用车购置", DepartmentEconomicCode.of("30101"));
    assertThat(odd.code()).isEmpty();
    assertThat(odd.basis()).isEqualTo(CompletionBasis.AMBIGUOUS);
  }

  @Test
  void without_a_link_the_name_alone_decides() {
    DepartmentEconomicCode unlinked = DepartmentEconomicCode.of("39998");
    assertThat(CATALOG.complete("办公经费", unlinked).basis()).isEqualTo(CompletionBasis.UNIQUE);
    assertThat(CATALOG.complete("大型修缮", unlinked).basis()).isEqualTo(CompletionBasis.AMBIGUOUS);
  }

  @Test
  void an_ambiguous_name_gets_no_code() {
    Completion operation = CATALOG.complete("行政运行", Scope.all(Dimension.FUNCTION));
    assertThat(operation.code()).isEmpty();
    assertThat(operation.match()).isEmpty();
    assertThat(operation.isExact()).isFalse();
    assertThat(operation.basis()).isEqualTo(CompletionBasis.AMBIGUOUS);
    assertThat(operation.candidates()).hasSizeGreaterThan(40);
  }

  @Test
  void an_unknown_name_gets_no_code() {
    Completion nothing = CATALOG.complete("本年支出合计", Scope.classes(Dimension.FUNCTION));
    assertThat(nothing.code()).isEmpty();
    assertThat(nothing.candidates()).isEmpty();
    assertThat(nothing.basis()).isEqualTo(CompletionBasis.UNKNOWN);
    assertThat(CATALOG.complete("本年支出合计", DepartmentEconomicCode.of("30101")).basis())
        .isEqualTo(CompletionBasis.UNKNOWN);
  }

  @Test
  void a_better_spelling_outranks_a_worse_one() {
    SubjectCatalog larger =
        CATALOG.with(SubjectTables.of("30298\t维修(护)费\t\t\tpublished\tthe province's own"));
    Scope scope = Scope.childrenOf(DepartmentEconomicCode.of("302"));
    assertThat(larger.find("维修(护)费", scope))
        .extracting(NameMatch::spelling)
        .containsExactly(Spelling.EXACT, Spelling.NORMALISED);
    assertThat(larger.complete("维修(护)费", scope).code())
        .contains(DepartmentEconomicCode.of("30298"));
    assertThat(larger.complete("维修（护)费", scope).basis()).isEqualTo(CompletionBasis.AMBIGUOUS);
  }
}
