package io.github.yusuan.rules.properties;

import io.github.yusuan.core.budget.Budget;
import io.github.yusuan.core.budget.BudgetLine;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.Template;
import java.util.stream.Collectors;

/** A template, and a budget that is complete for it. */
record Sample(Template template, Budget budget) {

  Disclosure disclosure() {
    return budget.disclose(template);
  }

  @Override
  public String toString() {
    return template.id()
        + budget.lines().stream()
            .map(BudgetLine::toString)
            .collect(Collectors.joining("\n  ", "\n  ", "\n"));
  }
}
