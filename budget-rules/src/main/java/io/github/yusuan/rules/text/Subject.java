package io.github.yusuan.rules.text;

import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.narrative.Claim;
import io.github.yusuan.core.narrative.ClaimedChange;
import io.github.yusuan.core.narrative.Section;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a sentence speaks of (所述事项). 比上年减少 belongs to a change only where the sentence names the
 * quantity of that change and nothing else: a text may speak of more than is stated as data.
 */
final class Subject {
  private Subject() {}

  /** Tells whether the last sentence begun names a quantity whose change a section states. */
  static boolean isChanged(Section section, String before) {
    int begun = lastEnd(before) + 1;
    String subject = bare(before.substring(begun));
    Set<String> changed =
        section.claims().stream()
            .filter(claim -> claim.value() instanceof ClaimedChange)
            .map(Claim::quantity)
            .map(quantity -> bare(ClaimPlace.name(quantity).in(Language.CHINESE)))
            .collect(Collectors.toSet());
    return subject.isEmpty() ? changed.size() == 1 && begun == 0 : changed.contains(subject);
  }

  /** Returns where the last sentence but one ends; -1 if there is only one. */
  private static int lastEnd(String text) {
    int at = text.length() - 1;
    while (at >= 0 && "。；;\n".indexOf(text.charAt(at)) < 0) {
      at--;
    }
    return at;
  }

  private static String bare(String words) {
    return TextPatterns.BESIDE.without(words);
  }
}
