package io.github.yusuan.core.narrative;

import io.github.yusuan.core.text.TextPattern;

/** The patterns over the running text of documents (正文文字样式), in half width and without blanks. */
final class NarrativePatterns {
  /** The heading of a list of contents: whose, of when, of what, and nothing else. */
  static final TextPattern CONTENTS =
      TextPattern.of(
          "^[^\\p{L}\\d]{0,9}+"
              + "(?:[^,。;:]{2,30}(?=20\\d{2}|(?:部门|单位)(?:预算|决算)|(?:预算|决算)公开))?"
              + "(?:20\\d{2}年?度?)?"
              + "(?:部门|单位|收支|预算|决算|信息|公开|情况|说明|内容|文本|报表|附表|附件|表格|表|总|及|和|与|、){0,12}+"
              + "(?:目录|目次)页?[^\\p{L}\\d]{0,9}");

  private NarrativePatterns() {}
}
