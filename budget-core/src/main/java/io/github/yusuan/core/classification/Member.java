package io.github.yusuan.core.classification;

import io.github.yusuan.core.label.Label;
import java.io.Serializable;
import java.util.Optional;

/**
 * A member (分类项) of a {@link Dimension}: a node of its tree below the root, which means "all" and
 * is written by leaving the dimension out.
 *
 * <p>Members are immutable and equal by value.
 */
public sealed interface Member extends Serializable
    permits Category, SubjectCode, BudgetUnit, Project, Item {

  /**
   * Returns the dimension that this member belongs to.
   *
   * @return the dimension
   */
  Dimension dimension();

  /**
   * Returns the stable identifier within the dimension.
   *
   * @return an identifier such as {@code general-public-budget} or {@code 2010301}
   */
  String id();

  /**
   * Returns how this member is called in messages.
   *
   * @return the label
   */
  Label label();

  /**
   * Returns the member one level above.
   *
   * @return the parent, or nothing where the parent is the root, "all"
   */
  Optional<? extends Member> parent();

  /**
   * Tells whether all money of another member is money of this one.
   *
   * @param other a member
   * @return true if the other is this member or lies below it
   */
  boolean contains(Member other);
}
