package io.github.yusuan.core.form;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Words;

/**
 * A topic (说明主题) of a disclosure that no budget line tells: it is written from what the publisher
 * gives. Source: 财预〔2016〕143号, which asks for all of them.
 */
public enum Topic implements Words {
  /** 部门职责: what the department is for. */
  DUTIES("部门职责", "duties"),
  /** 机构设置: divisions and units. */
  UNITS("机构设置", "divisions and units"),
  /** 政府采购. */
  PROCUREMENT("政府采购", "government procurement"),
  /** 国有资产占有使用. */
  ASSETS("国有资产", "state-owned assets"),
  /** 名词解释. */
  TERMS("名词解释", "terms");

  private final Label label;

  Topic(String chinese, String english) {
    this.label = Label.zh(chinese).en(english);
  }

  @Override
  public String in(Language language) {
    return label.in(language);
  }
}
