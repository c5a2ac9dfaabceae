package io.github.yusuan.rules.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.Rulebook;
import io.github.yusuan.rules.joint.Discrepancy;
import io.github.yusuan.rules.testkit.Corruption;
import io.github.yusuan.rules.testkit.Slip;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** One cause, one message: whatever else is violated hangs on it. */
@Domain(EveryTemplate.class)
class ExplainedFindingsTest {

  @Property(tries = 6)
  void the_only_discrepancy_explains_all_identities_that_are_violated(
      @ForAll Corruption corruption) {
    explains(corruption);
  }

  /** A cell left blank empties others, and breaks identities in which it takes no part. */
  @Property(tries = 10)
  void a_figure_left_out_explains_what_rests_on_the_blank(@ForAll Corruption corruption) {
    explains(
        Corruption.of(corruption.original(), corruption.cell(), Slip.BLANKED, Optional.empty()));
  }

  private static void explains(Corruption corruption) {
    Report report = Rulebook.identities().check(corruption.disclosure());
    List<Discrepancy> discrepancies = report.joint().discrepancies();
    Assume.that(discrepancies.size() == 1 && report.joint().isComplete());
    assertThat(report.explainedBy(discrepancies.get(0)))
        .as("%s", corruption)
        .containsExactlyInAnyOrderElementsOf(report.problems());
  }
}
