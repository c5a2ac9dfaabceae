package io.github.yusuan.rules;

import static io.github.yusuan.core.label.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How many findings of one sort are listed, and that the rest is counted. */
class ListingTest {
  private static final Label SAID = Label.zh("有误").en("wrong");
  private static final Rule ONE = rule("MY-ONE", Severity.ERROR);
  private static final Rule OTHER = rule("MY-OTHER", Severity.ERROR);

  private static Rule rule(String id, Severity severity) {
    return Rule.of(id, severity, SAID, (rule, examination) -> List.of());
  }

  private static List<Finding> found(Rule rule, Outcome outcome, int times) {
    return Collections.nCopies(times, Finding.of(rule, outcome).saying(SAID));
  }

  private static long counted(List<Finding> findings) {
    return findings.stream().mapToLong(Finding::count).sum();
  }

  @ParameterizedTest
  @CsvSource({"2, 3, 2", "3, 3, 3", "4, 3, 4", "9, 3, 4", "2, 1, 2"})
  void as_many_are_listed_as_may_be_and_one_more_counts_the_rest(int found, long most, int listed) {
    List<Finding> listing = Listing.of(found(ONE, Outcome.VIOLATED, found), most);

    assertThat(listing).hasSize(listed);
    assertThat(counted(listing)).isEqualTo(found);
  }

  @Test
  void the_one_that_counts_comes_last_and_says_how_many() {
    List<Finding> listing = Listing.of(found(ONE, Outcome.VIOLATED, 5), 2);

    assertThat(listing.get(2).in(ENGLISH)).isEqualTo("3 more findings of this rule, not listed");
    assertThat(listing.get(2).severity()).isEqualTo(Severity.ERROR);
    assertThat(listing.get(2).outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @ParameterizedTest
  @EnumSource(names = {"HOLDS", "HOLDS_WITHIN_ROUNDING", "NOT_APPLICABLE"})
  void what_was_examined_and_nothing_found_is_listed_in_full(Outcome outcome) {
    assertThat(Listing.of(found(ONE, outcome, 50), 1)).hasSize(50);
  }

  @Test
  void notes_and_what_is_undecided_are_cut_as_well() {
    Rule note = rule("MY-NOTE", Severity.INFORMATION);

    assertThat(Listing.of(found(note, Outcome.NOTED, 50), 1)).hasSize(2);
    assertThat(Listing.of(found(ONE, Outcome.UNDECIDED, 50), 1)).hasSize(2);
  }

  @Test
  void rules_and_outcomes_are_cut_each_by_itself() {
    List<Finding> findings = new ArrayList<>(found(ONE, Outcome.VIOLATED, 3));
    findings.addAll(found(OTHER, Outcome.VIOLATED, 2));
    findings.addAll(found(ONE, Outcome.UNDECIDED, 2));

    assertThat(Listing.of(findings, 2))
        .extracting(Finding::rule, Finding::outcome, Finding::count)
        .containsExactly(
            tuple("MY-ONE", Outcome.VIOLATED, 1L),
            tuple("MY-ONE", Outcome.VIOLATED, 1L),
            tuple("MY-OTHER", Outcome.VIOLATED, 1L),
            tuple("MY-OTHER", Outcome.VIOLATED, 1L),
            tuple("MY-ONE", Outcome.UNDECIDED, 1L),
            tuple("MY-ONE", Outcome.UNDECIDED, 1L),
            tuple("MY-ONE", Outcome.VIOLATED, 1L));
  }

  @Property(tries = 200)
  void nothing_is_lost_by_cutting(
      @ForAll @Size(max = 30) List<Outcome> outcomes,
      @ForAll @IntRange(min = 1, max = 5) int most) {
    List<Finding> findings =
        outcomes.stream().map(outcome -> Finding.of(ONE, outcome).saying(SAID)).toList();
    List<Finding> listing = Listing.of(findings, most);

    assertThat(counted(listing)).isEqualTo(findings.size());
    assertThat(Listing.of(findings, findings.size() + 1)).isEqualTo(findings);
  }
}
