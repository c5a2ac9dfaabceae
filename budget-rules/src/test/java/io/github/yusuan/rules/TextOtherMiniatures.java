package io.github.yusuan.rules;

import static io.github.yusuan.rules.Sketch.YUAN;
import static io.github.yusuan.rules.Sketch.shanghai;
import static io.github.yusuan.rules.Sketch.shanxi;
import static io.github.yusuan.rules.TextMiniatures.says;
import static io.github.yusuan.rules.TextMiniatures.wan;

import io.github.yusuan.core.classification.AgencyOperating;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Origin;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.narrative.Assets;
import io.github.yusuan.core.narrative.Equipment;
import io.github.yusuan.core.narrative.Organisation;
import io.github.yusuan.core.narrative.Procurement;
import io.github.yusuan.core.narrative.Quantity;
import io.github.yusuan.core.narrative.UnitSort;
import io.github.yusuan.core.narrative.Vehicles;
import java.util.List;

/** The miniatures of the rules on what is explained by itself: procurement, units, assets. */
final class TextOtherMiniatures {
  private static final String[] UNITS = {"某局本级", "甲中心", "乙中心", "丙中心"};

  private TextOtherMiniatures() {}

  static List<Miniature> all() {
    return List.of(
        procurement(),
        operating(),
        threePublic(),
        units(),
        budgetUnits(),
        vehicles(),
        vehicleMoney(),
        groups(),
        small(),
        equipment());
  }

  private static Miniature procurement() {
    return Miniature.of("TEXT-PROCUREMENT")
        .holds(procured("62.00"))
        .edge(procured("62.01"))
        .violated(procured("60.00"))
        .nothing(shanxi())
        .inChinese("政府采购总额 60.00万元，货物、工程、服务之和 62.00万元 = 12.00万元 + 0万元 + 50.00万元；相差2.00万元")
        .inEnglish(
            "total procurement 60.00万元, but goods, works and services together 62.00万元"
                + " = 12.00万元 + 0万元 + 50.00万元; difference 2.00万元");
  }

  private static Sketch procured(String total) {
    return shanxi()
        .with(
            disclosure ->
                disclosure.procurement(
                    Procurement.builder()
                        .total(total)
                        .goods("12.00")
                        .works("0")
                        .services("50.00")
                        .build()));
  }

  private static Miniature operating() {
    return Miniature.of("TEXT-OPERATING")
        .holds(operating("0.50"))
        .edge(operating("1.0"))
        .violated(operating("1.20"))
        .nothing(shanxi())
        .inChinese("三、支出说明“机关运行经费” 1.20万元，大于表六“合计”行“公用经费”栏 1.00万元")
        .inEnglish(
            "三、支出说明, “机关运行经费” 1.20万元 is more than 表六 basic expenditure by economic"
                + " class 2024, row “total”, column “operating expenses” 1.00万元");
  }

  private static Sketch operating(String said) {
    Region region =
        Region.of(
            Source.GENERAL_PUBLIC_BUDGET,
            Origin.CURRENT_YEAR,
            Kind.OPERATING,
            AgencyOperating.AGENCY_OPERATING);
    return shanxi()
        .table("basic-by-economic")
        .row("total", "3.00", "2.00", "1.00")
        .section(says().claim(Quantity.of("机关运行经费", region), wan(said)));
  }

  private static Miniature threePublic() {
    return Miniature.of("TEXT-THREE-PUBLIC")
        .holds(reception("13500", "1.40"))
        .edge(reception("13549", "1.35"))
        .violated(reception("23500", "1.35"))
        .nothing(shanxi())
        .inChinese("表八“30217 公务接待费”行“合计”栏 23500元，大于表九“预算数”行“公务接待费”栏 1.35万元")
        .inEnglish(
            "表八 basic expenditure by economic class 2025, row “30217 公务接待费”, "
                + "column “total” 23500元 is more than 表九 three public and agency "
                + "operating expenses 2025, row “budget”, column “official reception” "
                + "1.35万元");
  }

  private static Sketch reception(String line, String item) {
    return shanghai()
        .table("basic-by-economic")
        .in(YUAN)
        .row("30217", line)
        .printedAs("公务接待费")
        .table("three-public-and-agency-operating")
        .row("amount", item, "", item);
  }

  private static Sketch organised(Organisation.Builder organisation) {
    return shanxi().with(disclosure -> disclosure.organisation(organisation.build()));
  }

  private static Miniature groups() {
    return Miniature.of("TEXT-GROUPS")
        .holds(shanxi().section(TextMiniatures.section("因公出国（境）团组2个，累计8人次；接待3批次、20人次。")))
        .edge(shanxi().section(TextMiniatures.section("因公出国（境）团组0个、0人；接待1批次1人次；项目9个，涉及3人。")))
        .violated(shanxi().section(TextMiniatures.section("国内公务接待0批次、20人次。")))
        .nothing(shanxi().section(TextMiniatures.section("国内公务接待0批次。")))
        .inChinese("三、支出说明“0批次、20人次”，两者不能一为零、一不为零，人数也不能少于团组（批次）数")
        .inEnglish(
            "三、支出说明: “0批次、20人次”: neither is there without the other, and no group has less than"
                + " one person");
  }

