package io.github.yusuan.rules.publication;

import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Level;
import io.github.yusuan.core.classification.SubjectCode;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Series;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Site;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How far down a table lists its codes (科目级次): money of a code is told apart below it. */
final class CodeLevels {
  private static final int SHOWN = 5;

  /** The level that the law asks for, by classification. */
  private static final Map<Dimension, Level> REQUIRED =
      Map.of(
          Dimension.FUNCTION, Level.ITEM,
          Dimension.DEPARTMENT_ECONOMIC, Level.SECTION);

  private static final Map<Level, Label> NAMES =
      Map.of(
          Level.CLASS, Label.zh("类级").en("class"),
          Level.SECTION, Label.zh("款级").en("section"),
          Level.ITEM, Label.zh("项级").en("item"));

  private static final Sentence DEEP =
      Sentence.of("codes-deep-enough")
          .zh("{number} {title}：科目列示到{level}")
          .en("{number} {title}: codes are listed down to the {level}");
  private static final Sentence SHALLOW =
      Sentence.of("codes-not-deep-enough")
          .zh("{number} {title}：科目应列示到{level}，未列下级的有{rows}[等{count}行][；他表列有{elsewhere}]")
          .en(
              "{number} {title}: codes have to be listed down to the {level}; without a row below"
                  + " them: {rows}[ and others, {count} rows in all][; other tables list {elsewhere}]");
  private static final Sentence ROW = Sentence.of("code-not-deep").zh("“{row}”").en("“{row}”");

  private CodeLevels() {}

  static List<Finding> examine(Rule rule, Examination examination) {
    List<Finding> findings = new ArrayList<>();
    for (Table table : examination.disclosure().tables()) {
      for (Dimension dimension : table.form().openDimensions()) {
        Level required = required(table, dimension);
        Map<SubjectCode, Line> rows = rows(table, dimension);
        if (required != null && !rows.isEmpty()) {
          List<Line> shallow = shallow(rows, required);
          Optional<Series> elsewhere = elsewhere(examination, table, dimension, shallow);
          findings.add(judge(rule, table, required, shallow, elsewhere));
        }
      }
    }
    return findings;
  }

  /** Returns the level to reach: that of the law, or of a form that summarises. */
  private static @Nullable Level required(Table table, Dimension dimension) {
    Level law = REQUIRED.get(dimension);
    return law == null ? null : table.form().deepestLevel().orElse(law);
  }

  private static Map<SubjectCode, Line> rows(Table table, Dimension dimension) {
    Map<SubjectCode, Line> rows = new LinkedHashMap<>();
    for (Line line : table.lines()) {
      line.members().stream()
          .filter(member -> member.dimension() == dimension)
          .filter(SubjectCode.class::isInstance)
          .forEach(member -> rows.putIfAbsent((SubjectCode) member, line));
    }
    return rows;
  }

  /** Returns the rows with money that are not deep enough, and have none below them. */
  private static List<Line> shallow(Map<SubjectCode, Line> rows, Level required) {
    Set<SubjectCode> parents = new HashSet<>();
    for (SubjectCode code : rows.keySet()) {
      for (Optional<? extends SubjectCode> up = code.parent();
          up.isPresent();
          up = up.get().parent()) {
        parents.add(up.get());
      }
    }
    List<Line> shallow = new ArrayList<>();
    rows.forEach(
        (code, line) -> {
          if (code.level().compareTo(required) < 0
              && !parents.contains(code)
              && line.figures().values().stream().anyMatch(figure -> figure.signum() != 0)) {
            shallow.add(line);
          }
        });
    return shallow;
  }

  /** Returns the rows below those that are not deep enough, as other tables print them. */
  private static Optional<Series> elsewhere(
      Examination examination, Table table, Dimension dimension, List<Line> shallow) {
    Set<SubjectCode> parents = codes(shallow, dimension);
    Map<SubjectCode, Cell> below = new TreeMap<>(Comparator.comparing(SubjectCode::value));
    for (Table other : examination.disclosure().tables()) {
      if (other != table && other.form().openDimensions().contains(dimension)) {
        rows(other, dimension)
            .forEach(
                (code, line) -> {
                  if (code.parent().filter(parents::contains).isPresent()) {
                    below.putIfAbsent(code, other.cell(line, other.form().columns().get(0)));
                  }
                });
      }
    }
    return Optional.of(below).filter(rows -> !rows.isEmpty()).map(rows -> rows(rows.values()));
  }

  private static Set<SubjectCode> codes(List<Line> lines, Dimension dimension) {
    Set<SubjectCode> codes = new HashSet<>();
    for (Line line : lines) {
      line.members().stream()
          .filter(member -> member.dimension() == dimension)
          .filter(SubjectCode.class::isInstance)
          .forEach(member -> codes.add((SubjectCode) member));
    }
    return codes;
  }

  private static Finding judge(
      Rule rule, Table table, Level required, List<Line> shallow, Optional<Series> elsewhere) {
    List<Cell> cells =
        shallow.stream().map(line -> table.cell(line, table.form().columns().get(0))).toList();
    Message message = shallow.isEmpty() ? DEEP.toMessage() : SHALLOW.with("rows", rows(cells));
    Message some = cells.size() > SHOWN ? message.with("count", cells.size()) : message;
    Message counted = elsewhere.map(rows -> some.with("elsewhere", rows)).orElse(some);
    return Finding.of(rule, shallow.isEmpty() ? Outcome.HOLDS : Outcome.VIOLATED)
        .at(Site.of(table.form()))
        .cells(cells)
        .saying(
            counted
                .with("number", table.form().number())
                .with("title", table.form().title())
                .with("level", NAMES.getOrDefault(required, required.label())));
  }

  private static Series rows(Collection<Cell> cells) {
    return Series.of(
            cells.stream().limit(SHOWN).map(cell -> ROW.with("row", cell.heading())).toList())
        .joined(Series.Joint.QUOTES);
  }
}
