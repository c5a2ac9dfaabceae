package io.github.yusuan.rules.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.budget.Budget;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.rules.testkit.BudgetDomain;
import io.github.yusuan.rules.work.Work;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(BudgetDomain.class)
class PrintedTest {

  /** One place computes regions: what an entry is numbered as is the region of its cell. */
  @Property(tries = 50)
  void an_entry_is_numbered_as_the_region_of_its_cell(
      @ForAll Template template, @ForAll Budget budget) {
    Printed printed =
        Printed.withAbsentRows(budget.disclose(template), Scopes.WHOLE, true, Work.unlimited());
    for (Printed.Grid grid : printed.grids()) {
      for (Printed.Entry entry : grid.entries()) {
        Region region = entry.cell().region();
        assertThat(entry.frame()).isEqualTo(printed.frames().frame(region));
        assertThat(printed.subjects().subject(entry.subject())).isEqualTo(Frames.subject(region));
      }
    }
  }
}
