package io.github.yusuan.rules.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.narrative.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteTest {
  private static final Section SECTION =
      Section.builder().id("expenditure").title("三、支出说明").text("").build();

  @ParameterizedTest
  @CsvSource({
    "TABLE, table, 预算表, table",
    "SHEET, sheet, 绩效目标表, sheet",
    "SECTION, section, 情况说明, section",
    "ORGANISATION, organisation, 机构设置, organisation",
    "PROCUREMENT, procurement, 政府采购, procurement",
    "ASSETS, assets, 国有资产, assets",
    "OTHER_DOCUMENT, other-document, 相关文本, other document",
  })
  void a_part_has_an_identifier_and_a_name_in_either_language(
      Site.Part part, String id, String chinese, String english) {
    assertThat(part.id()).isEqualTo(id);
    assertThat(part.label().in(Language.CHINESE)).isEqualTo(chinese);
    assertThat(part.label().in(Language.ENGLISH)).isEqualTo(english);
  }

  @Test
  void a_site_reads_as_part_identifier_and_item() {
    assertThat(Site.of(SECTION)).hasToString("section/expenditure");
    assertThat(Site.of(SECTION).item("基本支出")).hasToString("section/expenditure/基本支出");
    assertThat(Site.of(Site.Part.ASSETS)).hasToString("assets/");
    assertThat(Site.of(Site.Part.ASSETS).item("现有车辆")).hasToString("assets//现有车辆");
    assertThat(Site.of(Templates.SHANXI_COUNTY_2024.form("revenue").orElseThrow()))
        .hasToString("table/revenue");
  }

  @Test
  void an_item_makes_another_site_and_leaves_the_first_as_it_was() {
    Site site = Site.of(Site.Part.SECTION, "expenditure");
    Site item = site.item("基本支出");

    assertThat(site.item()).isEmpty();
    assertThat(item.part()).isEqualTo(Site.Part.SECTION);
    assertThat(item.id()).isEqualTo("expenditure");
    assertThat(item.item()).isEqualTo("基本支出");
    assertThat(item.item("项目支出").item()).isEqualTo("项目支出");
  }

  @Test
  void part_identifier_and_item_count_for_equality() {
    Site site = Site.of(Site.Part.SECTION, "expenditure").item("基本支出");

    assertThat(site)
        .isEqualTo(Site.of(SECTION).item("基本支出"))
        .hasSameHashCodeAs(Site.of(SECTION).item("基本支出"))
        .isNotEqualTo(Site.of(Site.Part.TABLE, "expenditure").item("基本支出"))
        .isNotEqualTo(Site.of(Site.Part.SECTION, "revenue").item("基本支出"))
        .isNotEqualTo(Site.of(Site.Part.SECTION, "expenditure"));
  }

  @Test
  void a_site_survives_serialization() throws Exception {
    assertThat(Trial.copy(Site.of(SECTION).item("甲"))).isEqualTo(Site.of(SECTION).item("甲"));
  }
}
