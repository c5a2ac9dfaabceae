package io.github.yusuan.rules.related;

import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.identity.Identity;
import io.github.yusuan.rules.identity.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * What one rule compares between documents (文本间核对各项).
 *
 * @param all what is compared
 */
record Links(List<? extends Linked> all) {
  static final Links NONE = new Links(List.of());

  /** Returns what is to be equal. */
  List<Link> links() {
    return all.stream().flatMap(linked -> linked.link().stream()).toList();
  }

  /** Judges everything that is compared; each link is an identity, or not, by its position. */
  List<Finding> findings(Rule rule, IntFunction<Optional<Identity.Across>> identities) {
    List<Finding> findings = new ArrayList<>(all.size());
    int position = 0;
    for (Linked linked : all) {
      boolean told = linked.link().isPresent();
      findings.add(linked.finding(rule, told ? identities.apply(position).orElse(null) : null));
      position += told ? 1 : 0;
    }
    return findings;
  }
}
