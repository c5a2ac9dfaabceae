package io.github.yusuan.core.narrative;

import io.github.yusuan.core.label.Label;
import java.util.Objects;
import java.util.Optional;

/** The sorts of units that a text counts (单位类别). */
public enum UnitSort {
  /** 行政单位. */
  ADMINISTRATIVE("administrative", "行政单位", "administrative units"),
  /** 参照公务员法管理的事业单位. */
  CIVIL_SERVICE_LIKE("civilServiceLike", "参公事业单位", "institutions under the civil service law"),
  /** 事业单位. */
  INSTITUTION("institution", "事业单位", "public institutions"),
  /** 下属单位. */
  SUBORDINATE("subordinate", "下属单位", "subordinate units"),
  /** 预算单位: those that the budget of the department takes together. */
  BUDGET_UNITS("budgetUnits", "预算单位", "budget units");

  private final String id;
  private final Label label;

  UnitSort(String id, String chinese, String english) {
    this.id = id;
    this.label = Label.zh(chinese).en(english);
  }

  /**
   * Returns the stable identifier, as used in JSON.
   *
   * @return an identifier such as {@code civilServiceLike}
   */
  public String id() {
    return id;
  }

  /**
   * Returns the name in both languages.
   *
   * @return the label
   */
  public Label label() {
    return label;
  }

  /**
   * Finds a sort by its identifier.
   *
   * @param id the identifier
   * @return the sort, or nothing
   */
  public static Optional<UnitSort> find(String id) {
    Objects.requireNonNull(id, "id");
    for (UnitSort sort : values()) {
      if (sort.id.equals(id)) {
        return Optional.of(sort);
      }
    }
    return Optional.empty();
  }
}
