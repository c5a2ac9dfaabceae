package io.github.yusuan.core.performance;

import io.github.yusuan.core.label.Visible;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** The authority over a project (主管部门及代码): the department that its unit belongs to. */
@Value.Immutable
public abstract sealed class Authority implements Serializable permits ImmutableAuthority {
  private static final long serialVersionUID = 1L;

  Authority() {}

  /**
   * Names an authority.
   *
   * @param name the name as printed
   * @return the authority, without code
   * @throws IllegalArgumentException if the name is blank
   */
  public static Authority of(String name) {
    return ImmutableAuthority.builder().name(name).build();
  }

  /**
   * Returns the name.
   *
   * @return the name as printed
   */
  public abstract String name();

  /**
   * Returns the code of the department.
   *
   * @return a code such as {@code 052}, or nothing where none is printed
   */
  public abstract Optional<String> code();

  /** Refuses a blank name or code. */
  @Value.Check
  void check() {
    if (name().isBlank() || code().filter(String::isBlank).isPresent()) {
      throw new IllegalArgumentException(
          "an authority's name and code must not be blank: " + Visible.quoted(this));
    }
  }

  /**
   * Returns this authority with a code.
   *
   * @param code the code of the department
   * @return a copy
   * @throws IllegalArgumentException if the code is blank
   */
  public abstract Authority withCode(String code);

  /** Returns code and name as a sheet prints them: {@code 052-长治市屯留区行政审批服务管理局}. */
  @Override
  public String toString() {
    return code().map(code -> code + "-").orElse("") + name();
  }
}
