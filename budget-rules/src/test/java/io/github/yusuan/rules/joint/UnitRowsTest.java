package io.github.yusuan.rules.joint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.classification.BudgetUnit;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.rules.testkit.MadeUpTemplate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** In a table of units and their projects a project is part of the total with its unit or alone. */
class UnitRowsTest {
  private static final Form PROJECTS = MadeUpTemplate.THREE_WAY_2026.form("projects").orElseThrow();
  private static final BudgetUnit BUREAU = BudgetUnit.of("某局");
  private static final BudgetUnit CENTRE = BudgetUnit.of("某中心");
  private static final Line TOTAL =
      Line.of(PROJECTS.rows().get(0))
          .withFigures(Map.of("total", Figure.parse("9.0"), "central", Figure.parse("9.0")));
  private static final Line BUREAUS = line("u1", BUREAU, "6.0");
  private static final Line CENTRES = line("u2", CENTRE, "3.0");
  private static final Line HOUSES = line("p1", Project.of(BUREAU, "修缮"), "6.0");
  private static final Line TRAINING = line("p2", Project.of(CENTRE, "培训"), "3.0");

  private static Line line(String id, Member member, String total) {
    return Line.builder()
        .id(id)
        .label(id)
        .addMembers(member)
        .figure("total", Figure.parse(total))
        .figure("central", Figure.parse(total))
        .build();
  }

  private static JointProof prove(Line... lines) {
    Table table = Table.builder().form(PROJECTS).unit(PROJECTS.unit()).addLines(lines).build();
    return Documents.prove(
        Disclosure.builder()
            .department(Department.of("某局"))
            .year(MadeUpTemplate.THREE_WAY_2026.year())
            .template(MadeUpTemplate.THREE_WAY_2026)
            .addTables(table)
            .build());
  }

  @Test
  void units_with_their_projects_are_the_total() {
    assertThat(prove(TOTAL, BUREAUS, HOUSES, CENTRES, TRAINING).consistency())
        .isEqualTo(Consistency.CONSISTENT);
  }

  @Test
  void a_project_whose_unit_has_no_row_is_beside_the_units_that_have_one() {
    assertThat(prove(TOTAL, HOUSES, CENTRES, TRAINING).consistency())
        .isEqualTo(Consistency.CONSISTENT);
    assertThat(prove(TOTAL, HOUSES, TRAINING).consistency()).isEqualTo(Consistency.CONSISTENT);
  }

  @Test
  void where_they_are_not_the_total_it_is_in_doubt_as_each_of_them() {
    JointProof proof = prove(TOTAL, line("p1", Project.of(BUREAU, "修缮"), "5.0"), CENTRES, TRAINING);

    assertThat(proof.consistency()).isEqualTo(Consistency.INCONSISTENT);
    assertThat(Documents.named(proof).get(0))
        .contains(List.of("p1/total", "p1/central"), List.of("total/total", "total/central"));
  }
}
