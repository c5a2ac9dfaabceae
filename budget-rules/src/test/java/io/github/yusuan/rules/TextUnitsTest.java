package io.github.yusuan.rules;

import static io.github.yusuan.rules.Sketch.shanghai;
import static io.github.yusuan.rules.Sketch.shanxi;
import static io.github.yusuan.rules.TextMiniatures.says;
import static io.github.yusuan.rules.TextMiniatures.wan;
import static io.github.yusuan.rules.finding.Outcome.HOLDS;
import static io.github.yusuan.rules.finding.Outcome.NOT_APPLICABLE;
import static io.github.yusuan.rules.finding.Outcome.VIOLATED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.narrative.Assets;
import io.github.yusuan.core.narrative.ClaimedCount;
import io.github.yusuan.core.narrative.Equipment;
import io.github.yusuan.core.narrative.Organisation;
import io.github.yusuan.core.narrative.Quantity;
import io.github.yusuan.core.narrative.UnitSort;
import io.github.yusuan.core.narrative.Vehicles;
import io.github.yusuan.rules.finding.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is counted: units, vehicles, devices. */
class TextUnitsTest {
  private static Sketch organised(UnitSort sort, int count) {
    return shanxi()
        .with(
            disclosure ->
                disclosure.organisation(
                    Organisation.builder()
                        .addUnits("某局本级", "甲中心", "乙中心")
                        .putCount(sort, count)
                        .build()));
  }

  @ParameterizedTest
  @CsvSource({
    "ADMINISTRATIVE, 3, HOLDS",
    "ADMINISTRATIVE, 4, VIOLATED",
    "INSTITUTION, 0, HOLDS",
    "CIVIL_SERVICE_LIKE, 4, VIOLATED",
    "SUBORDINATE, 3, HOLDS",
    "SUBORDINATE, 2, HOLDS",
    "SUBORDINATE, 1, VIOLATED",
    "SUBORDINATE, 4, VIOLATED",
    "BUDGET_UNITS, 4, VIOLATED",
    "BUDGET_UNITS, 3, NOT_APPLICABLE",
  })
  void a_number_of_units_goes_with_the_three_that_are_listed(
      UnitSort sort, int count, Outcome outcome) {
    assertThat(Told.by("TEXT-UNITS", organised(sort, count)).outcomes()).containsExactly(outcome);
  }

  @Test
  void subordinate_units_may_leave_out_the_department_itself_and_no_other() {
    Told.by("TEXT-UNITS", organised(UnitSort.SUBORDINATE, 5))
        .once(
            VIOLATED,
            "机构设置所述下属单位5家，与列示3家相差2家",
            "the units stated (subordinate units: 5) differ by 2 from the 3 units listed");
  }

  @ParameterizedTest
  @CsvSource({"3, HOLDS", "2, VIOLATED", "1, VIOLATED", "4, NOT_APPLICABLE"})
  void the_budget_covers_the_units_that_are_listed(int budget, Outcome outcome) {
    assertThat(Told.by("TEXT-UNITS-BUDGET", organised(UnitSort.BUDGET_UNITS, budget)).outcomes())
        .containsExactly(outcome);
  }

  @Test
  void a_text_speaks_of_no_more_units_than_the_organisation_has() {
    Sketch more =
        organised(UnitSort.INSTITUTION, 2)
            .section(says().claim(Quantity.of("事业单位"), ClaimedCount.of(3, "家")));
    Sketch as =
        organised(UnitSort.INSTITUTION, 2)
            .section(says().claim(Quantity.of("事业单位"), ClaimedCount.of(2, "家")));

    Told.by("TEXT-UNITS", more)
        .once(
            VIOLATED,
            "三、支出说明“事业单位” 3家，多于机构设置所述 2家",
            "三、支出说明, “事业单位” 3家 is more than the 2 stated under organisation");
    assertThat(Told.by("TEXT-UNITS", as).outcomes()).containsExactly(HOLDS, HOLDS);
    assertThat(Told.by("TEXT-UNITS", as).findings().get(1).toString())
        .endsWith("三、支出说明“事业单位” 2家，不多于机构设置所述 2家");
  }

  @Test
  void units_of_which_no_list_is_given_are_not_compared() {
    Sketch unlisted =
        shanxi()
            .with(
                disclosure ->
                    disclosure.organisation(
                        Organisation.builder().putCount(UnitSort.INSTITUTION, 3).build()));

    assertThat(Told.by("TEXT-UNITS", unlisted).outcomes()).containsExactly(NOT_APPLICABLE);
  }

  private static Sketch owning(Assets.Builder assets) {
    return shanxi().with(disclosure -> disclosure.assets(assets.build()));
  }

  private static Sketch money(String purchase, String running, Assets.Builder assets) {
    return shanghai()
        .table("three-public-and-agency-operating")
        .row("amount", "", "", "", "", purchase, running)
        .with(disclosure -> disclosure.assets(assets.build()));
  }

