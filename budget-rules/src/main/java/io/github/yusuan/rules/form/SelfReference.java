package io.github.yusuan.rules.form;

import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Site;
import java.util.ArrayList;
import java.util.List;

/** How a document speaks of itself (自称): as a department or as a unit. */
final class SelfReference {
  private static final String DEPARTMENT = "本部门";
  private static final String UNIT = "本单位";

  private static final Sentence CONSISTENT =
      Sentence.of("self-reference-consistent")
          .zh("说明和表注称“本部门”{department}处，称“本单位”{unit}处")
          .en(
              "text and notes say 本部门 (the department) {department} {department|time|times}"
                  + " and 本单位 (the unit) {unit} {unit|time|times}");
  private static final Sentence MIXED =
      Sentence.of("self-reference-mixed")
          .zh("说明和表注称“本部门”{department}处，称“本单位”{unit}处，口径混用")
          .en(
              "text and notes mix 本部门 (the department, {department} {department|time|times})"
                  + " and 本单位 (the unit, {unit} {unit|time|times})");

  private SelfReference() {}

  static List<Finding> examine(Rule rule, Examination examination) {
    List<String> texts = new ArrayList<>();
    for (Section section : examination.disclosure().narrative()) {
      texts.add(section.title());
      texts.add(section.text());
    }
    examination.disclosure().tables().stream()
        .map(Table::note)
        .forEach(note -> note.ifPresent(texts::add));
    long department = count(texts, DEPARTMENT);
    long unit = count(texts, UNIT);
    if (department + unit == 0) {
      return List.of();
    }
    boolean mixed = department > 0 && unit > 0;
    return List.of(
        Finding.of(rule, mixed ? Outcome.VIOLATED : Outcome.HOLDS)
            .at(Site.of(Site.Part.SECTION))
            .saying(
                (mixed ? MIXED : CONSISTENT).with("department", department).with("unit", unit)));
  }

  private static long count(List<String> texts, String word) {
    long count = 0;
    for (String text : texts) {
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
        count++;
      }
    }
    return count;
  }
}
