package io.github.yusuan.core.budget;

import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.narrative.GlossaryTerm;
import io.github.yusuan.core.narrative.Organisation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Words what a department is for, what it consists of, and the terms that it explains (职责、机构、名词).
 */
final class OrganisationText {
  private OrganisationText() {}

  static TopicText duties(Organisation organisation) {
    return new TopicText(numbered(organisation.duties()), List.of());
  }

  static TopicText units(Organisation organisation) {
    List<String> sentences = new ArrayList<>();
    if (!organisation.divisions().isEmpty()) {
      sentences.add("内设机构：" + String.join("、", organisation.divisions()) + "。");
    }
    if (!organisation.units().isEmpty()) {
      sentences.add("所属单位：" + String.join("、", organisation.units()) + "。");
    }
    String counts =
        organisation.counts().entrySet().stream()
            .map(count -> count.getKey().label().in(Language.CHINESE) + count.getValue() + "个")
            .collect(Collectors.joining("、"));
    if (!counts.isEmpty()) {
      sentences.add("其中：" + counts + "。");
    }
    return new TopicText(String.join("", sentences), List.of());
  }

  static String terms(List<GlossaryTerm> terms) {
    return numbered(terms.stream().map(term -> term.term() + "：" + term.text()).toList());
  }

  /** Gives each item a paragraph of its own: 1. …。 */
  private static String numbered(List<String> items) {
    List<String> paragraphs = new ArrayList<>();
    for (String item : items) {
      String end = item.endsWith("。") ? "" : "。";
      paragraphs.add((paragraphs.size() + 1) + ". " + item + end);
    }
    return String.join("\n", paragraphs);
  }
}
