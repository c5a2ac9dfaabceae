package io.github.yusuan.rules.joint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.identity.Identity;
import io.github.yusuan.rules.identity.Operand;
import io.github.yusuan.rules.work.Work;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A conflict is proved by its certificate, and nothing in it can be left out. */
class JointConflictTest {
  private static final int DOCUMENTS = 60;

  /** Proved once: nothing of a proof changes when it is looked at. */
  private static final List<JointProof> PROOFS = proofs();

  interface Check {
    void on(Identities identities, Conflict conflict);
  }

  private static List<JointProof> proofs() {
    List<JointProof> proofs = new ArrayList<>();
    for (int number = 0; number < DOCUMENTS; number++) {
      Disclosure wrong =
          Documents.slipped(Documents.derived(number), 1 + number % 4, new Random(number));
      proofs.add(JointProof.of(Identities.of(wrong)));
    }
    return proofs;
  }

  private static void forEachConflict(Check check) {
    int conflicts = 0;
    for (JointProof proof : PROOFS) {
      for (Discrepancy discrepancy : proof.discrepancies()) {
        check.on(proof.identities(), discrepancy.conflict());
        conflicts++;
      }
    }
    assertThat(conflicts).isGreaterThan(DOCUMENTS);
  }

  @Test
  void every_certificate_is_verified_without_the_solver() {
    forEachConflict(
        (identities, conflict) -> {
          assertThat(conflict.certificate().holds(identities)).isTrue();
          assertThat(conflict.certificate().holds(identities::amounts)).isTrue();
          assertThat(new CertificateChecker(identities).accepts(conflict.certificate())).isTrue();
        });
  }

  @Test
  void a_tampered_certificate_is_refused() {
    forEachConflict(
        (identities, conflict) -> {
          for (Certificate tampered : tampered(conflict.certificate())) {
            assertThat(tampered.holds(identities)).as("%s", tampered).isFalse();
          }
        });
  }

  static List<Certificate> tampered(Certificate right) {
    if (right instanceof Cases cases) {
      return tampered(cases);
    }
    Multiples leaf = (Multiples) right;
    List<Certificate> all = new ArrayList<>();
    for (Identity identity : leaf.multipliers().keySet()) {
      Map<Identity, Long> more = new LinkedHashMap<>(leaf.multipliers());
      more.merge(identity, 1L, Long::sum);
      all.add(new Multiples(more, leaf.bounds()));
      Map<Identity, Long> fewer = new LinkedHashMap<>(leaf.multipliers());
      fewer.remove(identity);
      all.add(new Multiples(fewer, leaf.bounds()));
    }
    for (int at = 0; at < leaf.bounds().size(); at++) {
      List<Evidence> fewer = new ArrayList<>(leaf.bounds());
      Evidence one = fewer.remove(at);
      all.add(new Multiples(leaf.multipliers(), fewer));
      List<Evidence> other = new ArrayList<>(fewer);
      other.add(new Evidence(one.operand(), source(one), one.weight(), one.bound() + 1));
      all.add(new Multiples(leaf.multipliers(), other));
    }
    return all;
  }

  /** Each case may be tampered with, moved by one, or assumed where it is not. */
  private static List<Certificate> tampered(Cases right) {
    List<Certificate> all = new ArrayList<>(List.of(right.below(), right.above()));
    for (Certificate below : tampered(right.below())) {
      all.add(new Cases(right.operand(), right.fen(), below, right.above()));
    }
    for (Certificate above : tampered(right.above())) {
      all.add(new Cases(right.operand(), right.fen(), right.below(), above));
    }
    all.add(new Cases(right.operand(), right.fen() + 1, right.below(), right.above()));
    all.add(new Cases(right.operand(), right.fen(), right.above(), right.below()));
    return all;
  }

  private static Evidence.@Nullable Source source(Evidence evidence) {
    return switch (evidence.basis()) {
      case CELL -> new Evidence.Source(evidence.cell().orElseThrow(), evidence.statement());
      case CASE -> Evidence.Source.CASE;
      case NOT_NEGATIVE -> null;
    };
  }

  @Test
  void a_certificate_of_another_document_is_refused() {
    Disclosure right = Documents.expenditure("total 3.00 1.00 2.00");
    Disclosure wrong = Documents.expenditure("total 3.50 1.00 2.00");
    JointProof proof = Documents.prove(wrong);
    Certificate certificate = proof.discrepancies().get(0).conflict().certificate();

    assertThat(certificate.holds(proof.identities())).isTrue();
    assertThat(certificate.holds(Identities.of(right))).isFalse();
    assertThat(certificate.holds(Identities.of(right).opened())).isFalse();
  }

  @Test
  void no_figure_and_no_identity_of_a_conflict_can_be_left_out() {
    forEachConflict(
        (identities, conflict) -> {
          Solver solver = new Solver(identities, new Work(JointProof.WORK_LIMIT));
          assertThat(isSolvable(solver, conflict.identities(), conflict.statements())).isFalse();
          for (Statement statement : conflict.statements()) {
            List<Statement> fewer = new ArrayList<>(conflict.statements());
            fewer.remove(statement);
            assertThat(isSolvable(solver, conflict.identities(), fewer)).isTrue();
          }
          for (Identity identity : conflict.identities()) {
            List<Identity> fewer = new ArrayList<>(conflict.identities());
            fewer.remove(identity);
            boolean solvable = isSolvable(solver, fewer, conflict.statements());
            assertThat(solvable || identity instanceof Identity.Same).isTrue();
          }
        });
  }

  static boolean isSolvable(Solver solver, List<Identity> identities, List<Statement> statements) {
    Set<Identity> some = new LinkedHashSet<>(identities);
    Solver part = solver.only(some, new Work(JointProof.WORK_LIMIT));
    BitSet aside = new BitSet();
    List<Statement> all = solver.statements().all();
    for (int at = 0; at < all.size(); at++) {
      aside.set(at, !statements.contains(all.get(at)));
    }
    part.setAside(aside);
    return part.conflict().isEmpty();
  }

  /** An equality is no inequality: by it a right document would be proved wrong. */
  @Test
  void a_certificate_that_uses_an_equality_as_a_bound_is_refused() {
    Identities right = Identities.of(Documents.expenditure("total 3.00 1.00 2.00"));
    Operand operand = right.operands().get(0);
    Evidence says =
        new Evidence(
            operand,
            new Evidence.Source(operand.cells().get(0), -1),
            1,
            right.amounts(operand.cells().get(0)).least());
    Certificate forged = new Multiples(Map.of(new Identity.Same(operand), 1L), List.of(says));

    assertThat(forged.holds(right::amounts)).isFalse();
    assertThat(new CertificateChecker(right).accepts(forged)).isFalse();
  }
}
