package io.github.yusuan.examples.checker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.label.Language;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.Rulebook;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the rules on codes and forms find in the real documents, and why it is true.
 *
 * <table>
 * <caption>Findings, each looked up in the source</caption>
 * <tr><th>document</th><th>rule</th><th>judgement</th></tr>
 * <tr><td>屯留 2024</td><td>PLAUSIBLE-MEDICAL</td><td>true: 2101101 and 2101102 are 32.06, 30110 is
 * 31.81; 0.25 of the medical money is paid elsewhere</td></tr>
 * </table>
 */
class CodeAndFormFindingsTest {
  private static final Rulebook RULEBOOK = Rulebook.standard().only("CODE", "PLAUSIBLE", "FORM");

  private static List<String> found(Fixture fixture) {
    Report report = RULEBOOK.check(fixture.read());
    return Stream.concat(report.problems().stream(), report.notes().stream())
        .map(Finding::rule)
        .toList();
  }

  @Test
  void tunliu_pays_some_medical_money_elsewhere() {
    assertThat(found(Fixture.TUNLIU_2024)).containsExactly("PLAUSIBLE-MEDICAL");
    assertThat(RULEBOOK.check(Fixture.TUNLIU_2024.read()).notes().get(0).in(Language.CHINESE))
        .contains("8.17万元")
        .contains("23.89万元")
        .contains("31.81万元");
  }

  @Test
  void the_shanghai_documents_are_in_order() {
    assertThat(found(Fixture.PUTUO_OFFICE_2025)).isEmpty();
    assertThat(found(Fixture.WANLI_2025)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Fixture.class)
  void hundreds_of_things_were_examined(Fixture fixture) {
    Report report = RULEBOOK.check(fixture.read());

    assertThat(report.count(Outcome.HOLDS)).isGreaterThan(200);
    assertThat(report.findings(Outcome.HOLDS))
        .extracting(Finding::rule)
        .contains(
            "CODE-KNOWN",
            "CODE-YEAR",
            "CODE-NAME",
            "CODE-ANCESTOR",
            "CODE-TWICE",
            "FORM-PRESENT",
            "FORM-ORDER",
            "FORM-NOTE",
            "FORM-TOTAL",
            "FORM-ROW",
            "FORM-UNIT");
  }
}
