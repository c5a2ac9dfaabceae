package io.github.yusuan.rules.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.budget.Budget;
import io.github.yusuan.core.budget.BudgetLine;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.narrative.Claim;
import io.github.yusuan.core.narrative.Procurement;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.rules.claim.Claims;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;

/** What a template writes is read back. */
@Domain(EveryTemplate.class)
class ReadClaimsTest {
  private static final Procurement PROCUREMENT =
      Procurement.builder()
          .total("12.5")
          .goods("10")
          .works("0")
          .services("2.50")
          .reservedForSmes("5")
          .reservedForMicro("3")
          .build();

  @Property(tries = 30, shrinking = ShrinkingMode.OFF)
  void text_written_from_a_budget_is_read_back_to_equal_claims(@ForAll EveryTemplate.Pair pair) {
    Budget other = pair.other().budget();
    Budget lastYear =
        Budget.of(other.department(), other.year().minusYears(1))
            .with(other.lines().toArray(BudgetLine[]::new));

    assertReadBack(
        pair.one()
            .budget()
            .disclosing(pair.one().template())
            .against(lastYear)
            .procurement(PROCUREMENT)
            .disclose());
  }

  @Property(tries = 20, shrinking = ShrinkingMode.OFF)
  void so_is_text_of_negative_amounts(@ForAll EveryTemplate.Signed signed) {
    assertReadBack(signed.sample().disclosure());
  }

  private static void assertReadBack(Disclosure written) {
    List<Section> silent =
        written.narrative().stream().map(section -> section.withClaims(List.of())).toList();

    Claims read = Claims.read(written.withNarrative(silent));

    assertThat(read.unclaimed()).isEmpty();
    List<Claim> missing = new ArrayList<>(all(written));
    missing.removeAll(all(read.disclosure()));
    assertThat(missing).isEmpty();
    assertThat(all(read.disclosure()).equals(all(written))).isTrue();
  }

  private static List<Claim> all(Disclosure disclosure) {
    return disclosure.narrative().stream().flatMap(one -> one.claims().stream()).toList();
  }
}
