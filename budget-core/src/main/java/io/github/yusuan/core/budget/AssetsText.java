package io.github.yusuan.core.budget;

import io.github.yusuan.core.narrative.Assets;
import io.github.yusuan.core.narrative.Equipment;
import io.github.yusuan.core.narrative.Vehicles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Words state-owned assets (国有资产占有使用情况) from what was given of them. */
final class AssetsText {
  private final Assets assets;

  private AssetsText(Assets assets) {
    this.assets = assets;
  }

  static TopicText of(Assets assets) {
    AssetsText text = new AssetsText(assets);
    return new TopicText(text.held() + text.planned(), List.of());
  }

  private String held() {
    List<String> clauses = new ArrayList<>();
    assets.vehicles().ifPresent(vehicles -> clauses.add(vehicles(vehicles, "共有车辆")));
    assets.officeArea().ifPresent(area -> clauses.add("办公用房建筑面积" + area + "平方米"));
    assets.equipment().forEach(one -> clauses.add(equipment(one)));
    return sentence(assets.asOf().map(day -> "截至" + date(day)).orElse(""), clauses);
  }

  private String planned() {
    List<String> clauses = new ArrayList<>();
    assets.plannedVehicles().ifPresent(vehicles -> clauses.add(vehicles(vehicles, "购置车辆")));
    assets.plannedEquipment().forEach(one -> clauses.add("购置" + equipment(one)));
    return sentence("部门预算安排", clauses);
  }

  private static String sentence(String lead, List<String> clauses) {
    if (clauses.isEmpty()) {
      return "";
    }
    String comma = lead.startsWith("截至") ? "，" : "";
    return lead + comma + String.join("；", clauses) + "。";
  }

  private static String date(LocalDate day) {
    return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }

  private static String vehicles(Vehicles vehicles, String name) {
    List<String> parts = new ArrayList<>();
    vehicles.actual().ifPresent(number -> parts.add(name + number + "辆"));
    vehicles.authorised().ifPresent(number -> parts.add("车辆编制" + number + "辆"));
    String uses =
        vehicles.byUse().entrySet().stream()
            .map(use -> use.getKey() + use.getValue() + "辆")
            .collect(Collectors.joining("、"));
    if (!uses.isEmpty()) {
      parts.add((parts.isEmpty() ? name : "其中") + "：" + uses);
    }
    return String.join("，", parts);
  }

  private static String equipment(Equipment equipment) {
    return "单价" + equipment.threshold() + "（含）以上" + equipment.kind() + equipment.count() + "台（套）";
  }
}
