package io.github.yusuan.rules.joint;

import io.github.yusuan.rules.identity.Identity;
import io.github.yusuan.rules.identity.Operand;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** Why there is no solution: statements and identities that cannot all be true, with the proof. */
record Clash(BitSet statements, Set<Identity> identities, Certificate certificate) {

  /** Takes the statements from what the certificate relies on. */
  static Clash of(Set<Identity> identities, Certificate certificate) {
    BitSet statements = new BitSet();
    for (Evidence evidence : certificate.evidence()) {
      if (evidence.statement() >= 0) {
        statements.set(evidence.statement());
      }
    }
    return new Clash(statements, new LinkedHashSet<>(identities), certificate);
  }

  /** Puts two cases together. */
  static Clash of(Certificate certificate, Clash below, Clash above) {
    Set<Identity> identities = new LinkedHashSet<>(below.identities());
    identities.addAll(above.identities());
    return of(identities, certificate);
  }

  /** Tells whether this relies on what a case assumes of an operand. */
  boolean assumes(Operand operand) {
    return certificate.evidence().stream()
        .anyMatch(bound -> bound.basis() == Evidence.Basis.CASE && bound.operand().equals(operand));
  }
}
