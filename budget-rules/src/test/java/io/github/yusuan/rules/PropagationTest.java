package io.github.yusuan.rules;

import static io.github.yusuan.rules.Sketch.YUAN_AND_FEN;
import static io.github.yusuan.rules.Sketch.shanxi;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.identity.Operand;
import io.github.yusuan.rules.identity.Propagation;
import org.junit.jupiter.api.Test;

class PropagationTest {

  private static Propagation propagate(Sketch sketch) {
    return Propagation.of(sketch.identities());
  }

  private static FenRange range(Sketch sketch, String cell) {
    Identities identities = sketch.identities();
    return Propagation.of(identities).range(operand(identities, cell));
  }

  private static Operand operand(Identities identities, String cell) {
    return identities.operands().stream()
        .filter(operand -> operand.cells().stream().anyMatch(c -> Sketch.name(c).equals(cell)))
        .findFirst()
        .orElseThrow();
  }

  /** Each of the three sums is off by 0.01, and rounding explains any one of them; not all. */
  private static Sketch chain(String total) {
    return shanxi()
        .table("fund-revenue")
        .row("total", total)
        .row("10301", "5.00")
        .row("1030146", "2.50")
        .row("1030148", "2.51")
        .row("10302", "5.01")
        .row("1030201", "2.50")
        .row("1030202", "2.52");
  }

  @Test
  void it_finds_what_no_identity_finds_by_itself() {
    Propagation propagation = propagate(chain("10.00"));

    assertThat(chain("10.00").check().problems()).isEmpty();
    assertThat(chain("10.00").check().roundings()).hasSize(3);
    assertThat(propagation.contradiction()).isPresent();
    assertThat(propagation.isFinished()).isTrue();
  }

  @Test
  void it_finds_nothing_where_all_roundings_fit_together() {
    Propagation propagation = propagate(chain("10.01"));

    assertThat(chain("10.01").check().roundings()).hasSize(2);
    assertThat(propagation.contradiction()).isEmpty();
    assertThat(propagation.isFinished()).isTrue();
  }

  /** 3.01 = 1.00 + 2.00: the total is at its least, the parts at their greatest. */
  @Test
  void it_narrows_a_total_by_its_parts_and_the_parts_by_the_total() {
    Sketch sketch =
        shanxi()
            .table("fund-revenue")
            .row("total", "3.01")
            .row("1030146", "1.00")
            .row("1030148", "2.00");

    assertThat(range(sketch, "fund-revenue/total/amount"))
        .isEqualTo(FenRange.from(3_005_000).to(3_009_998));
    assertThat(range(sketch, "fund-revenue/1030146/amount"))
        .isEqualTo(FenRange.from(1_000_001).to(1_004_999));
    assertThat(range(sketch, "fund-revenue/1030148/amount"))
        .isEqualTo(FenRange.from(2_000_001).to(2_004_999));
  }

  private static Sketch bound(String part, String whole) {
    return shanxi()
        .table("three-public")
        .row("reception", part, part)
        .table("fiscal-expenditure")
        .in(YUAN_AND_FEN)
        .row("expenditure-total", whole, whole);
  }

  @Test
  void it_narrows_a_part_by_what_bounds_it() {
    assertThat(range(bound("1.00", "9960.00"), "three-public/reception/total"))
        .isEqualTo(FenRange.from(995_000).to(996_000));
    assertThat(propagate(bound("1.00", "9949.99")).contradiction()).isPresent();
  }

  @Test
  void it_leaves_bounds_alone_where_amounts_may_be_negative() {
    assertThat(propagate(bound("1.00", "-9949.99")).contradiction()).isEmpty();
    assertThat(range(bound("1.00", "-9949.99"), "three-public/reception/total"))
        .isEqualTo(FenRange.from(995_000).to(1_004_999));
  }

  @Test
  void it_names_a_figure_that_contradicts_itself() {
    Sketch sketch = shanxi().table("fund-revenue").row("1030146", "1.00").row("1030146", "2.00");
    Identities identities = sketch.identities();

    assertThat(Propagation.of(identities).contradiction())
        .contains(operand(identities, "fund-revenue/1030146/amount"));
  }

  @Test
  void it_has_nothing_to_say_of_nothing() {
    Propagation propagation = propagate(shanxi());

    assertThat(propagation.contradiction()).isEmpty();
    assertThat(propagation.isFinished()).isTrue();
  }
}
