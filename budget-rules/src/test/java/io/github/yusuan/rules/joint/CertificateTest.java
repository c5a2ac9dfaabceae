package io.github.yusuan.rules.joint;

import static io.github.yusuan.rules.joint.Documents.WAN;
import static io.github.yusuan.rules.joint.Documents.document;
import static io.github.yusuan.rules.joint.Documents.expenditure;
import static io.github.yusuan.rules.joint.Documents.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.identity.Identity;
import io.github.yusuan.rules.identity.Operand;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A certificate written by hand is judged by what it says, not by who wrote it. */
class CertificateTest {
  private static final Identities SUM = Identities.of(expenditure("total 3.50 1.00 2.00"));
  private static final Identity.Sum EQUATION = (Identity.Sum) SUM.all().get(0);
  private static final Identities BOUNDED =
      Identities.of(
          document(
              table("expenditure", WAN, "total 5.00 - 5.00"),
              table("general-public-expenditure", WAN, "total 7.00 - 7.00")));
  private static final Operand TOTAL = EQUATION.total();
  private static final Operand BASIC = EQUATION.parts().get(0);
  private static final Operand PROJECT = EQUATION.parts().get(1);

  private static Evidence cell(Operand operand, long weight, long bound) {
    return new Evidence(operand, new Evidence.Source(operand.mainCell(), 0), weight, bound);
  }

  private static long least(Operand operand) {
    return operand.amounts().least();
  }

  private static long greatest(Operand operand) {
    return operand.amounts().greatest();
  }

  /** The total is at least 3.495万元, its parts together at most 3.00999万元. */
  private static List<Evidence> proof() {
    return List.of(
        cell(TOTAL, 1, least(TOTAL)),
        cell(BASIC, -1, greatest(BASIC)),
        cell(PROJECT, -1, greatest(PROJECT)));
  }

  private static Multiples multiples(Identity identity, long times, List<Evidence> bounds) {
    return new Multiples(Map.of(identity, times), bounds);
  }

  @Test
  void what_adds_up_to_more_than_it_may_is_a_proof() {
    assertThat(multiples(EQUATION, 1, proof()).holds(SUM)).isTrue();
    assertThat(new CertificateChecker(SUM).accepts(multiples(EQUATION, 1, proof()))).isTrue();
  }

  @Test
  void all_times_two_proves_the_same_and_only_some_times_two_nothing() {
    List<Evidence> doubled =
        List.of(
            cell(TOTAL, 2, least(TOTAL)),
            cell(BASIC, -2, greatest(BASIC)),
            cell(PROJECT, -2, greatest(PROJECT)));

    assertThat(multiples(EQUATION, 2, doubled).holds(SUM)).isTrue();
    assertThat(multiples(EQUATION, 1, doubled).holds(SUM)).isFalse();
    assertThat(multiples(EQUATION, 2, proof()).holds(SUM)).isFalse();
  }

  @Test
  void a_bound_that_no_cell_gives_proves_nothing() {
    List<Evidence> claimed = new ArrayList<>(proof());
    claimed.set(0, cell(TOTAL, 1, least(TOTAL) + 1));
    List<Evidence> elsewhere = new ArrayList<>(proof());
    elsewhere.set(
        0, new Evidence(TOTAL, new Evidence.Source(BASIC.mainCell(), 0), 1, least(BASIC)));

    assertThat(multiples(EQUATION, 1, claimed).holds(SUM)).isFalse();
    assertThat(multiples(EQUATION, 1, elsewhere).holds(SUM)).isFalse();
  }

  @Test
  void exactly_zero_is_no_contradiction() {
    Function<Cell, FenRange> fitting =
        cell -> cell.equals(TOTAL.mainCell()) ? FenRange.exactly(5) : FenRange.exactly(2);
    Function<Cell, FenRange> beyond =
        cell -> cell.equals(TOTAL.mainCell()) ? FenRange.exactly(5) : FenRange.exactly(1);
    List<Evidence> equal = List.of(cell(TOTAL, 1, 5), cell(BASIC, -1, 2), cell(PROJECT, -1, 2));
    List<Evidence> more = List.of(cell(TOTAL, 1, 5), cell(BASIC, -1, 1), cell(PROJECT, -1, 1));

    assertThat(multiples(EQUATION, 1, equal).holds(fitting)).isTrue();
    assertThat(multiples(EQUATION, 1, more).holds(beyond)).isTrue();
    assertThat(multiples(EQUATION, 1, more).holds(fitting)).isFalse();
    List<Evidence> zero = List.of(cell(TOTAL, 1, 4), cell(BASIC, -1, 2), cell(PROJECT, -1, 2));
    assertThat(
            multiples(EQUATION, 1, zero)
                .holds(cell -> FenRange.exactly(cell.equals(TOTAL.mainCell()) ? 4 : 2)))
        .isFalse();
  }

