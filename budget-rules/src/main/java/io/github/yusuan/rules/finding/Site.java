package io.github.yusuan.rules.finding;

import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.core.performance.PerformanceTarget;
import java.io.Serializable;
import java.util.Objects;

/** What part of a disclosure a finding is about (所在), where it is about more or less than cells. */
public final class Site implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Part part;
  private final String id;
  private final String item;

  private Site(Part part, String id, String item) {
    this.part = part;
    this.id = id;
    this.item = item;
  }

  /** The parts of a disclosure (文本组成). */
  public enum Part {
    /** 预算表. */
    TABLE("table", "预算表"),
    /** 绩效目标表. */
    SHEET("sheet", "绩效目标表"),
    /** 情况说明. */
    SECTION("section", "情况说明"),
    /** 机构设置. */
    ORGANISATION("organisation", "机构设置"),
    /** 政府采购. */
    PROCUREMENT("procurement", "政府采购"),
    /** 国有资产. */
    ASSETS("assets", "国有资产"),
    /** 另一份文本: of last year, of a unit. */
    OTHER_DOCUMENT("other-document", "相关文本");

    private final String id;
    private final Label label;

    Part(String id, String chinese) {
      this.id = id;
      this.label = Label.zh(chinese).en(id.replace('-', ' '));
    }

    /**
     * Returns the stable identifier, as used in JSON.
     *
     * @return the identifier
     */
    public String id() {
      return id;
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
   * Points to a form.
   *
   * @param form the form
   * @return the site
   */
  public static Site of(Form form) {
    return new Site(Part.TABLE, form.id(), "");
  }

  /**
   * Points to the performance target sheet of a project.
   *
   * @param target the sheet
   * @return the site
   */
  public static Site of(PerformanceTarget target) {
    return new Site(Part.SHEET, target.project().name(), "");
  }

  /**
   * Points to a section of the text.
   *
   * @param section the section
   * @return the site
   */
  public static Site of(Section section) {
    return new Site(Part.SECTION, section.id(), "");
  }

  /**
   * Points to a part of which there is only one.
   *
   * @param part the part
   * @return the site
   */
  public static Site of(Part part) {
    Objects.requireNonNull(part, "part");
    return new Site(part, "", "");
  }

  /**
   * Points to one of several of a part, by its identifier.
   *
   * @param part the part
   * @param id the identifier
   * @return the site
   */
  public static Site of(Part part, String id) {
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(id, "id");
    return new Site(part, id, "");
  }

  /**
   * Points to one item of this site.
   *
   * @param name the line, the quantity, the indicator
   * @return the site
   */
  public Site item(String name) {
    return new Site(part, id, name);
  }

  /**
   * Returns which part of the disclosure it is.
   *
   * @return the part
   */
  public Part part() {
    return part;
  }

  /**
   * Returns which of the part it is.
   *
   * @return the form, the section, the project; empty where there is only one of the part
   */
  public String id() {
    return id;
  }

  /**
   * Returns which item of it.
   *
   * @return the line, the quantity, the indicator; empty for the whole
   */
  public String item() {
    return item;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Site that
        && part == that.part
        && id.equals(that.id)
        && item.equals(that.item);
  }

  @Override
  public int hashCode() {
    return Objects.hash(part, id, item);
  }

  /** Returns part, identifier and item, joined by slashes. */
  @Override
  public String toString() {
    return part.id() + "/" + id + (item.isEmpty() ? "" : "/" + item);
  }
}
