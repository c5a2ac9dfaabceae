package io.github.yusuan.rules.joint;

import io.github.yusuan.rules.identity.Identity;
import java.util.BitSet;
import java.util.Set;

/** Why there is no solution: statements and identities that cannot all be true, with the proof. */
record Clash(BitSet statements, Set<Identity> identities, Certificate certificate) {}
