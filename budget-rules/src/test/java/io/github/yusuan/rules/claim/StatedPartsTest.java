package io.github.yusuan.rules.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.narrative.Assets;
import io.github.yusuan.core.narrative.Organisation;
import io.github.yusuan.core.narrative.Procurement;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.core.narrative.UnitSort;
import io.github.yusuan.rules.Rulebook;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Units, procurement and assets are read from the text where a document gives no data. */
class StatedPartsTest {
  private static final String PROCUREMENT =
      "2025年本部门政府采购预算４，８２１.20万元，其中：政府采购货物预算57.43万元、政府采购工程预算3780.72万元、"
          + "政府采购服务预算983.05万元。\n2025年本部门面向中小企业预留政府采购项目预算金额1928.48万元，"
          + "其中，预留给小型和微型企业的政府采购项目预算为1349.94万元。";
  private static final String ASSETS =
      "截至2024年8月31日，某街道共有车辆8辆，其中：部级领导干部用车0辆、机要通信用车1辆、其他用车7辆；"
          + "单价100万元（含）以上设备（不含车辆）2台（套）。\n2025年部门预算安排购置车辆1辆，其中：其他用车1辆；"
          + "部门预算安排购置单价100万元（含）以上设备（不含车辆）0台（套）。";

  private static Disclosure read(String section, String text) {
    return Claims.read(
            Disclosure.builder()
                .department(Department.of("某街道"))
                .year(Year.of(2025))
                .template(Templates.SHANGHAI_DISTRICT_2025)
                .addNarrative(Section.builder().id(section).title("某节").text(text).build())
                .build())
        .disclosure();
  }

  private static String said(String text) {
    Procurement procurement = read("procurement", text).procurement().orElseThrow();
    return procurement.total().orElseThrow()
        + " "
        + procurement.goods().map(Object::toString).orElse("-");
  }

  @Test
  void procurement_is_told_with_its_parts_and_what_is_reserved() {
    Procurement read = read("procurement", PROCUREMENT).procurement().orElseThrow();

    assertThat(read.total().orElseThrow()).hasToString("4821.20");
    assertThat(read.goods().orElseThrow()).hasToString("57.43");
    assertThat(read.works().orElseThrow()).hasToString("3780.72");
    assertThat(read.services().orElseThrow()).hasToString("983.05");
    assertThat(read.reservedForSmes().orElseThrow()).hasToString("1928.48");
    assertThat(read.reservedForMicro().orElseThrow()).hasToString("1349.94");
  }

  @Test
  void what_procurement_was_before_or_is_told_of_twice_is_not_taken_for_it() {
    assertThat(said("政府采购预算总额12万元，比上年政府采购预算15万元减少3万元，货物类10万元。")).isEqualTo("12 10");
    assertThat(read("procurement", "政府采购预算12万元。政府采购预算13万元。").procurement()).isEmpty();
    assertThat(read("procurement", "政府采购预算12万元，货物50000元。").procurement()).isEmpty();
    assertThat(read("procurement", "政府采购货物预算12万元。").procurement()).isEmpty();
    assertThat(read("procurement", "专门面向小微企业的政府采购预算为5万元。").procurement()).isEmpty();
    assertThat(read("procurement", "政府采购预算12万元以上。").procurement()).isEmpty();
  }

  @Test
  void assets_are_told_with_vehicles_by_use_equipment_and_what_will_be_bought() {
    Assets read = read("assets", ASSETS).assets().orElseThrow();

    assertThat(read.asOf()).contains(LocalDate.of(2024, 8, 31));
    assertThat(read.vehicles().orElseThrow().actual()).hasValue(8);
    assertThat(read.vehicles().orElseThrow().byUse())
        .isEqualTo(Map.of("部级领导干部用车", 0, "机要通信用车", 1, "其他用车", 7));
    assertThat(read.equipment())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.threshold()).hasToString("100万元");
              assertThat(one.kind()).isEqualTo("设备（不含车辆）");
              assertThat(one.count()).isEqualTo(2);
            });
    assertThat(read.plannedVehicles().orElseThrow().actual()).hasValue(1);
    assertThat(read.plannedEquipment()).singleElement().extracting(one -> one.count()).isEqualTo(0);
  }

  @Test
  void what_a_form_has_no_section_for_is_told_below_its_heading() {
    Disclosure read =
        read(
            "other",
            """
            （一）机关运行经费支出情况
            机关运行经费支出142.80万元。
            （二）政府采购支出情况
            政府采购金额（以合同签订为准）为2319.21万元，其中：货物采购金额122.43万元、工程采购金额1387.72万元、服务采购金额809.06万元。
            （三）国有资产占有使用情况说明
            截至2024年12月31日，共有车辆3辆，其中：副部（省）级及以上领导用车1辆、其他用车2辆。""");

    assertThat(read.procurement().orElseThrow().total().orElseThrow()).hasToString("2319.21");
    assertThat(read.procurement().orElseThrow().works().orElseThrow()).hasToString("1387.72");
    assertThat(read.assets().orElseThrow().vehicles().orElseThrow().byUse())
        .isEqualTo(Map.of("副部(省)级及以上领导用车", 1, "其他用车", 2));
  }

  @Test
  void vehicles_that_are_told_of_twice_are_not_told() {
    assertThat(read("assets", "本部门共有车辆8辆。本部门共有车辆9辆。").assets()).isEmpty();
    assertThat(read("assets", "本部门占用办公用房面积1374.4平方米。").assets().orElseThrow().officeArea())
        .hasValueSatisfying(area -> assertThat(area).hasToString("1374.4"));
    assertThat(read("assets", "本部门无国有资产。").assets()).isEmpty();
  }

  @Test
  void units_are_told_by_sort_and_by_name() {
    Organisation read =
        read(
                "organisation",
                """
                某街道部门预算是包括本部以及下属 5 家预算单位的综合收支计划。
                本部门中，行政单位 1 家，参公单位 1 家，事业单位 4 家，具体包括：
                1. 某街道（本部）。
                2. 某街道党群服务中心。
                3.下属事业单位某中心不单列预算，并入本部。""")
            .organisation()
            .orElseThrow();

    assertThat(read.counts())
        .isEqualTo(
            Map.of(
                UnitSort.ADMINISTRATIVE, 1,
                UnitSort.CIVIL_SERVICE_LIKE, 1,
                UnitSort.INSTITUTION, 4,
                UnitSort.SUBORDINATE, 5));
    assertThat(read.units()).containsExactly("某街道（本部）", "某街道党群服务中心", "某中心");
  }

  @Test
  void a_list_of_divisions_or_of_sentences_names_no_units() {
    assertThat(read("organisation", "设9个内设机构，包括：\n1.办公室。\n2.综合科。").organisation()).isEmpty();
    assertThat(read("organisation", "下属单位包括：\n1.甲中心，负责登记。\n2.乙中心。").organisation()).isEmpty();
  }

  @Test
  void the_rules_examine_what_is_told_as_they_examine_data() {
    Disclosure wrong =
        read("budget-explanation", "说明。")
            .withNarrative(
                List.of(
                    Section.builder()
                        .id("assets")
                        .title("国有资产占有使用情况")
                        .text(ASSETS.replace("共有车辆8辆", "共有车辆9辆"))
                        .build()));

    assertThat(Rulebook.standard().only("TEXT").check(wrong).problems())
        .extracting(finding -> finding.rule())
        .contains("TEXT-VEHICLES");
  }
}
