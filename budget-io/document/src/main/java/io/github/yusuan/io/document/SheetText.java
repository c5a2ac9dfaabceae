package io.github.yusuan.io.document;

import io.github.yusuan.core.performance.PerformanceTarget;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiConsumer;

/** A text of a performance target sheet (绩效目标表文字栏), found by the label beside it. */
enum SheetText {
  PROJECT("项目名称", (target, text) -> {}),
  AUTHORITY("主管部门及代码", (target, text) -> {}),
  AUTHORITY_NAME("主管部门", (target, text) -> {}),
  UNIT("实施单位", (target, text) -> {}),
  UNIT_OF_BUDGET("预算单位", (target, text) -> {}),
  ATTRIBUTE("项目属性", SheetTexts::attribute),
  TERM("项目期", (target, text) -> target.term(SheetTexts.term(text))),
  OVERVIEW("项目概况", PerformanceTarget.Builder::overview),
  BASIS("立项依据", PerformanceTarget.Builder::basis),
  NECESSITY("项目设立必要性", PerformanceTarget.Builder::necessity),
  SAFEGUARDS("保证项目实施的制度措施", PerformanceTarget.Builder::safeguards),
  PLAN("项目实施计划", PerformanceTarget.Builder::plan);

  private final String label;
  private final BiConsumer<PerformanceTarget.Builder, String> set;

  SheetText(String label, BiConsumer<PerformanceTarget.Builder, String> set) {
    this.label = label;
    this.set = set;
  }

  /** Finds the text whose label a cell prints. */
  static Optional<SheetText> labelled(String cell) {
    String key = PrintedKey.of(cell);
    return Arrays.stream(values()).filter(text -> text.label.equals(key)).findFirst();
  }

  /** Finds the text whose label a cell prints before it: 项目期 99年. */
  static Optional<SheetText> before(String cell) {
    String solid = cell.strip();
    return Arrays.stream(values()).filter(text -> solid.startsWith(text.label + " ")).findFirst();
  }

  /** Returns what stands behind the label in the same cell. */
  String behind(String cell) {
    return cell.strip().substring(label.length()).strip();
  }

  void set(PerformanceTarget.Builder target, String text) {
    set.accept(target, text);
  }
}
