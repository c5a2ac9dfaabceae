package io.github.yusuan.core.classification;

import static io.github.yusuan.core.label.Language.CHINESE;
import static io.github.yusuan.core.label.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RegionTest {
  private static final BudgetUnit CENTRE = BudgetUnit.of("政务服务中心");
  private static final Project RUNNING = Project.of(CENTRE, "单位运转经费");
  private static final FunctionalCode SECTION = FunctionalCode.of("20103");
  private static final FunctionalCode ITEM = FunctionalCode.of("2010302");

  @Test
  void a_region_of_no_members_is_the_whole_budget() {
    assertThat(Region.of()).isEqualTo(Region.ALL).hasSameHashCodeAs(Region.ALL);
    assertThat(Region.of(List.of())).isEqualTo(Region.ALL);
    assertThat(Region.ALL.members()).isEmpty();
    assertThat(Region.ALL.in(CHINESE)).isEqualTo("全部收支");
    assertThat(Region.ALL.in(ENGLISH)).isEqualTo("all revenue and expenditure");
  }

  @Test
  void a_region_prints_its_members_in_the_order_of_the_dimensions() {
    Region region = Region.of(Kind.PROJECT, Source.GENERAL_PUBLIC_BUDGET, ITEM);

    assertThat(region.in(CHINESE)).isEqualTo("功能分类2010302、一般公共预算、项目支出");
    assertThat(region.in(ENGLISH))
        .isEqualTo("function 2010302, general public budget, project expenditure");
    assertThat(region).hasToString(region.in(ENGLISH));
    assertThat(region.members())
        .isEqualTo(List.of(ITEM, Source.GENERAL_PUBLIC_BUDGET, Kind.PROJECT));
  }

  @Test
  void narrowing_takes_the_narrower_member() {
    assertThat(Region.of(SECTION).narrow(ITEM)).isEqualTo(Region.of(ITEM));
    assertThat(Region.of(ITEM).narrow(SECTION)).isEqualTo(Region.of(ITEM));
    assertThat(Region.of(Kind.EXPENDITURE).narrow(Region.of(Kind.PERSONNEL)))
        .isEqualTo(Region.of(Kind.PERSONNEL));
    assertThat(Region.of(SECTION).narrow(Region.of(Kind.BASIC)))
        .isEqualTo(Region.of(SECTION, Kind.BASIC));
  }

  @Test
  void a_region_is_no_wider_than_it_was_asked_to_be() {
    Region region = Region.of(Source.FISCAL_APPROPRIATION, ITEM);

    assertThat(region.member(Dimension.FUNCTION)).contains(ITEM);
    assertThat(region.member(Dimension.SOURCE)).contains(Source.FISCAL_APPROPRIATION);
    assertThat(region.member(Dimension.KIND)).isEmpty();
    assertThat(region).isNotEqualTo(Region.of(ITEM)).isNotEqualTo(Region.ALL);
  }

  @Test
  void members_that_exclude_each_other_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Region.of(Kind.BASIC, Kind.PROJECT))
        .withMessage(
            "a region must have one member of a dimension: kind:basic excludes kind:project");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Region.of(SECTION).narrow(FunctionalCode.of("208")))
        .withMessage("a region must have one member of a dimension: 20103 excludes 208");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Region.of(Origin.CURRENT_YEAR).narrow(Region.of(Origin.CARRY_OVER)))
        .withMessage(
            "a region must have one member of a dimension: origin:current-year excludes"
                + " origin:carry-over");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Region.of(RUNNING, RUNNING.withNumber(2)))
        .withMessage(
            "a region must have one member of a dimension: 政务服务中心/单位运转经费 excludes"
                + " 政务服务中心/单位运转经费#2");
  }

  @Test
  void what_belongs_to_a_project_belongs_to_its_unit() {
    assertThat(Region.of(RUNNING)).isEqualTo(Region.of(CENTRE, RUNNING));
    assertThat(Region.of(RUNNING).member(Dimension.UNIT)).contains(CENTRE);
    assertThat(Region.of(CENTRE).contains(Region.of(RUNNING))).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Region.of(BudgetUnit.of("行政审批服务管理局"), RUNNING))
        .withMessage("a region must have one member of a dimension: 行政审批服务管理局 excludes 政务服务中心");
  }

  @Test
  void a_region_of_all_units_is_one_of_all_projects() {
    Region region = Region.of(RUNNING, Kind.PROJECT);

    assertThat(region.without(Dimension.PROJECT)).isEqualTo(Region.of(CENTRE, Kind.PROJECT));
    assertThat(region.without(Dimension.UNIT)).isEqualTo(Region.of(Kind.PROJECT));
    assertThat(region.keep(Set.of(Dimension.UNIT))).isEqualTo(Region.of(CENTRE));
  }

  @Test
  void a_project_that_is_kept_keeps_its_unit() {
    Region region = Region.of(RUNNING, Kind.PROJECT);

    assertThat(region.keep(Set.of(Dimension.PROJECT))).isEqualTo(Region.of(RUNNING));
    assertThat(region.keep(Set.of(Dimension.PROJECT, Dimension.UNIT)))
        .isEqualTo(Region.of(RUNNING));
    assertThat(Region.of(CENTRE).keep(Set.of(Dimension.PROJECT))).isEqualTo(Region.ALL);
  }

  @Test
  void a_region_is_widened_by_leaving_a_dimension_out() {
    Region region = Region.of(ITEM, Source.GENERAL_PUBLIC_BUDGET, Kind.PROJECT);

    assertThat(region.without(Dimension.SOURCE)).isEqualTo(Region.of(ITEM, Kind.PROJECT));
    assertThat(region.without(Dimension.TIER)).isEqualTo(region);
    assertThat(region.keep(Set.of(Dimension.KIND))).isEqualTo(Region.of(Kind.PROJECT));
    assertThat(region.keep(Set.of())).isEqualTo(Region.ALL);
    assertThat(region.keep(EnumSet.allOf(Dimension.class))).isEqualTo(region);
  }

  @Test
  void a_region_contains_what_is_narrower_in_every_dimension() {
    Region fiscal = Region.of(SECTION, Source.FISCAL_APPROPRIATION);

    assertThat(Region.ALL.contains(fiscal)).isTrue();
    assertThat(fiscal.contains(Region.ALL)).isFalse();
    assertThat(fiscal.contains(Region.of(ITEM, Source.GOVERNMENT_FUND, Kind.BASIC))).isTrue();
    assertThat(fiscal.contains(Region.of(ITEM))).isFalse();
    assertThat(fiscal.contains(Region.of(ITEM, Source.UNIT_FUNDS))).isFalse();
    assertThat(fiscal.contains(Region.of(FunctionalCode.of("201"), Source.GOVERNMENT_FUND)))
        .isFalse();
  }
}
