package io.github.yusuan.rules.code;

import io.github.yusuan.core.catalog.Completion;
import io.github.yusuan.core.catalog.CompletionBasis;
import io.github.yusuan.core.catalog.Scope;
import io.github.yusuan.core.catalog.SubjectCatalog;
import io.github.yusuan.core.classification.DepartmentEconomicCode;
import io.github.yusuan.core.classification.GovernmentEconomicCode;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.SubjectCode;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Series;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The codes that were not printed but completed from names (补出的科目编码): how many a table has, and
 * which of them the catalogue would not complete so.
 */
final class CompletedCodes {
  private static final Sentence CERTAIN =
      Sentence.of("code-completions-certain")
          .zh("{table}有{count}个科目编码由名称补出，均唯一")
          .en(
              "{table}: {count} {count|code was|codes were} completed from names;"
                  + " none is in doubt");
  private static final Sentence UNCERTAIN =
      Sentence.of("code-completions-uncertain")
          .zh("{table}有{count}个科目编码由名称补出，其中不能确定的：{doubts}")
          .en(
              "{table}: {count} {count|code was|codes were} completed from names;"
                  + " in doubt: {doubts}");
  private static final Sentence DOUBT =
      Sentence.of("code-completion-doubt")
          .zh("“{name}” {code}（{basis}）")
          .en("“{name}” {code} ({basis})");

  private final SubjectCatalog catalog;
  private final Table table;
  private final List<Cell> doubtful = new ArrayList<>();
  private final List<Message> doubts = new ArrayList<>();
  private int completed;

  private CompletedCodes(SubjectCatalog catalog, Table table) {
    this.catalog = catalog;
    this.table = table;
    table.lines().forEach(this::read);
  }

  static List<Finding> examine(
      Rule rule, Examination examination, Function<Year, SubjectCatalog> catalogues) {
    List<Finding> findings = new ArrayList<>();
    for (Table table : examination.disclosure().tables()) {
      if (table.lines().stream().anyMatch(line -> !line.completed().isEmpty())) {
        SubjectCatalog catalog = catalogues.apply(examination.disclosure().year());
        findings.add(new CompletedCodes(catalog, table).finding(rule));
      }
    }
    return findings;
  }

  private void read(Line line) {
    for (Member member : line.members()) {
      if (member instanceof SubjectCode code && line.completed().contains(code.dimension())) {
        completed++;
        Completion completion = complete(line, code);
        boolean certain =
            completion.basis() == CompletionBasis.UNIQUE
                || completion.basis() == CompletionBasis.SETTLED_BY_MAPPING;
        if (!certain || !completion.code().equals(Optional.of(code))) {
          doubt(line, code, completion);
        }
      }
    }
  }

  private Completion complete(Line line, SubjectCode code) {
    Optional<DepartmentEconomicCode> departmental =
        line.members().stream()
            .filter(DepartmentEconomicCode.class::isInstance)
            .map(DepartmentEconomicCode.class::cast)
            .findFirst();
    if (code instanceof GovernmentEconomicCode && departmental.isPresent()) {
      String name = line.memberLabels().getOrDefault(code.dimension(), "");
      return catalog.complete(name, departmental.get());
    }
    Scope scope =
        code.parent().map(Scope::childrenOf).orElseGet(() -> Scope.classes(code.dimension()));
    return catalog.complete(line.label(), scope);
  }

  private void doubt(Line line, SubjectCode code, Completion completion) {
    doubtful.add(table.cell(line, table.form().columns().get(0)));
    doubts.add(
        DOUBT
            .with("name", completion.printedName())
            .with("code", code.toString())
            .with("basis", completion.basis().label()));
  }

  private Finding finding(Rule rule) {
    boolean fine = doubtful.isEmpty();
    List<Cell> cells =
        fine ? List.of(table.cell(table.lines().get(0), table.form().columns().get(0))) : doubtful;
    Message message = fine ? CERTAIN.toMessage() : UNCERTAIN.with("doubts", Series.of(doubts));
    return Finding.of(rule, fine ? Outcome.HOLDS : Outcome.VIOLATED)
        .cells(cells)
        .saying(message.with("table", table.form().number()).with("count", completed));
  }
}
