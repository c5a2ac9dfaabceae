package io.github.yusuan.rules.joint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.work.Work;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What fractions of a 分 satisfy and whole numbers do not is a contradiction, proved by cases. */
class WholeNumbersTest {
  /** Each cell is 10,000 or 10,000.005 元 by the totals, and fits 1.00万元 either way. */
  private static final Disclosure EVEN = OddCycles.of("1.00", "20000.00", "20000.01", "20000.01");

  private static final Disclosure ODD = OddCycles.of("1.00", "20000.00", "20000.00", "20000.01");

  private static Conflict conflict(Disclosure disclosure) {
    return Documents.prove(disclosure).discrepancies().get(0).conflict();
  }

  @Test
  void an_even_cycle_is_consistent_in_whole_numbers() {
    JointProof proof = Documents.prove(EVEN);

    assertThat(proof.consistency()).isEqualTo(Consistency.CONSISTENT);
    assertThat(proof.witness().orElseThrow().fen().values())
        .contains(1_000_000L, 1_000_001L, 2_000_001L);
  }

  @Test
  void an_odd_cycle_is_solved_by_fractions_only_and_so_inconsistent() {
    Solver solver = new Solver(Identities.of(ODD), new Work(JointProof.WORK_LIMIT));

    assertThat(solver.conflictOfFractions()).isEmpty();
    assertThat(solver.conflict()).isPresent();
    assertThat(Documents.prove(ODD).consistency()).isEqualTo(Consistency.INCONSISTENT);
    assertThat(Documents.prove(ODD).isComplete()).isTrue();
  }

  @Test
  void the_certificate_is_a_case_split_that_is_verified_without_the_solver() {
    Certificate certificate = conflict(ODD).certificate();

    assertThat(certificate).isInstanceOf(Cases.class);
    assertThat(certificate.needsWholeNumbers()).isTrue();
    assertThat(certificate.leaves()).hasSize(2);
    Identities identities = Documents.prove(ODD).identities();
    assertThat(certificate.holds(identities)).isTrue();
    assertThat(new CertificateChecker(identities).accepts(certificate)).isTrue();
    assertThat(certificate.holds(Identities.of(EVEN))).isFalse();
    for (Certificate tampered : JointConflictTest.tampered(certificate)) {
      assertThat(tampered.holds(identities)).as("%s", tampered).isFalse();
    }
  }

  @Test
  void nothing_of_the_conflict_can_be_left_out() {
    Conflict conflict = conflict(ODD);
    Solver solver = new Solver(Documents.prove(ODD).identities(), new Work(JointProof.WORK_LIMIT));

    assertThat(conflict.statements()).hasSizeGreaterThanOrEqualTo(3);
    for (Statement statement : conflict.statements()) {
      List<Statement> fewer = new ArrayList<>(conflict.statements());
      fewer.remove(statement);
      assertThat(JointConflictTest.isSolvable(solver, conflict.identities(), fewer)).isTrue();
    }
  }

  @Test
  void the_totals_are_in_doubt_first_one_as_much_as_the_other() {
    Discrepancy discrepancy = Documents.prove(ODD).discrepancies().get(0);

    assertThat(Documents.named(Documents.prove(ODD)).get(0))
        .startsWith(List.of("all/current"), List.of("all/basic"), List.of("all/general"));
    assertThat(discrepancy.culprits())
        .allSatisfy(culprit -> assertThat(culprit.fits().isEmpty()).isFalse());
  }

  @Test
  void the_words_say_that_whole_numbers_are_meant() {
    assertThat(conflict(ODD).in(Language.CHINESE))
        .contains("。所列数字以整分计不能同时成立：")
        .endsWith("20000.01元");
    assertThat(conflict(ODD).in(Language.ENGLISH))
        .contains(". These figures cannot all be true in whole 分: ");
  }

  @Test
  void without_work_for_the_cases_nothing_is_decided() {
    Identities identities = Identities.of(ODD);
    Consistency last = Consistency.UNDECIDED;
    int changes = 0;
    for (long limit = 0; limit < 2_000; limit += 10) {
      Consistency now = JointProof.of(identities, limit).consistency();
      assertThat(now).isNotEqualTo(Consistency.CONSISTENT);
      changes += now == last ? 0 : 1;
      last = now;
    }
    assertThat(last).isEqualTo(Consistency.INCONSISTENT);
    assertThat(changes).isEqualTo(1);
  }
}
