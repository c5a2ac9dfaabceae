package io.github.yusuan.core.classification;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Words;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/** A stage (预算阶段) in the life of a year's budget: from the initial budget to the final account. */
public enum Stage implements Words {
  /** 年初预算: what was approved before the year, or at its beginning. */
  INITIAL("initial", "年初预算", "initial budget"),
  /** 调整预算: what was approved during the year (全年预算数). */
  ADJUSTED("adjusted", "调整预算", "adjusted budget"),
  /** 预计执行: what the year is expected to come to, said before its end. */
  EXPECTED("expected", "预计执行", "expected execution"),
  /** 执行: what was spent, said before the accounts were closed. */
  EXECUTION("execution", "执行", "execution"),
  /** 决算: what was spent, by the closed accounts. */
  FINAL("final", "决算", "final account");

  private final String id;
  private final Label label;

  Stage(String id, String chinese, String english) {
    this.id = id;
    this.label = Label.zh(chinese).en(english);
  }

  /**
   * Returns the stable identifier, as used in JSON.
   *
   * @return an identifier such as {@code initial}
   */
  public String id() {
    return id;
  }

  /**
   * Finds a stage by its identifier.
   *
   * @param id an identifier such as {@code initial}
   * @return the stage, or nothing
   */
  public static Optional<Stage> find(String id) {
    Objects.requireNonNull(id, "id");
    return Arrays.stream(values()).filter(stage -> stage.id.equals(id)).findFirst();
  }

  @Override
  public String in(Language language) {
    return label.in(language);
  }
}
