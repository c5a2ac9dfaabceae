package io.github.yusuan.rules.joint;

import static io.github.yusuan.rules.joint.Documents.expenditure;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.rules.Rulebook;
import io.github.yusuan.rules.identity.Identities;
import org.junit.jupiter.api.Test;

/** The way of rounding is an assumption; where another explains all, nobody is accused. */
class JointRoundingTest {
  /** Four parts that are each nearly half a place more than printed. */
  private static final Disclosure ROUNDED =
      expenditure(
          "total 4.02 4.02 -",
          "201 1.00 1.00 -",
          "206 1.00 1.00 -",
          "208 1.00 1.00 -",
          "212 1.00 1.00 -");

  @Test
  void half_open_rounding_refutes_what_closed_intervals_allow() {
    Disclosure edge = expenditure("total 3.00 3.00 -", "201 1.01 1.01 -", "206 2.00 2.00 -");
    Disclosure beyond =
        expenditure("total 5.02 5.02 -", "201 1.00 1.00 -", "206 2.00 2.00 -", "208 2.00 2.00 -");

    assertThat(Documents.prove(edge).consistency()).isEqualTo(Consistency.CONSISTENT);
    JointProof proof = Documents.prove(beyond);
    assertThat(proof.consistency()).isEqualTo(Consistency.INCONSISTENT);
    assertThat(proof.weakerAssumption()).isPresent();
    assertThat(JointProof.of(Identities.of(beyond, Rounding.UNKNOWN)).consistency())
        .isEqualTo(Consistency.CONSISTENT);
  }

  @Test
  void truncation_is_said_instead_of_accusing_a_figure() {
    Disclosure cut =
        expenditure(
            "total 4.03 4.03 -",
            "201 1.00 1.00 -",
            "206 1.00 1.00 -",
            "208 1.00 1.00 -",
            "212 1.00 1.00 -");
    JointProof proof = Documents.prove(cut);

    assertThat(proof.consistency()).isEqualTo(Consistency.INCONSISTENT);
    assertThat(proof.weakerAssumption()).contains(Rounding.TRUNCATION);
    String text = Rulebook.identities().check(cut).in(Language.CHINESE);
    assertThat(text).contains("按截位则整体一致，不指认数字。").doesNotContain("疑点");
  }

  @Test
  void what_no_rounding_explains_has_no_weaker_assumption() {
    assertThat(Documents.prove(expenditure("total 3.50 1.00 2.00")).weakerAssumption()).isEmpty();
    assertThat(Documents.prove(ROUNDED).weakerAssumption()).isEmpty();
    assertThat(Documents.prove(ROUNDED).consistency()).isEqualTo(Consistency.CONSISTENT);
  }
}