  @Test
  void without_anything_nothing_is_proved() {
    assertThat(new Multiples(Map.of(), List.of()).holds(SUM)).isFalse();
    assertThat(multiples(EQUATION, 1, List.of()).holds(SUM)).isFalse();
    assertThat(new Multiples(Map.of(), proof()).holds(SUM)).isFalse();
  }

  @Test
  void a_bound_may_not_be_turned_around() {
    Identity.Bound bound =
        BOUNDED.all().stream()
            .filter(Identity.Bound.class::isInstance)
            .map(Identity.Bound.class::cast)
            .findFirst()
            .orElseThrow();
    List<Evidence> right =
        List.of(
            cell(bound.part(), 1, least(bound.part())),
            cell(bound.whole(), -1, greatest(bound.whole())));
    List<Evidence> turned =
        List.of(
            cell(bound.whole(), 1, least(bound.whole())),
            cell(bound.part(), -1, greatest(bound.part())));

    assertThat(multiples(bound, 1, right).holds(BOUNDED)).isTrue();
    assertThat(multiples(bound, -1, turned).holds(BOUNDED)).isFalse();
    assertThat(multiples(bound, 1, right).identities()).containsExactly(bound);
  }

  @Test
  void that_no_amount_is_negative_gives_a_least_amount_of_zero_and_nothing_else() {
    Evidence zero = new Evidence(BASIC, null, 1, 0);

    assertThat(zero.basis()).isEqualTo(Evidence.Basis.NOT_NEGATIVE);
    assertThat(zero.cell()).isEmpty();
    assertThat(zero.isTrue(SUM::amounts, Map.of())).isTrue();
    assertThat(new Evidence(BASIC, null, 1, 1).isTrue(SUM::amounts, Map.of())).isFalse();
    assertThat(new Evidence(BASIC, null, -1, 0).isTrue(SUM::amounts, Map.of())).isFalse();
  }

  @Test
  void where_amounts_may_be_negative_no_proof_may_rely_on_zero() {
    Identities signed = Identities.of(expenditure("total 1.00 3.00 -", "201 -2.00 3.00 -"));
    Identity.Sum sum =
        (Identity.Sum)
            signed.all().stream().filter(Identity.Sum.class::isInstance).findFirst().orElseThrow();
    Multiples relying = multiples(sum, 1, List.of(new Evidence(sum.total(), null, 1, 0)));

    assertThat(signed.isSigned()).isTrue();
    assertThat(relying.holds(signed)).isFalse();
  }

  @Test
  void a_case_counts_only_where_it_is_assumed() {
    Evidence assumed = new Evidence(BASIC, Evidence.Source.CASE, -1, 7);

    assertThat(assumed.basis()).isEqualTo(Evidence.Basis.CASE);
    assertThat(assumed.isTrue(SUM::amounts, Map.of(BASIC, FenRange.from(0).to(7)))).isTrue();
    assertThat(assumed.isTrue(SUM::amounts, Map.of(BASIC, FenRange.from(0).to(8)))).isFalse();
    assertThat(assumed.isTrue(SUM::amounts, Map.of())).isFalse();
    assertThat(multiples(EQUATION, 1, List.of(assumed)).holds(SUM)).isFalse();
  }

  @Test
  void cases_prove_only_what_both_prove() {
    Multiples both = multiples(EQUATION, 1, proof());
    Multiples nothing = new Multiples(Map.of(), List.of());

    Cases split = new Cases(BASIC, 5, both, both);
    assertThat(split.holds(SUM)).isTrue();
    assertThat(new Cases(BASIC, 5, both, nothing).holds(SUM)).isFalse();
    assertThat(new Cases(BASIC, 5, nothing, both).holds(SUM)).isFalse();
    assertThat(split.leaves()).containsExactly(both, both);
    assertThat(split.evidence()).hasSize(6);
    assertThat(split.identities()).containsExactly(EQUATION);
    assertThat(split.needsWholeNumbers()).isTrue();
    assertThat(both.needsWholeNumbers()).isFalse();
  }

