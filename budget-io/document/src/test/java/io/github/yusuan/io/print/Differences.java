package io.github.yusuan.io.print;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.core.performance.Funding;
import io.github.yusuan.core.performance.PerformanceTarget;
import io.github.yusuan.rules.claim.Claims;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What two disclosures say otherwise in tables, sheets, titles and texts, but for the ids of lines.
 */
final class Differences {
  private final List<String> found = new ArrayList<>();

  private Differences() {}

  static List<String> of(Disclosure expected, Disclosure actual) {
    Differences differences = new Differences();
    differences.compare(words(expected), words(actual));
    return differences.found;
  }

  private void compare(List<String> expected, List<String> actual) {
    int at = 0;
    for (; at < Math.min(expected.size(), actual.size()); at++) {
      if (!expected.get(at).equals(actual.get(at))) {
        found.add("expected " + expected.get(at) + "\n but was " + actual.get(at));
        if (found.size() > 5) {
          return;
        }
      }
    }
    expected.stream().skip(at).limit(3).forEach(missing -> found.add("missing " + missing));
    actual.stream().skip(at).limit(3).forEach(more -> found.add("unexpected " + more));
  }

  private static List<String> words(Disclosure disclosure) {
    List<String> words = new ArrayList<>();
    words.add(disclosure.department().name() + disclosure.year() + disclosure.template().id());
    for (Table table : disclosure.tables()) {
      String form = table.form().id();
      words.add(form + " in " + table.unit() + ", " + table.title() + ", note " + table.note());
      for (Line line : table.lines()) {
        words.add(
            form
                + ": "
                + line.row().orElse(line.members().toString())
                + line.completed()
                + line.memberLabels()
                + line.misprintedCodes()
                + " “"
                + line.label()
                + "” "
                + new TreeMap<>(line.figures()));
      }
    }
    for (PerformanceTarget target : disclosure.performanceTargets()) {
      words.add(
          target.project()
              + ", "
              + target.authority()
              + ", "
              + target.attribute()
              + target.attributeText()
              + target.term()
              + ", term "
              + target.termFunding().total()
              + tiers(target.termFunding())
              + ", year "
              + target.annualFunding().total()
              + tiers(target.annualFunding())
              + target.overview()
              + target.basis()
              + target.necessity()
              + target.safeguards()
              + target.plan()
              + ", goals "
              + target.termGoal()
              + target.annualGoal());
      target.indicators().forEach(one -> words.add("  " + one.heading().id() + " " + one));
    }
    for (Section section : disclosure.narrative()) {
      words.add(section.id() + " “" + section.title() + "”\n" + section.text());
    }
    Claims.read(disclosure)
        .disclosure()
        .narrative()
        .forEach(section -> words.add(section.id() + " claims " + section.claims()));
    return words;
  }

  private static Map<String, Figure> tiers(Funding funding) {
    Map<String, Figure> tiers = new TreeMap<>();
    funding.tiers().forEach((tier, figure) -> tiers.put(tier.id(), figure));
    return tiers;
  }
}
