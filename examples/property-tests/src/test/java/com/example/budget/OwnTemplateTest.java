package com.example.budget;

import static io.github.yusuan.rules.testkit.YusuanAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.budget.Budget;
import io.github.yusuan.core.budget.BudgetLine;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.io.DisclosureJson;
import io.github.yusuan.rules.testkit.BudgetArbitraries;
import io.github.yusuan.rules.testkit.BudgetDomain;
import io.github.yusuan.rules.testkit.Hazard;
import io.github.yusuan.rules.testkit.MadeUpTemplate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The same for a template of one's own, here the made-up one of the kit. */
@Domain(OwnTemplateTest.OurDomain.class)
@Domain(DomainContext.Global.class)
class OwnTemplateTest {
  private static final Template OURS = MadeUpTemplate.THREE_WAY_2026;

  static class OurDomain extends BudgetDomain {
    OurDomain() {
      super(OURS);
    }
  }

  @Property
  void a_disclosure_of_our_template_is_consistent_and_read_back(@ForAll Disclosure disclosure) {
    assertThat(disclosure).satisfiesEveryIdentity();
    String json = DisclosureJson.toText(disclosure);
    assertThat(DisclosureJson.withTemplates(OURS.family()).read(json)).isEqualTo(disclosure);
  }

  @Provide
  Arbitrary<Budget> onTheEdge() {
    return BudgetArbitraries.under(OURS).with(Hazard.ROUNDING_EDGES);
  }

  @Property
  void the_order_of_lines_does_not_matter(@ForAll("onTheEdge") Budget budget) {
    List<BudgetLine> lines = new ArrayList<>(budget.lines());
    Collections.reverse(lines);
    Budget reversed = Budget.of(budget.department(), budget.year()).with(lines);
    assertThat(reversed.disclose(OURS)).isEqualTo(budget.disclose(OURS));
  }
}
