package io.github.yusuan.io.document;

import io.github.yusuan.core.performance.PerformanceTarget;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** A text of a performance target sheet (绩效目标表文字栏), found by the label beside it. */
enum SheetText {
  PROJECT((target, text) -> {}, "项目名称"),
  AUTHORITY((target, text) -> {}, "主管部门及代码", "主管部门及编码"),
  AUTHORITY_NAME((target, text) -> {}, "主管部门"),
  UNIT((target, text) -> {}, "实施单位", "项目实施单位", "项目单位"),
  UNIT_OF_BUDGET((target, text) -> {}, "预算单位"),
  ATTRIBUTE(SheetTexts::attribute, "项目属性", "项目性质"),
  TERM((target, text) -> target.term(SheetTexts.term(text)), "项目期", "项目期限", "项目起止时间", "实施期限"),
  BEGIN((target, text) -> {}, "计划开始日期", "项目开始时间"),
  END((target, text) -> {}, "计划完成日期", "项目完成时间"),
  OVERVIEW(PerformanceTarget.Builder::overview, "项目概况", "项目概述"),
  BASIS(PerformanceTarget.Builder::basis, "立项依据"),
  NECESSITY(PerformanceTarget.Builder::necessity, "项目设立必要性", "项目设立的必要性"),
  SAFEGUARDS(PerformanceTarget.Builder::safeguards, "保证项目实施的制度措施"),
  PLAN(PerformanceTarget.Builder::plan, "项目实施计划", "实施计划");

  private final List<String> labels;
  private final List<String> before;
  private final BiConsumer<PerformanceTarget.Builder, String> set;

  SheetText(BiConsumer<PerformanceTarget.Builder, String> set, String... labels) {
    this.set = set;
    this.labels = List.of(labels);
    this.before = this.labels.stream().map(label -> label + " ").toList();
  }

  /** Finds the text whose label a cell prints. */
  static Optional<SheetText> labelled(String cell) {
    String key = PrintedKey.ofShort(cell);
    return Arrays.stream(values()).filter(text -> text.labels.contains(key)).findFirst();
  }

  /** Finds the text whose label a cell prints before it: 项目期 99年. */
  static Optional<SheetText> before(String cell) {
    String solid = cell.strip();
    if (solid.indexOf(' ') < 0) {
      return Optional.empty();
    }
    return Arrays.stream(values()).filter(text -> text.printed(solid).isPresent()).findFirst();
  }

  /** Returns what stands behind the label in the same cell. */
  String behind(String cell) {
    String solid = cell.strip();
    return solid.substring(printed(solid).orElse("").length()).strip();
  }

  private Optional<String> printed(String solid) {
    return before.stream().filter(solid::startsWith).findFirst();
  }

  void set(PerformanceTarget.Builder target, String text) {
    set.accept(target, text);
  }
}
