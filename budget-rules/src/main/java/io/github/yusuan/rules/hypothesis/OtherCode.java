package io.github.yusuan.rules.hypothesis;

import io.github.yusuan.core.catalog.NameMatch;
import io.github.yusuan.core.catalog.Scope;
import io.github.yusuan.core.catalog.SubjectCatalog;
import io.github.yusuan.core.catalog.SubjectEntry;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.SubjectCode;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A row under another code than its own (编码有误). Figures alone cannot say which is its own: the
 * printed name does, as other tables print it or as the catalogue knows it.
 */
final class OtherCode {
  private static final Sentence CAUSE =
      Sentence.of("hypothesis-other-code")
          .zh("{table}“{row}”行编码有误：按所印名称，疑为{code}；改后则相符")
          .en(
              "in {table}, row “{row}” stands under a wrong code: by its printed name it is {code};"
                  + " corrected it agrees");
  private static final Sentence EXCHANGED =
      Sentence.of("hypothesis-codes-exchanged")
          .zh("{table}“{row}”行与“{other}”行编码互换：按所印名称改正则相符")
          .en(
              "in {table}, rows “{row}” and “{other}” have each other's codes; corrected by their"
                  + " printed names they agree");

  /** A name of more codes than these tells none, unless one is beside the printed code. */
  private static final int FEW = 3;

  private final Suspect suspect;
  private final SubjectCatalog catalog;
  private final List<Edit> edits = new ArrayList<>();

  /** What the table would print of rows that it lacks: one of them may be under another code. */
  private final List<Cell> lacking;

  private OtherCode(Suspect suspect) {
    this.suspect = suspect;
    lacking = suspect.lacking();
    catalog = SubjectCatalog.of(suspect.disclosure().year());
  }

  static List<Edit> edits(Suspect suspect) {
    OtherCode codes = new OtherCode(suspect);
    for (int row = 0; row < suspect.lines().size(); row++) {
      for (Member member : suspect.lines().get(row).members()) {
        if (member instanceof SubjectCode code && !suspect.lines().get(row).label().isBlank()) {
          codes.add(row, code);
        }
      }
    }
    return codes.edits;
  }

  private void add(int row, SubjectCode code) {
    Line line = suspect.lines().get(row);
    for (SubjectCode other : candidates(line.label(), code)) {
      int there = rowOf(other);
      if (there < 0 && isIn(List.of(line))) {
        with(row, code, other).ifPresent(after -> add(List.of(line), after, cause(line, other)));
      } else if (there > row
          && candidates(suspect.lines().get(there).label(), other).contains(code)
          && isIn(List.of(line, suspect.lines().get(there)))) {
        Line theirs = suspect.lines().get(there);
        with(row, code, other)
            .flatMap(after -> new Exchange(after).with(there, other, code))
            .ifPresent(after -> add(List.of(line, theirs), after, exchanged(line, theirs)));
      }
    }
  }

  /** Tells whether the rest can be true without some rows, and with such as the table lacks. */
  private boolean isIn(List<Line> lines) {
    List<Cell> cells = new ArrayList<>(lacking);
    lines.forEach(line -> cells.addAll(suspect.cells(line)));
    return suspect.isIn(cells);
  }

  /** Returns the codes that are called so, those that other tables print before the rest. */
  private Set<SubjectCode> candidates(String label, SubjectCode code) {
    Set<SubjectCode> candidates = new LinkedHashSet<>();
    Optional<SubjectEntry> own = catalog.find(code);
    boolean fits = own.flatMap(entry -> entry.spelling(label)).isPresent();
    if (fits && !suspect.several()) {
      return candidates;
    }
    for (Table table : suspect.disclosure().tables()) {
      for (Line line : table.lines()) {
        if (line.label().equals(label)) {
          line.members().stream()
              .filter(SubjectCode.class::isInstance)
              .map(SubjectCode.class::cast)
              .filter(other -> other.dimension() == code.dimension())
              .filter(other -> other.level() == code.level())
              .forEach(candidates::add);
        }
      }
    }
    if (!fits) {
      addNamed(label, code, candidates);
    }
    candidates.remove(code);
    return candidates;
  }

  private void addNamed(String label, SubjectCode code, Set<SubjectCode> candidates) {
    List<SubjectCode> named =
        catalog.find(label, Scope.all(code.dimension())).stream()
            .map(NameMatch::entry)
            .map(SubjectEntry::code)
            .filter(other -> other.level() == code.level())
            .toList();
    List<SubjectCode> near = named.stream().filter(other -> isNear(other, code)).toList();
    candidates.addAll(near.isEmpty() && named.size() <= FEW ? named : near);
  }

  private static boolean isNear(SubjectCode one, SubjectCode sibling) {
    return one.parent().equals(sibling.parent());
  }

  private int rowOf(SubjectCode code) {
    for (int row = 0; row < suspect.lines().size(); row++) {
      if (suspect.lines().get(row).members().contains(code)) {
        return row;
      }
    }
    return -1;
  }

  private Optional<Table> with(int row, SubjectCode code, SubjectCode other) {
    return new Exchange(suspect.table()).with(row, code, other);
  }

  /** A table in which codes are changed row by row. */
  private record Exchange(Table table) {
    /** A member may exclude what the form is about. */
    Optional<Table> with(int row, SubjectCode printed, SubjectCode meant) {
      List<Line> lines = new ArrayList<>(table.lines());
      List<Member> members = new ArrayList<>(lines.get(row).members());
      members.replaceAll(member -> member.equals(printed) ? meant : member);
      try {
        lines.set(row, lines.get(row).withMembers(members));
        return Optional.of(table.withLines(lines));
      } catch (IllegalArgumentException excluded) {
        return Optional.empty();
      }
    }
  }

  private void add(List<Line> lines, Table after, Message cause) {
    List<Cell> cells = new ArrayList<>();
    lines.forEach(line -> cells.addAll(Suspect.printed(suspect.cells(line))));
    if (!cells.isEmpty()) {
      edits.add(new Edit(Act.OTHER_CODE, suspect.table(), after, cells, cause));
    }
  }

  private Message cause(Line line, SubjectCode other) {
    return CAUSE
        .with("table", suspect.name())
        .with("row", line.heading())
        .with("code", other.value());
  }

  private Message exchanged(Line one, Line other) {
    return EXCHANGED
        .with("table", suspect.name())
        .with("row", one.heading())
        .with("other", other.heading());
  }
}
