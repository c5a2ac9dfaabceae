package io.github.yusuan.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.Templates;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A value is shown on one line that a person can take in. */
class OneLineTest {
  private static List<Object> values() {
    Disclosure rich = Disclosures.rich();
    List<Object> values = new ArrayList<>();
    values.add(rich);
    values.addAll(rich.tables());
    rich.tables().forEach(table -> values.addAll(table.lines()));
    values.addAll(rich.performanceTargets());
    rich.performanceTargets().forEach(target -> values.addAll(target.indicators()));
    values.addAll(rich.narrative());
    values.addAll(rich.glossary());
    rich.organisation().ifPresent(values::add);
    rich.procurement().ifPresent(values::add);
    for (Template template : Templates.all()) {
      values.add(template);
      values.addAll(template.forms());
      values.addAll(template.narrative());
    }
    return values;
  }

  @Test
  void every_value_with_many_parts_is_one_short_line() {
    assertThat(values())
        .hasSizeGreaterThan(50)
        .allSatisfy(
            value -> assertThat(value.toString()).doesNotContain("\n").hasSizeLessThan(200));
  }

  @Test
  void what_a_line_says_names_the_value() {
    assertThat(Templates.SHANXI_COUNTY_2024).hasToString("shanxi-county-2024 (16 forms)");
    assertThat(Disclosures.expenditure()).hasToString("expenditure (表三 2024年预算支出总表): 2 lines");
    assertThat(Disclosures.expenditure().lines().get(1))
        .asString()
        .startsWith("2010302 “2010302 一般行政管理事务” {");
  }
}
