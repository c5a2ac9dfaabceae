package io.github.yusuan.core.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.yusuan.core.classification.BudgetUnit;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.classification.Tier;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class PerformanceTargetTest {
  private static final BudgetUnit BUREAU = BudgetUnit.of("长治市屯留区行政审批服务管理局");

  private static PerformanceTarget sheet() {
    return PerformanceTarget.builder()
        .project(Project.of(BUREAU, "“个转企”专业办企服务费"))
        .taxonomy(Taxonomy.COUNTY)
        .authority(Authority.of(BUREAU.name()).withCode("052"))
        .attribute(Attribute.ONE_OFF)
        .attributeText("一次性项目(1年结束)")
        .term(Term.of("1年"))
        .termFunding(
            Funding.builder().total("196200").tier(Tier.MUNICIPAL_COUNTY, "196200").build())
        .annualFunding(Funding.builder().total("196200").tier(Tier.CENTRAL, "0").build())
        .overview("为“个转企”市场主体代办手续")
        .basis("屯政办发〔2022〕36号")
        .annualGoal("促进个体工商户转型升级")
        .addIndicators(
            indicator("quantity").name("个转企服务户数").target("109户").build(),
            indicator("cost").name("项目总成本").term("≤19.62万元").build(),
            indicator("cost").name("代理服务总成本").annual("≤19.62万元").build(),
            indicator("economic").build())
        .build();
  }

  private static Indicator.Builder indicator(String heading) {
    return Indicator.builder().heading(Taxonomy.COUNTY.heading(heading));
  }

  @Test
  void what_a_sheet_leaves_out_is_empty_and_never_null() {
    PerformanceTarget bare =
        PerformanceTarget.builder()
            .project(Project.of(BUREAU, "单位运转经费"))
            .taxonomy(Taxonomy.NATIONAL_2021)
            .build();

    assertThat(bare.authority()).isEmpty();
    assertThat(bare.term()).isEmpty();
    assertThat(bare.plan()).isEmpty();
    assertThat(bare.indicators()).isEmpty();
    assertThat(bare.annualFunding().total()).isEmpty();
  }

  @Test
  void an_indicator_may_be_stated_for_one_period_only_or_not_at_all() {
    List<Indicator> indicators = sheet().indicators();

    assertThat(indicators.get(0).term()).isEqualTo(indicators.get(0).annual()).isPresent();
    assertThat(indicators.get(1).annual()).isEmpty();
    assertThat(indicators.get(2).term()).isEmpty();
    assertThat(indicators.get(3).name()).isEmpty();
  }

  @Test
  void a_heading_of_another_taxonomy_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                PerformanceTarget.builder()
                    .project(Project.of(BUREAU, "单位运转经费"))
                    .taxonomy(Taxonomy.NATIONAL_2021)
                    .addIndicator(indicator("cost").name("项目总成本").build())
                    .build())
        .withMessage(
            "an indicator must stand under a heading of taxonomy national-2021: '项目总成本' under"
                + " output/cost");
  }

  @Test
  void a_blank_text_is_refused_for_it_is_left_out() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                PerformanceTarget.builder()
                    .project(Project.of(BUREAU, "单位运转经费"))
                    .taxonomy(Taxonomy.COUNTY)
                    .necessity(" ")
                    .build())
        .withMessage("a text of a performance target must not be blank; leave it out: ' '");
  }

  @Test
  void copies_differ_in_what_was_changed_only() {
    PerformanceTarget sheet = sheet();
    Indicator first = sheet.indicators().get(0).withAnnual(TargetValue.parse("110户"));

    PerformanceTarget changed = sheet.withIndicators(List.of(first));

    assertThat(changed).isNotEqualTo(sheet);
    assertThat(changed.withIndicators(sheet.indicators())).isEqualTo(sheet);
    assertThat(sheet.withAnnualFunding(sheet.termFunding()).annualFunding())
        .isEqualTo(sheet.termFunding());
    assertThat(sheet.withTermFunding(sheet.annualFunding()).termFunding())
        .isEqualTo(sheet.annualFunding());
    assertThat(first.withTerm(TargetValue.parse("优化")).term()).contains(TargetValue.parse("优化"));
  }

  @Test
  void a_serialized_sheet_is_the_same_sheet() throws Exception {
    assertThat(serialized(sheet())).isEqualTo(sheet()).hasSameHashCodeAs(sheet());
  }

  private static Object serialized(Object value) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }

  @Test
  void a_term_gives_its_years_where_it_states_them() {
    assertThat(Term.of("1年").years()).hasValue(1);
    assertThat(Term.of(" 99 年").years()).hasValue(99);
    assertThat(Term.of("长期").years()).isEmpty();
    assertThat(Term.of("2024年-2026年").years()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Term.of(" "))
        .withMessage("a project's term must have a text: ' '");
  }

  @Test
  void an_attribute_is_read_from_the_words_of_a_sheet() {
    assertThat(Attribute.read("一次性项目(1年结束)")).contains(Attribute.ONE_OFF);
    assertThat(Attribute.read(" 经常性项目(长期开展)")).contains(Attribute.RECURRING);
    assertThat(Attribute.read("新增项目")).isEmpty();
    assertThat(Attribute.find("recurring")).contains(Attribute.RECURRING);
    assertThat(Attribute.find("RECURRING")).isEmpty();
  }

  @Test
  void an_authority_prints_as_on_a_sheet() {
    assertThat(Authority.of("财政局").withCode("052")).hasToString("052-财政局");
    assertThat(Authority.of("财政局")).hasToString("财政局");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Authority.of(""))
        .withMessage("an authority's name and code must not be blank: ''");
    assertThatIllegalArgumentException().isThrownBy(() -> Authority.of("财政局").withCode(" "));
  }
}
