package io.github.yusuan.core.classification;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A subject code (科目编码) of one of the four classifications of 《政府收支分类科目》. Its parent is its prefix.
 *
 * <p>Any digits are accepted: whether a code is in force is the catalogue's word, since provinces
 * add codes of their own.
 */
public sealed interface SubjectCode extends Member
    permits FunctionalCode, DepartmentEconomicCode, GovernmentEconomicCode, RevenueCode {

  /**
   * Returns the digits.
   *
   * @return the code as printed in one column, such as {@code 2010301}
   */
  String value();

  @Override
  default String id() {
    return value();
  }

  /**
   * Returns the level that follows from the number of digits.
   *
   * @return the level
   */
  default Level level() {
    return Level.of(value());
  }

  @Override
  Optional<? extends SubjectCode> parent();

  /**
   * Returns all codes above this one.
   *
   * @return the parent first, the class last; empty for a class
   */
  default List<SubjectCode> ancestors() {
    List<SubjectCode> ancestors = new ArrayList<>();
    parent()
        .ifPresent(
            parent -> {
              ancestors.add(parent);
              ancestors.addAll(parent.ancestors());
            });
    return List.copyOf(ancestors);
  }

  @Override
  default boolean contains(Member other) {
    return other instanceof SubjectCode code
        && dimension() == code.dimension()
        && code.value().startsWith(value());
  }

  @Override
  default Label label() {
    return Label.zh(dimension().label().in(Language.CHINESE) + value())
        .en(dimension().label().in(Language.ENGLISH) + " " + value());
  }
}
