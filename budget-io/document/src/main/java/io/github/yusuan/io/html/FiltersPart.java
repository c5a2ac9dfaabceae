package io.github.yusuan.io.html;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Words;
import io.github.yusuan.rules.finding.Family;
import io.github.yusuan.rules.finding.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * By what findings are picked out (筛选): family, severity, table. The script shows it; without one
 * everything is listed.
 */
final class FiltersPart {
  private final Subjects subjects;
  private final Html html;

  FiltersPart(Subjects subjects, Html html) {
    this.subjects = subjects;
    this.html = html;
  }

  void write(List<Finding> findings) {
    html.line()
        .in(
            Tag.of("div").id("filters").with("hidden"),
            () -> {
              choice("severity", Label.zh("严重程度").en("severity"), signs(findings));
              choice("family", Label.zh("类别").en("family"), families(findings));
              choice("table", Label.zh("表").en("table"), tables(findings));
              html.in(
                  Tag.of("p").id("shown").with("role", "status"),
                  () -> {
                    html.words(Label.zh("显示").en("shown:")).text(" ");
                    html.in(Tag.of("b").id("shown-count"), Integer.toString(findings.size()));
                    html.text(" / " + findings.size());
                  });
              html.in(
                  Tag.of("button").with("type", "button").id("all-shown"),
                  Label.zh("清除筛选").en("show all"));
            });
  }

  private void choice(String id, Label name, Map<String, Option> options) {
    html.in(
        Tag.of("fieldset").id("by-" + id),
        () -> {
          html.in(Tag.of("legend"), name);
          options.forEach((value, option) -> box(id, value, option));
        });
  }

  private void box(String filter, String value, Option option) {
    html.in(
        Tag.of("label"),
        () -> {
          html.in(
              Tag.of("input").with("type", "checkbox").with("name", filter).with("value", value));
          html.text(" ").words(option.name).text(" ");
          html.in(Tag.of("span").css("count"), Integer.toString(option.count));
        });
  }

  /** What can be chosen (选项), and how many findings it has. */
  private static final class Option {
    private final Words name;
    private int count;

    Option(Words name) {
      this.name = name;
    }
  }

  private static void count(Map<String, Option> options, String value, Words name) {
    options.computeIfAbsent(value, first -> new Option(name)).count++;
  }

  private static Map<String, Option> signs(List<Finding> findings) {
    Map<String, Option> options = new LinkedHashMap<>();
    for (Finding finding : findings) {
      Sign sign = Sign.of(finding);
      count(options, sign.css(), sign.label());
    }
    return options;
  }

  private static Map<String, Option> families(List<Finding> findings) {
    Map<String, Option> options = new TreeMap<>();
    for (Finding finding : findings) {
      Family family = finding.family();
      count(options, family.id(), family.name());
    }
    return options;
  }

  private Map<String, Option> tables(List<Finding> findings) {
    Map<String, Option> options = new LinkedHashMap<>();
    subjects.names().forEach((id, name) -> options.put(id, new Option(name)));
    for (Finding finding : findings) {
      for (String subject : subjects.of(finding)) {
        Objects.requireNonNull(options.get(subject)).count++;
      }
    }
    options.values().removeIf(option -> option.count == 0);
    return options;
  }
}
