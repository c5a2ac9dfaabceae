package io.github.yusuan.rules.finding;

import io.github.yusuan.core.label.Label;
import java.util.Set;

/**
 * A limit within which a document is checked (核对上限), whether it was read or built. Each is generous
 * for what departments publish; {@link CheckLimits#with} raises it, or lowers it. Beyond a limit
 * the rules concerned are {@linkplain Outcome#UNDECIDED undecided}, and say what was not examined.
 */
public enum CheckLimit {
  /** The findings of one outcome that a rule lists; the rest is counted: 1,000. */
  FINDINGS(1_000, "核对意见", "findings"),
  /** The steps of deriving identities and of comparing each with each: 50,000,000. */
  STEPS(50_000_000, "比对步数", "steps of comparing"),
  /**
   * The steps of the joint proof: 20,000,000. A step is one term of an equation changed, a cell or
   * a set looked at; most documents take less than a hundredth.
   */
  PROOF_STEPS(20_000_000, "整体证明步数", "steps of the joint proof"),
  /** The tables of a document: 1,000. */
  TABLES(1_000, "预算表数", "tables"),
  /** The tables of one form in a document, which prescribes one: 20. */
  TABLES_OF_A_FORM(20, "同一表式的预算表数", "tables of one form"),
  /** The lines of all tables: 200,000. */
  LINES(200_000, "预算表行数", "lines of tables"),
  /** The performance targets of a document: 10,000. */
  TARGETS(10_000, "绩效目标表数", "performance targets"),
  /** The length of a name, a label or a title: 1,000 characters. */
  NAME_LENGTH(1_000, "名称字数", "characters of a name"),
  /** The indicators of all performance targets: 100,000. */
  INDICATORS(100_000, "绩效指标数", "indicators", "TARGET"),
  /** The characters of all texts and notes: 1,000,000. */
  TEXT(1_000_000, "文字说明字数", "characters of text", "TEXT", "TARGET", "FORM", "YEAR"),
  /** The sections of a narrative: 1,000. */
  SECTIONS(1_000, "情况说明节数", "sections", "TEXT", "TARGET", "FORM", "YEAR"),
  /** The sections of one identifier in a narrative: 100. */
  SECTIONS_OF_AN_ID(100, "同一编号的情况说明节数", "sections of one identifier", "TEXT", "FORM", "YEAR"),
  /** The claims of all sections: 10,000. */
  CLAIMS(10_000, "数据表述数", "claims", "TEXT", "TARGET", "YEAR");

  private final long standard;
  private final Label label;
  private final Set<String> families;

  CheckLimit(long standard, String chinese, String english, String... families) {
    this.standard = standard;
    this.label = Label.zh(chinese).en(english);
    this.families = Set.of(families);
  }

  /**
   * Returns the limit that is kept unless another is set.
   *
   * @return the greatest number
   */
  public long standard() {
    return standard;
  }

  /**
   * Returns what is counted, in both languages.
   *
   * @return the label
   */
  public Label label() {
    return label;
  }

  /**
   * Tells whether only some families of rules need what is counted here.
   *
   * @return false if all rules do
   */
  public boolean isOfSomeFamilies() {
    return !families.isEmpty();
  }

  /**
   * Tells whether a rule needs what is counted here.
   *
   * @param rule a rule
   * @return true if it is undecided beyond the limit
   */
  public boolean concerns(Rule rule) {
    return families.isEmpty() || families.contains(rule.family().id());
  }
}
