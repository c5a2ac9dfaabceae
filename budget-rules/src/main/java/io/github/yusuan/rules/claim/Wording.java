package io.github.yusuan.rules.claim;

import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Stage;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.label.PrintedText;
import io.github.yusuan.core.narrative.Quantity;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private static final String BUDGET = "预算";
  private static final String SETTLED = "决算";
  private static final String SPENT = "支出";
  private static final String COST = "费";

  private final Set<String> speakers =
      new TreeSet<>(Comparator.comparing(String::length).reversed().thenComparing(name -> name));

  private final Year year;
  private final boolean budget;
  private final AccountNames account;

  private Wording(Year year, boolean budget) {
    this.year = year;
    this.budget = budget;
    this.account = new AccountNames(name -> key(solid(name)));
  }

  /** Collects how a document speaks of itself. */
  static Wording of(Disclosure disclosure) {
    boolean budget = disclosure.template().kind().stage() == Stage.INITIAL;
    Wording wording = new Wording(disclosure.year(), budget);
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
    rest = ClaimPatterns.PUBLISHER.without(rest);
    rest = rest.replace(year + "年度", "").replace(year + "年", "");
    if (!budget) {
      rest = ClaimPatterns.FUND_BUDGET.replaced(rest, fund -> fund.group(1));
    }
    rest = ClaimPatterns.BESIDE.replaced(rest, word -> beside(word.group()));
    return ClaimPatterns.EDGES.without(ClaimPatterns.SIGNS.without(rest));
  }

  /** In a final account, a budget is something else than the account. */
  private String beside(String word) {
    return !budget && word.contains(BUDGET) ? word : ALIKE.getOrDefault(word, "");
  }

  /**
   * Returns how else a final account calls what its template names: 公务接待费支出, 公务接待费 for 公务接待费支出决算,
   * 收支总计 for 收入支出总计.
   */
  List<String> otherwise(String key) {
    if (budget) {
      return List.of();
    }
    List<String> others = new ArrayList<>(account.otherwise(key));
    if (key.endsWith(SETTLED)) {
      others.addAll(withoutAccount(key));
    }
    return others;
  }

  private static List<String> withoutAccount(String key) {
    String bare = key.substring(0, key.length() - SETTLED.length());
    String name = bare.endsWith(SPENT) ? bare.substring(0, bare.length() - SPENT.length()) : bare;
    return name.endsWith(COST)
        ? List.of(bare, name, name.substring(0, name.length() - COST.length()) + SPENT)
        : List.of(bare, name);
  }

  /** Returns how a final account calls what is left over and what the year brings. */
  Map<String, Member> sides() {
    return budget ? Map.of() : account.sides();
  }

  /** Returns what a final account speaks of though its template does not. */
  List<Quantity> spokenOfBeside() {
    return budget ? List.of() : account.beside();
  }

  /** Tells whether it is a final account that speaks. */
  boolean isAccount() {
    return !budget;
  }

  /** Tells whether words name an account, and not of what: 支出决算. */
  boolean isBareAccount(String key) {
    return !budget && ClaimPatterns.BARE_ACCOUNT.matches(key);
  }

  /** Returns the key of what words name the budget of, in a final account: 三公经费 of 三公经费年初预算. */
  Optional<String> budgeted(String key) {
    return budget
        ? Optional.empty()
        : ClaimPatterns.BUDGETED.whole(key).map(found -> found.group(1));
  }

  /**
   * Tells whether words after 比 mean the year before: its budget in a budget, its final account in
   * a final account.
   */
  boolean isLastYear(String base) {
    String before = year.minusYears(1).toString();
    return (budget ? ClaimPatterns.LAST_YEAR : ClaimPatterns.LAST_ACCOUNT)
        .whole(base)
        .filter(last -> last.group(1) == null || last.group(1).equals(before))
        .isPresent();
  }
}
