package io.github.yusuan.io.document;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a label may be called in forms that are known (表样用语), where its own words are in none: 人员支出
 * is 人员经费, 五、单位资金收入 is 单位资金, 其中：公务用车购置费 is the item itself.
 */
final class DraftWords {
  private static final Map<String, String> OTHERWISE = new LinkedHashMap<>();

  static {
    OTHERWISE.put("日常公用支出", "公用经费");
    OTHERWISE.put("公用支出", "公用经费");
    OTHERWISE.put("人员支出", "人员经费");
    OTHERWISE.put("结转结余", "结转");
    OTHERWISE.put("运行维护费", "运行费");
    OTHERWISE.put("运行费", "运行维护费");
    OTHERWISE.put("费用", "费");
    OTHERWISE.put("经费合计", "经费");
    OTHERWISE.put("拨款收入", "");
    OTHERWISE.put("收入", "");
  }

  private DraftWords() {}

  /** Finds what is known of a label, by its own words before others. */
  static <T> Optional<T> find(String label, Function<String, Optional<T>> known) {
    return words(label).stream().flatMap(words -> known.apply(words).stream()).findFirst();
  }

  private static Set<String> words(String label) {
    Set<String> words = new LinkedHashSet<>(List.of(label));
    for (String text : List.of(PrintedKey.clean(label), PrintedKey.ofLabel(label))) {
      String bare = DocumentPatterns.BEFORE_ITEM.without(text);
      words.add(bare);
      OTHERWISE.forEach((one, other) -> words.add(bare.replace(one, other)));
      words.add(bare + "合计");
    }
    words.remove("");
    return words;
  }
}
