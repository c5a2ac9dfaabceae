package io.github.yusuan.rules.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.budget.Budget;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.rules.Rulebook;
import io.github.yusuan.rules.testkit.BudgetDomain;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What is derived from a budget, text and sheets included, has no fault in its targets. */
@Domain(BudgetDomain.class)
class TargetsTest {

  @Property(tries = 40)
  void derived_sheets_agree_with_projects_and_text(
      @ForAll Budget budget, @ForAll Template template) {
    assertHonest(budget.disclose(template));
  }

  @Property(tries = 40)
  void derived_documents_of_any_template_do_so(@ForAll Disclosure disclosure) {
    assertHonest(disclosure);
  }

  private static void assertHonest(Disclosure disclosure) {
    assertThat(Rulebook.standard().only("TARGET").check(disclosure).problems()).isEmpty();
  }
}