  @Test
  void cases_leave_no_whole_number_out() {
    Multiples below = new Multiples(Map.of(), contradiction(7, true));
    Multiples above = new Multiples(Map.of(), contradiction(8, false));

    assertThat(new Cases(BASIC, 7, below, above).holds(cell -> FenRange.exactly(9))).isFalse();
    assertThat(below.holds(cell -> FenRange.exactly(8), Map.of(BASIC, FenRange.from(0).to(7))))
        .isTrue();
    assertThat(above.holds(cell -> FenRange.exactly(7), Map.of(BASIC, FenRange.from(8).to(9))))
        .isTrue();
  }

  /** The cell says 8 and the case at most 7, or the cell 7 and the case at least 8. */
  private static List<Evidence> contradiction(long fen, boolean below) {
    return below
        ? List.of(cell(BASIC, 1, fen + 1), new Evidence(BASIC, Evidence.Source.CASE, -1, fen))
        : List.of(new Evidence(BASIC, Evidence.Source.CASE, 1, fen), cell(BASIC, -1, fen - 1));
  }

  @Test
  void numbers_beyond_64_bits_are_no_proof() {
    List<Evidence> huge =
        List.of(
            cell(TOTAL, Long.MAX_VALUE, least(TOTAL)),
            cell(BASIC, -1, greatest(BASIC)),
            cell(PROJECT, -1, greatest(PROJECT)));

    assertThat(multiples(EQUATION, 1, huge).holds(SUM)).isFalse();
    assertThatThrownBy(() -> multiples(EQUATION, 1, huge).holds(SUM::amounts))
        .isInstanceOf(ArithmeticException.class);
  }

  /**
   * An equality of one region taken for "at most zero", weights that cancel only beyond 64 bits.
   */
  @Test
  void a_forged_certificate_is_refused_by_an_independent_checker_too() {
    CertificateChecker checker = new CertificateChecker(SUM);
    List<Evidence> twice = new ArrayList<>(proof());
    twice.addAll(proof());
    List<Evidence> wrapped =
        List.of(
            cell(TOTAL, 1L << 62, least(TOTAL)),
            cell(BASIC, -1L << 62, greatest(BASIC)),
            cell(PROJECT, -1L << 62, greatest(PROJECT)));
    List<Multiples> forged =
        List.of(
            multiples(new Identity.Same(TOTAL), 1, List.of(cell(TOTAL, 1, least(TOTAL)))),
            multiples(EQUATION, 1, twice),
            multiples(EQUATION, 3, proof()),
            multiples(EQUATION, -1, proof()),
            multiples(EQUATION, 1, wrapped),
            multiples(EQUATION, 1, List.of(cell(TOTAL, 1, least(TOTAL) + 1))));

    assertThat(forged).noneMatch(one -> one.holds(SUM)).noneMatch(checker::accepts);
  }

  @Test
  void it_is_a_value_that_nobody_can_change() {
    Map<Identity, Long> multipliers = new LinkedHashMap<>(Map.of(EQUATION, 1L));
    List<Evidence> bounds = new ArrayList<>(proof());
    Multiples multiples = new Multiples(multipliers, bounds);
    multipliers.clear();
    bounds.clear();

    assertThat(multiples.holds(SUM)).isTrue();
    assertThatThrownBy(() -> multiples.multipliers().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> multiples.bounds().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void a_witness_tells_every_region_and_keeps_its_numbers() {
    Disclosure right = expenditure("total 3.00 1.00 2.00");
    Witness witness = Documents.prove(right).witness().orElseThrow();
    Map<Region, Long> copy = witness.fen();
    copy.clear();

    assertThat(witness.fen()).hasSize(3);
    assertThat(witness).hasToString("witness of 3 regions");
    for (Operand operand : Identities.of(right).operands()) {
      assertThat(operand.amounts().contains(witness.fen().get(operand.region()))).isTrue();
      assertThat(witness.amount(operand.region())).isPresent();
    }
    assertThat(witness.amount(SUM.operands().get(0).region().keep(Set.of()))).isEmpty();
    assertThat(witness)
        .isEqualTo(Documents.prove(right).witness().orElseThrow())
        .hasSameHashCodeAs(Documents.prove(right).witness().orElseThrow())
        .isNotEqualTo(new Witness(new HashMap<>()));
  }
}
