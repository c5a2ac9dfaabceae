package io.github.yusuan.rules;

import static io.github.yusuan.core.label.Language.CHINESE;
import static io.github.yusuan.rules.Sketch.outcomes;
import static io.github.yusuan.rules.finding.Outcome.HOLDS;
import static io.github.yusuan.rules.finding.Outcome.VIOLATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.identity.Propagation;
import java.time.Duration;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Ten thousand rows, as no department prints them: a matter of a second or two, not of hours. */
class LargeDisclosureTest {
  private static final int ROWS = 10_000;

  /** More than any machine needs, whatever else it does; work without bound takes longer. */
  private static final Duration PLENTY = Duration.ofMinutes(5);

  private static Table table(String form, IntFunction<FunctionalCode> codes) {
    Form expenditure = Templates.SHANXI_COUNTY_2024.form(form).orElseThrow();
    Table.Builder table = Table.builder().form(expenditure);
    table.addLine(line("total", "100.00").row("total").build());
    for (int row = 0; row < ROWS; row++) {
      table.addLine(line("row-" + row, "0.01").addMember(codes.apply(row)).build());
    }
    return table.build();
  }

  private static Line.Builder line(String id, String figure) {
    return Line.builder()
        .id(id)
        .label(id)
        .figure("total", Figure.parse(figure))
        .figure(Kind.PROJECT.id(), Figure.parse(figure));
  }

  private static Disclosure disclosure(IntFunction<FunctionalCode> codes) {
    return Disclosure.builder()
        .department(Department.of("某局"))
        .year(Templates.SHANXI_COUNTY_2024.year())
        .template(Templates.SHANXI_COUNTY_2024)
        .addTables(
            table("expenditure", codes),
            table("general-public-expenditure", codes),
            table("fund-expenditure", codes))
        .build();
  }

  private static FunctionalCode code(int row) {
    return FunctionalCode.of(String.valueOf(2_000_000 + row));
  }

  @Test
  void ten_thousand_codes_are_checked_and_propagated_in_time() {
    Disclosure disclosure = disclosure(LargeDisclosureTest::code);

    Report report = assertTimeout(PLENTY, () -> Rulebook.identities().check(disclosure));
    Propagation propagation =
        assertTimeout(PLENTY, () -> Propagation.of(Identities.of(disclosure)));

    assertThat(outcomes(report, "SUM-FUNCTION")).containsExactly(HOLDS, HOLDS, HOLDS);
    assertThat(propagation.isFinished()).isTrue();
  }

  @Test
  void one_code_printed_ten_thousand_times_is_checked_and_worded_in_time() {
    Disclosure disclosure = disclosure(row -> code(0));

    String text =
        assertTimeout(
            PLENTY,
            () -> {
              Report report = Rulebook.identities().check(disclosure);
              assertThat(outcomes(report, "SUM-FUNCTION")).containsOnly(VIOLATED);
              return report.problems().get(0).in(CHINESE);
            });

    assertThat(text).startsWith("表三“total”行“合计”栏 100.00万元，各项之和 0.01万元");
  }
}
