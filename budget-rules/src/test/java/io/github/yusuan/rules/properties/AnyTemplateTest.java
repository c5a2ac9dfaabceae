package io.github.yusuan.rules.properties;

import static io.github.yusuan.core.label.Label.zh;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.classification.DepartmentEconomicCode;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.form.DocumentKind;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Split;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.TemplateFamily;
import io.github.yusuan.rules.Rulebook;
import io.github.yusuan.rules.testkit.BudgetArbitraries;
import java.time.Year;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The kit follows any template: no list of it knows those that come with Yusuan. */
class AnyTemplateTest {
  /** Some of the forms of a known template, with or without its sheets and its text. */
  @Provide
  Arbitrary<Sample> thinned() {
    return Arbitraries.of(EveryTemplate.TEMPLATES)
        .flatMap(
            template ->
                Combinators.combine(
                        Arbitraries.of(template.forms().stream().map(Form::id).toList())
                            .set()
                            .ofMinSize(1),
                        Arbitraries.of(true, false))
                    .as(
                        (forms, text) ->
                            template.with(
                                family ->
                                    family
                                        .withId(family.id() + "-thinned")
                                        .withForms(
                                            family.forms().stream()
                                                .filter(form -> forms.contains(form.id()))
                                                .toList())
                                        .withNarrative(text ? family.narrative() : List.of()))))
        .flatMap(AnyTemplateTest::samples);
  }

  /** Templates that none of ours is like: columns and fixed rows by codes, hardly any split. */
  @Provide
  Arbitrary<Sample> odd() {
    return Arbitraries.of(meetings(), byFixedClasses(), withoutSplits())
        .flatMap(AnyTemplateTest::samples);
  }

  private static Arbitrary<Sample> samples(Template template) {
    return BudgetArbitraries.under(template).any().map(budget -> new Sample(template, budget));
  }

  private static TemplateFamily.Builder template(String id) {
    return TemplateFamily.builder()
        .id(id)
        .jurisdiction(zh("虚构").en("made up"))
        .addKinds(DocumentKind.DEPARTMENT_BUDGET)
        .addRoundings(Rounding.HALF_UP)
        .emptyNote("本表无数据");
  }

  private static Form.Builder form(String id) {
    return Form.builder()
        .id(id)
        .number(id)
        .title(zh(id).en(id))
        .unit(Scale.TEN_THOUSAND_YUAN.withDecimals(2))
        .row("total", zh("合计").en("total"))
        .column("total", zh("合计").en("total"));
  }

  /** 会议费 and 培训费 are columns by economic code, as many provinces print beside 三公. */
  private static Template meetings() {
    Form form =
        form("meetings")
            .slice(Kind.BASIC)
            .addOpenDimensions(Dimension.UNIT)
            .column("meetings", zh("会议费").en("meetings"), DepartmentEconomicCode.of("30215"))
            .column("training", zh("培训费").en("training"), DepartmentEconomicCode.of("30216"))
            .build();
    return template("odd-meetings")
        .addForms(form)
        .addSplits(Split.all(Dimension.KIND).into(Kind.BASIC, Kind.PROJECT))
        .build()
        .of(Year.of(2026));
  }

  private static Template byFixedClasses() {
    Form form =
        form("classes")
            .row("201", zh("一般公共服务支出").en("general services"), FunctionalCode.of("201"))
            .row("205", zh("教育支出").en("education"), FunctionalCode.of("205"))
            .column("wages", zh("工资福利支出").en("wages"), DepartmentEconomicCode.of("301"))
            .build();
    Form economic =
        form("economic")
            .row("301", zh("工资福利支出").en("wages"), DepartmentEconomicCode.of("301"))
            .row("302", zh("商品和服务支出").en("goods"), DepartmentEconomicCode.of("302"))
            .build();
    return template("odd-classes").addForms(form, economic).build().of(Year.of(2026));
  }

  private static Template withoutSplits() {
    Form form =
        form("units")
            .addOpenDimensions(Dimension.UNIT, Dimension.PROJECT)
            .column("fiscal", zh("财政拨款").en("fiscal"), Source.FISCAL_APPROPRIATION)
            .build();
    return template("odd-without-splits").addForms(form).build().of(Year.of(2026));
  }

  @Property(tries = 60)
  void budgets_for_some_of_the_forms_can_be_disclosed_without_a_violation(
      @ForAll("thinned") Sample sample) {
    assertThat(Rulebook.identities().check(sample.disclosure()).problems()).isEmpty();
  }

  @Property(tries = 60)
  void budgets_for_templates_like_none_of_ours_can_be_disclosed(@ForAll("odd") Sample sample) {
    assertThat(sample.budget().lines()).isNotEmpty();
    assertThat(sample.disclosure().tables()).hasSameSizeAs(sample.template().forms());
    assertThat(Rulebook.identities().check(sample.disclosure()).problems()).isEmpty();
  }
}
