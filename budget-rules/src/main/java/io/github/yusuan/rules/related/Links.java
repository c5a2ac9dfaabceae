package io.github.yusuan.rules.related;

import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.identity.JoinedIdentities;
import io.github.yusuan.rules.identity.Link;
import java.util.ArrayList;
import java.util.List;

/**
 * What one rule compares between documents, with the identities that follow (文本间勾稽).
 *
 * @param all what is compared
 */
record Links(List<? extends Linked> all) {

  /** Returns what is to be equal. */
  List<Link> links() {
    return all.stream().flatMap(linked -> linked.link().stream()).toList();
  }

  /** Judges everything that is compared. */
  List<Finding> findings(Rule rule, Examination examination) {
    JoinedIdentities joined =
        examination.joined(Documents.of(examination).identities(), links());
    List<Finding> findings = new ArrayList<>(all.size());
    int position = 0;
    for (Linked linked : all) {
      boolean told = linked.link().isPresent();
      findings.add(linked.finding(rule, told ? joined.across(position).orElse(null) : null));
      position += told ? 1 : 0;
    }
    return findings;
  }
}
