package io.github.yusuan.io.document;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Words;

/**
 * A kind of doubt (存疑种类): what kept a figure out, or what was taken otherwise than it is printed.
 */
public enum DoubtKind implements Words {
  /** 样式不合: a template that few tables of the document are of. */
  TEMPLATE("样式不合", "template in doubt"),
  /** 无此表: a table that is no form of the template. */
  UNPLACED_TABLE("表格未归位", "table not placed"),
  /** 图像: a page that is a picture, so that nothing of it was read. */
  PICTURE("图像未读入", "picture not read"),
  /** 文件残缺: a file that lacks its end, so that parts of it may be missing. */
  CUT_OFF("文件残缺", "file incomplete"),
  /** 无此栏: a column that the form does not have. */
  UNPLACED_COLUMN("栏未归位", "column not placed"),
  /** 无此行: a row that the form does not have. */
  UNPLACED_ROW("行未归位", "row not placed"),
  /** 非数字: a cell for figures that holds something else. */
  NOT_A_FIGURE("不是数字", "not a figure"),
  /** 按位置归位: placed by where it stands, not by what is printed over or beside it. */
  BY_POSITION("按位置归位", "placed by position"),
  /** 按相近归位: placed by a text that is only like the template's. */
  BY_LIKENESS("按相近文字归位", "placed by likeness"),
  /** 代码补全: a code that is not printed, or not in full. */
  CODE_COMPLETED("代码补全", "code completed"),
  /** 两种读法: two readings of one table; the identities decided, or could not. */
  TWO_READINGS("两种读法", "two readings"),
  /** 表缺失: a form of the template that was not found. */
  MISSING_FORM("未找到表", "form not found"),
  /** 栏缺失: a column of the form that was not found. */
  MISSING_COLUMN("未找到栏", "column not found"),
  /** 绩效目标表: a row of a performance target sheet that was not understood, or was put right. */
  TARGET_SHEET("绩效目标表", "performance sheet"),
  /** 已有数字: a cell that was not filled in, because another figure stands there. */
  FILLED_ALREADY("单元格已有数字", "filled in already"),
  /** 公式保留: a cell that was filled in, whose formula was kept. */
  FORMULA_KEPT("公式保留", "formula kept"),
  /** 显示不同: a figure that was filled in, and is shown with other places. */
  SHOWN_OTHERWISE("显示不同", "shown otherwise"),
  /** 文字未填: a text that was not filled in. */
  TEXT_NOT_FILLED("文字未填", "text not filled in");

  private final Label label;

  DoubtKind(String chinese, String english) {
    this.label = Label.zh(chinese).en(english);
  }

  /** Names the kind, as 行未归位. */
  @Override
  public String in(Language language) {
    return label.in(language);
  }
}
