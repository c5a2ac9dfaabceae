package io.github.yusuan.rules.finding;

import io.github.yusuan.core.label.Label;
import java.io.Serializable;
import java.util.Objects;

/**
 * Where a rule comes from (规则依据).
 *
 * @param sort of what sort the source is
 * @param citation the document, or what the rule rests on
 */
public record RuleSource(Sort sort, Label citation) implements Serializable {
  private static final long serialVersionUID = 1L;

  /** 地方预决算公开操作规程: what departments publish, and how. */
  public static final RuleSource PUBLICATION_PROCEDURE =
      law(Label.zh("地方预决算公开操作规程（财预〔2016〕143号）").en("procedure of publication (财预〔2016〕143号)"));

  /**
   * Keeps what is given.
   *
   * @param sort of what sort the source is
   * @param citation the document, or what the rule rests on
   */
  public RuleSource {
    Objects.requireNonNull(sort, "sort");
    Objects.requireNonNull(citation, "citation");
  }

  /** The sorts of sources (依据类别). */
  public enum Sort {
    /** 法规: a law, a regulation, a notice. */
    LAW("法规", "law"),
    /** 表样: the prescribed form. */
    FORM("表样", "form"),
    /** 定义: what the terms mean. */
    GLOSSARY("定义", "definition"),
    /** 惯例: what reviewers have learnt to look for. */
    PRACTICE("惯例", "practice");

    private final Label label;

    Sort(String chinese, String english) {
      this.label = Label.zh(chinese).en(english);
    }

    /**
     * Returns the name in both languages.
     *
     * @return the label
     */
    public Label label() {
      return label;
    }
  }

  /**
   * Cites a law, a regulation or a notice.
   *
   * @param citation the document
   * @return the source
   */
  public static RuleSource law(Label citation) {
    Objects.requireNonNull(citation, "citation");
    return new RuleSource(Sort.LAW, citation);
  }

  /**
   * Cites a prescribed form.
   *
   * @param citation the form
   * @return the source
   */
  public static RuleSource form(Label citation) {
    Objects.requireNonNull(citation, "citation");
    return new RuleSource(Sort.FORM, citation);
  }

  /**
   * Cites what terms mean.
   *
   * @param citation the definition
   * @return the source
   */
  public static RuleSource glossary(Label citation) {
    Objects.requireNonNull(citation, "citation");
    return new RuleSource(Sort.GLOSSARY, citation);
  }

  /**
   * Cites what is usual.
   *
   * @param citation the usage
   * @return the source
   */
  public static RuleSource practice(Label citation) {
    Objects.requireNonNull(citation, "citation");
    return new RuleSource(Sort.PRACTICE, citation);
  }
}
