package io.github.yusuan.rules.form;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Row;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Site;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One table: whether it has data, and what it has to have then (单表内容).
 *
 * @param table the table
 * @param emptyNote the note that the template prescribes under a form without data
 */
record TableContent(Table table, String emptyNote) {
  /** How a note calls its whole table empty; a remark on some rows does not. */
  private static final Pattern EMPTY =
      Pattern.compile(
          "[本此该]表(?:为|是|系)?(?:空表|无数据|没有数据|无内容)|^\\s*(?:注[:：])?\\s*(?:空表|无数据|没有数据)[。.]?\\s*$");

  private static final int SHOWN = 5;

  Optional<Finding> title(Rule rule) {
    Optional<String> other = table.title();
    return Optional.of(
        of(
            rule,
            other.isPresent() ? Outcome.VIOLATED : Outcome.HOLDS,
            other
                .map(title -> Label.zh("所印标题为“" + title + "”").en(" has the title “" + title + "”"))
                .orElse(Label.zh("标题与样式相同").en(" has its title"))));
  }

  Optional<Finding> note(Rule rule) {
    if (figures().findAny().isPresent()) {
      return Optional.empty();
    }
    String note = table.note().orElse("").strip();
    return Optional.of(
        note.isEmpty()
            ? of(rule, Outcome.VIOLATED, Label.zh("没有数据，也没有说明").en(" has neither data nor a note"))
            : of(rule, Outcome.HOLDS, Label.zh("没有数据，注明：" + note).en(" is empty, noted: " + note)));
  }

  Optional<Finding> empty(Rule rule) {
    String note = table.note().orElse("");
    boolean says = note.strip().equals(emptyNote) || EMPTY.matcher(note).find();
    if (!says) {
      return Optional.empty();
    }
    return Optional.of(
        hasData()
            ? of(
                rule,
                Outcome.VIOLATED,
                Label.zh("注明“" + note + "”，却列有数据").en(" is noted as “" + note + "” and has data"))
            : of(rule, Outcome.HOLDS, Label.zh("注明为空表，没有数据").en(" is noted as empty and is")));
  }

  private Stream<Figure> figures() {
    return table.lines().stream().flatMap(line -> line.figures().values().stream());
  }

  private boolean hasData() {
    return figures().anyMatch(figure -> figure.signum() != 0);
  }

  Optional<Finding> total(Rule rule) {
    List<Row> totals = table.form().rows().stream().filter(this::isTotal).toList();
    return hasData() && !totals.isEmpty() ? Optional.of(missing(rule, totals)) : Optional.empty();
  }

  /** Rows that the document leaves out because they have no money are no slip. */
  Optional<Finding> rows(Rule rule) {
    List<Row> others = table.form().rows().stream().filter(row -> !isTotal(row)).toList();
    return hasData() && !others.isEmpty() ? Optional.of(missing(rule, others)) : Optional.empty();
  }

  Optional<Finding> decimals(Rule rule) {
    if (figures().findAny().isEmpty()) {
      return Optional.empty();
    }
    int stated = table.unit().decimals();
    List<Cell> finer =
        table.cells().stream()
            .filter(cell -> cell.figure().map(Figure::decimals).orElse(0) > stated)
            .toList();
    Finding.Builder finding =
        Finding.of(rule, finer.isEmpty() ? Outcome.HOLDS : Outcome.VIOLATED)
            .at(Site.of(table.form()))
            .cells(finer);
    return Optional.of(
        finding.saying(
            language ->
                FormSet.name(table.form(), language)
                    + (language == Language.CHINESE
                        ? finer.isEmpty()
                            ? "小数位数不多于所注的" + stated + "位"
                            : "有" + finer.size() + "个数字的小数位数多于所注的" + stated + "位"
                        : finer.isEmpty()
                            ? " has no more than its " + stated + " decimals"
                            : " has "
                                + finer.size()
                                + " figures of more than its "
                                + stated
                                + " decimals")));
  }

  /** A total is a row that contains all others, those of the open dimensions too. */
  private boolean isTotal(Row row) {
    Form form = table.form();
    boolean alone = form.rows().size() == 1 && form.openDimensions().isEmpty();
    return !alone && form.rows().stream().allMatch(other -> row.region().contains(other.region()));
  }

  private Finding missing(Rule rule, List<Row> rows) {
    List<String> printed = table.lines().stream().map(Line::row).flatMap(Optional::stream).toList();
    List<Row> missing = rows.stream().filter(row -> !printed.contains(row.id())).toList();
    return missing.isEmpty()
        ? of(rule, Outcome.HOLDS, Label.zh("已列各固定行").en(" has its fixed rows"))
        : of(
            rule,
            Outcome.VIOLATED,
            Label.zh("未列" + names(missing, Language.CHINESE))
                .en(" lacks " + names(missing, Language.ENGLISH)));
  }

  /** Names the first few, and says how many there are. */
  private static String names(List<Row> rows, Language language) {
    boolean chinese = language == Language.CHINESE;
    String first =
        rows.stream()
            .limit(SHOWN)
            .map(row -> "“" + row.label().in(language) + "”")
            .collect(Collectors.joining(chinese ? "" : ", "));
    if (rows.size() <= SHOWN) {
      return first;
    }
    return first + (chinese ? "等" + rows.size() + "行" : " and others, " + rows.size() + " rows");
  }

  Optional<Finding> unit(Rule rule) {
    String printed = table.unit().scale().symbol();
    String prescribed = table.form().unit().scale().symbol();
    return figures().findAny().isEmpty()
        ? Optional.empty()
        : Optional.of(
            printed.equals(prescribed)
                ? of(rule, Outcome.HOLDS, Label.zh("以" + printed + "列示").en(" is in " + printed))
                : of(
                    rule,
                    Outcome.VIOLATED,
                    Label.zh("以" + printed + "列示，样式为" + prescribed)
                        .en(" is in " + printed + ", the template has " + prescribed)));
  }

  private Finding of(Rule rule, Outcome outcome, Label words) {
    return Finding.of(rule, outcome)
        .at(Site.of(table.form()))
        .saying(language -> FormSet.name(table.form(), language) + words.in(language));
  }
}
