package com.example.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.classification.BudgetUnit;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.rules.Rulebook;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProjectCeilingTest {
  private static final Template TEMPLATE = Templates.SHANXI_COUNTY_2024;
  private static final Project PROJECT = Project.of(BudgetUnit.of("某局"), "供暖");
  private static final Rulebook RULEBOOK =
      Rulebook.standard().with(ProjectCeiling.RULE).only("MY-PROJECT-CEILING");

  /** A document of one project, in 万元. */
  private static List<Finding> check(String wan) {
    Line line =
        Line.builder()
            .id("1")
            .label("供暖")
            .addMember(PROJECT)
            .figure("total", Figure.parse(wan))
            .build();
    Table table = Table.of(TEMPLATE.form("projects-current").orElseThrow()).addLine(line).build();
    return RULEBOOK.check(document().addTable(table).build()).findings();
  }

  private static Disclosure.Builder document() {
    return Disclosure.builder()
        .department(Department.of("某局"))
        .year(TEMPLATE.year())
        .template(TEMPLATE);
  }

  @Test
  void a_small_project_holds() {
    assertThat(check("80.00")).extracting(Finding::outcome).containsExactly(Outcome.HOLDS);
  }

  @Test
  void what_may_just_be_five_million_holds() {
    assertThat(check("500.00")).extracting(Finding::outcome).containsExactly(Outcome.HOLDS);
  }

  @Test
  void what_must_be_more_is_violated() {
    List<Finding> findings = check("500.01");

    assertThat(findings).extracting(Finding::outcome).containsExactly(Outcome.VIOLATED);
    assertThat(findings.get(0).in(Language.CHINESE)).isEqualTo("表十二“供暖”行“合计”栏 500.01万元，超过500万元");
    assertThat(findings.get(0).in(Language.ENGLISH)).endsWith("500.01万元 exceeds 500万元");
  }

  @Test
  void without_projects_there_is_nothing_to_examine() {
    assertThat(RULEBOOK.check(document().build()).findings())
        .extracting(Finding::outcome)
        .containsExactly(Outcome.NOT_APPLICABLE);
  }
}
