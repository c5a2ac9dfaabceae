package io.github.yusuan.examples.checker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.Rulebook;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.identity.Identity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the derived identities say of two real Shanghai documents of 2025. */
class ShanghaiTest {

  @Test
  void nothing_is_violated_in_the_office_document_although_one_table_is_in_another_unit() {
    Report report = Rulebook.identities().check(Fixture.PUTUO_OFFICE_2025.read());

    assertThat(report.problems()).isEmpty();
    // 213.28万元 stands above the 2,132,777.54元 that contain it, as its last place allows.
    assertThat(report.roundings())
        .extracting(finding -> finding.in(Language.CHINESE))
        .containsExactly(
            "表九“机关运行经费预算数”栏 213.28万元，大于包含它的表八“合计”行“公用经费”栏 2132777.54元；"
                + "相差0.002246万元，舍入最多可解释0.005万元，属舍入差异");
  }

  @Test
  void the_street_document_is_rounded_at_one_yuan_in_one_code_and_otherwise_exact() {
    Report report = Rulebook.identities().check(Fixture.WANLI_2025.read());

    assertThat(report.problems()).isEmpty();
    // 21201 is printed one 元 above its four items, 212 one 元 below its four sections, in the four
    // tables that print them; equal regions are one operand, so each shows once.
    assertThat(report.roundings())
        .extracting(ShanghaiTest::beginning)
        .isEqualTo(
            List.of(
                "SUM-FUNCTION 表二“212 城乡社区支出”行“合计”栏 154369326元，各项之和 154369327元",
                "SUM-FUNCTION 表二“21201 城乡社区管理事务”行“合计”栏 94995790元，各项之和 94995789元",
                "SUM-KIND 表三“21201 城乡社区管理事务”行“合计”栏 94995790元，各项之和 94995789元"));
  }

  @Test
  void what_is_examined_is_counted() {
    Report office = Rulebook.identities().check(Fixture.PUTUO_OFFICE_2025.read());
    Report street = Rulebook.identities().check(Fixture.WANLI_2025.read());

    assertThat(office.count(Outcome.HOLDS)).isEqualTo(91);
    assertThat(office.count(Outcome.NOT_APPLICABLE)).isEqualTo(61);
    assertThat(street.count(Outcome.HOLDS)).isEqualTo(588);
    assertThat(street.count(Outcome.NOT_APPLICABLE)).isEqualTo(14);
  }

  /** They are a part of operating expenses that does not exhaust them: no sum speaks of them. */
  @ParameterizedTest
  @EnumSource(names = {"PUTUO_OFFICE_2025", "WANLI_2025"})
  void only_the_agency_operating_expenses_are_covered_by_a_bound_alone(Fixture fixture) {
    Disclosure disclosure = fixture.read();
    Set<Cell> covered = new HashSet<>();
    for (Identity identity : Identities.of(disclosure).all()) {
      if (!(identity instanceof Identity.Bound)) {
        identity.operands().forEach(operand -> covered.addAll(operand.cells()));
      }
    }

    assertThat(disclosure.cells())
        .filteredOn(cell -> !cell.isBlank() && !covered.contains(cell))
        .extracting(cell -> cell.place().in(Language.CHINESE))
        .containsExactly("表九“机关运行经费预算数”栏");
  }

  private static String beginning(Finding finding) {
    String text = finding.in(Language.CHINESE);
    return finding.rule() + " " + text.substring(0, text.indexOf('（', text.indexOf("各项之和")));
  }
}
