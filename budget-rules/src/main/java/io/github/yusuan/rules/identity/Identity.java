package io.github.yusuan.rules.identity;

import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Worded;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An identity (勾稽关系): what must be true of the exact amounts of some regions, because they are
 * regions of one budget. Derived, never written by hand.
 */
public sealed interface Identity extends Worded {

  /**
   * Returns the operands that it speaks of.
   *
   * @return the operands, the one stated first
   */
  List<Operand> operands();

  /**
   * Tells on which side of the equation or inequality an operand stands.
   *
   * @param operand its position in {@link #operands()}
   * @return true on the left: of a sum the total, of a bound the part
   */
  default boolean isOnTheLeft(int operand) {
    return operand == 0;
  }

  /**
   * Says this identity.
   *
   * @return the equation in places, as 表三“合计”行“合计”栏 = “基本支出”栏 + “项目支出”栏
   */
  @Override
  default Message message() {
    return EquationText.of(this);
  }

  /**
   * Tells whether there is nothing to examine because nothing is printed in any of the cells, and
   * nothing could be.
   *
   * @return true if all operands are {@linkplain Operand#isNothing() nothing} for certain
   */
  default boolean isVacuous() {
    for (Operand operand : operands()) {
      if (!operand.isNothing()) {
        return false;
      }
    }
    return true;
  }

  /**
   * Cells of one region print one amount (同口径相等).
   *
   * @param operand the operand with several cells
   */
  record Same(Operand operand) implements Identity {
    /**
     * Keeps what is given.
     *
     * @param operand the operand with several cells
     */
    public Same {
      Objects.requireNonNull(operand, "operand");
    }

    @Override
    public List<Operand> operands() {
      return List.of(operand);
    }
  }

  /** A region is the sum of its parts (各项之和). */
  final class Sum implements Identity {
    private static final long serialVersionUID = 1L;

    private final Operand total;
    private final Dimension dimension;
    private final List<Operand> parts;
    private final @Nullable Form table;

    Sum(Operand total, Dimension dimension, List<Operand> parts, @Nullable Form table) {
      this.total = total;
      this.dimension = dimension;
      this.parts = List.copyOf(parts);
      this.table = table;
    }

    /**
     * Returns the region that is split.
     *
     * @return the total
     */
    public Operand total() {
      return total;
    }

    /**
     * Returns the dimension in which it is split.
     *
     * @return the dimension
     */
    public Dimension dimension() {
      return dimension;
    }

    /**
     * Returns the parts that are not known to be empty.
     *
     * @return the parts, in the order of printing
     */
    public List<Operand> parts() {
      return parts;
    }

    /**
     * Returns the form whose rows are summed.
     *
     * @return the form, or nothing for a sum along a split of the template
     */
    public Optional<Form> rowsOf() {
      return Optional.ofNullable(table);
    }

    @Override
    public List<Operand> operands() {
      List<Operand> operands = new ArrayList<>(parts.size() + 1);
      operands.add(total);
      operands.addAll(parts);
      return operands;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Sum that
          && dimension == that.dimension
          && total.equals(that.total)
          && parts.equals(that.parts)
          && Objects.equals(table, that.table);
    }

    @Override
    public int hashCode() {
      return 31 * total.hashCode() + parts.hashCode();
    }

    @Override
    public String toString() {
      return total + " = sum of " + parts;
    }
  }

  /**
   * One region that is printed nowhere, split in two ways, is one amount (两分法平衡): 年初结转和结余 + 本年收入 =
   * 本年支出 + 年末结转和结余.
   *
   * @param region the region that is split
   * @param left its parts in one dimension, those not known to be empty
   * @param right its parts in another
   * @param dimension the dimension of the parts on the right
   */
  record Balance(Region region, List<Operand> left, List<Operand> right, Dimension dimension)
      implements Identity {
    private static final long serialVersionUID = 1L;

    /**
     * Copies the parts.
     *
     * @param region the region that is split
     * @param left its parts in one dimension
     * @param right its parts in another
     * @param dimension the dimension of the parts on the right
     */
    public Balance {
      Objects.requireNonNull(region, "region");
      Objects.requireNonNull(left, "left");
      Objects.requireNonNull(right, "right");
      Objects.requireNonNull(dimension, "dimension");
      left = List.copyOf(left);
      right = List.copyOf(right);
    }

    @Override
    public List<Operand> operands() {
      List<Operand> operands = new ArrayList<>(left);
      operands.addAll(right);
      return operands;
    }

    @Override
    public boolean isOnTheLeft(int operand) {
      return operand < left.size();
    }
  }

  /**
   * What figures of several documents have to do with each other (文本之间的勾稽): an amount of last year
   * with its change is this year's; the amounts of the units are the department's.
   *
   * @param left one side
   * @param right the other side
   * @param open whether the last of these is all that documents have which are not at hand
   */
  record Across(List<Operand> left, List<Operand> right, boolean open) implements Identity {
    private static final long serialVersionUID = 1L;

    /**
     * Copies the sides.
     *
     * @param left one side
     * @param right the other side
     * @param open whether the last of these is all that documents have which are not at hand
     */
    public Across {
      Objects.requireNonNull(left, "left");
      Objects.requireNonNull(right, "right");
      left = List.copyOf(left);
      right = List.copyOf(right);
    }

    @Override
    public List<Operand> operands() {
      List<Operand> operands = new ArrayList<>(left);
      operands.addAll(right);
      return operands;
    }

    @Override
    public boolean isOnTheLeft(int operand) {
      return operand < left.size();
    }
  }

  /** A region inside another is not larger (其中数不大于合计). */
  final class Bound implements Identity {
    private static final long serialVersionUID = 1L;

    private final Operand part;
    private final Operand whole;

    private Bound(Operand part, Operand whole) {
      this.part = part;
      this.whole = whole;
    }

    /** Begins a bound on an operand: {@code Bound.on(part).by(whole)}. */
    static Unbounded on(Operand part) {
      return whole -> new Bound(part, whole);
    }

    /** A part that waits for what bounds it. */
    interface Unbounded {
      Bound by(Operand whole);
    }

    /**
     * Returns the operand inside.
     *
     * @return the part
     */
    public Operand part() {
      return part;
    }

    /**
     * Returns the operand around it.
     *
     * @return the whole
     */
    public Operand whole() {
      return whole;
    }

    @Override
    public List<Operand> operands() {
      return List.of(part, whole);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Bound that && part.equals(that.part) && whole.equals(that.whole);
    }

    @Override
    public int hashCode() {
      return 31 * part.hashCode() + whole.hashCode();
    }

    @Override
    public String toString() {
      return part + " <= " + whole;
    }
  }
}
