package io.github.yusuan.rules.code;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Level;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.classification.SubjectCode;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Column;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Site;
import io.github.yusuan.rules.identity.Identities;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The codes that a table lists, beside those of other tables (各表所列科目相互对照): what another table
 * prints an amount of, within what this one is about, has a row here too. The sums may agree all
 * the same, where the row was printed under another code.
 */
final class ListedCodes {
  private static final Sentence ALL =
      Sentence.of("codes-listed")
          .zh("{table}：他表列有金额的科目均已列示")
          .en("{table}: each code of which another table prints an amount has its row");
  private static final Sentence MISSING =
      Sentence.of("codes-missing")
          .zh("{table}未列科目{code}[等{count}个科目]，而{row}列有金额")
          .en(
              "{table} has no row of {code}[ and others, {count} codes in all]; {row} has an amount");

  private final Examination examination;
  private final Table table;
  private final Set<SubjectCode> listed;

  /** A line of each dimension and level that the table prints codes of. */
  private final Map<Kin, Line> likes = new HashMap<>();

  private ListedCodes(Examination examination, Table table) {
    this.examination = examination;
    this.table = table;
    this.listed = table.lines().stream().flatMap(ListedCodes::codes).collect(Collectors.toSet());
    for (Line line : table.lines()) {
      codes(line).forEach(code -> likes.putIfAbsent(Kin.of(code), line));
    }
  }

  static List<Finding> examine(Rule rule, Examination examination) {
    List<Finding> findings = new ArrayList<>();
    if (!examination.identities().isSigned()) {
      for (Table table : examination.disclosure().tables()) {
        boolean certain = table.lines().stream().allMatch(line -> line.misprintedCodes().isEmpty());
        ListedCodes codes = new ListedCodes(examination, table);
        if (certain && !codes.listed.isEmpty()) {
          codes.compare(rule, findings);
        }
      }
    }
    return findings;
  }

  private void compare(Rule rule, List<Finding> findings) {
    boolean any = false;
    Map<SubjectCode, Cell> missing = new LinkedHashMap<>();
    for (Table other : examination.disclosure().tables()) {
      for (Line line : other == table ? List.<Line>of() : other.lines()) {
        for (SubjectCode code : codes(line).toList()) {
          Optional<Cell> amount = like(code).flatMap(like -> within(row(like, code), other, line));
          any |= amount.isPresent();
          if (!listed.contains(code)) {
            amount.ifPresent(cell -> missing.putIfAbsent(code, cell));
          }
        }
      }
    }
    if (any) {
      findings.add(finding(rule, missing));
    }
  }

  private Finding finding(Rule rule, Map<SubjectCode, Cell> missing) {
    String number = table.form().number();
    if (missing.isEmpty()) {
      return Finding.of(rule, Outcome.HOLDS)
          .at(Site.of(table.form()))
          .saying(ALL.with("table", number));
    }
    Map.Entry<SubjectCode, Cell> first = missing.entrySet().iterator().next();
    Message said =
        MISSING
            .with("table", number)
            .with("code", first.getKey().toString())
            .with("row", CodeRow.of(first.getValue()));
    return Finding.of(rule, Outcome.VIOLATED)
        .at(Site.of(table.form()))
        .cells(List.copyOf(missing.values()))
        .saying(missing.size() > 1 ? said.with("count", missing.size()) : said);
  }

  /** A table has the codes of a dimension that is open in it, down to the level that it prints. */
  private Optional<Line> like(SubjectCode code) {
    return table.form().openDimensions().contains(code.dimension())
        ? Optional.ofNullable(likes.get(Kin.of(code)))
        : Optional.empty();
  }

  private Optional<Cell> within(Region row, Table other, Line line) {
    return other.columns().stream()
        .map(column -> other.cell(line, column))
        .filter(cell -> isWithin(row, cell))
        .findFirst();
  }

  /** Tells whether an amount is printed that a row of this table would print as one, too. */
  private boolean isWithin(Region row, Cell cell) {
    Identities identities = examination.identities();
    long least = cell.isBlank() ? 0 : identities.amounts(cell).least();
    Figure here = table.unit().print(Math.max(0, least), Rounding.HALF_UP);
    Region part = identities.region(cell);
    return here.signum() > 0
        && table.columns().stream()
            .anyMatch(column -> region(row, column).filter(all -> all.contains(part)).isPresent());
  }

  /** Returns what a row of this table is about that has another code. */
  private Region row(Line line, SubjectCode code) {
    Region row = table.region(line);
    for (Dimension dimension : table.form().openDimensions()) {
      row = row.without(dimension);
    }
    return row.narrow(code);
  }

  /** Returns what a column of such a row is about, unless it is about nothing. */
  private Optional<Region> region(Region row, Column column) {
    try {
      Region scope =
          examination.identities().narrowed().getOrDefault(table.form().id(), Region.ALL);
      return Optional.of(table.form().region(row, column).narrow(scope));
    } catch (IllegalArgumentException disjoint) {
      return Optional.empty();
    }
  }

  /** The codes of a dimension at a level (同级科目). */
  private record Kin(Dimension dimension, Level level) {
    static Kin of(SubjectCode code) {
      return new Kin(code.dimension(), code.level());
    }
  }

  private static Stream<SubjectCode> codes(Line line) {
    return line.members().stream()
        .filter(SubjectCode.class::isInstance)
        .map(SubjectCode.class::cast);
  }
}
