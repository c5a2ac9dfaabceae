package io.github.yusuan.rules.testkit;

import static io.github.yusuan.core.classification.Kind.BASIC;
import static io.github.yusuan.core.classification.Kind.EXPENDITURE;
import static io.github.yusuan.core.classification.Kind.OPERATING;
import static io.github.yusuan.core.classification.Kind.PERSONNEL;
import static io.github.yusuan.core.classification.Kind.PROJECT;
import static io.github.yusuan.core.classification.Kind.RESERVE;
import static io.github.yusuan.core.classification.Kind.YEAR_END_CARRY_OVER;
import static io.github.yusuan.core.classification.Origin.CARRY_OVER;
import static io.github.yusuan.core.classification.Origin.CURRENT_YEAR;
import static io.github.yusuan.core.classification.Source.FISCAL_APPROPRIATION;
import static io.github.yusuan.core.classification.Source.GENERAL_PUBLIC_BUDGET;
import static io.github.yusuan.core.classification.Source.GOVERNMENT_FUND;
import static io.github.yusuan.core.classification.Source.SPECIAL_ACCOUNT;
import static io.github.yusuan.core.classification.Source.STATE_CAPITAL;
import static io.github.yusuan.core.classification.Source.UNIT_FUNDS;
import static io.github.yusuan.core.classification.ThreePublic.OVERSEAS;
import static io.github.yusuan.core.classification.ThreePublic.RECEPTION;
import static io.github.yusuan.core.classification.ThreePublic.THREE_PUBLIC;
import static io.github.yusuan.core.classification.ThreePublic.VEHICLES;
import static io.github.yusuan.core.label.Label.zh;

import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Level;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Tier;
import io.github.yusuan.core.form.DocumentKind;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Print;
import io.github.yusuan.core.form.Split;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.TemplateFamily;
import io.github.yusuan.core.label.Label;
import java.time.Year;
import java.util.List;

/**
 * A made-up template (虚构样式) that no province prescribes: software that passes under it as well
 * reads templates, and does not know two of them by heart.
 *
 * <p>Expenditure is split in three as in Jiangsu; tables are printed in 元, 千元, 万元 and 亿元, most of
 * them so coarsely that small amounts print as zero; projects are shown by tier; every line needs a
 * unit and spent appropriations a governmental economic code.
 */
public final class MadeUpTemplate {
  private static final List<Category> TIERS =
      List.of(Tier.CENTRAL, Tier.PROVINCIAL, Tier.MUNICIPAL_COUNTY, Tier.SELF_RAISED, Tier.OTHER);

  /** The made-up template, rounded HALF_UP as everywhere. */
  public static final Template THREE_WAY_2026 = roundedBy(Rounding.HALF_UP);

  private MadeUpTemplate() {}

  /**
   * Returns the made-up template with another word on rounding.
   *
   * @param rounding how its publishers round
   * @return the template
   */
  public static Template roundedBy(Rounding rounding) {
    return TemplateFamily.builder()
        .id("made-up-three-way")
        .jurisdiction(zh("虚构").en("made up"))
        .addKinds(DocumentKind.DEPARTMENT_BUDGET)
        .addForms(overview(), units(), expenditure(), byClass(), byEconomic())
        .addForms(threePublic(), projects())
        .performanceFunding(funding())
        .addSplits(
            Split.all(Dimension.SOURCE).into(FISCAL_APPROPRIATION, SPECIAL_ACCOUNT, UNIT_FUNDS),
            Split.of(FISCAL_APPROPRIATION)
                .into(GENERAL_PUBLIC_BUDGET, GOVERNMENT_FUND, STATE_CAPITAL),
            Split.all(Dimension.ORIGIN).into(CURRENT_YEAR, CARRY_OVER),
            Split.all(Dimension.KIND).into(EXPENDITURE, YEAR_END_CARRY_OVER),
            Split.of(EXPENDITURE).into(BASIC, PROJECT, RESERVE),
            Split.of(BASIC).into(PERSONNEL, OPERATING),
            Split.of(THREE_PUBLIC).into(OVERSEAS, RECEPTION, VEHICLES),
            Split.all(Dimension.TIER).into(TIERS.toArray(Category[]::new)))
        .addRoundings(rounding)
        .emptyNote("本表无数据")
        .build()
        .of(Year.of(2026));
  }

