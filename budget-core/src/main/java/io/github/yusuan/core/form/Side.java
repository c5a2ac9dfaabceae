package io.github.yusuan.core.form;

import io.github.yusuan.core.label.Label;
import java.io.Serializable;
import java.util.Objects;

/**
 * The side of a printed table (表的左右) on which a form stands, where the table has several: a summary
 * has revenue on its left and expenditure on its right.
 *
 * @param position where it stands
 * @param label what stands there, as 收入
 */
public record Side(Position position, Label label) implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Where a side stands (位置). */
  public enum Position {
    /** 左. */
    LEFT,
    /** 中. */
    MIDDLE,
    /** 右. */
    RIGHT
  }

  /**
   * Checks position and label.
   *
   * @param position where it stands
   * @param label what stands there
   */
  public Side {
    Objects.requireNonNull(position, "position");
    Objects.requireNonNull(label, "label");
  }

  /**
   * Makes a left side.
   *
   * @param label what stands there, as 收入
   * @return the side
   */
  public static Side left(Label label) {
    return new Side(Position.LEFT, label);
  }

  /**
   * Makes a side between two others.
   *
   * @param label what stands there
   * @return the side
   */
  public static Side middle(Label label) {
    return new Side(Position.MIDDLE, label);
  }

  /**
   * Makes a right side.
   *
   * @param label what stands there, as 支出
   * @return the side
   */
  public static Side right(Label label) {
    return new Side(Position.RIGHT, label);
  }
}
