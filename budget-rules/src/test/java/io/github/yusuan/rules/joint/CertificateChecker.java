package io.github.yusuan.rules.joint;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.identity.Identity;
import io.github.yusuan.rules.identity.Operand;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A checker of certificates that shares nothing with the product's (独立的证书核验), written from the
 * documentation: the identities of the disclosure, each times its multiplier, add up to at most
 * zero, or exactly zero; by the bounds relied on the same sum is more than zero.
 */
public final class CertificateChecker {
  private final Set<Identity> known;
  private final Identities identities;

  /** Checks certificates of one proof. */
  public CertificateChecker(Identities identities) {
    this.identities = identities;
    this.known = new HashSet<>(identities.all());
  }

  /** Tells whether a certificate proves its conflict. */
  public boolean accepts(Certificate certificate) {
    return accepts(certificate, new HashMap<>());
  }

  private boolean accepts(Certificate certificate, Map<Operand, BigInteger[]> cases) {
    if (certificate instanceof Cases split) {
      BigInteger fen = BigInteger.valueOf(split.fen());
      return accepts(split.below(), with(cases, split.operand(), null, fen))
          && accepts(split.above(), with(cases, split.operand(), fen.add(BigInteger.ONE), null));
    }
    return certificate instanceof Multiples multiples && accepts(multiples, cases);
  }

  private static Map<Operand, BigInteger[]> with(
      Map<Operand, BigInteger[]> cases, Operand operand, BigInteger least, BigInteger greatest) {
    Map<Operand, BigInteger[]> more = new HashMap<>(cases);
    BigInteger[] before = cases.getOrDefault(operand, new BigInteger[2]);
    BigInteger low = least == null ? before[0] : before[0] == null ? least : least.max(before[0]);
    BigInteger high =
        greatest == null ? before[1] : before[1] == null ? greatest : greatest.min(before[1]);
    more.put(operand, new BigInteger[] {low, high});
    return more;
  }

  /**
   * Adds up: sum of multiplier times (first - others), which the operands must cancel to bounds.
   */
  private boolean accepts(Multiples multiples, Map<Operand, BigInteger[]> cases) {
    Map<Operand, BigInteger> combination = new HashMap<>();
    for (Map.Entry<Identity, Long> entry : multiples.multipliers().entrySet()) {
      BigInteger times = BigInteger.valueOf(entry.getValue());
      if (!known.contains(entry.getKey())) {
        return false;
      }
      if (entry.getKey() instanceof Identity.Sum sum) {
        combination.merge(sum.total(), times, BigInteger::add);
        sum.parts().forEach(part -> combination.merge(part, times.negate(), BigInteger::add));
      } else if (entry.getKey() instanceof Identity.Balance balance) {
        balance.left().forEach(part -> combination.merge(part, times, BigInteger::add));
        balance.right().forEach(part -> combination.merge(part, times.negate(), BigInteger::add));
      } else if (entry.getKey() instanceof Identity.Across across) {
        across.left().forEach(part -> combination.merge(part, times, BigInteger::add));
        across.right().forEach(part -> combination.merge(part, times.negate(), BigInteger::add));
      } else if (entry.getKey() instanceof Identity.Bound bound
          && times.signum() > 0
          && !identities.isSigned()) {
        combination.merge(bound.part(), times, BigInteger::add);
        combination.merge(bound.whole(), times.negate(), BigInteger::add);
      } else {
        return false;
      }
    }
    BigInteger least = BigInteger.ZERO;
    for (Evidence evidence : multiples.bounds()) {
      if (!identities.operands().contains(evidence.operand()) || !isTrue(evidence, cases)) {
        return false;
      }
      BigInteger weight = BigInteger.valueOf(evidence.weight());
      least = least.add(weight.multiply(BigInteger.valueOf(evidence.bound())));
      combination.merge(evidence.operand(), weight.negate(), BigInteger::add);
    }
    return least.signum() > 0 && combination.values().stream().allMatch(v -> v.signum() == 0);
  }

  /** A positive weight needs a lower bound, a negative one an upper bound. */
  private boolean isTrue(Evidence evidence, Map<Operand, BigInteger[]> cases) {
    BigInteger bound = BigInteger.valueOf(evidence.bound());
    boolean lower = evidence.weight() > 0;
    return switch (evidence.basis()) {
      case NOT_NEGATIVE ->
          lower && bound.signum() == 0 && !identities.isSigned() && !evidence.operand().isSigned();
      case CASE -> bound.equals(cases.get(evidence.operand())[lower ? 0 : 1]);
      case CELL -> {
        Cell cell = evidence.cell().orElseThrow();
        FenRange range = identities.amounts(cell);
        boolean says =
            lower ? evidence.bound() <= range.least() : evidence.bound() >= range.greatest();
        yield evidence.operand().cells().contains(cell) && (range.isEmpty() || says);
      }
    };
  }
}
