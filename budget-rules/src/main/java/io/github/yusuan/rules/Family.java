package io.github.yusuan.rules;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was examined by the rules of one family (规则类别), and what not and why. */
final class Family {
  private static final Map<String, Label> NAMES = names();

  private final String id;
  private final List<Finding> findings = new ArrayList<>();

  private Family(String id) {
    this.id = id;
  }

  private static Map<String, Label> names() {
    Map<String, Label> names = new LinkedHashMap<>();
    names.put("SAME", Label.zh("同一口径").en("same region"));
    names.put("SUM", Label.zh("合计分项").en("sums"));
    names.put("BOUND", Label.zh("包含关系").en("bounds"));
    names.put("CODE", Label.zh("科目编码").en("subject codes"));
    names.put("FORM", Label.zh("表式表样").en("forms"));
    names.put("TARGET", Label.zh("绩效目标").en("performance"));
    names.put("TEXT", Label.zh("情况说明").en("text"));
    names.put("YEAR", Label.zh("年度衔接").en("years"));
    names.put("CONSOLIDATION", Label.zh("单位汇总").en("consolidation"));
    names.put("PLAUSIBLE", Label.zh("数据参考").en("plausibility"));
    return names;
  }

  /** Sorts findings into families, in the order of the findings. */
  static List<Family> of(List<Finding> findings) {
    Map<String, Family> families = new LinkedHashMap<>();
    for (Finding finding : findings) {
      Family family = families.computeIfAbsent(finding.family(), Family::new);
      family.findings.add(finding);
      family.findings.addAll(finding.consequences());
    }
    return List.copyOf(families.values());
  }

  private long count(Outcome outcome) {
    return findings.stream().filter(finding -> finding.outcome() == outcome).count();
  }

  /** Words the family in one line. */
  String in(Language language) {
    boolean chinese = language == Language.CHINESE;
    long examined = findings.size() - count(Outcome.NOT_APPLICABLE);
    StringBuilder line = new StringBuilder();
    line.append(NAMES.getOrDefault(id, Label.zh(id).en(id)).in(language));
    line.append(' ').append(id).append(chinese ? "：核对" : ": ").append(examined);
    line.append(chinese ? "项" : " checked");
    for (Outcome outcome : Outcome.values()) {
      if (outcome != Outcome.NOT_APPLICABLE && count(outcome) > 0) {
        line.append(chinese ? "，" : ", ");
        line.append(outcome.label().in(language)).append(' ').append(count(outcome));
      }
    }
    Map<String, Integer> reasons = reasons(language);
    reasons.forEach((reason, count) -> line.append(reason).append(' ').append(count));
    return line.append(reasons.isEmpty() ? "" : chinese ? "）" : ")").toString();
  }

  /** Counts why there was nothing to examine; the first reason carries the lead. */
  private Map<String, Integer> reasons(Language language) {
    boolean chinese = language == Language.CHINESE;
    Map<Label, Integer> counts = new LinkedHashMap<>();
    for (Finding finding : findings) {
      finding.reason().ifPresent(reason -> counts.merge(reason, 1, Integer::sum));
    }
    Map<String, Integer> reasons = new LinkedHashMap<>();
    counts.forEach(
        (reason, count) -> {
          String lead = chinese ? "；未核对（" : "; not checked (";
          String and = chinese ? "，" : ", ";
          reasons.put((reasons.isEmpty() ? lead : and) + reason.in(language), count);
        });
    return reasons;
  }
}
