package io.github.yusuan.core.form;

import io.github.yusuan.core.classification.Stage;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Words;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * A kind of document (公开文本种类): who publishes, a department or one of its units, and what, a budget
 * or a final account.
 */
public enum DocumentKind implements Words {
  /** 部门预算. */
  DEPARTMENT_BUDGET("department-budget", "部门预算", Publisher.DEPARTMENT, Stage.INITIAL),
  /** 单位预算. */
  UNIT_BUDGET("unit-budget", "单位预算", Publisher.UNIT, Stage.INITIAL),
  /** 部门决算. */
  DEPARTMENT_FINAL_ACCOUNT("department-final-account", "部门决算", Publisher.DEPARTMENT, Stage.FINAL),
  /** 单位决算. */
  UNIT_FINAL_ACCOUNT("unit-final-account", "单位决算", Publisher.UNIT, Stage.FINAL);

  /** Who publishes (公开主体): a department with all its units, or one unit. */
  public enum Publisher implements Words {
    /** 部门. */
    DEPARTMENT("部门", "department"),
    /** 单位. */
    UNIT("单位", "unit");

    private final Label label;

    Publisher(String chinese, String english) {
      this.label = Label.zh(chinese).en(english);
    }

    @Override
    public String in(Language language) {
      return label.in(language);
    }
  }

  private final String id;
  private final Label label;
  private final Publisher publisher;
  private final Stage stage;

  DocumentKind(String id, String chinese, Publisher publisher, Stage stage) {
    this.id = id;
    this.label = Label.zh(chinese).en(id.replace('-', ' '));
    this.publisher = publisher;
    this.stage = stage;
  }

  /**
   * Returns the stable identifier, as used in JSON.
   *
   * @return an identifier such as {@code unit-budget}
   */
  public String id() {
    return id;
  }

  /**
   * Returns who publishes a document of this kind.
   *
   * @return a department or a unit
   */
  public Publisher publisher() {
    return publisher;
  }

  /**
   * Returns the stage of the budget that a document of this kind is about.
   *
   * @return the initial budget or the final account
   */
  public Stage stage() {
    return stage;
  }

  /**
   * Finds a kind by its identifier.
   *
   * @param id an identifier such as {@code unit-budget}
   * @return the kind, or nothing
   */
  public static Optional<DocumentKind> find(String id) {
    Objects.requireNonNull(id, "id");
    return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
  }

  /** Names the kind, as 单位预算. */
  @Override
  public String in(Language language) {
    return label.in(language);
  }
}
