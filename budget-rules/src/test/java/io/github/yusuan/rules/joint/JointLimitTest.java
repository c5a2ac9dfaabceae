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
  /** More than any machine needs, whatever else it does; work without bound takes longer. */
  private static final Duration PLENTY = Duration.ofMinutes(5);

  private static final int ROWS = 3_000;
  private static final int ERRORS = 36;

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
    Identities proved = cut.identities();
    assertThat(cut.discrepancies())
        .allSatisfy(
            discrepancy -> {
              assertThat(discrepancy.culprits()).isEmpty();
              assertThat(discrepancy.conflict().certificate().holds(proved)).isTrue();
            });
  }

  @Test
  void thousands_of_rows_with_one_error_end_in_time() {
    JointProof proof = proveInTime(Documents.expenditure(rows("9999.99")));

    assertThat(proof.consistency()).isEqualTo(Consistency.INCONSISTENT);
  }

  @Test
  void thousands_of_rows_without_error_are_proved_in_seconds() {
    JointProof proof = proveInTime(Documents.expenditure(rows("6000.00")));

    assertThat(proof.consistency()).isEqualTo(Consistency.CONSISTENT);
  }

  private static String[] rows(String total) {
    return rows(ROWS, "total " + total + " 3000.00 3000.00", 0);
  }

  /** Makes rows of which the first few do not add up. */
  private static String[] rows(int count, String total, int errors) {
    List<String> rows = new ArrayList<>();
    rows.add(total);
    for (int row = 0; row < count; row++) {
      rows.add((2_000_000 + row) + (row < errors ? " 2.50 1.00 1.00" : " 2.00 1.00 1.00"));
    }
    return rows.toArray(String[]::new);
  }

  /** Each error is found; which figures explain them best is more work than the limit allows. */
  @Test
  void ten_thousand_rows_with_dozens_of_errors_end_in_time_and_alike() {
    Disclosure wrong =
        Documents.expenditure(rows(10_000, "total 20000.00 10000.00 10000.00", ERRORS));

    JointProof proof = proveInTime(wrong);

    assertThat(proof.consistency()).isEqualTo(Consistency.INCONSISTENT);
    assertThat(proof.discrepancies()).hasSize(ERRORS);
    Identities identities = proof.identities();
    for (Discrepancy discrepancy : proof.discrepancies()) {
      assertThat(discrepancy.culprits()).hasSize(proof.isComplete() ? 3 : 0);
      assertThat(discrepancy.conflict().statements()).hasSize(3);
      assertThat(discrepancy.conflict().certificate().holds(identities)).isTrue();
    }
    JointProof again = proveInTime(wrong);
    assertThat(again.isComplete()).isEqualTo(proof.isComplete());
    assertThat(Documents.named(again)).isEqualTo(Documents.named(proof));
  }

  @Test
  void where_the_work_does_not_suffice_for_ten_thousand_rows_nothing_is_guessed() {
    Identities identities =
        Identities.of(
            Documents.expenditure(rows(10_000, "total 20000.00 10000.00 10000.00", ERRORS)));
    JointProof little = JointProof.of(identities, 1_000);
    JointProof more = JointProof.of(identities, 100_000);

    assertThat(little.consistency()).isEqualTo(Consistency.UNDECIDED);
    assertThat(more.isComplete()).isFalse();
    assertThat(more.discrepancies()).allSatisfy(d -> assertThat(d.culprits()).isEmpty());
    assertThat(more.consistency())
        .isEqualTo(
            more.discrepancies().isEmpty() ? Consistency.UNDECIDED : Consistency.INCONSISTENT);
  }

  @Test
  void fifty_errors_in_one_document_end_in_time_and_alike() {
    Disclosure wrong = Documents.slipped(Documents.derived(29), 50, new Random(50));

    JointProof proof = proveInTime(wrong);

    assertThat(proof.consistency()).isEqualTo(Consistency.INCONSISTENT);
    assertThat(proof.discrepancies()).isNotEmpty();
    assertThat(Documents.named(proveInTime(wrong))).isEqualTo(Documents.named(proof));
  }
}
