package io.github.yusuan.rules.hypothesis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Row;
import io.github.yusuan.rules.joint.Consistency;
import io.github.yusuan.rules.joint.Inference;
import io.github.yusuan.rules.testkit.MadeUpTemplate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A table may have one amount only, printed in several cells: one statement in doubt, not one slip.
 */
class OneAmountTest {
  private static final Form THREE_PUBLIC =
      MadeUpTemplate.THREE_WAY_2026.form("three-public").orElseThrow();
  private static final Line TOTAL = line("total", "total", "carry-over");

  private static Line line(String row, String... columns) {
    Row own =
        THREE_PUBLIC.rows().stream().filter(r -> r.id().equals(row)).findFirst().orElseThrow();
    Line line = Line.of(own);
    Map<String, Figure> figures = new LinkedHashMap<>();
    for (String column : columns) {
      figures.put(column, Figure.parse("937.00"));
    }
    return line.withFigures(figures);
  }

  private static Disclosure document(Line overseas, Line vehicles) {
    return Disclosure.builder()
        .department(Department.of("某局"))
        .year(MadeUpTemplate.THREE_WAY_2026.year())
        .template(MadeUpTemplate.THREE_WAY_2026)
        .addTables(
            Table.builder()
                .form(THREE_PUBLIC)
                .unit(THREE_PUBLIC.unit())
                .addLines(TOTAL, overseas, line("reception"), vehicles)
                .build())
        .build();
  }

  @Test
  void that_a_cell_of_it_stands_some_rows_off_is_told_as_one_cause() {
    Disclosure right = document(line("overseas"), line("vehicles", "total", "carry-over"));
    Disclosure wrong = document(line("overseas", "carry-over"), line("vehicles", "total"));
    List<Hypothesis> told = Hypotheses.of(wrong, Inference.on(wrong).joint());

    assertThat(Inference.on(right).joint().consistency()).isEqualTo(Consistency.CONSISTENT);
    assertThat(told).extracting(Hypothesis::act).containsOnly(Act.ROWS_SHIFTED);
    assertThat(told).extracting(Hypothesis::repaired).contains(right);
  }
}
