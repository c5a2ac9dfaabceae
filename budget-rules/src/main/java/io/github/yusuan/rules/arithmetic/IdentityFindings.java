package io.github.yusuan.rules.arithmetic;

import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What became of all identities of a disclosure, by rule (勾稽核对结果). */
record IdentityFindings(Map<String, List<Finding>> byRule) {

  static IdentityFindings of(Examination examination) {
    Map<String, List<Finding>> byRule = new HashMap<>();
    List<Finding> all = new ArrayList<>(new IdentityJudge(examination.identities()).judge());
    all.addAll(OtherEditions.judge(examination));
    for (Finding finding : all) {
      byRule.computeIfAbsent(finding.rule(), none -> new ArrayList<>()).add(finding);
    }
    return new IdentityFindings(byRule);
  }

  List<Finding> of(String rule) {
    return byRule.getOrDefault(rule, List.of());
  }
}
