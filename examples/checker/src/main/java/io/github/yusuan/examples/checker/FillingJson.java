package io.github.yusuan.examples.checker;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Words;
import io.github.yusuan.io.document.Doubt;
import io.github.yusuan.io.document.FilledDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What became of figures that were filled in, for programs (填报结果的JSON): all names, both languages.
 */
final class FillingJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private FillingJson() {}

  static String of(FilledDocument filled) {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("seen", filled.figures().seen());
    figures.put("filled", filled.figures().placed());
    figures.put("notFilled", filled.figures().inDoubt());
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("format", "yusuan-filling/1");
    all.put("summary", words(filled.summary()));
    all.put("figures", figures);
    all.put("doubts", filled.doubts().stream().map(FillingJson::doubt).toList());
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Map<String, Object> doubt(Doubt doubt) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("kind", doubt.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    one.put("figures", doubt.figures());
    one.put("place", words(doubt.place()));
    one.put("what", words(doubt.what()));
    List<String> names = doubt.names();
    if (!names.isEmpty()) {
      one.put("rows", names);
    }
    return one;
  }

  private static Map<String, String> words(Words words) {
    Map<String, String> both = new LinkedHashMap<>();
    both.put("zh", words.in(Language.CHINESE));
    both.put("en", words.in(Language.ENGLISH));
    return both;
  }
}
