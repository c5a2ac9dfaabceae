package io.github.yusuan.core.classification;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Visible;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A project (项目) of one unit. The same name in another unit is another project; where one unit has
 * several projects of one name, a code or an order number tells them apart.
 */
public final class Project implements Member, Comparable<Project> {
  private static final long serialVersionUID = 1L;
  private static final Comparator<Project> ORDER =
      Comparator.comparing(Project::unit)
          .thenComparing(Project::name)
          .thenComparing(project -> project.code)
          .thenComparingInt(project -> project.number);

  private final BudgetUnit unit;
  private final String name;
  private final String code;
  private final int number;
  private final int hash;

  private Project(BudgetUnit unit, String name, String code, int number) {
    this.unit = unit;
    this.name = name;
    this.code = code;
    this.number = number;
    this.hash = 31 * (31 * (31 * unit.hashCode() + name.hashCode()) + code.hashCode()) + number;
  }

  /**
   * Names a project of a unit.
   *
   * @param unit the unit that carries it out
   * @param name the name as printed
   * @return the project, without code and order number
   * @throws IllegalArgumentException if the name is blank
   */
  public static Project of(BudgetUnit unit, String name) {
    if (name == null || name.isBlank()) {
      throw new IllegalArgumentException("a project must have a name: " + Visible.quoted(name));
    }
    return new Project(unit, name, "", 0);
  }

  /**
   * Returns this project with a code.
   *
   * @param code the project code (项目代码)
   * @return a copy
   * @throws IllegalArgumentException if the code is blank
   */
  public Project withCode(String code) {
    if (code == null || code.isBlank()) {
      throw new IllegalArgumentException(
          "a project code must not be blank: " + Visible.quoted(code));
    }
    return new Project(unit, name, code, number);
  }

  /**
   * Returns this project with an order number.
   *
   * @param number the order number (序号), from 1
   * @return a copy
   * @throws IllegalArgumentException if the number is less than 1
   */
  public Project withNumber(int number) {
    if (number < 1) {
      throw new IllegalArgumentException("a project's order number must be at least 1: " + number);
    }
    return new Project(unit, name, code, number);
  }

  /**
   * Returns the unit that carries out this project.
   *
   * @return the unit
   */
  public BudgetUnit unit() {
    return unit;
  }

  /**
   * Returns the name as printed.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * Returns the project code, where there is one.
   *
   * @return the code
   */
  public Optional<String> code() {
    return code.isEmpty() ? Optional.empty() : Optional.of(code);
  }

  /**
   * Returns the order number, where there is one.
   *
   * @return the number, from 1
   */
  public OptionalInt number() {
    return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
  }

  @Override
  public Dimension dimension() {
    return Dimension.PROJECT;
  }

  @Override
  public String id() {
    return name;
  }

  @Override
  public Label label() {
    return Label.zh("“" + name + "”项目").en("project “" + name + "”");
  }

  @Override
  public Optional<Member> parent() {
    return Optional.empty();
  }

  @Override
  public boolean contains(Member other) {
    return equals(other);
  }

  /**
   * Compares by unit, name, code and order number, so that names made to collide in a hash map cost
   * nothing.
   */
  @Override
  public int compareTo(Project other) {
    return ORDER.compare(this, other);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Project that
            && hash == that.hash
            && number == that.number
            && unit.equals(that.unit)
            && name.equals(that.name)
            && code.equals(that.code));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /** Returns unit and name, as {@code 政务服务中心/单位运转经费}. */
  @Override
  public String toString() {
    return unit
        + "/"
        + name
        + (code.isEmpty() ? "" : "(" + code + ")")
        + (number == 0 ? "" : "#" + number);
  }
}
