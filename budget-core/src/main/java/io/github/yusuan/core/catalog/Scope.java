package io.github.yusuan.core.catalog;

import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Level;
import io.github.yusuan.core.classification.SubjectCode;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of a classification to look into (检索范围). Names alone are ambiguous (行政运行 stands in dozens
 * of 款, 309 and 310 share theirs), so whoever looks for a name says where.
 *
 * <pre>{@code
 * Scope.classes(Dimension.FUNCTION)                  // 201, 202, … as in a summary table
 * Scope.childrenOf(DepartmentEconomicCode.of("301")) // the rows below 工资福利支出
 * Scope.all(Dimension.GOVERNMENT_ECONOMIC)           // anywhere
 * }</pre>
 */
public final class Scope implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Dimension dimension;
  private final @Nullable SubjectCode top;
  private final boolean deep;

  private Scope(Dimension dimension, @Nullable SubjectCode top, boolean deep) {
    this.dimension = dimension;
    this.top = top;
    this.deep = deep;
  }

  /**
   * Returns the scope of all codes of a classification.
   *
   * @param dimension one of the four dimensions of subject codes
   * @return the scope
   * @throws IllegalArgumentException if the dimension has no subject codes
   */
  public static Scope all(Dimension dimension) {
    return new Scope(SubjectTable.coded(dimension), null, true);
  }

  /**
   * Returns the scope of the classes (类) of a classification.
   *
   * @param dimension one of the four dimensions of subject codes
   * @return the scope
   * @throws IllegalArgumentException if the dimension has no subject codes
   */
  public static Scope classes(Dimension dimension) {
    return new Scope(SubjectTable.coded(dimension), null, false);
  }

  /**
   * Returns the scope of the codes directly below one.
   *
   * @param parent the code above
   * @return the scope
   */
  public static Scope childrenOf(SubjectCode parent) {
    return new Scope(parent.dimension(), parent, false);
  }

  /**
   * Returns the scope of all codes below one, on every level.
   *
   * @param ancestor the code above
   * @return the scope, without the code itself
   */
  public static Scope below(SubjectCode ancestor) {
    return new Scope(ancestor.dimension(), ancestor, true);
  }

  /**
   * Returns the classification that this scope is a part of.
   *
   * @return the dimension
   */
  public Dimension dimension() {
    return dimension;
  }

  /**
   * Tells whether a code lies in this scope.
   *
   * @param code any code
   * @return true if it does
   */
  public boolean contains(SubjectCode code) {
    if (code.dimension() != dimension) {
      return false;
    }
    if (top == null) {
      return deep || code.level() == Level.CLASS;
    }
    return deep ? top.contains(code) && !top.equals(code) : code.parent().equals(Optional.of(top));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Scope that
        && dimension == that.dimension
        && deep == that.deep
        && Objects.equals(top, that.top);
  }

  @Override
  public int hashCode() {
    return Objects.hash(dimension, top, deep);
  }

  /** Returns {@code all of function}, {@code classes of function} or {@code children of 20103}. */
  @Override
  public String toString() {
    if (top == null) {
      return (deep ? "all of " : "classes of ") + dimension.id();
    }
    return (deep ? "all below " : "children of ") + top;
  }
}
