package io.github.yusuan.core.catalog;

import io.github.yusuan.core.label.Label;

/** How sure a completed code is (补全依据). */
public enum CompletionBasis {
  /** 范围内唯一: the only subject of that name in the scope. */
  UNIQUE(Label.zh("范围内唯一").en("unique in its scope")),
  /** 由对照关系确定: one of several of that name, the only one that the mapping allows. */
  SETTLED_BY_MAPPING(Label.zh("由两套经济分类对照确定").en("settled by the mapping")),
  /** 唯一但与对照关系不符: the only subject of that name, although the mapping has another. */
  AGAINST_MAPPING(Label.zh("唯一但与两套经济分类对照不符").en("unique, against the mapping")),
  /** 同名不唯一: several subjects of that name; no code is given. */
  AMBIGUOUS(Label.zh("同名科目不唯一").en("ambiguous")),
  /** 未找到: no subject of that name; no code is given. */
  UNKNOWN(Label.zh("未找到同名科目").en("unknown name"));

  private final Label label;

  CompletionBasis(Label label) {
    this.label = label;
  }

  /**
   * Returns the name in both languages.
   *
   * @return the label
   */
  public Label label() {
    return label;
  }
}
