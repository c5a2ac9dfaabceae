package io.github.yusuan.io.print;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.catalog.Scope;
import io.github.yusuan.core.catalog.SubjectCatalog;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Print;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.core.performance.Funding;
import io.github.yusuan.core.performance.PerformanceTarget;
import io.github.yusuan.rules.claim.Claims;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
      words.add(form + " in " + table.unit() + ", " + title(table) + ", note " + table.note());
      for (Line line : table.lines()) {
        Set<Dimension> told = told(table, line);
        words.add(
            form
                + ": "
                + line.row().orElse(members(line, told))
                + line.completed().stream().filter(told::contains).sorted().toList()
                + line.memberLabels()
                + line.misprintedCodes()
                + " “"
                + line.label()
                + "” "
                + new TreeMap<>(line.figures())
                + new TreeMap<>(line.remarks()));
      }
    }
    for (PerformanceTarget target : disclosure.performanceTargets()) {
      words.add(
          named(target.project())
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

  /** All sides of a printed table stand under one title. */
  private static String title(Table table) {
    return table.title().orElseGet(() -> TableSetter.title(table.form()));
  }

  /** No form prints the code or the number of a project. */
  private static String named(Project project) {
    return project.unit() + "/" + project.name();
  }

  /** A form of names tells no governmental code whose name several have. */
  private static Set<Dimension> told(Table table, Line line) {
    Set<Dimension> told = EnumSet.allOf(Dimension.class);
    String name = line.memberLabels().getOrDefault(Dimension.GOVERNMENT_ECONOMIC, "");
    boolean one =
        SubjectCatalog.of(Year.of(2024))
            .complete(name, Scope.all(Dimension.GOVERNMENT_ECONOMIC))
            .code()
            .isPresent();
    if (table.form().prints(Print.NAMES_ONLY) && !one) {
      told.remove(Dimension.GOVERNMENT_ECONOMIC);
    }
    return told;
  }

  private static String members(Line line, Set<Dimension> told) {
    return line.members().stream()
        .filter(member -> told.contains(member.dimension()))
        .map(member -> member instanceof Project project ? named(project) : member.toString())
        .toList()
        .toString();
  }

  private static Map<String, Figure> tiers(Funding funding) {
    Map<String, Figure> tiers = new TreeMap<>();
    funding.tiers().forEach((tier, figure) -> tiers.put(tier.id(), figure));
    return tiers;
  }
}
