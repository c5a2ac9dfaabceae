package io.github.yusuan.rules.claim;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.label.PrintedText;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What makes the name of a quantity in a text one with that of a template (名称归一): words that say
 * nothing of which money is meant are left out, and words for one thing are made one.
 */
final class Wording {
  /** Words that may stand beside a name; no budget has a part that they tell. */
  private static final List<String> SILENT =
      List.of(
          "其中",
          "主要包括",
          "主要用于以下方面",
          "用于以下方面",
          "支出包括",
          "包括",
          "按资金年度分",
          "本部门",
          "本单位",
          "我部门",
          "我单位",
          "我局",
          "(部门)",
          "(单位)",
          "本年部门预算",
          "本年度部门预算",
          "部门预算",
          "单位预算",
          "预算数",
          "预算",
          "安排",
          "总额",
          "预算额",
          "共计",
          "涉及",
          "二级",
          "科目",
          "下属",
          "所属",
          "上年无此项");

  private static final Map<String, String> ALIKE =
      Map.of(
          "财政拨款", "拨款",
          "本年度", "本年",
          "当年度", "本年",
          "当年", "本年",
          "费用", "费",
          "运行维护费", "运行费",
          "国有资本经营", "国有资本");

  /** All these words as alternatives of a pattern, the longer first. */
  static final String ANY =
      Stream.concat(SILENT.stream(), ALIKE.keySet().stream())
          .sorted(Comparator.comparing(String::length).reversed().thenComparing(word -> word))
          .map(word -> word.replace("(", "\\(").replace(")", "\\)"))
          .collect(Collectors.joining("|"));

  private final Set<String> speakers =
      new TreeSet<>(Comparator.comparing(String::length).reversed().thenComparing(name -> name));

  private final List<String> years;

  private Wording(List<String> years) {
    this.years = years;
  }

  /** Collects how a document speaks of itself. */
  static Wording of(Disclosure disclosure) {
    Wording wording = new Wording(List.of(disclosure.year() + "年度", disclosure.year() + "年"));
    wording.speakers.add(solid(disclosure.department().name()));
    return wording;
  }

  static String solid(String text) {
    return PrintedText.of(text).toString();
  }

  /** Returns what tells a quantity; nothing where the words tell none. */
  String key(String words) {
    String rest = ClaimPatterns.ORDINAL.without(words);
    for (String speaker : speakers) {
      rest = rest.replace(speaker, "");
    }
    for (String year : years) {
      rest = rest.replace(year, "");
    }
    rest = ClaimPatterns.BESIDE.replaced(rest, word -> ALIKE.getOrDefault(word.group(), ""));
    return ClaimPatterns.EDGES.without(ClaimPatterns.SIGNS.without(rest));
  }
}