  private static Vehicles cars(int actual) {
    return Vehicles.builder().actual(actual).build();
  }

  @ParameterizedTest
  @CsvSource({"1, 15.00, HOLDS", "1, 0.00, HOLDS", "0, 0.00, HOLDS", "0, 15.00, VIOLATED"})
  void vehicles_to_be_bought_go_with_money_for_buying(int cars, String money, Outcome outcome) {
    Sketch sketch = money(money, "", Assets.builder().plannedVehicles(cars(cars)));

    assertThat(Told.by("TEXT-VEHICLES-MONEY", sketch).outcomes()).containsExactly(outcome);
  }

  @Test
  void a_vehicle_without_money_for_it_is_told_in_both_languages() {
    Sketch sketch = money("0.00", "21.56", Assets.builder().vehicles(cars(0)));

    Told.by("TEXT-VEHICLES-MONEY", sketch)
        .once(
            VIOLATED,
            "现有车辆0辆，而表九“预算数”行“运行费”栏 21.56万元",
            "vehicles held: 0, but 表九 three public and agency operating expenses 2025, row"
                + " “budget”, column “vehicle running” 21.56万元");
  }

  @Test
  void vehicles_to_be_bought_may_run_as_well_as_those_held() {
    Sketch sketch =
        money("15.00", "1.00", Assets.builder().vehicles(cars(0)).plannedVehicles(cars(1)));

    assertThat(Told.by("TEXT-VEHICLES-MONEY", sketch).outcomes()).containsExactly(HOLDS, HOLDS);
    assertThat(Told.by("TEXT-VEHICLES-MONEY", sketch).findings().get(1).toString())
        .contains("现有和拟购置车辆1辆，与表九");
  }

  @Test
  void vehicles_whose_number_is_unsaid_are_not_judged() {
    Vehicles unsaid = Vehicles.builder().authorised(3).build();
    Sketch sketch =
        money("15.00", "1.00", Assets.builder().vehicles(unsaid).plannedVehicles(unsaid));

    assertThat(Told.by("TEXT-VEHICLES-MONEY", sketch).reasons()).containsExactly("未列车辆数", "未列车辆数");
  }

  @ParameterizedTest
  @CsvSource({
    "公务用车购置, 2, VIOLATED",
    "拟购置车辆, 2, VIOLATED",
    "拟购置车辆, 1, HOLDS",
    "拟购置车辆, 0, HOLDS",
    "现有车辆, 2, NOT_APPLICABLE",
  })
  void no_more_purchases_are_announced_than_listed(String name, int said, Outcome outcome) {
    Sketch sketch =
        owning(Assets.builder().plannedVehicles(cars(1)))
            .section(says().claim(Quantity.of(name), ClaimedCount.of(said, "辆")));

    assertThat(Told.by("TEXT-VEHICLES", sketch).outcomes()).containsExactly(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2, '三、支出说明, “拟购置车辆” 2辆 is more than the 1 vehicle to be bought'",
    "2, 3, '三、支出说明, “拟购置车辆” 3辆 is more than the 2 vehicles to be bought'",
    "2, 2, '三、支出说明, “拟购置车辆” 2辆 is not more than the 2 vehicles to be bought'",
  })
  void one_is_a_vehicle_and_more_are_vehicles(int planned, int said, String english) {
    Sketch sketch =
        owning(Assets.builder().plannedVehicles(cars(planned)))
            .section(says().claim(Quantity.of("拟购置车辆"), ClaimedCount.of(said, "辆")));

    assertThat(Told.by("TEXT-VEHICLES", sketch).findings())
        .extracting(finding -> finding.in(Language.ENGLISH))
        .containsExactly(english);
  }

  private static Equipment devices(String kind, String threshold, int count) {
    return Equipment.builder().threshold(wan(threshold)).kind(kind).count(count).build();
  }

  @Test
  void devices_are_compared_within_their_kind_and_each_with_all_of_lower_value() {
    Sketch kinds =
        owning(Assets.builder().addEquipment(devices("通用设备", "50", 1), devices("专用设备", "100", 2)));
    Sketch three =
        owning(
            Assets.builder()
                .addEquipment(
                    devices("专用设备", "200", 3),
                    devices("专用设备", "50", 5),
                    devices("专用设备", "100", 4)));

    assertThat(Told.by("TEXT-EQUIPMENT", kinds).outcomes()).containsExactly(NOT_APPLICABLE);
    assertThat(Told.by("TEXT-EQUIPMENT", three).outcomes()).containsExactly(HOLDS, HOLDS, HOLDS);
  }

  @Test
  void devices_held_and_to_be_bought_are_not_mixed() {
    Sketch sketch =
        owning(
            Assets.builder()
                .addEquipment(devices("专用设备", "50", 1))
                .addPlannedEquipment(devices("专用设备", "100", 2)));

    assertThat(Told.by("TEXT-EQUIPMENT", sketch).outcomes()).containsExactly(NOT_APPLICABLE);
  }
}
