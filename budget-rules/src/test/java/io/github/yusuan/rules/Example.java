package io.github.yusuan.rules;

import io.github.yusuan.core.disclosure.Disclosure;
import java.util.List;

/**
 * The miniatures of one rule, each with exactly one check of it, and what its violation reads like.
 *
 * @param rule the identifier of the rule
 * @param miniatures the documents
 * @param violation what the violated one comes to
 */
record Example(String rule, Miniatures miniatures, Violation violation) {

  /**
   * One document for each outcome.
   *
   * @param holds holds exactly
   * @param edge holds at the very edge of what rounding allows
   * @param beyond one last place, or one 分, beyond that edge
   * @param violated violated
   * @param nothing has nothing to examine
   */
  record Miniatures(
      Disclosure holds,
      Disclosure edge,
      Disclosure beyond,
      Disclosure violated,
      Disclosure nothing) {}

  /**
   * A violation as it is reported.
   *
   * @param cells the cells, as {@code form/line/column}
   * @param amounts the comparison as text
   * @param chinese the Chinese sentence
   * @param english the English sentence
   */
  record Violation(List<String> cells, String amounts, String chinese, String english) {}

  /** A document with three figures left open: a total and its two parts. */
  interface Sum {
    Sketch of(String total, String one, String two);
  }

  /** A document with two figures left open. */
  interface Pair {
    Sketch of(String one, String other);
  }

  static Example sum(String rule, Sum sketch, Violation violation) {
    return sum(rule, sketch, sketch.of("", "", ""), violation);
  }

  /**
   * Three figures rounded each by itself: one last place is the edge, since a total and two parts
   * are off by less than one and a half.
   */
  static Example sum(String rule, Sum sketch, Sketch nothing, Violation violation) {
    return new Example(
        rule,
        new Miniatures(
            sketch.of("3.00", "1.00", "2.00").disclosure(),
            sketch.of("3.01", "1.00", "2.00").disclosure(),
            sketch.of("3.02", "1.00", "2.00").disclosure(),
            sketch.of("3.20", "1.00", "2.00").disclosure(),
            nothing.disclosure()),
        violation);
  }

  @Override
  public String toString() {
    return rule;
  }
}
