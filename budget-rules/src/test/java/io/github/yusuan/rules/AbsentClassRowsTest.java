package io.github.yusuan.rules;

import static io.github.yusuan.rules.Sketch.form;
import static io.github.yusuan.rules.Sketch.label;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.form.Split;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.rules.joint.Discrepancy;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A class that a summary leaves out would be a row of expenditure, and none of its grand total. */
class AbsentClassRowsTest {
  private static final Template SUMMARY =
      Sketch.template(
          List.of(
              Split.all(Dimension.KIND).into(Kind.EXPENDITURE, Kind.YEAR_END_CARRY_OVER),
              Split.of(Kind.EXPENDITURE).into(Kind.BASIC, Kind.PROJECT)),
          form("summary")
              .row("201", label("一、一般公共服务支出"), FunctionalCode.of("201"), Kind.EXPENDITURE)
              .row("205", label("二、教育支出"), FunctionalCode.of("205"), Kind.EXPENDITURE)
              .row("208", label("三、社会保障支出"), FunctionalCode.of("208"), Kind.EXPENDITURE)
              .row("left", label("年终结转"), Kind.YEAR_END_CARRY_OVER)
              .row("grand-total", label("支出总计"))
              .column("amount", label("预算数"))
              .build(),
          form("expenditure")
              .slice(Kind.EXPENDITURE)
              .addOpenDimensions(Dimension.FUNCTION)
              .row("total", label("合计"))
              .column("total", label("合计"))
              .column("basic", label("基本支出"), Kind.BASIC)
              .column("project", label("项目支出"), Kind.PROJECT)
              .build());

  @Test
  void a_slip_elsewhere_is_the_only_one_in_doubt() {
    Report report =
        Rulebook.identities()
            .check(
                Sketch.of(SUMMARY)
                    .table("summary")
                    .row("205", "7.00")
                    .row("208", "3.00")
                    .row("left", "2.00")
                    .row("grand-total", "12.00")
                    .table("expenditure")
                    .row("total", "10.00", "6.00", "4.00")
                    .row("201", "0.00", "0.00", "0.00")
                    .row("205", "7.00", "4.00", "3.20")
                    .row("208", "3.00", "2.00", "1.00")
                    .disclosure());

    assertThat(report.joint().discrepancies()).singleElement().matches(Discrepancy::isUnique);
    assertThat(report.joint().discrepancies().get(0).in(Language.CHINESE))
        .startsWith("唯一疑点：expenditure“205 科目205”行“项目支出”栏 3.20万元");
  }
}
