package io.github.yusuan.core.disclosure;

import io.github.yusuan.core.label.Visible;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A department (部门): who publishes a disclosure. */
@Value.Immutable
public abstract sealed class Department implements Serializable permits ImmutableDepartment {

  private static final String UNNAMED = "未注明部门";

  Department() {}

  /**
   * Returns the name.
   *
   * @return the name as published
   */
  public abstract String name();

  /**
   * Returns the code.
   *
   * @return the department's code (部门代码), where it is published
   */
  public abstract Optional<String> code();

  /** Refuses a department without name. */
  @Value.Check
  void check() {
    if (name().isBlank()) {
      throw new IllegalArgumentException(
          "a department must have a name: " + Visible.quoted(name()));
    }
  }

  /**
   * Names a department.
   *
   * @param name the name as published
   * @return the department, without code
   * @throws IllegalArgumentException if the name is blank
   */
  public static Department of(String name) {
    return ImmutableDepartment.builder().name(name).build();
  }

  /**
   * Stands for whoever published a document that names no department.
   *
   * @return the department that is called 未注明部门
   */
  public static Department unnamed() {
    return of(UNNAMED);
  }

  /**
   * Tells whether the department has a name of its own. Two documents that name none need not be of
   * one department.
   *
   * @return false for {@link #unnamed}
   */
  public boolean isNamed() {
    return !name().equals(UNNAMED);
  }

  /**
   * Returns this department with a code.
   *
   * @param code the department's code
   * @return a copy
   */
  public abstract Department withCode(String code);
}
