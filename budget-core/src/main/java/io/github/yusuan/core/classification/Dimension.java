package io.github.yusuan.core.classification;

import io.github.yusuan.core.label.Label;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A dimension (分类维度): one way to classify the money of a budget. */
public enum Dimension {
  /** 支出功能分类: what the money does; {@link FunctionalCode}. */
  FUNCTION("function", "功能分类", "function", true),
  /** 部门预算支出经济分类: what the department buys; {@link DepartmentEconomicCode}. */
  DEPARTMENT_ECONOMIC("departmentEconomic", "部门预算经济分类", "departmental economic class", true),
  /** 政府预算支出经济分类: what the government spends it as; {@link GovernmentEconomicCode}. */
  GOVERNMENT_ECONOMIC("governmentEconomic", "政府预算经济分类", "governmental economic class", true),
  /** 收入分类: where revenue comes from; {@link RevenueCode}. */
  REVENUE("revenue", "收入分类", "revenue class", true),
  /** 资金来源: the budget that pays; {@link Source}. */
  SOURCE("source", "资金来源", "source of funds", false),
  /** 当年或结转: the year that the money comes from; {@link Origin}. */
  ORIGIN("origin", "资金年度", "origin", false),
  /** 支出性质: basic, project and the other kinds of expenditure; {@link Kind}. */
  KIND("kind", "支出性质", "kind of expenditure", false),
  /** “三公”经费; {@link ThreePublic}. */
  THREE_PUBLIC("threePublic", "“三公”经费", "three public expenses", false),
  /** 机关运行经费; {@link AgencyOperating}. */
  AGENCY_OPERATING("agencyOperating", "机关运行经费", "agency operating expenses", false),
  /** 预算单位: the unit that holds the budget; {@link BudgetUnit}. */
  UNIT("unit", "预算单位", "budget unit", true),
  /** 项目: one project of one unit; {@link Project}. */
  PROJECT("project", "项目", "project", true),
  /** 资金级次: the tier of government that pays; {@link Tier}. */
  TIER("tier", "资金级次", "tier of government", false),
  /**
   * 自设分类: the dimension that a template may declare for itself, as Jiangsu's 政府采购品目. It has no
   * usual members; what they are and what it means is the template's word. A template may declare
   * several trees in it, as 政府采购 and 政府购买服务, as long as no figure and no money is in two.
   */
  DECLARED("declared", "自设分类", "classification of the template", false),
  /** 明细项目: what a document lists by name within a category of its template; {@link Item}. */
  ITEM("item", "明细项目", "listed item", true);

  private static final Set<Dimension> OPEN =
      Arrays.stream(values())
          .filter(Dimension::isOpen)
          .collect(
              Collectors.collectingAndThen(
                  Collectors.toCollection(() -> EnumSet.noneOf(Dimension.class)),
                  Collections::unmodifiableSet));

  private final String id;
  private final Label label;
  private final boolean open;

  Dimension(String id, String chinese, String english, boolean open) {
    this.id = id;
    this.label = Label.zh(chinese).en(english);
    this.open = open;
  }

  /**
   * Returns the stable identifier, as used in JSON.
   *
   * @return an identifier such as {@code departmentEconomic}
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

  /**
   * Returns the dimensions whose members documents bring along.
   *
   * @return the {@linkplain #isOpen() open} ones, in order
   */
  public static Set<Dimension> open() {
    return OPEN;
  }

  /**
   * Tells whether each document brings its own members (codes, units, projects, items). The parts
   * of such a member are those that the same form prints; the parts of any other member are the
   * template's word.
   *
   * @return true for codes, units, projects and items
   */
  public boolean isOpen() {
    return open;
  }
}
