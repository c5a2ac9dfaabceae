package io.github.yusuan.rules.related;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.core.text.TextPattern;
import java.util.LinkedHashSet;
import java.util.Set;

/** How a text says that a unit publishes no budget of its own (不单列预算): data, easy to extend. */
final class UnitPatterns {
  private static final TextPattern UNPUBLISHED =
      TextPattern.of("[不未](?:再)?(?:单列|单独(?:列示|编制|编报|公开|核算))(?:部门|单位)?(?:的)?预算");
  private static final TextPattern SENTENCE_END = TextPattern.of("[。；;\n]");

  private UnitPatterns() {}

  /** Returns those of some units of which a sentence says so that names them. */
  static Set<String> unpublished(Disclosure department, Set<String> listed) {
    Set<String> unpublished = new LinkedHashSet<>();
    for (Section section : department.narrative()) {
      if (UNPUBLISHED.isIn(section.text())) {
        for (String sentence : SENTENCE_END.split(section.text())) {
          if (UNPUBLISHED.isIn(sentence)) {
            listed.stream().filter(sentence::contains).forEach(unpublished::add);
          }
        }
      }
    }
    return unpublished;
  }
}
