package io.github.yusuan.rules.joint;

import io.github.yusuan.rules.identity.Identity;
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
}
