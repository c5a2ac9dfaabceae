package io.github.yusuan.rules;

import static io.github.yusuan.rules.Sketch.form;
import static io.github.yusuan.rules.Sketch.label;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.form.Split;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.rules.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where items are listed below their categories, one without items has no row, and no money. */
class ListedCategoriesTest {
  private static final Category PROCURED = Category.of(Dimension.DECLARED, "bought", label("采购"));
  private static final Category GOODS = PROCURED.part("goods", label("货物"));
  private static final Category WORKS = PROCURED.part("works", label("工程"));
  private static final Category SERVICES = PROCURED.part("services", label("服务"));

  private static Sketch bought(boolean listing, String total) {
    Template template =
        Sketch.template(
            List.of(Split.of(PROCURED).into(GOODS, WORKS, SERVICES)),
            form("bought")
                .slice(PROCURED)
                .addAllOpenDimensions(listing ? List.of(Dimension.ITEM) : List.of())
                .row("total", label("合计"))
                .row("goods", label("货物"), GOODS)
                .row("works", label("工程"), WORKS)
                .row("services", label("服务"), SERVICES)
                .column("amount", label("金额"))
                .build());
    return Sketch.of(template).table("bought").row("total", total);
  }

  private static List<Finding> errors(Sketch sketch) {
    return Rulebook.identities().check(sketch.disclosure()).errors();
  }

  @Test
  void the_total_is_the_sum_of_the_categories_that_have_rows() {
    assertThat(errors(bought(true, "3.00").row("goods", "1.00").row("services", "2.00"))).isEmpty();
    assertThat(errors(bought(true, "3.20").row("goods", "1.00").row("services", "2.00")))
        .singleElement()
        .satisfies(
            error ->
                assertThat(error.in(Language.CHINESE))
                    .contains("bought“合计”行 3.20万元，各项之和 3.00万元（货物 1.00万元 + 服务 2.00万元）"));
  }

  @Test
  void without_any_category_or_list_a_row_that_is_not_there_says_nothing() {
    assertThat(errors(bought(true, "3.20"))).isEmpty();
    assertThat(errors(bought(false, "3.20").row("goods", "1.00").row("services", "2.00")))
        .isEmpty();
  }
}
