package io.github.yusuan.rules.text;

import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.narrative.Claim;
import io.github.yusuan.core.narrative.ClaimedChange;
import io.github.yusuan.core.narrative.Section;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a sentence speaks of (所述事项). 比上年减少 belongs to a change only where the sentence names the
 * quantity of that change and nothing else: a text may speak of more than is stated as data.
 */
final class Subject {
  /** What may stand beside the name of a quantity: data, easy to extend. */
  private static final Pattern BESIDE =
      Pattern.compile(
          "^[（(]?[一二三四五六七八九十\\d]{1,2}[）)、.]|(?:20)\\d{2}年度?|本?部门|本?单位|我局|其中|财政拨款"
              + "|\\d+(?:\\.\\d+)?(?:亿元|万元|千元|元)?|预算|安排|共计|合计|总计|为|数|[，,、：:\\s]");

  private static final Pattern SENTENCE = Pattern.compile("[。；;\\n]");

  private Subject() {}

  /** Tells whether the last sentence begun names a quantity whose change a section states. */
  static boolean isChanged(Section section, String before) {
    String[] sentences = SENTENCE.split(before, -1);
    String subject = bare(sentences[sentences.length - 1]);
    Set<String> changed =
        section.claims().stream()
            .filter(claim -> claim.value() instanceof ClaimedChange)
            .map(Claim::quantity)
            .map(quantity -> bare(ClaimPlace.name(quantity).in(Language.CHINESE)))
            .collect(Collectors.toSet());
    return subject.isEmpty()
        ? changed.size() == 1 && sentences.length == 1
        : changed.contains(subject);
  }

  private static String bare(String words) {
    return BESIDE.matcher(words).replaceAll("");
  }
}
