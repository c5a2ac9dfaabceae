package io.github.yusuan.core.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitAndProjectTest {
  private static final BudgetUnit CENTRE = BudgetUnit.of("政务服务中心");
  private static final BudgetUnit BUREAU = BudgetUnit.of("行政审批服务管理局");
  private static final Project RUNNING = Project.of(CENTRE, "单位运转经费");

  @Test
  void a_unit_is_its_name() {
    assertThat(CENTRE).isEqualTo(BudgetUnit.of("政务服务中心")).isNotEqualTo(BUREAU);
    assertThat(CENTRE).hasToString("政务服务中心");
    assertThat(CENTRE.id()).isEqualTo("政务服务中心");
    assertThat(CENTRE.dimension()).isEqualTo(Dimension.UNIT);
    assertThat(CENTRE.parent()).isEmpty();
    assertThat(CENTRE.contains(CENTRE)).isTrue();
    assertThat(CENTRE.contains(BUREAU)).isFalse();
    assertThat(CENTRE.contains(RUNNING)).isFalse();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "\u3000"})
  void a_blank_name_is_refused(String blank) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BudgetUnit.of(blank))
        .withMessage("a budget unit must have a name: '" + blank + "'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Project.of(CENTRE, blank))
        .withMessage("a project must have a name: '" + blank + "'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RUNNING.withCode(blank))
        .withMessage("a project code must not be blank: '" + blank + "'");
  }

  @Test
  void one_name_in_two_units_is_two_projects() {
    assertThat(RUNNING)
        .isEqualTo(Project.of(BudgetUnit.of("政务服务中心"), "单位运转经费"))
        .hasSameHashCodeAs(Project.of(BudgetUnit.of("政务服务中心"), "单位运转经费"))
        .isNotEqualTo(Project.of(BUREAU, "单位运转经费"));
  }

  @Test
  void a_code_or_an_order_number_tells_projects_of_one_name_apart() {
    Project coded = RUNNING.withCode("P01");
    Project second = coded.withNumber(2);

    assertThat(coded).isNotEqualTo(RUNNING).isNotEqualTo(RUNNING.withCode("P02"));
    assertThat(second).isNotEqualTo(coded).isNotEqualTo(coded.withNumber(1));
    assertThat(second).isEqualTo(RUNNING.withNumber(2).withCode("P01"));
    assertThat(coded.contains(second)).isFalse();
    assertThat(RUNNING.contains(coded)).isFalse();
  }

  @Test
  void a_project_gives_what_it_was_made_of() {
    Project project = RUNNING.withCode("P01").withNumber(2);

    assertThat(project.unit()).isEqualTo(CENTRE);
    assertThat(project.name()).isEqualTo("单位运转经费");
    assertThat(project.code()).contains("P01");
    assertThat(project.number()).hasValue(2);
    assertThat(RUNNING.code()).isEmpty();
    assertThat(RUNNING.number()).isEmpty();
    assertThat(project.dimension()).isEqualTo(Dimension.PROJECT);
    assertThat(project.parent()).isEmpty();
    assertThat(project.contains(project)).isTrue();
  }

  @Test
  void a_project_prints_readably() {
    assertThat(RUNNING).hasToString("政务服务中心/单位运转经费");
    assertThat(RUNNING.withCode("P01").withNumber(2)).hasToString("政务服务中心/单位运转经费(P01)#2");
    assertThat(RUNNING.label()).hasToString("“单位运转经费”项目 (project “单位运转经费”)");
  }

  @Test
  void an_order_number_counts_from_one() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RUNNING.withNumber(0))
        .withMessage("a project's order number must be at least 1: 0");
  }
}
