package io.github.yusuan.core.form;

import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.label.Label;
import java.io.Serializable;
import org.immutables.value.Value;

/** A column (栏目) of a form: a heading, and the part of the budget that its figures measure. */
@Value.Immutable
public abstract sealed class Column implements Serializable permits ImmutableColumn {

  Column() {}

  /**
   * Returns the identifier, unique in the form.
   *
   * @return an identifier such as {@code total}
   */
  public abstract String id();

  /**
   * Returns the heading.
   *
   * @return the label
   */
  public abstract Label label();

  /**
   * Returns the part of the budget that the column's figures measure.
   *
   * @return the region, {@link Region#ALL} for a column that does not narrow the form
   */
  public abstract Region region();

  /**
   * Returns this column under another heading.
   *
   * @param label the heading
   * @return a copy
   */
  public abstract Column withLabel(Label label);

  /**
   * Returns this column about another part of the budget.
   *
   * @param region the region
   * @return a copy
   */
  public abstract Column withRegion(Region region);

  /**
   * Begins a column.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Column}. */
  public static final class Builder extends ImmutableColumn.Builder {
    Builder() {}
  }
}
