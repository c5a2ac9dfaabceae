package io.github.yusuan.core.performance;

import io.github.yusuan.core.label.Identifier;
import io.github.yusuan.core.label.Label;
import java.io.Serializable;

/**
 * A level-1 indicator (一级指标): 产出, 效益, 满意度, and 成本 in the national form.
 *
 * @param id the identifier, unique in the taxonomy
 * @param label the name, with 指标
 */
public record Group(String id, Label label) implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Checks the identifier.
   *
   * @param id the identifier
   * @param label the name
   * @throws IllegalArgumentException if it is not lower-case words joined by hyphens
   */
  public Group {
    Identifier.check("indicator id", id);
  }

  /** Returns the identifier. */
  @Override
  public String toString() {
    return id;
  }
}
