package io.github.yusuan.core.form;

import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.label.Label;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * A row that a form always prints (固定行): a total, a source, one of the thirty classes of a summary.
 * Rows that follow a document's own codes, units or projects are not rows of the form but follow
 * its {@linkplain Form#openDimensions() open dimensions}.
 */
@Value.Immutable
public abstract sealed class Row implements Serializable permits ImmutableRow {

  Row() {}

  /**
   * Returns the identifier, unique in the form.
   *
   * @return an identifier such as {@code grand-total}
   */
  public abstract String id();

  /**
   * Returns the printed label.
   *
   * @return the label, with its ordinal: 一、一般公共服务支出
   */
  public abstract Label label();

  /**
   * Returns the part of the budget that the row's figures measure.
   *
   * @return the region, {@link Region#ALL} for a row that does not narrow the form
   */
  public abstract Region region();

  /**
   * Tells whether the row prints a zero where there is no money, instead of leaving the cell blank.
   *
   * @return true if so
   */
  @Value.Default
  public boolean printsZero() {
    return false;
  }

  /**
   * Returns this row under another label.
   *
   * @param label the label as printed
   * @return a copy
   */
  public abstract Row withLabel(Label label);

  /**
   * Returns this row about another part of the budget.
   *
   * @param region the region
   * @return a copy
   */
  public abstract Row withRegion(Region region);

  /**
   * Returns this row printing a zero where there is no money, or a blank.
   *
   * @param zero whether it prints a zero
   * @return a copy
   */
  public abstract Row withPrintsZero(boolean zero);

  /**
   * Begins a row.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Row}. */
  public static final class Builder extends ImmutableRow.Builder {
    Builder() {}
  }
}
