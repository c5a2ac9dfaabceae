package io.github.yusuan.core.label;

/** A language (语言) in which Yusuan words labels, regions and messages. */
public enum Language {
  /** Chinese (中文), as a finance official would write it. */
  CHINESE,
  /** English (英文), with the field's standard terms. */
  ENGLISH
}
