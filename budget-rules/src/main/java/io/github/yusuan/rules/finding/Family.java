package io.github.yusuan.rules.finding;

import io.github.yusuan.core.label.Label;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A family of rules (规则类别): what rules have in common, by which a report counts them and a rulebook
 * leaves them out or takes them more or less seriously.
 *
 * @param id a word in capitals with which the identifiers of its rules begin
 * @param name the name in both languages
 */
public record Family(String id, Label name) implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final List<Family> STANDARD =
      List.of(
          new Family("SAME", Label.zh("同一口径").en("same region")),
          new Family("SUM", Label.zh("合计分项").en("sums")),
          new Family("BOUND", Label.zh("包含关系").en("bounds")),
          new Family("CODE", Label.zh("科目编码").en("subject codes")),
          new Family("FORM", Label.zh("表式表样").en("forms")),
          new Family("PUBLICATION", Label.zh("公开内容").en("publication")),
          new Family("TARGET", Label.zh("绩效目标").en("performance")),
          new Family("TEXT", Label.zh("情况说明").en("text")),
          new Family("YEAR", Label.zh("年度衔接").en("years")),
          new Family("CONSOLIDATION", Label.zh("单位汇总").en("consolidation")),
          new Family("PLAUSIBLE", Label.zh("数据参考").en("plausibility")));

  /**
   * Checks the identifier.
   *
   * @param id a word in capitals
   * @param name the name in both languages
   * @throws IllegalArgumentException if it is no word in capitals
   */
  public Family {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    if (id.indexOf('-') >= 0 || !OwnRule.isWellFormed(id)) {
      throw new IllegalArgumentException(
          "the id of a family must be a word in capitals and digits: '" + id + "'");
    }
  }

  /**
   * Returns the family that the identifier of a rule names by its first word.
   *
   * @param ruleId the identifier of a rule
   * @return one of the standard families, else one that is called by that word
   * @throws IllegalArgumentException if the identifier is malformed
   */
  public static Family ofRule(String ruleId) {
    OwnRule.check(ruleId);
    int hyphen = ruleId.indexOf('-');
    String word = hyphen < 0 ? ruleId : ruleId.substring(0, hyphen);
    return STANDARD.stream()
        .filter(family -> family.id.equals(word))
        .findFirst()
        .orElseGet(() -> new Family(word, Label.zh(word).en(word)));
  }

  /** Returns the identifier. */
  @Override
  public String toString() {
    return id;
  }
}
