package io.github.yusuan.core.budget;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.narrative.Assets;
import io.github.yusuan.core.narrative.Claim;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.narrative.Equipment;
import io.github.yusuan.core.narrative.GlossaryTerm;
import io.github.yusuan.core.narrative.Organisation;
import io.github.yusuan.core.narrative.Procurement;
import io.github.yusuan.core.narrative.PurchasedService;
import io.github.yusuan.core.narrative.UnitSort;
import io.github.yusuan.core.narrative.Vehicles;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was given of a department is worded so, and nothing that was not given. */
class GivenTextsTest {

  private static Equipment equipment(String wan, String kind, int count) {
    return Equipment.builder()
        .threshold(ClaimedAmount.of(wan, Scale.TEN_THOUSAND_YUAN))
        .kind(kind)
        .count(count)
        .build();
  }

  private static Assets.Builder vehicles(Vehicles.Builder vehicles) {
    return Assets.builder().vehicles(vehicles.build());
  }

  private static String text(Assets.Builder assets) {
    return AssetsText.of(assets.build()).text();
  }

  @Test
  void assets_of_which_nothing_is_given_are_not_spoken_of() {
    assertThat(text(Assets.builder())).isEmpty();
    assertThat(text(Assets.builder().asOf(LocalDate.of(2024, 12, 31)))).isEmpty();
    assertThat(text(vehicles(Vehicles.builder()))).doesNotContain("辆");
  }

  @Test
  void assets_are_those_of_a_day_if_one_is_given() {
    Assets.Builder assets = vehicles(Vehicles.builder().actual(3));

    assertThat(text(assets)).isEqualTo("共有车辆3辆。");
    assertThat(text(assets.asOf(LocalDate.of(2024, 1, 2)))).isEqualTo("截至2024年1月2日，共有车辆3辆。");
  }

  @Test
  void vehicles_are_counted_then_authorised_then_told_by_use() {
    Vehicles.Builder vehicles = Vehicles.builder().actual(3).authorised(4);
    vehicles.putByUse("机要通信用车", 1).putByUse("应急保障用车", 2);

    assertThat(text(vehicles(vehicles))).isEqualTo("共有车辆3辆，车辆编制4辆，其中：机要通信用车1辆、应急保障用车2辆。");
  }

  @Test
  void uses_without_a_number_of_all_vehicles_take_the_name() {
    assertThat(text(vehicles(Vehicles.builder().putByUse("机要通信用车", 1))))
        .isEqualTo("共有车辆：机要通信用车1辆。");
  }

  @Test
  void what_is_held_and_what_is_planned_are_two_sentences() {
    Assets.Builder assets =
        vehicles(Vehicles.builder().actual(0))
            .officeArea(Figure.parse("1200.50"))
            .addEquipment(equipment("100", "设备", 2))
            .plannedVehicles(Vehicles.builder().actual(1).build())
            .addPlannedEquipment(equipment("50", "通用设备", 1));

    assertThat(text(assets))
        .isEqualTo(
            "共有车辆0辆；办公用房建筑面积1200.50平方米；单价100万元（含）以上设备2台（套）。"
                + "部门预算安排购置车辆1辆；购置单价50万元（含）以上通用设备1台（套）。");
  }

  @Test
  void duties_are_numbered_paragraphs_that_end_once() {
    Organisation organisation = Organisation.builder().addDuties("统筹数据资源", "建设平台。").build();

    assertThat(OrganisationText.duties(organisation).text()).isEqualTo("1. 统筹数据资源。\n2. 建设平台。");
    assertThat(OrganisationText.duties(Organisation.builder().build()).text()).isEmpty();
  }

  @Test
  void divisions_units_and_counts_are_told_where_there_are_any() {
    Organisation.Builder organisation = Organisation.builder();
    assertThat(OrganisationText.units(organisation.build()).text()).isEmpty();

    organisation.addUnits("甲中心", "乙中心");
    assertThat(OrganisationText.units(organisation.build()).text()).isEqualTo("所属单位：甲中心、乙中心。");

    organisation.addDivisions("办公室").putCount(UnitSort.INSTITUTION, 2);
    assertThat(OrganisationText.units(organisation.build()).text())
        .isEqualTo("内设机构：办公室。所属单位：甲中心、乙中心。其中：事业单位2个。");
  }

  @Test
  void terms_are_numbered_and_explained() {
    GlossaryTerm term = GlossaryTerm.builder().term("基本支出").text("保障运转的支出。").build();

    assertThat(OrganisationText.terms(List.of(term))).isEqualTo("1. 基本支出：保障运转的支出。");
    assertThat(OrganisationText.terms(List.of())).isEmpty();
  }

  private static Procurement.Builder procurement() {
    return Procurement.builder().scale(Scale.TEN_THOUSAND_YUAN);
  }

  private static TopicText told(Procurement.Builder procurement) {
    return ProcurementText.of(procurement.build());
  }

  @Test
  void procurement_is_told_whole_then_by_parts_then_by_what_is_reserved() {
    TopicText told =
        told(
            procurement()
                .total(Figure.parse("60.00"))
                .goods(Figure.parse("10.00"))
                .works(Figure.parse("20.00"))
                .services(Figure.parse("30.00"))
                .reservedForSmes(Figure.parse("24.00"))
                .reservedForMicro(Figure.parse("12.00")));

    assertThat(told.text())
        .isEqualTo(
            "政府采购预算总额60.00万元，其中：政府采购货物预算10.00万元、政府采购工程预算20.00万元、政府采购服务预算30.00万元。"
                + "面向中小企业预留金额24.00万元，其中预留给小型和微型企业12.00万元。");
    assertThat(told.claims())
        .extracting(claim -> claim.quantity().name())
        .containsExactly(
            "政府采购预算总额", "政府采购货物预算", "政府采购工程预算", "政府采购服务预算", "面向中小企业预留金额", "预留给小型和微型企业");
  }

  @Test
  void every_amount_of_procurement_that_is_told_is_claimed_and_no_other() {
    TopicText told = told(procurement().goods(Figure.parse("10.00")));

    assertThat(told.text()).isEqualTo("政府采购货物预算10.00万元。");
    assertThat(told.claims())
        .extracting(Claim::value)
        .containsExactly(ClaimedAmount.of("10.00", Scale.TEN_THOUSAND_YUAN));
    assertThat(told(procurement())).isEqualTo(new TopicText("", List.of()));
  }

  @Test
  void purchased_services_are_told_with_what_is_known_of_them() {
    Procurement.Builder services =
        procurement()
            .addPurchasedService(PurchasedService.builder().name("平台运维").build())
            .addPurchasedService(
                PurchasedService.builder()
                    .name("审计")
                    .amount(ClaimedAmount.of("2.00", Scale.TEN_THOUSAND_YUAN))
                    .catalogue("B0601")
                    .catalogueName("审计服务")
                    .build());

    assertThat(told(services).text()).isEqualTo("政府购买服务：平台运维；审计2.00万元，目录号B0601-审计服务。");
  }
}
