package io.github.yusuan.rules;

import static io.github.yusuan.core.label.Language.CHINESE;
import static io.github.yusuan.core.label.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import java.util.List;

/**
 * What one rule tells of a document, for tests of single rules.
 *
 * <pre>{@code
 * Told.by("TEXT-TWICE", sketch).once(VIOLATED, "…", "…");
 * }</pre>
 */
record Told(List<Finding> findings) {

  static Told by(String rule, Sketch sketch) {
    return new Told(Rulebook.standard().only(rule).check(sketch.disclosure()).findings());
  }

  /** Tells that the rule has this to say, one time of this outcome. */
  void once(Outcome outcome, String chinese, String english) {
    assertThat(findings)
        .filteredOn(finding -> finding.outcome() == outcome)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.in(CHINESE)).isEqualTo(chinese);
              assertThat(finding.in(ENGLISH)).isEqualTo(english);
            });
  }

  List<Outcome> outcomes() {
    return findings.stream().map(Finding::outcome).toList();
  }

  /** Why nothing was examined. */
  List<String> reasons() {
    return findings.stream()
        .flatMap(finding -> finding.reason().stream())
        .map(reason -> reason.in(CHINESE))
        .toList();
  }
}
