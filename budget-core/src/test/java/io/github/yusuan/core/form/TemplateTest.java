package io.github.yusuan.core.form;

import static io.github.yusuan.core.form.Templates.SHANXI_COUNTY_2024;
import static io.github.yusuan.core.label.Label.zh;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.label.Label;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A template, and that one of another province is data only. */
class TemplateTest {
  private static final Label TOTAL = zh("合计").en("total");

  private static Form form(String id) {
    return Form.builder()
        .id(id)
        .number("表一")
        .title(zh("表").en("form"))
        .unit(Scale.TEN_THOUSAND_YUAN.withDecimals(2))
        .row("total", TOTAL)
        .column("total", TOTAL)
        .build();
  }

  private static TemplateFamily.Builder template() {
    return TemplateFamily.builder()
        .id("own")
        .jurisdiction(zh("某省").en("some province"))
        .addKinds(DocumentKind.DEPARTMENT_BUDGET)
        .emptyNote("本表为空");
  }

  @Test
  void a_template_without_rounding_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> template().addForm(form("a")).build())
        .withMessage("a template must name a rounding: own");
  }

  @Test
  void a_form_twice_is_refused_by_name() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                template()
                    .addRounding(Rounding.HALF_UP)
                    .addForms(form("a"), form("b"), form("a"))
                    .build())
        .withMessage("a template must have a form once: a");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                template()
                    .addRounding(Rounding.HALF_UP)
                    .addForm(form("a"))
                    .performanceFunding(form("a"))
                    .build())
        .withMessage("a template must have a form once: a");
  }

  @Test
  void up_to_sixty_four_categories_can_be_mentioned() {
    assertThat(withCategories(63).categories()).hasSize(64).contains(Kind.EXPENDITURE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> withCategories(64))
        .withMessage("a template must not mention more than 64 categories: own");
  }

  private static TemplateFamily withCategories(int parts) {
    Category[] categories =
        IntStream.range(0, parts)
            .mapToObj(at -> Kind.EXPENDITURE.part("part-" + at, TOTAL))
            .toArray(Category[]::new);
    return template()
        .addRounding(Rounding.HALF_UP)
        .addForm(form("a"))
        .addSplit(Split.of(Kind.EXPENDITURE).into(categories))
        .build();
  }

  @Test
  void the_categories_are_those_of_splits_and_forms_with_those_above_them() {
    assertThat(SHANXI_COUNTY_2024.categories())
        .extracting(Category::id)
        .startsWith("fiscal-appropriation", "special-account", "unit-funds")
        .contains("agency-operating", "three-public", "other", "year-end-carry-over")
        .doesNotHaveDuplicates();
    TemplateFamily template =
        template()
            .addRounding(Rounding.HALF_UP)
            .addForm(form("a").withSlice(Region.of(Kind.PERSONNEL, FunctionalCode.of("201"))))
            .build();
    assertThat(template.categories()).containsExactly(Kind.EXPENDITURE, Kind.BASIC, Kind.PERSONNEL);
  }

  /** Jiangsu prints 合计 = 基本 + 项目 + 单位预留机动经费. */
  private static Template jiangsu(Category third) {
    List<Split> splits =
        SHANXI_COUNTY_2024.splits().stream()
            .map(
                split ->
                    split.whole().filter(Kind.EXPENDITURE::equals).isPresent()
                        ? Split.of(Kind.EXPENDITURE).into(Kind.BASIC, Kind.PROJECT, third)
                        : split)
            .toList();
    return SHANXI_COUNTY_2024.with(
        family ->
            family
                .withId("jiangsu")
                .withSplits(splits)
                .withForms(family.forms().stream().map(form -> withThird(form, third)).toList()));
  }

  private static Form withThird(Form form, Category third) {
    if (form.column("project").isEmpty()) {
      return form;
    }
    List<Column> columns = new ArrayList<>(form.columns());
    columns.add(Column.builder().id("third").label(third.label()).region(Region.of(third)).build());
    return form.withColumns(columns);
  }

  @Test
  void a_third_component_of_expenditure_needs_no_new_class() {
    Template jiangsu = jiangsu(Kind.RESERVE);
    Form expenditure = jiangsu.form("expenditure").orElseThrow();
    Column reserve = expenditure.column("third").orElseThrow();

    assertThat(expenditure.columns())
        .extracting(Column::label)
        .containsExactly(
            TOTAL, Kind.BASIC.label(), Kind.PROJECT.label(), zh("单位预留机动经费").en("unit reserve"));
    assertThat(expenditure.region(Region.of(FunctionalCode.of("2010301")), reserve))
        .isEqualTo(Region.of(FunctionalCode.of("2010301"), Kind.RESERVE))
        .hasToString("function 2010301, unit reserve");
    assertThat(jiangsu.splits())
        .contains(Split.of(Kind.EXPENDITURE).into(Kind.BASIC, Kind.PROJECT, Kind.RESERVE))
        .hasSameSizeAs(SHANXI_COUNTY_2024.splits());
    assertThat(jiangsu.categories())
        .hasSize(SHANXI_COUNTY_2024.categories().size() + 1)
        .contains(Kind.RESERVE);
    assertThat(jiangsu.forms()).filteredOn(form -> form.column("third").isPresent()).hasSize(4);
  }

  @Test
  void a_template_with_a_category_of_the_provinces_own_needs_no_new_class() {
    Category own = Kind.EXPENDITURE.part("innovation", zh("科创统筹经费").en("innovation funds"));
    Form fund = jiangsu(own).form("fund-expenditure").orElseThrow();

    assertThat(fund.region(Region.ALL, fund.column("third").orElseThrow()))
        .hasToString("government fund budget, current year, innovation funds");
    assertThat(jiangsu(own)).isEqualTo(jiangsu(own)).hasSameHashCodeAs(jiangsu(own));
    assertThat(jiangsu(own)).isNotEqualTo(jiangsu(Kind.RESERVE));
  }

  @Test
  void a_copy_leaves_the_original_as_it_was() {
    Template before = Templates.find("shanxi-county").orElseThrow().of(Year.of(2024));
    jiangsu(Kind.RESERVE);

    assertThat(before.form("expenditure").orElseThrow().columns()).hasSize(3);
    assertThat(before.categories()).doesNotContain(Kind.RESERVE);
    assertThat(before.with(family -> family.withId("other").withId(family.id()))).isEqualTo(before);
    assertThat(before.splits()).extracting(Split::dimension).contains(Dimension.TIER);
  }
}
