package io.github.yusuan.rules.related;

import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.related.Documents.Document;
import java.util.ArrayList;
import java.util.List;

/**
 * What this year's document says of last year's amounts (本年文本所称上年数): what its text implies by the
 * changes that it states, and what its tables print in columns of last year's edition.
 */
final class YearBases {
  private YearBases() {}

  static List<Finding> examine(Rule rule, Examination examination) {
    Documents documents = Documents.of(examination);
    if (documents.lastYear().isEmpty()) {
      return List.of(Finding.notApplicable(rule, documents.noLastYear()));
    }
    return links(examination).findings(rule, Together.of(examination)::ofYears);
  }

  /** Returns what is compared with last year; nothing where there is no document of it. */
  static Links links(Examination examination) {
    return examination.shared(All.class, All::read).links();
  }

  /** All that is compared with last year's document. */
  private record All(Links links) {
    static All read(Examination examination) {
      List<Linked> all = new ArrayList<>();
      Documents.of(examination)
          .lastYear()
          .ifPresent(
              last -> {
                all.addAll(StatedBase.all(examination, last));
                all.addAll(PrintedBase.all(examination, last));
              });
      return new All(new Links(all));
    }
  }

  /** Tells whether a document is that of last year by most of what is said of it. */
  static boolean mostlyAgree(Examination examination, Document last) {
    List<StatedBase> stated =
        StatedBase.all(examination, last).stream().filter(StatedBase::isCompared).toList();
    List<PrintedBase> printed =
        PrintedBase.all(examination, last).stream().filter(PrintedBase::isCompared).toList();
    long fit =
        stated.stream().filter(StatedBase::fits).count()
            + printed.stream().filter(PrintedBase::fits).count();
    return 2 * fit > stated.size() + printed.size();
  }
}
