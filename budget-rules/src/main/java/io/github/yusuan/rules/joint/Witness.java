package io.github.yusuan.rules.joint;

import io.github.yusuan.core.amount.Renminbi;
import io.github.yusuan.core.classification.Region;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.money.MonetaryAmount;

/**
 * Exact amounts that print as the disclosure (一致性的见证): one for every region that is printed. They
 * are one possibility of many, not the true amounts.
 */
public final class Witness implements Serializable {
  private static final long serialVersionUID = 1L;

  private final LinkedHashMap<Region, Long> fen;

  Witness(Map<Region, Long> fen) {
    this.fen = new LinkedHashMap<>(fen);
  }

  /**
   * Returns the amount of a region.
   *
   * @param region a region of {@code Identities.operands()}
   * @return an exact amount, or nothing for a region that is not printed
   */
  public Optional<MonetaryAmount> amount(Region region) {
    return Optional.ofNullable(fen.get(region)).map(Renminbi::fen);
  }

  /**
   * Returns all amounts.
   *
   * @return the number of 分 by region, in the order of printing
   */
  public Map<Region, Long> fen() {
    return new LinkedHashMap<>(fen);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Witness that && fen.equals(that.fen);
  }

  @Override
  public int hashCode() {
    return fen.hashCode();
  }

  /** Returns the number of regions. */
  @Override
  public String toString() {
    return "witness of " + fen.size() + " regions";
  }
}
