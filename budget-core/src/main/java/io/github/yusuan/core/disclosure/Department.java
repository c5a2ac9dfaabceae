package io.github.yusuan.core.disclosure;

import io.github.yusuan.core.label.Visible;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A department (部门): who publishes a disclosure. */
@Value.Immutable
public abstract sealed class Department implements Serializable permits ImmutableDepartment {

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
   * Returns this department with a code.
   *
   * @param code the department's code
   * @return a copy
   */
  public abstract Department withCode(String code);
}
