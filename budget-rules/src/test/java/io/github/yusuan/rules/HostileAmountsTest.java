package io.github.yusuan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.classification.DepartmentEconomicCode;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.GovernmentEconomicCode;
import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Severity;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.identity.Propagation;
import io.github.yusuan.rules.joint.Consistency;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Amounts whose sum does not fit 64 bits, and rows that no published form mixes. */
class HostileAmountsTest {
  private static Disclosure disclosure(Table table) {
    return Disclosure.builder()
        .department(Department.of("某局"))
        .year(Year.of(2024))
        .template(Templates.SHANXI_COUNTY_2024)
        .addTable(table)
        .build();
  }

  private static Form form(String id) {
    return Templates.SHANXI_COUNTY_2024.form(id).orElseThrow();
  }

  @Test
  void a_sum_beyond_64_bits_is_undecided_and_never_thrown() {
    Form form = form("expenditure");
    Table.Builder table = Table.of(form).line(Line.of(form.rows().get(0)), "1.00", "", "");
    for (int code = 0; code < 1000; code++) {
      String digits = "20" + (10_000 + code);
      table.line(Line.of(FunctionalCode.of(digits), "项"), "9999999999.00", "", "");
    }
    Disclosure hostile = disclosure(table.build());

    Report report = Rulebook.identities().check(hostile);

    assertThat(report.undecided())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("SUM-FUNCTION");
              assertThat(finding.in(Language.CHINESE)).isEqualTo("表三“合计”行“合计”栏：所涉1001个数字合计过大，未能核对");
            });
    assertThat(report.passes()).isFalse();
    assertThat(Propagation.of(Identities.of(hostile)).isFinished()).isFalse();
    assertThat(report.joint().consistency()).isNotEqualTo(Consistency.CONSISTENT);
  }

  @Test
  void rows_in_two_dimensions_each_by_itself_are_two_sums() {
    Form form = form("basic-by-economic");
    Table table =
        Table.of(form)
            .line(Line.of(form.rows().get(0)), "5.00", "5.00", "")
            .line(Line.of(DepartmentEconomicCode.of("301"), "工资福利支出"), "5.00", "5.00", "")
            .line(Line.of(GovernmentEconomicCode.of("501"), "机关工资福利支出"), "5.00", "5.00", "")
            .build();

    Report report = Rulebook.identities().check(disclosure(table));

    assertThat(report.problems()).isEmpty();
    assertThat(report.findings(Outcome.HOLDS))
        .extracting(Finding::rule)
        .contains("SUM-DEPARTMENT-ECONOMIC", "SUM-GOVERNMENT-ECONOMIC");
  }

  @Test
  void a_folded_error_counts_although_its_root_was_made_a_warning() {
    Form expenditure = form("expenditure");
    Line total = Line.of(expenditure.rows().get(0));
    Disclosure twice =
        disclosure(Table.of(expenditure).line(total, "9.00", "5.00", "3.00").build());
    Disclosure disclosure =
        twice.withTables(
            List.of(
                twice.tables().get(0),
                Table.of(expenditure).line(total, "8.50", "5.00", "3.00").build()));

    Report report =
        Rulebook.identities().withSeverity("SAME-REGION", Severity.WARNING).check(disclosure);

    assertThat(report.hasErrors()).isTrue();
  }
}
