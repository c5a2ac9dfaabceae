package io.github.yusuan.core.record;

import io.github.yusuan.core.label.Label;
import java.util.Locale;
import java.util.Optional;

/**
 * The columns of records that are read (数据项), by their names in the integrated system. Any further
 * column of a table is left alone; a column of another name is renamed in the query.
 */
public enum RecordColumn {
  /** 预算年度: four digits. */
  FISCAL_YEAR("预算年度", "budget year"),
  /** 部门代码: whose row it is; where a table has no such column, the agency's code tells. */
  DEPT_CODE("部门代码", "department code"),
  /** 单位代码: it begins with the code of its department. */
  AGENCY_CODE("单位代码", "agency code"),
  /** 单位名称: one agency has one name, in all tables. */
  AGENCY_NAME("单位名称", "agency name"),
  /** 项目类别代码: tells basic expenditure from projects. */
  PRO_KIND_CODE("项目类别代码", "project kind code"),
  /** 项目代码: basic expenditure has one too, which is dropped. */
  PRO_CODE("项目代码", "project code"),
  /** 项目名称: one project has one name, in all tables. */
  PRO_NAME("项目名称", "project name"),
  /** 支出功能分类科目代码: a 项 of 7 digits. */
  EXP_FUNC_CODE("支出功能分类科目代码", "functional code"),
  /** 支出功能分类科目名称: used where the catalogue of the year lacks the code. */
  EXP_FUNC_NAME("支出功能分类科目名称", "functional name"),
  /** 政府支出经济分类科目代码: a 款 of 5 digits, or blank. */
  GOV_BGT_ECO_CODE("政府支出经济分类科目代码", "governmental economic code"),
  /** 政府支出经济分类科目名称: used where the catalogue of the year lacks the code. */
  GOV_BGT_ECO_NAME("政府支出经济分类科目名称", "governmental economic name"),
  /** 部门支出经济分类科目代码: a 款 of 5 digits, or blank. */
  DEP_BGT_ECO_CODE("部门支出经济分类科目代码", "departmental economic code"),
  /** 部门支出经济分类科目名称: used where the catalogue of the year lacks the code. */
  DEP_BGT_ECO_NAME("部门支出经济分类科目名称", "departmental economic name"),
  /** 资金性质代码: which budget pays. */
  FUND_TYPE_CODE("资金性质代码", "fund type code"),
  /** 资金来源代码: whether this year's budget allots the money. */
  FOUND_TYPE_CODE("资金来源代码", "fund origin code"),
  /** 预算级次代码: which tier of government pays for a project. */
  BUDGET_LEVEL_CODE("预算级次代码", "budget level code"),
  /** 年初批复数: the approved amount in 元. */
  REPLY_AMT("年初批复数", "approved amount"),
  /** 结转数: the amount carried over in 元; not 批复数, which is what the earlier year approved. */
  CARRYOVERS_AMT("结转数", "amount carried over"),
  /** 叶子节点: 0 marks a subtotal, which is refused, since its parts are rows themselves. */
  ISLEAF("叶子节点", "leaf"),
  /** 是否删除: 1 marks a deleted row, which is skipped; 2, 0 and blank mark one that is there. */
  IS_DELETED("是否删除", "deleted");

  private final Label label;

  RecordColumn(String chinese, String english) {
    this.label = Label.zh(chinese).en(english);
  }

  /**
   * Returns the meaning in both languages.
   *
   * @return the label
   */
  public Label label() {
    return label;
  }

  /**
   * Finds the column of a name.
   *
   * @param name a column's name, in any case
   * @return the column, or nothing for one that is not read
   */
  public static Optional<RecordColumn> find(String name) {
    String wanted = name.strip().toUpperCase(Locale.ROOT);
    for (RecordColumn column : values()) {
      if (column.name().equals(wanted)) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }
}
