package io.github.yusuan.core.form;

import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Level;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A column before the figures (标志栏): the codes, names or labels that say what a row is about.
 *
 * <pre>{@code
 * Stub.codes(Dimension.FUNCTION, Heading.of("功能分类科目编码"), Heading.of("类")).at(Level.CLASS)
 * Stub.names(Dimension.FUNCTION, Heading.of("功能分类科目名称"))
 * Stub.labels(Heading.of("项目"))
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Stub implements Serializable permits ImmutableStub {

  Stub() {}

  /** What stands before the figures (标志). */
  public enum Sort {
    /** 科目编码: the digits of a code, or those of one level. */
    CODE,
    /** 科目名称: the name of a code, a unit or a project, and the label of a fixed row. */
    NAME,
    /** 序号: a number that says nothing. */
    NUMBER
  }

  /**
   * Returns what stands in it.
   *
   * @return codes, names or numbers
   */
  public abstract Sort sort();

  /**
   * Returns the dimension of its codes or names.
   *
   * @return the dimension; nothing for labels of fixed rows and for numbers
   */
  public abstract Optional<Dimension> dimension();

  /**
   * Returns the level whose digits it has, where a code is spread over 类, 款 and 项.
   *
   * @return the level, or nothing where it has whole codes
   */
  public abstract Optional<Level> level();

  /**
   * Returns the headings over it.
   *
   * @return the headings, the outermost first
   */
  public abstract List<Heading> headings();

  /**
   * Makes a column of codes.
   *
   * @param dimension the dimension of the codes
   * @param headings the headings over it, the outermost first
   * @return the column
   */
  public static Stub codes(Dimension dimension, Heading... headings) {
    return of(Sort.CODE, dimensionOf(dimension), headings);
  }

  /**
   * Makes a column of names, of the rows by a dimension and of the fixed ones.
   *
   * @param dimension the dimension of the names
   * @param headings the headings over it, the outermost first
   * @return the column
   */
  public static Stub names(Dimension dimension, Heading... headings) {
    return of(Sort.NAME, dimensionOf(dimension), headings);
  }

  /**
   * Makes a column of the labels of fixed rows.
   *
   * @param headings the headings over it, the outermost first
   * @return the column
   */
  public static Stub labels(Heading... headings) {
    return of(Sort.NAME, Optional.empty(), headings);
  }

  /**
   * Makes a column of numbers that say nothing.
   *
   * @param headings the headings over it, the outermost first
   * @return the column
   */
  public static Stub numbers(Heading... headings) {
    return of(Sort.NUMBER, Optional.empty(), headings);
  }

  private static Optional<Dimension> dimensionOf(Dimension dimension) {
    return Optional.of(Objects.requireNonNull(dimension, "dimension"));
  }

  static Stub of(Sort sort, Optional<Dimension> dimension, Heading... headings) {
    Objects.requireNonNull(headings, "headings");
    return ImmutableStub.builder()
        .sort(sort)
        .dimension(dimension)
        .addAllHeadings(Arrays.asList(headings))
        .build();
  }

  /**
   * Returns this column with the digits of one level only.
   *
   * @param level the level
   * @return a copy
   */
  public Stub at(Level level) {
    return withLevel(level);
  }

  abstract Stub withLevel(Level level);

  abstract Stub withHeadings(Iterable<? extends Heading> headings);

  Stub filledIn(Filling filling) {
    return withHeadings(filling.headings(headings()));
  }
}
