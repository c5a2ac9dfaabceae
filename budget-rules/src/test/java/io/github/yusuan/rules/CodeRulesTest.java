package io.github.yusuan.rules;

import static io.github.yusuan.core.label.Language.CHINESE;
import static io.github.yusuan.rules.Sketch.shanxi;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.catalog.Confidence;
import io.github.yusuan.core.catalog.SubjectCatalog;
import io.github.yusuan.core.catalog.SubjectEntry;
import io.github.yusuan.core.catalog.SubjectTable;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.rules.code.CodeRules;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeRulesTest {
  private static List<Finding> names(Sketch sketch) {
    return Rulebook.standard().only("CODE-NAME").check(sketch.disclosure()).findings();
  }

  private static Sketch named(String code, String name) {
    return shanxi().table("expenditure").row(code, "1.00").printedAs(name);
  }

  @Test
  void the_name_of_a_sibling_is_recognised() {
    assertThat(names(named("2010302", "行政运行")).get(0).in(CHINESE))
        .isEqualTo("表三“2010302 行政运行”行：目录名称为“一般行政管理事务”；所印为2010301的名称");
  }

  @Test
  void a_parent_with_the_name_of_another_parent_is_recognised() {
    assertThat(names(named("208", "卫生健康支出")).get(0).in(CHINESE))
        .endsWith("目录名称为“社会保障和就业支出”；所印为210的名称");
  }

  @Test
  void a_name_of_nobody_is_said_to_be_so() {
    assertThat(names(named("208", "社会支出")).get(0).in(CHINESE)).endsWith("所印名称不见于目录");
  }

  @Test
  void a_name_that_the_catalogue_is_not_sure_of_accuses_nobody() {
    assertThat(names(named("2010206", "参政")))
        .extracting(Finding::outcome)
        .containsExactly(Outcome.NOT_APPLICABLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"其中：行政运行", "其中:行政运行", "2010301行政运行", "2010301 行政运行", "1.行政运行"})
  void what_stands_before_a_name_is_no_part_of_it(String name) {
    assertThat(names(named("2010301", name)))
        .extracting(Finding::outcome)
        .containsExactly(Outcome.HOLDS);
  }

  @Test
  void an_unknown_code_with_the_name_of_one_beside_it_is_misprinted() {
    assertThat(names(named("2010391", "行政运行")).get(0).in(CHINESE))
        .isEqualTo("表三“2010391 行政运行”行：目录未收此编码；所印为2010301的名称，疑编码有误");
  }

  @Test
  void a_slip_in_several_tables_is_one_finding() {
    Sketch sketch = named("210", "医疗卫生支出").table("revenue").row("210", "1.00").printedAs("医疗卫生支出");

    List<Finding> findings = names(sketch);
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).in(CHINESE)).contains("（另有1处相同）");
    assertThat(findings.get(0).cells()).hasSize(2);
  }

  @Test
  void codes_without_a_printed_name_and_names_without_a_printed_code_are_not_compared() {
    Sketch completed =
        shanxi()
            .table("basic-by-economic")
            .row("30101", "1.00")
            .printedAs("基本薪金")
            .completed(Dimension.DEPARTMENT_ECONOMIC);

    assertThat(names(completed))
        .extracting(Finding::outcome)
        .containsExactly(Outcome.NOT_APPLICABLE);
  }

  @Test
  void a_province_brings_its_own_codes() {
    SubjectEntry own =
        SubjectEntry.builder()
            .code(FunctionalCode.of("2010377"))
            .name("省级专项")
            .confidence(Confidence.PUBLISHED)
            .source("the province's notice")
            .build();
    SubjectTable additions = SubjectTable.of(Dimension.FUNCTION, List.of(own));
    Rulebook rulebook =
        Rulebook.standard()
            .replacing(CodeRules.of(year -> SubjectCatalog.of(year).with(additions)))
            .only("CODE-KNOWN", "CODE-NAME");

    assertThat(rulebook.check(named("2010377", "省级专项").disclosure()).findings())
        .extracting(Finding::outcome)
        .containsExactly(Outcome.HOLDS, Outcome.HOLDS);
  }
}
