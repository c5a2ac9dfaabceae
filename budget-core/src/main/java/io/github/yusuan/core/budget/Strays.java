package io.github.yusuan.core.budget;

import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.classification.SubjectCode;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Row;
import io.github.yusuan.core.form.Template;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Money that the rows of a form would leave out (漏列): of a code for which a form of fixed rows has
 * none, and of a code whose row would show more than the rows below it, because other lines have
 * narrower codes.
 */
final class Strays {
  private final Template template;
  private final Totals totals;
  private final Map<Form, Set<Member>> broad = new LinkedHashMap<>();

  Strays(Template template, Totals totals) {
    this.template = template;
    this.totals = totals;
    for (Form form : template.forms()) {
      if (form.openDimensions().contains(Dimension.REVENUE)) {
        broad.put(form, aboveOthers(form));
      }
    }
  }

  /** Only codes of revenue differ in level: all others are of the lowest. */
  private Set<Member> aboveOthers(Form form) {
    Set<Member> above = new HashSet<>();
    Set<Member> codes = new HashSet<>();
    totals
        .by(Totals.openDimensions(form))
        .forEach(
            (categories, subjects) -> {
              if (Totals.categories(form.slice()).contains(categories)) {
                subjects
                    .keySet()
                    .forEach(subject -> subject.member(Dimension.REVENUE).ifPresent(codes::add));
              }
            });
    codes.forEach(code -> above.addAll(((SubjectCode) code).ancestors()));
    above.retainAll(codes);
    return above;
  }

  /** Tells at a glance that there are none; if not, each line has to be asked. */
  boolean areExcluded() {
    return broad.values().stream().allMatch(Set::isEmpty)
        && template.forms().stream().allMatch(this::listsEveryCode);
  }

  private boolean listsEveryCode(Form form) {
    for (Dimension dimension : Dimension.values()) {
      List<Row> rows = rowsBy(dimension, form);
      if (!rows.isEmpty()) {
        Set<Member> members = new HashSet<>();
        totals
            .by(Totals.openDimensions(form))
            .values()
            .forEach(
                subjects ->
                    subjects
                        .keySet()
                        .forEach(subject -> subject.member(dimension).ifPresent(members::add)));
        if (!members.stream().allMatch(member -> hasRow(rows, member))) {
          return false;
        }
      }
    }
    return true;
  }

  /** Returns the fixed rows that list members which other forms take from the lines. */
  private static List<Row> rowsBy(Dimension dimension, Form form) {
    if (!dimension.isOpen() || form.openDimensions().contains(dimension)) {
      return List.of();
    }
    return form.rows().stream().filter(row -> row.region().member(dimension).isPresent()).toList();
  }

  private static boolean hasRow(List<Row> rows, Member member) {
    return rows.stream()
        .anyMatch(row -> row.region().member(member.dimension()).orElseThrow().contains(member));
  }

  /** Says what a line would be left out of. */
  List<String> of(Region line) {
    List<String> strays = new ArrayList<>();
    for (Form form : template.forms()) {
      if (form.slice().contains(line)) {
        for (Member member : line.members()) {
          List<Row> rows = rowsAround(line, rowsBy(member.dimension(), form), member.dimension());
          if (!rows.isEmpty() && !hasRow(rows, member)) {
            strays.add("the form " + form.id() + " has no row for " + member);
          }
          if (broad.getOrDefault(form, Set.of()).contains(member)) {
            strays.add("needs a narrower code than " + member + ", as other lines have");
          }
        }
      }
    }
    return strays;
  }

  private static List<Row> rowsAround(Region line, List<Row> rows, Dimension dimension) {
    return rows.stream().filter(row -> row.region().without(dimension).contains(line)).toList();
  }
}
