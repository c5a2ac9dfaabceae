package io.github.yusuan.rules.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.rules.identity.Identities;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A proof always ends, alike on every machine, and says what it knows. */
class JointLimitTest {
  private static final Duration PLENTY = Duration.ofSeconds(60);
  private static final int ROWS = 3_000;

  private static JointProof proveInTime(Disclosure disclosure) {
    Identities identities = Identities.of(disclosure);
    return assertTimeoutPreemptively(PLENTY, () -> JointProof.of(identities));
  }

  @Test
  void without_any_work_nothing_is_decided() {
    Disclosure wrong = Documents.expenditure("total 3.50 1.00 2.00");

    JointProof proof = JointProof.of(Identities.of(wrong), 0);

    assertThat(proof.consistency()).isEqualTo(Consistency.UNDECIDED);
    assertThat(proof.isComplete()).isFalse();
    assertThat(proof.witness()).isEmpty();
    assertThat(proof.discrepancies()).isEmpty();
  }

  @Test
  void a_conflict_found_before_the_limit_is_a_proof_although_nobody_is_named() {
    Disclosure wrong = Documents.slipped(Documents.derived(17), 8, new Random(3));
    Identities identities = Identities.of(wrong);
    JointProof cut = null;
    for (long limit = 64; cut == null && limit < JointProof.WORK_LIMIT; limit += limit / 4) {
      JointProof proof = JointProof.of(identities, limit);
      cut = proof.isComplete() || proof.discrepancies().isEmpty() ? null : proof;
    }

    assertThat(cut).isNotNull();
    assertThat(cut.consistency()).isEqualTo(Consistency.INCONSISTENT);
    assertThat(cut.discrepancies())
        .allSatisfy(
            discrepancy -> {
              assertThat(discrepancy.culprits()).isEmpty();
              assertThat(discrepancy.conflict().certificate().holds(identities)).isTrue();
            });
  }

  @Test
  void thousands_of_rows_with_one_error_end_in_seconds() {
    JointProof proof = proveInTime(Documents.expenditure(rows("9999.99")));

    assertThat(proof.consistency()).isEqualTo(Consistency.INCONSISTENT);
  }

  @Test
  void thousands_of_rows_without_error_are_proved_in_seconds() {
    JointProof proof = proveInTime(Documents.expenditure(rows("6000.00")));

    assertThat(proof.consistency()).isEqualTo(Consistency.CONSISTENT);
  }

  private static String[] rows(String total) {
    List<String> rows = new ArrayList<>();
    rows.add("total " + total + " 3000.00 3000.00");
    for (int row = 0; row < ROWS; row++) {
      rows.add((2_000_000 + row) + " 2.00 1.00 1.00");
    }
    return rows.toArray(String[]::new);
  }

  @Test
  void fifty_errors_in_one_document_end_in_seconds_and_alike() {
    Disclosure wrong = Documents.slipped(Documents.derived(29), 50, new Random(50));

    JointProof proof = proveInTime(wrong);

    assertThat(proof.consistency()).isEqualTo(Consistency.INCONSISTENT);
    assertThat(proof.discrepancies()).isNotEmpty();
    assertThat(Documents.named(proveInTime(wrong))).isEqualTo(Documents.named(proof));
  }
}
