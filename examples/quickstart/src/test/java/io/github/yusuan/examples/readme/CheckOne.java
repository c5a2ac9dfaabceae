package io.github.yusuan.examples.readme;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.Rulebook;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Severity;
import java.util.List;

class CheckOne {
  static final Rule ALL_TABLES =
      Rule.of(
          "MY-ALL-TABLES",
          Severity.WARNING,
          Label.zh("公开表应当齐全").en("all tables are published"),
          (rule, examination) -> {
            Disclosure d = examination.disclosure();
            boolean all = d.tables().size() >= d.template().forms().size();
            Label message =
                Label.zh("共" + d.tables().size() + "张").en(d.tables().size() + " tables");
            return List.of(Finding.of(rule, all ? Outcome.HOLDS : Outcome.VIOLATED, message));
          });

  static Report check(Disclosure disclosure) {
    Report report =
        Rulebook.standard()
            .with(ALL_TABLES)
            .without("SUM-TIER")
            .withSeverity("BOUND-REGION", Severity.WARNING)
            .check(disclosure);
    report.violations().forEach(finding -> System.out.println(finding.in(Language.CHINESE)));
    return report;
  }
}
