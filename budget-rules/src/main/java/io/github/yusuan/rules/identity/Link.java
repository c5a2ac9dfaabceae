package io.github.yusuan.rules.identity;

import io.github.yusuan.core.amount.Fen;
import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.narrative.Quantity;
import io.github.yusuan.core.narrative.Section;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is to be equal across documents (文本之间的等式): the sum of some terms and that of others. It
 * becomes an {@link Identity.Across} of the operands that print the terms, in {@link
 * Identities#with}.
 *
 * @param left the terms on one side
 * @param right the terms on the other; {@link Rest} is the last
 */
public record Link(List<Term> left, List<Term> right) implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Copies the terms.
   *
   * @param left the terms on one side
   * @param right the terms on the other
   */
  public Link {
    Objects.requireNonNull(left, "left");
    Objects.requireNonNull(right, "right");
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /** Tells whether the other side has more. */
  boolean isOpen() {
    return right.stream().anyMatch(Rest.class::isInstance);
  }

  /** One amount that a link is about (项). */
  public sealed interface Term extends Serializable permits Measured, Absent, Stated, Rest {}

  /**
   * A region of the budget that a document is about (某文本的口径).
   *
   * @param document the number of the document, 0 for the one looked at
   * @param region the region
   */
  public record Measured(int document, Region region) implements Term {
    private static final long serialVersionUID = 1L;

    /**
     * Keeps what is given.
     *
     * @param document the number of the document
     * @param region the region
     */
    public Measured {
      Objects.requireNonNull(region, "region");
    }
  }

  /**
   * A row that a document lacks, because it has no money there (文本未列之行).
   *
   * @param document the number of the document
   * @param cell where the amount would stand, blank
   */
  public record Absent(int document, Cell cell) implements Term {
    private static final long serialVersionUID = 1L;

    /**
     * Keeps what is given.
     *
     * @param document the number of the document
     * @param cell where the amount would stand
     */
    public Absent {
      Objects.requireNonNull(cell, "cell");
    }

    /** Returns the region around the row, as far as the table tells: its total. */
    Region around() {
      Region around = cell.region();
      for (Member member : cell.line().members()) {
        around = around.without(member.dimension());
      }
      return around;
    }
  }

  /**
   * All that documents have of a region which are not at hand (未提供文本之数): some amount that is not
   * negative.
   *
   * @param region the region
   */
  public record Rest(Region region) implements Term {
    private static final long serialVersionUID = 1L;

    /**
     * Keeps what is given.
     *
     * @param region the region
     */
    public Rest {
      Objects.requireNonNull(region, "region");
    }
  }

  /**
   * An amount that is stated beside the tables' own (表外所述之数): a change, an amount of last year. The
   * cell says how it is told, in which unit and with which places.
   *
   * @param cell what is stated, and where
   * @param claimed whether the text says it
   * @param apart how far it may be from what exact amounts give, in 分, because it is computed from
   *     printed figures; 0 where it is not
   */
  public record Stated(Cell cell, boolean claimed, long apart) implements Term {
    private static final long serialVersionUID = 1L;

    /**
     * Keeps what is given.
     *
     * @param cell what is stated, and where
     * @param claimed whether the text says it
     * @param apart how far it may be from what exact amounts give, in 分
     */
    public Stated {
      Objects.requireNonNull(cell, "cell");
    }

    /**
     * Takes a change that the text claims.
     *
     * @param section where the text claims it
     * @param quantity what changes
     * @param change by how much; less than zero for a decrease
     * @return the change; nothing where it is no amount of money within limits
     */
    public static Optional<Stated> change(
        Section section, Quantity quantity, ClaimedAmount change) {
      return ClaimedTables.change(section, quantity, change).map(cell -> new Stated(cell, true, 0));
    }

    /**
     * Says how far it may be from what exact amounts give.
     *
     * @param fen the distance in 分, because it is computed from printed figures
     * @return a copy
     */
    public Stated within(long fen) {
      return new Stated(cell, claimed, fen);
    }

    /**
     * Returns the exact amounts that are stated, by the decimals that they are stated with.
     *
     * @param rounding how it is rounded
     * @return the set of amounts, from both sides of zero for a zero
     */
    public FenRange amounts(Rounding rounding) {
      FenRange rounded = cell.exactAmountsAtOwnDecimals(rounding);
      if (rounded.isEmpty()) {
        return rounded;
      }
      long fen = cell.figure().map(cell.unit()::fen).orElse(0L);
      FenRange exact = fen == 0 ? ReportingUnit.zeroOfEitherSign(rounded) : rounded;
      return FenRange.from(Math.min(exact.least(), Fen.minus(fen, apart)))
          .to(Math.max(exact.greatest(), Fen.plus(fen, apart)));
    }
  }
}
