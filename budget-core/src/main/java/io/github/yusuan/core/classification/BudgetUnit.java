package io.github.yusuan.core.classification;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Visible;
import java.util.Optional;

/**
 * A budget unit (预算单位) of a department. Units are flat: all of them together are the department,
 * "all" of the dimension, even where the department itself is also one of its units and has the
 * same name.
 *
 * @param name the name as printed
 */
public record BudgetUnit(String name) implements Member, Comparable<BudgetUnit> {
  private static final long serialVersionUID = 1L;

  /**
   * Checks the name.
   *
   * @param name the name as printed
   * @throws IllegalArgumentException if the name is blank
   */
  public BudgetUnit {
    if (name == null || name.isBlank()) {
      throw new IllegalArgumentException("a budget unit must have a name: " + Visible.quoted(name));
    }
  }

  /**
   * Names a unit.
   *
   * @param name the name, or the code where the document prints codes only
   * @return the unit
   * @throws IllegalArgumentException if the name is blank
   */
  public static BudgetUnit of(String name) {
    return new BudgetUnit(name);
  }

  /** Compares by name, so that names made to collide in a hash map cost nothing. */
  @Override
  public int compareTo(BudgetUnit other) {
    return name.compareTo(other.name);
  }

  @Override
  public Dimension dimension() {
    return Dimension.UNIT;
  }

  @Override
  public String id() {
    return name;
  }

  @Override
  public Label label() {
    return Label.zh(name).en(name);
  }

  @Override
  public Optional<Member> parent() {
    return Optional.empty();
  }

  @Override
  public boolean contains(Member other) {
    return equals(other);
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }
}