  private static Miniature small() {
    return Miniature.of("TEXT-PROCUREMENT-SMALL")
        .holds(reserved("50.00", "40.00"))
        .edge(reserved("40.00", "24.00"))
        .violated(reserved("39.99", "30.00"))
        .nothing(shanxi())
        .inChinese("面向中小企业预留 39.99万元，低于政府采购总额 100.00万元的40%")
        .inEnglish("reserved for SMEs 39.99万元 is less than 40% of total procurement 100.00万元");
  }

  private static Sketch reserved(String small, String micro) {
    return shanxi()
        .with(
            disclosure ->
                disclosure.procurement(
                    Procurement.builder()
                        .total("100.00")
                        .reservedForSmes(small)
                        .reservedForMicro(micro)
                        .build()));
  }

  private static Miniature units() {
    return Miniature.of("TEXT-UNITS")
        .holds(organised(four(3)))
        .edge(organised(Organisation.builder().addUnits(UNITS).putCount(UnitSort.INSTITUTION, 3)))
        .violated(organised(four(4)))
        .nothing(shanxi())
        .inChinese("机构设置所述行政单位1家、事业单位4家，合计5家，与列示4家相差1家")
        .inEnglish(
            "the units stated (administrative units: 1, public institutions: 4; 5 in"
                + " all) differ by 1 from the 4 units listed");
  }

  private static Organisation.Builder four(int institutions) {
    return Organisation.builder()
        .addUnits(UNITS)
        .putCount(UnitSort.ADMINISTRATIVE, 1)
        .putCount(UnitSort.INSTITUTION, institutions);
  }

  private static Miniature budgetUnits() {
    return Miniature.of("TEXT-UNITS-BUDGET")
        .holds(organised(four(3).putCount(UnitSort.BUDGET_UNITS, 4)))
        .edge(organised(Organisation.builder().addUnits("某局").putCount(UnitSort.BUDGET_UNITS, 1)))
        .violated(organised(four(3).putCount(UnitSort.BUDGET_UNITS, 1)))
        .nothing(organised(four(3)))
        .inChinese("机构设置列示单位4家（行政单位1家、事业单位3家），纳入预算编制范围的预算单位1家，相差3家")
        .inEnglish(
            "4 units are listed (administrative units: 1, public institutions: 3), but"
                + " the budget covers 1: 3 fewer");
  }

  private static Sketch owning(Assets.Builder assets) {
    return shanxi().with(disclosure -> disclosure.assets(assets.build()));
  }

  private static Vehicles cars(int actual, int other) {
    return Vehicles.builder().actual(actual).putByUse("机要通信用车", 1).putByUse("其他用车", other).build();
  }

  private static Miniature vehicles() {
    return Miniature.of("TEXT-VEHICLES")
        .holds(owning(Assets.builder().vehicles(cars(8, 7))))
        .edge(owning(Assets.builder().plannedVehicles(cars(1, 0))))
        .violated(owning(Assets.builder().vehicles(cars(8, 6))))
        .nothing(owning(Assets.builder().vehicles(Vehicles.builder().actual(8).build())))
        .inChinese("现有车辆8辆，各用途之和7辆（机要通信用车1辆、其他用车6辆）")
        .inEnglish("vehicles held: 8; all uses together: 7 (机要通信用车: 1, 其他用车: 6)");
  }

  private static Miniature vehicleMoney() {
    return Miniature.of("TEXT-VEHICLES-MONEY")
        .holds(buying(1, "15"))
        .edge(buying(0, "0.00"))
        .violated(buying(0, "15.00"))
        .nothing(owning(Assets.builder()))
        .inChinese("拟购置车辆0辆，而表九“预算数”行“购置费”栏 15.00万元")
        .inEnglish(
            "vehicles to be bought: 0, but 表九 three public and agency operating"
                + " expenses 2025, row “budget”, column “vehicle purchase” 15.00万元");
  }

  private static Sketch buying(int cars, String money) {
    return shanghai()
        .table("three-public-and-agency-operating")
        .row("amount", money, "", "", money, money)
        .with(
            disclosure ->
                disclosure.assets(
                    Assets.builder()
                        .plannedVehicles(Vehicles.builder().actual(cars).build())
                        .build()));
  }

  private static Miniature equipment() {
    return Miniature.of("TEXT-EQUIPMENT")
        .holds(devices(3, 1))
        .edge(devices(1, 1))
        .violated(devices(1, 2))
        .nothing(owning(Assets.builder()))
        .inChinese("100万元以上通用设备2台（套），多于50万元以上通用设备1台（套）")
        .inEnglish("2 通用设备 worth 100万元 or more, which is more than 1 通用设备 worth 50万元 or more");
  }

  private static Sketch devices(int fromFifty, int fromHundred) {
    return owning(
        Assets.builder().addEquipment(devices("50", fromFifty), devices("100", fromHundred)));
  }

  private static Equipment devices(String threshold, int count) {
    return Equipment.builder().threshold(wan(threshold)).kind("通用设备").count(count).build();
  }
}
