package io.github.yusuan.core.performance;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The words of quality that sheets print (定性用词), as data: an open list. */
final class QualityWords {
  private static final int LONGEST = 6;
  private static final Set<String> WORDS =
      Set.of(
          "合格", "良好", "优秀", "优良", "达标", "满意", "较好", "较高", "优化", "提升", "提高", "改善", "改进", "保障", "保证",
          "健全", "完善", "完备", "齐全", "完整", "准确", "及时", "按时", "按期", "准时", "合规", "合法", "规范", "促进", "推动",
          "推进", "合理", "科学", "支持", "支撑", "增强", "加强", "增加", "增长", "扩大", "减少", "降低", "下降", "缩短", "有效",
          "高效", "显著", "明显", "稳定", "正常", "安全", "持续", "长期", "长效", "可持续", "便捷", "便利", "公开", "完成");
  private static final List<String> STRENGTHENING =
      List.of(
          "进一步", "持续", "不断", "逐步", "稳步", "有效", "显著", "明显", "大幅", "全面", "基本", "充分", "切实", "得到",
          "有所");

  private QualityWords() {}

  /** Finds the word of quality that a text consists of, after words that strengthen it. */
  static Optional<String> word(String text) {
    String printed = Measure.strip(text);
    if (WORDS.contains(printed)) {
      return Optional.of(printed);
    }
    if (printed.length() > LONGEST) {
      return Optional.empty();
    }
    for (String adverb : STRENGTHENING) {
      if (printed.startsWith(adverb) && WORDS.contains(printed.substring(adverb.length()))) {
        return Optional.of(printed.substring(adverb.length()));
      }
    }
    return Optional.empty();
  }
}
