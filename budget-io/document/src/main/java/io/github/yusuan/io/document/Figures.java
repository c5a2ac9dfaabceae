package io.github.yusuan.io.document;

import java.io.Serializable;

/**
 * The figures of a document (数字归位): how many there are, and what became of them. Each is counted
 * where it is seen, where it is placed and where it is in doubt, so that none gets lost unnoticed.
 *
 * @param seen the figures in the tables and sheets of the document
 * @param placed the figures that stand in the disclosure
 * @param inDoubt the figures that a doubt kept out of it
 */
public record Figures(int seen, int placed, int inDoubt) implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Tells whether every figure is accounted for.
   *
   * @return true if those seen are those placed and those in doubt
   */
  public boolean areComplete() {
    return seen == placed + inDoubt;
  }
}
