package io.github.yusuan.rules.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.budget.Budget;
import io.github.yusuan.core.budget.BudgetLine;
import io.github.yusuan.core.classification.BudgetUnit;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.classification.Stage;
import io.github.yusuan.core.classification.Tier;
import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.narrative.Assets;
import io.github.yusuan.core.narrative.GlossaryTerm;
import io.github.yusuan.core.narrative.Organisation;
import io.github.yusuan.core.narrative.Procurement;
import io.github.yusuan.core.narrative.Vehicles;
import io.github.yusuan.rules.Rulebook;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Text that is derived from a budget gives no false alarm. */
@Domain(EveryTemplate.class)
class DerivedTextTest {
  /** Budgets at random spend on reception without calling it one of the three public expenses. */
  private static final Rulebook TEXT =
      Rulebook.standard().only("TEXT").without("TEXT-THREE-PUBLIC");

  @Property(tries = 40)
  void text_derived_from_a_budget_agrees_with_its_tables_and_with_itself(@ForAll Sample sample) {
    assertThat(found(sample.disclosure())).isEmpty();
  }

  @Property(tries = 40)
  void so_does_text_of_negative_amounts(@ForAll EveryTemplate.Signed signed) {
    assertThat(found(signed.sample().disclosure())).isEmpty();
  }

  @Property(tries = 40)
  void so_does_the_comparison_of_two_years(@ForAll EveryTemplate.Pair pair) {
    Budget other = pair.other().budget();
    Budget lastYear =
        Budget.of(other.department(), other.year().minusYears(1))
            .with(other.lines().toArray(BudgetLine[]::new));
    Disclosure disclosure =
        pair.one().budget().disclosing(pair.one().template()).against(lastYear).disclose();

    assertThat(found(disclosure)).isEmpty();
  }

  /** What the publisher gives beside the lines is worded so that no rule takes offence. */
  @Example
  void so_does_text_written_from_what_was_given() {
    for (Template template : Templates.all()) {
      Disclosure disclosure =
          Budget.of(Department.of("甲局"), template.year())
              .with(
                  BudgetLine.line(BudgetUnit.of("甲局"))
                      .function("2010302")
                      .project("政务平台")
                      .from(Source.GENERAL_PUBLIC_BUDGET)
                      .tier(Tier.MUNICIPAL_COUNTY)
                      .wan("80.00"))
              .disclosing(template)
              .procurement(
                  Procurement.builder()
                      .total("12.5")
                      .goods("12.5")
                      .works("0")
                      .services("0")
                      .reservedForSmes("5")
                      .reservedForMicro("3")
                      .build())
              .assets(
                  Assets.builder()
                      .asOf(LocalDate.of(assetsYear(template), 12, 31))
                      .vehicles(Vehicles.builder().actual(0).putByUse("机要通信用车", 0).build())
                      .officeArea("1374.4")
                      .build())
              .organisation(Organisation.builder().addDuties("统筹数据资源").addUnits("甲局").build())
              .terms(GlossaryTerm.of("项目支出").meaning("为特定任务发生的支出"))
              .disclose();

      assertThat(disclosure.narrative()).hasSameSizeAs(template.narrative());
      assertThat(found(disclosure)).isEmpty();
    }
  }

  /** A budget tells what there was before it, a final account what there is after it. */
  private static int assetsYear(Template template) {
    int year = template.year().getValue();
    return template.kind().stage() == Stage.FINAL ? year : year - 1;
  }

  private static List<Finding> found(Disclosure disclosure) {
    return TEXT.check(disclosure).findings().stream()
        .filter(f -> f.outcome() == Outcome.VIOLATED || f.outcome() == Outcome.NOTED)
        .toList();
  }
}
