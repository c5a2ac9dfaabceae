package io.github.yusuan.io.document;

import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.Tier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A label of the funding of a performance target sheet (资金各行标签).
 *
 * @param sort whether it is a total, and of what, or of a part
 * @param tier the part; nothing for a total
 */
record FundingLabel(Sort sort, Optional<Category> tier) {
  private static final List<String> OF_TERM = List.of("实施期资金总额");
  private static final List<String> OF_YEAR = List.of("年度资金总额", "年度资金申请总额", "年度资金");
  private static final List<String> OF_EITHER = List.of("项目资金总额", "资金总额");
  private static final List<String> WEIGHTS = List.of("执行率", "权重", "分值");

  /** A longer text only speaks of funds. */
  private static final int LONGEST = 24;

  private static final int LONGEST_CELL = 60;

  private static final Map<String, Category> TIERS = new LinkedHashMap<>();

  static {
    TIERS.put("中央财政资", Tier.CENTRAL);
    TIERS.put("中央资金", Tier.CENTRAL);
    TIERS.put("省级财政资", Tier.PROVINCIAL);
    TIERS.put("省级资金", Tier.PROVINCIAL);
    TIERS.put("市县区财政资", Tier.MUNICIPAL_COUNTY);
    TIERS.put("市县财政资", Tier.MUNICIPAL_COUNTY);
    TIERS.put("单位自筹", Tier.SELF_RAISED);
    TIERS.put("当年财政拨款", Tier.CURRENT_FISCAL);
    TIERS.put("本年财政拨款", Tier.CURRENT_FISCAL);
    TIERS.put("上年结转", Tier.CARRIED_OVER);
    TIERS.put("财政专户管理资金", Tier.SPECIAL_ACCOUNT);
    TIERS.put("财政拨款", Tier.FISCAL);
    TIERS.put("财政资金", Tier.FISCAL);
    TIERS.put("单位资金", Tier.UNIT_FUNDS);
    TIERS.put("其他资金", Tier.OTHER);
  }

  /** What a label is of (标签种类). */
  enum Sort {
    /** 实施期资金总额. */
    TERM,
    /** 年度资金总额. */
    YEAR,
    /** 项目资金总额: of the term where the sheet has a total of the year too. */
    EITHER,
    /** 其中：…. */
    PART
  }

  /** Reads a label; nothing for what is none. */
  static Optional<FundingLabel> of(GridCell cell) {
    if (!speaksOfMoney(cell)) {
      return Optional.empty();
    }
    String solid = PrintedKey.of(cell.text());
    if (solid.length() > LONGEST) {
      return Optional.empty();
    }
    String key = solid.startsWith("其中") ? solid.substring(2) : solid;
    for (Map.Entry<String, Category> tier : TIERS.entrySet()) {
      if (key.startsWith(tier.getKey())) {
        return Optional.of(new FundingLabel(Sort.PART, Optional.of(tier.getValue())));
      }
    }
    return total(key).map(sort -> new FundingLabel(sort, Optional.empty()));
  }

  /** Tells whether a cell can be a label: every one has one of these characters, and few others. */
  static boolean speaksOfMoney(GridCell cell) {
    String text = cell.text();
    return text.length() <= LONGEST_CELL
        && (text.indexOf('资') >= 0
            || text.indexOf('款') >= 0
            || text.indexOf('筹') >= 0
            || text.indexOf('转') >= 0);
  }

  private static Optional<Sort> total(String key) {
    if (isOne(key, OF_TERM)) {
      return Optional.of(Sort.TERM);
    }
    if (isOne(key, OF_YEAR)) {
      return Optional.of(Sort.YEAR);
    }
    return isOne(key, OF_EITHER) ? Optional.of(Sort.EITHER) : Optional.empty();
  }

  private static boolean isOne(String key, List<String> labels) {
    return labels.stream().anyMatch(key::startsWith);
  }

  /** Tells whether a cell is the heading of weights, which are no money: 执行率权重(10). */
  static boolean isWeight(GridCell cell) {
    String key = PrintedKey.ofShort(cell.text());
    return WEIGHTS.stream().anyMatch(key::contains) && of(cell).isEmpty();
  }
}
