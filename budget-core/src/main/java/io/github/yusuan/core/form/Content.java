package io.github.yusuan.core.form;

import io.github.yusuan.core.classification.Stage;
import java.io.Serializable;
import java.util.Objects;

/** What stands in a column (栏目内容). */
public sealed interface Content extends Serializable
    permits Content.Own, Content.OtherEdition, Content.Computed, Content.Remark {
  /** Amounts of the edition that the document is about. */
  Content OWN = new Own();

  /** Nothing that measures a budget: 备注, 序号. */
  Content REMARK = new Remark();

  /** Amounts of the edition that the document is about (本版次数). See {@link #OWN}. */
  record Own() implements Content {
    private static final long serialVersionUID = 1L;
  }

  /** Nothing that measures a budget (备注). See {@link #REMARK}. */
  record Remark() implements Content {
    private static final long serialVersionUID = 1L;
  }

  /**
   * Amounts of another edition (其他版次数): 上年预算数, or 预算数 beside 决算数.
   *
   * @param stage the stage of the other budget
   * @param yearsBack how many years it lies before the year of the document; 0 for the same year
   */
  record OtherEdition(Stage stage, int yearsBack) implements Content {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the years.
     *
     * @param stage the stage of the other budget
     * @param yearsBack how many years it lies before the year of the document
     * @throws IllegalArgumentException if it lies after it
     */
    public OtherEdition {
      Objects.requireNonNull(stage, "stage");
      if (yearsBack < 0) {
        throw new IllegalArgumentException(
            "another edition must not lie after the document's year: " + yearsBack);
      }
    }
  }

  /**
   * What other columns come to (计算栏): 增减额, 增减%. Made by {@link #difference} and {@link #rate}.
   *
   * @param how a difference or a rate
   * @param column the identifier of the column that is compared
   * @param base the identifier of the column that it is compared with
   */
  record Computed(Computation how, String column, String base) implements Content {
    private static final long serialVersionUID = 1L;

    /**
     * Keeps what is given.
     *
     * @param how a difference or a rate
     * @param column the identifier of the column that is compared
     * @param base the identifier of the column that it is compared with
     */
    public Computed {
      Objects.requireNonNull(how, "how");
      Objects.requireNonNull(column, "column");
      Objects.requireNonNull(base, "base");
    }
  }

  /** How a column is computed (计算方式). */
  enum Computation {
    /** 增减额: one column less another. */
    DIFFERENCE,
    /** 增减%: that difference as a percentage of the other. */
    RATE
  }

  /**
   * Begins a column of differences.
   *
   * @param column the identifier of the column that is compared
   * @return the first half, which asks for the base
   */
  static Comparing difference(String column) {
    return new Comparing(Computation.DIFFERENCE, Objects.requireNonNull(column, "column"));
  }

  /**
   * Begins a column of percentages.
   *
   * @param column the identifier of the column that is compared
   * @return the first half, which asks for the base
   */
  static Comparing rate(String column) {
    return new Comparing(Computation.RATE, Objects.requireNonNull(column, "column"));
  }

  /**
   * What is compared (比较栏), waiting for its base.
   *
   * @param how a difference or a rate
   * @param column the identifier of the column that is compared
   */
  record Comparing(Computation how, String column) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Keeps what is given.
     *
     * @param how a difference or a rate
     * @param column the identifier of the column that is compared
     */
    public Comparing {
      Objects.requireNonNull(how, "how");
      Objects.requireNonNull(column, "column");
    }

    /**
     * Completes the content.
     *
     * @param base the identifier of the column that it is compared with
     * @return the content
     */
    public Computed from(String base) {
      return new Computed(how, column, base);
    }
  }
}
