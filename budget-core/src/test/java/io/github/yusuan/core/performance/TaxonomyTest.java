package io.github.yusuan.core.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxonomyTest {

  @Test
  void the_county_form_counts_cost_as_an_output() {
    assertThat(Taxonomy.COUNTY.headings())
        .extracting(Heading::toString)
        .containsExactly(
            "output/quantity",
            "output/quality",
            "output/timeliness",
            "output/cost",
            "benefit/economic",
            "benefit/social",
            "benefit/ecological",
            "benefit/sustainable",
            "satisfaction/satisfaction");
  }

  @Test
  void the_national_form_has_cost_of_its_own_and_no_sustainable_effect() {
    assertThat(Taxonomy.NATIONAL_2021.headings())
        .extracting(Heading::toString)
        .containsExactly(
            "cost/economic-cost",
            "cost/social-cost",
            "cost/ecological-cost",
            "output/quantity",
            "output/quality",
            "output/timeliness",
            "benefit/economic",
            "benefit/social",
            "benefit/ecological",
            "satisfaction/satisfaction");
    assertThat(Taxonomy.NATIONAL_2021.groups())
        .extracting(group -> group.label().in(Language.CHINESE))
        .containsExactly("成本指标", "产出指标", "效益指标", "满意度指标");
  }

  @ParameterizedTest
  @CsvSource({
    "数量指标,quantity",
    "数量,quantity",
    "时效指标,timeliness",
    "成本指标,cost",
    "经济效益,economic",
    "生态效益指标,ecological",
    "可持续影响指标,sustainable",
    "可持续发展影响指标,sustainable",
    "服务对象满意度,satisfaction",
    "服务对象满意度指标,satisfaction",
    "' 数 量\u3000指标',quantity"
  })
  void printed_headings_are_found_with_and_without_their_ending(String printed, String id) {
    assertThat(Taxonomy.COUNTY.printed(printed)).contains(Taxonomy.COUNTY.heading(id));
  }

  @ParameterizedTest
  @CsvSource({"经济成本指标,economic-cost", "生态环境成本,ecological-cost", "质量指标,quality"})
  void printed_headings_of_the_national_form_are_found(String printed, String id) {
    assertThat(Taxonomy.NATIONAL_2021.printed(printed))
        .contains(Taxonomy.NATIONAL_2021.heading(id));
  }

  @Test
  void a_level_1_heading_is_no_level_2_heading() {
    assertThat(Taxonomy.COUNTY.printed("产出指标")).isEmpty();
    assertThat(Taxonomy.NATIONAL_2021.printed("成本指标")).isEmpty();
    assertThat(Taxonomy.COUNTY.printed("")).isEmpty();
  }

  @Test
  void an_unknown_identifier_is_refused_with_those_that_are_known() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Taxonomy.NATIONAL_2021.heading("sustainable"))
        .withMessage(
            "indicator heading of taxonomy national-2021 must be one of economic-cost, social-cost,"
                + " ecological-cost, quantity, quality, timeliness, economic, social, ecological,"
                + " satisfaction: 'sustainable'");
  }

  @Test
  void taxonomies_are_found_by_identifier() {
    assertThat(Taxonomy.find("county")).contains(Taxonomy.COUNTY);
    assertThat(Taxonomy.find("national-2021")).contains(Taxonomy.NATIONAL_2021);
    assertThat(Taxonomy.find("other")).isEmpty();
  }

  @Test
  void a_taxonomy_of_ones_own_is_a_value_and_no_class() {
    Group output = new Group("output", Label.zh("产出指标").en("output"));
    Heading volume = new Heading(output, "volume", Label.zh("工作量指标").en("volume"), List.of("任务量"));
    Taxonomy own = new Taxonomy("own", Label.zh("本省").en("own"), List.of(volume));

    assertThat(own.printed("任务量指标")).contains(volume);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Taxonomy("own", own.label(), List.of(volume, volume)))
        .withMessage("a taxonomy must have a heading once: volume in own");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Taxonomy("own", own.label(), List.of()))
        .withMessage("a taxonomy must have headings: own");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Group("产出", output.label()))
        .withMessage("indicator id must be lower-case words joined by hyphens: '产出'");
  }
}