  private static Form.Builder form(String id, ReportingUnit unit) {
    return Form.builder().id(id).number(id).title(zh(id).en(id)).unit(unit);
  }

  private static Label total() {
    return zh("合计").en("total");
  }

  private static Form.Builder columns(Form.Builder form, Member... members) {
    form.column("total", total());
    for (Member member : members) {
      form.column(member.id(), member.label(), member);
    }
    return form;
  }

  private static Form.Builder rows(Form.Builder form, Member... members) {
    for (Member member : members) {
      form.row(member.id(), member.label(), member);
    }
    return form.row("total", total());
  }

  private static Form overview() {
    Form.Builder form = form("overview", Scale.HUNDRED_MILLION_YUAN.withDecimals(4));
    rows(form, FISCAL_APPROPRIATION, SPECIAL_ACCOUNT, UNIT_FUNDS);
    return columns(form, CURRENT_YEAR, CARRY_OVER).build();
  }

  private static Form units() {
    Form.Builder form = form("units", Scale.TEN_THOUSAND_YUAN.withDecimals(2));
    rows(form).addOpenDimensions(Dimension.UNIT);
    return columns(form, EXPENDITURE, YEAR_END_CARRY_OVER).build();
  }

  private static Form expenditure() {
    Form.Builder form = form("expenditure", Scale.THOUSAND_YUAN.withDecimals(1));
    rows(form.slice(EXPENDITURE)).addOpenDimensions(Dimension.FUNCTION);
    return columns(form, BASIC, PROJECT, RESERVE).build();
  }

  private static Form byClass() {
    Form.Builder form = form("expenditure-by-class", Scale.TEN_THOUSAND_YUAN.withDecimals(0));
    rows(form.slice(EXPENDITURE))
        .addOpenDimensions(Dimension.FUNCTION)
        .deepestLevel(Level.CLASS)
        .addPrints(Print.ORDINALS, Print.NAMES_ONLY)
        .addPrints(Print.FIXED_ROWS_LAST);
    return columns(form, GENERAL_PUBLIC_BUDGET, GOVERNMENT_FUND, STATE_CAPITAL, UNIT_FUNDS).build();
  }

  private static Form byEconomic() {
    Form.Builder form = form("fiscal-by-economic", Scale.YUAN.withDecimals(0));
    rows(form.slice(FISCAL_APPROPRIATION, EXPENDITURE))
        .addOpenDimensions(Dimension.GOVERNMENT_ECONOMIC)
        .addPrints(Print.SHORTEST_FIGURES);
    return columns(form, PERSONNEL, OPERATING, PROJECT, RESERVE).build();
  }

  private static Form threePublic() {
    Form.Builder form = form("three-public", Scale.THOUSAND_YUAN.withDecimals(2));
    rows(
        form.slice(FISCAL_APPROPRIATION, EXPENDITURE, THREE_PUBLIC), OVERSEAS, RECEPTION, VEHICLES);
    return columns(form, CURRENT_YEAR, CARRY_OVER).build();
  }

  private static Form projects() {
    Form.Builder form = form("projects", Scale.THOUSAND_YUAN.withDecimals(1));
    rows(form.slice(PROJECT)).addOpenDimensions(Dimension.UNIT, Dimension.PROJECT);
    return columns(form, TIERS.toArray(Member[]::new)).build();
  }

  private static Form funding() {
    Form.Builder form = form("funding", Scale.YUAN.withDecimals(2)).slice(PROJECT, CURRENT_YEAR);
    rows(form, TIERS.toArray(Member[]::new));
    return form.column("amount", zh("金额").en("amount")).build();
  }
}
