package io.github.yusuan.rules.identity;

import static io.github.yusuan.core.label.Label.zh;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.DocumentKind;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Split;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.TemplateFamily;
import io.github.yusuan.rules.joint.Consistency;
import io.github.yusuan.rules.joint.Inference;
import java.time.Year;
import org.junit.jupiter.api.Test;

/** Expenditure of all money has three parts here; that of appropriations has two. */
class SplitInsideTest {
  private static final Form ALL = form("all").build();
  private static final Form FISCAL = form("fiscal").slice(Source.FISCAL_APPROPRIATION).build();
  private static final Form BUSINESS =
      Form.builder()
          .id("business")
          .number("business")
          .title(zh("business").en("business"))
          .unit(Scale.TEN_THOUSAND_YUAN.withDecimals(2))
          .row("all", zh("all").en("all"))
          .column("business", zh("business").en("business"), Kind.BUSINESS_OPERATIONS)
          .build();
  private static final Split EVERYWHERE =
      Split.all(Dimension.KIND).into(Kind.BASIC, Kind.PROJECT, Kind.BUSINESS_OPERATIONS);
  private static final Split INSIDE =
      Split.all(Dimension.KIND).into(Kind.BASIC, Kind.PROJECT).inside(Source.FISCAL_APPROPRIATION);

  private static Form.Builder form(String id) {
    return Form.builder()
        .id(id)
        .number(id)
        .title(zh(id).en(id))
        .unit(Scale.TEN_THOUSAND_YUAN.withDecimals(2))
        .row("all", zh("all").en("all"))
        .column("total", zh("total").en("total"))
        .column("basic", zh("basic").en("basic"), Kind.BASIC)
        .column("project", zh("project").en("project"), Kind.PROJECT);
  }

  private static Consistency of(String fiscalProject, Split... splits) {
    Template template =
        TemplateFamily.builder()
            .id("splits")
            .jurisdiction(zh("made up").en("made up"))
            .addKinds(DocumentKind.DEPARTMENT_BUDGET)
            .addForms(ALL, FISCAL, BUSINESS)
            .addSplits(splits)
            .addRoundings(Rounding.HALF_UP)
            .emptyNote("none")
            .build()
            .of(Year.of(2026));
    Disclosure disclosure =
        Disclosure.builder()
            .department(Department.of("某局"))
            .year(template.year())
            .template(template)
            .addTables(
                Table.of(ALL).line(Line.of(ALL.rows().get(0)), "11.68", "4.00", "2.68").build(),
                Table.of(FISCAL)
                    .line(Line.of(FISCAL.rows().get(0)), "6.68", "4.00", fiscalProject)
                    .build(),
                Table.of(BUSINESS).line(Line.of(BUSINESS.rows().get(0)), "5.00").build())
            .build();
    return Inference.on(disclosure).joint().consistency();
  }

  @Test
  void money_outside_does_not_switch_off_the_sums_inside() {
    assertThat(of("2.68", EVERYWHERE, INSIDE)).isEqualTo(Consistency.CONSISTENT);
    assertThat(of("2.00", EVERYWHERE, INSIDE)).isEqualTo(Consistency.INCONSISTENT);
  }

  @Test
  void without_the_split_inside_the_error_passes() {
    assertThat(of("2.00", EVERYWHERE)).isEqualTo(Consistency.CONSISTENT);
  }

  @Test
  void a_split_holds_inside_other_dimensions_only() {
    assertThatThrownBy(() -> Split.of(Kind.EXPENDITURE).into(Kind.BASIC).inside(Kind.PROJECT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("other dimensions");
  }
}
