package io.github.yusuan.rules.testkit;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.core.performance.PerformanceTarget;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** In what two disclosures, or two tables, differ (差异): cell by cell, section by section. */
final class DisclosureDifferences {
  private static final int SHOWN = 20;

  private final List<String> found = new ArrayList<>();

  private DisclosureDifferences() {}

  static String between(Disclosure actual, Disclosure expected) {
    DisclosureDifferences differences = new DisclosureDifferences();
    differences.part("department", actual.department(), expected.department());
    differences.part("year", actual.year(), expected.year());
    differences.part("template", actual.template(), expected.template());
    differences.tables(actual, expected);
    differences.targets(actual, expected);
    differences.sections(actual, expected);
    differences.part("assets", actual.assets(), expected.assets());
    differences.part("procurement", actual.procurement(), expected.procurement());
    differences.part("organisation", actual.organisation(), expected.organisation());
    differences.part("glossary", actual.glossary(), expected.glossary());
    differences.part("provenance", actual.provenance(), expected.provenance());
    return differences.text();
  }

  static String between(Table actual, Table expected) {
    DisclosureDifferences differences = new DisclosureDifferences();
    differences.part("form", actual.form(), expected.form());
    differences.table(actual, expected);
    return differences.text();
  }

  private String text() {
    int more = found.size() - SHOWN;
    String shown = String.join("\n  ", found.subList(0, Math.min(SHOWN, found.size())));
    return "  " + shown + (more > 0 ? "\n  and " + more + " more" : "");
  }

  private void part(String name, Object actual, Object expected) {
    if (!actual.equals(expected)) {
      found.add(name + ": " + actual + ", expected " + expected);
    }
  }

  private <T> void each(
      String name, Pair<List<T>> lists, Function<T, String> key, BiConsumer<T, T> compare) {
    Map<String, T> actual = byKey(lists.actual(), key);
    Map<String, T> expected = byKey(lists.expected(), key);
    actual.forEach(
        (id, one) -> {
          if (!expected.containsKey(id)) {
            found.add(name + " " + id + ": not expected");
          }
        });
    expected.forEach(
        (id, one) -> {
          if (actual.containsKey(id)) {
            compare.accept(actual.get(id), one);
          } else {
            found.add(name + " " + id + ": missing");
          }
        });
    List<String> common = actual.keySet().stream().filter(expected::containsKey).toList();
    List<String> wanted = expected.keySet().stream().filter(actual::containsKey).toList();
    part("order of " + name + "s", common, wanted);
  }

  /** What is, and what was expected, of one sort. */
  private record Pair<T>(T actual, T expected) {}

  private static <T> Map<String, T> byKey(List<T> things, Function<T, String> key) {
    Map<String, T> byKey = new LinkedHashMap<>();
    Map<String, Integer> seen = new HashMap<>();
    for (T thing : things) {
      int number = seen.merge(key.apply(thing), 1, Integer::sum);
      byKey.put(key.apply(thing) + (number == 1 ? "" : " (" + number + ")"), thing);
    }
    return byKey;
  }

  private void tables(Disclosure actual, Disclosure expected) {
    each(
        "table",
        new Pair<>(actual.tables(), expected.tables()),
        table -> table.form().id(),
        this::table);
  }

  private void table(Table actual, Table expected) {
    String form = actual.form().id();
    part("title of " + form, actual.title(), expected.title());
    part("unit of " + form, actual.unit(), expected.unit());
    part("note of " + form, actual.note(), expected.note());
    each(
        "line of " + form,
        new Pair<>(actual.lines(), expected.lines()),
        Line::id,
        (line, other) -> line(actual.cells(), new Pair<>(line, other)));
  }

  private void line(List<Cell> cells, Pair<Line> lines) {
    Line actual = lines.actual();
    Line expected = lines.expected();
    for (Cell cell : cells) {
      Optional<Figure> figure = expected.figure(cell.column().id());
      if (cell.line().equals(actual) && !cell.figure().equals(figure)) {
        found.add(
            cell.place().in(Language.CHINESE)
                + ": "
                + printed(cell.figure())
                + ", expected "
                + printed(figure));
      }
    }
    Line withFigures = actual.withFigures(expected.figures());
    part("line " + actual.id(), withFigures, expected);
  }

  private static String printed(Optional<Figure> figure) {
    return figure.map(Figure::toString).orElse("a blank");
  }

  private void targets(Disclosure actual, Disclosure expected) {
    each(
        "target",
        new Pair<>(actual.performanceTargets(), expected.performanceTargets()),
        target -> target.project().toString(),
        this::target);
  }

  private void target(PerformanceTarget actual, PerformanceTarget expected) {
    String project = actual.project().name();
    part("annual funding of " + project, actual.annualFunding(), expected.annualFunding());
    part("term funding of " + project, actual.termFunding(), expected.termFunding());
    part("indicators of " + project, actual.indicators(), expected.indicators());
    PerformanceTarget alike =
        actual
            .withAnnualFunding(expected.annualFunding())
            .withTermFunding(expected.termFunding())
            .withIndicators(expected.indicators());
    if (!alike.equals(expected)) {
      found.add("texts of " + project + ": differ");
    }
  }

  private void sections(Disclosure actual, Disclosure expected) {
    each(
        "section",
        new Pair<>(actual.narrative(), expected.narrative()),
        Section::id,
        this::section);
  }

  private void section(Section actual, Section expected) {
    part("title of " + actual.id(), actual.title(), expected.title());
    part("claims of " + actual.id(), actual.claims(), expected.claims());
    if (!actual.text().equals(expected.text())) {
      int at = 0;
      int most = Math.min(actual.text().length(), expected.text().length());
      while (at < most && actual.text().charAt(at) == expected.text().charAt(at)) {
        at++;
      }
      found.add(
          "text of "
              + actual.id()
              + ": “"
              + around(actual.text(), at)
              + "”, expected “"
              + around(expected.text(), at)
              + "”");
    }
  }

  private static String around(String text, int at) {
    return text.substring(Math.max(0, at - 10), Math.min(text.length(), at + 20));
  }
}
