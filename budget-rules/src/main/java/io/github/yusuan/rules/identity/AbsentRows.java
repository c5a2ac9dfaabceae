package io.github.yusuan.rules.identity;

import io.github.yusuan.core.classification.BudgetUnit;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.rules.work.Work;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rows that may be missing (疑缺之行): what other tables print beside rows of this one, and this
 * one does not.
 */
final class AbsentRows {
  static final AbsentRows NONE = new AbsentRows();

  /** By what is around them: the members that any table prints, each with its label. */
  private final Map<Around, Map<Member, String>> printed = new LinkedHashMap<>();

  /** By table, by what is around them: the members that it prints. */
  private final IdentityHashMap<Table, Map<Around, Map<Member, String>>> byTable =
      new IdentityHashMap<>();

  /** What is right around a member in its dimension: nothing around classes and units. */
  private record Around(Dimension dimension, Optional<? extends Member> member) {
    static Around of(Member member) {
      return new Around(
          member.dimension(),
          member instanceof Project project ? Optional.of(project.unit()) : member.parent());
    }
  }

  private AbsentRows() {}

  static AbsentRows of(Disclosure disclosure) {
    AbsentRows rows = new AbsentRows();
    for (Table table : disclosure.tables()) {
      Map<Around, Map<Member, String>> mine = new LinkedHashMap<>();
      for (Line line : table.lines()) {
        subject(table, line).ifPresent(member -> put(mine, member, line.label()));
      }
      rows.byTable.put(table, mine);
      mine.values().forEach(some -> some.forEach((m, label) -> put(rows.printed, m, label)));
    }
    for (Table sheet : disclosure.sheets()) {
      sheet
          .form()
          .slice()
          .member(Dimension.PROJECT)
          .ifPresent(project -> put(rows.printed, project, ((Project) project).name()));
    }
    return rows;
  }

  private static void put(Map<Around, Map<Member, String>> all, Member member, String label) {
    all.computeIfAbsent(Around.of(member), around -> new LinkedHashMap<>())
        .putIfAbsent(member, label);
  }

  /** Returns the one code or project that a line is about; nothing for totals and other lines. */
  private static Optional<Member> subject(Table table, Line line) {
    List<Member> open = new ArrayList<>();
    for (Member member : table.region(line).members()) {
      if (member.dimension().isOpen() && !(member instanceof BudgetUnit)) {
        open.add(member);
      }
    }
    return open.size() == 1 ? Optional.of(open.get(0)) : Optional.empty();
  }

  /**
   * Returns the row that a table would have of a member: that of its form, which may say more, as
   * those of classes do where the total is of all; else one of its own, where the form has such.
   */
  private static Optional<Line> line(Table table, Member member, String label) {
    Optional<Line> own =
        table.form().rows().stream()
            .filter(row -> row.region().member(member.dimension()).equals(Optional.of(member)))
            .map(Line::of)
            .findFirst();
    boolean open = table.form().openDimensions().contains(member.dimension());
    return own.isPresent() || !open ? own : Optional.of(Line.of(member, label));
  }

  /** Returns the rows that other tables print beside rows of this table. */
  List<Line> of(Table table, Work work) {
    List<Line> absent = new ArrayList<>();
    Map<Around, Map<Member, String>> mine = byTable.getOrDefault(table, Map.of());
    mine.forEach(
        (around, members) -> {
          Map<Member, String> all = printed.getOrDefault(around, Map.of());
          work.spend(1 + all.size());
          all.forEach(
              (member, label) -> {
                if (!members.containsKey(member)) {
                  line(table, member, label).ifPresent(absent::add);
                }
              });
        });
    return absent;
  }
}
