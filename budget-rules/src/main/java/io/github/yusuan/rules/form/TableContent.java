package io.github.yusuan.rules.form;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.EmptyNote;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Row;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Series;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Site;
import io.github.yusuan.rules.identity.Identities;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One table: whether it has data, and what it has to have then (单表内容).
 *
 * @param table the table
 * @param emptyNote the note that the template prescribes under a form without data
 */
record TableContent(Table table, String emptyNote) {
  private static final int SHOWN = 5;

  private static final Sentence TITLED =
      Sentence.of("form-titled").zh("{form}标题与样式相同").en("{form} has the title of the template");
  private static final Sentence TITLED_OTHERWISE =
      Sentence.of("form-titled-otherwise")
          .zh("{form}所印标题为“{title}”")
          .en("{form} is titled “{title}”");
  private static final Sentence NOTED =
      Sentence.of("form-noted")
          .zh("{form}没有数据，注明：{note}")
          .en("{form} has no data and says so: {note}");
  private static final Sentence NOT_NOTED =
      Sentence.of("form-not-noted").zh("{form}没有数据，也没有说明").en("{form} has neither data nor a note");
  private static final Sentence EMPTY_AS_NOTED =
      Sentence.of("form-empty-as-noted")
          .zh("{form}注明为空表，没有数据")
          .en("{form} is noted as empty and has no data");
  private static final Sentence NOT_EMPTY =
      Sentence.of("form-not-empty")
          .zh("{form}注明“{note}”，却列有数据")
          .en("{form} is noted as “{note}” but has data");
  private static final Sentence TOTAL_LISTED =
      Sentence.of("form-total-listed").zh("{form}列有合计").en("{form} shows its total");
  private static final Sentence ROWS_LISTED =
      Sentence.of("form-rows-listed").zh("{form}已列各固定行").en("{form} has all its fixed rows");
  private static final Sentence MONEY_LISTED =
      Sentence.of("form-rows-of-money-listed")
          .zh("{form}已列有金额的各固定行")
          .en("{form} has all its fixed rows with money");
  private static final Sentence ROWS_MISSING =
      Sentence.of("form-rows-missing")
          .zh("{form}未列{rows}[等{count}行]")
          .en("{form} lacks {rows}[ and others, {count} rows in all]");
  private static final Sentence ROW = Sentence.of("form-row").zh("“{row}”").en("“{row}”");
  private static final Sentence DECIMALS =
      Sentence.of("form-decimals")
          .zh("{form}小数位数不多于所注的{decimals}位")
          .en(
              "{form} has no figure with more than the stated {decimals}"
                  + " {decimals|decimal|decimals}");
  private static final Sentence FINER =
      Sentence.of("form-finer")
          .zh("{form}“{row}”行{figure}[等{count}处]小数位数多于所注的{decimals}位")
          .en(
              "{form}, row “{row}”: {figure}[ and others, {count} cells in all,] with more than the"
                  + " stated {decimals} {decimals|decimal|decimals}");
  private static final Sentence PLAIN_ZEROS =
      Sentence.of("form-plain-zeros").zh("{form}零前没有负号").en("{form} has no zero with a minus");
  private static final Sentence NEGATIVE_ZEROS =
      Sentence.of("form-negative-zeros")
          .zh("{form}“{row}”行{figure}[等{count}处]零前有负号，按零核对")
          .en(
              "{form}, row “{row}”: {figure} is a zero with a minus[, as are others, {count} cells"
                  + " in all], taken as zero");
  private static final Sentence OWN_NOTE =
      Sentence.of("form-note-own")
          .zh("{form}表下说明所述资金与本表一致：{note}")
          .en("{form}: the note speaks of the funds of the form: {note}");
  private static final Sentence OTHER_NOTE =
      Sentence.of("form-note-of-other")
          .zh("{form}反映{fund}，表下说明却是“{note}”")
          .en("{form} is about {fund}, but its note reads “{note}”");
  private static final Sentence UNIT =
      Sentence.of("form-unit").zh("{form}以{unit}列示").en("{form} is in {unit}");
  private static final Sentence OTHER_UNIT =
      Sentence.of("form-other-unit")
          .zh("{form}以{unit}列示，样式为{prescribed}")
          .en("{form} is in {unit}; the template has {prescribed}");

  /** Of a form that nobody has seen printed the title is a guess, which accuses nobody. */
  Optional<Finding> title(Rule rule) {
    if (!table.form().usage().seen()) {
      return Optional.empty();
    }
    return Optional.of(
        table
            .title()
            .filter(title -> !table.form().isTitled(title))
            .map(title -> violated(rule, TITLED_OTHERWISE.with("title", title)))
            .orElseGet(() -> holds(rule, TITLED.toMessage())));
  }

  /** A table that prints no column of the form says nothing that could be lacking. */
  Optional<Finding> note(Rule rule) {
    if (figures().findAny().isPresent() || table.printedColumns().isEmpty()) {
      return Optional.empty();
    }
    String note = table.note().orElse("").strip();
    return Optional.of(
        note.isEmpty()
            ? violated(rule, NOT_NOTED.toMessage())
            : holds(rule, NOTED.with("note", note)));
  }

  /** A note that calls a table empty speaks of the funds of that table, not of another's. */
  Optional<Finding> noteOfOthers(Rule rule) {
    String note = table.note().orElse("");
    Optional<Fund> own = Fund.of(table.form());
    if (own.isEmpty() || !Fund.isAnyIn(note) || figures().findAny().isPresent()) {
      return Optional.empty();
    }
    boolean fits = own.get().isIn(note);
    return Optional.of(
        fits
            ? holds(rule, OWN_NOTE.with("note", note))
            : violated(rule, OTHER_NOTE.with("note", note).with("fund", own.get().name())));
  }

  Optional<Finding> empty(Rule rule) {
    String note = table.note().orElse("");
    boolean says = note.strip().equals(emptyNote) || EmptyNote.isIn(note);
    if (!says) {
      return Optional.empty();
    }
    return Optional.of(
        hasData()
            ? violated(rule, NOT_EMPTY.with("note", note))
            : holds(rule, EMPTY_AS_NOTED.toMessage()));
  }

  private Stream<Figure> figures() {
    return table.lines().stream().flatMap(line -> line.figures().values().stream());
  }

  private boolean hasData() {
    return figures().anyMatch(figure -> figure.signum() != 0);
  }

  Optional<Finding> total(Rule rule) {
    List<Row> totals =
        table.form().rows().stream().filter(row -> row.usage().seen() && isTotal(row)).toList();
    return hasData() && !totals.isEmpty()
        ? Optional.of(missing(rule, totals, TOTAL_LISTED))
        : Optional.empty();
  }

  /** Rows that the document leaves out because they have no money are no slip. */
  Optional<Finding> rows(Rule rule, Identities identities) {
    List<Row> others =
        fixed().stream().filter(row -> isListed(row) || !hasMoney(row, identities)).toList();
    return hasData() && !others.isEmpty()
        ? Optional.of(missing(rule, others, ROWS_LISTED))
        : Optional.empty();
  }

  /** Where a row is left out that has money, no sum need be wrong: nothing else may tell. */
  Optional<Finding> rowsOfMoney(Rule rule, Identities identities) {
    List<Row> money = fixed().stream().filter(row -> hasMoney(row, identities)).toList();
    return hasData() && !money.isEmpty()
        ? Optional.of(missing(rule, money, MONEY_LISTED))
        : Optional.empty();
  }

  /** Returns the rows that are no totals; one that nobody has seen printed is asked of nobody. */
  private List<Row> fixed() {
    return table.form().rows().stream().filter(row -> row.usage().seen() && !isTotal(row)).toList();
  }

  /** Tells whether the tables print an amount of a row, here or elsewhere. */
  private boolean hasMoney(Row row, Identities identities) {
    return table.form().columns().stream()
        .map(column -> identities.measure(table.form().region(row.region(), column)))
        .flatMap(Optional::stream)
        .anyMatch(measurement -> measurement.printed() != 0);
  }

  private boolean isListed(Row row) {
    return table.lines().stream().anyMatch(line -> line.row().filter(row.id()::equals).isPresent());
  }

  /** A zero is no more precise for its decimals. */
  private static boolean isFiner(Figure figure, int stated) {
    return figure.decimals() > stated && figure.signum() != 0;
  }

  Optional<Finding> decimals(Rule rule) {
    if (figures().findAny().isEmpty()) {
      return Optional.empty();
    }
    int stated = table.unit().decimals();
    List<Cell> finer =
        table.cells().stream()
            .filter(cell -> cell.figure().filter(figure -> isFiner(figure, stated)).isPresent())
            .toList();
    Message message = finer.isEmpty() ? DECIMALS.toMessage() : first(FINER, finer);
    return Optional.of(
        Finding.of(rule, finer.isEmpty() ? Outcome.HOLDS : Outcome.VIOLATED)
            .at(Site.of(table.form()))
            .cells(finer)
            .saying(message.with("form", FormSet.name(table.form())).with("decimals", stated)));
  }

  /** A minus before a zero is read, and told: it is what a spreadsheet leaves of a subtraction. */
  Optional<Finding> zeros(Rule rule) {
    List<Cell> zeros =
        table.cells().stream()
            .filter(cell -> cell.figure().filter(figure -> figure.signum() == 0).isPresent())
            .toList();
    List<Cell> negative =
        zeros.stream()
            .filter(cell -> cell.figure().filter(Figure::isNegativeZero).isPresent())
            .toList();
    if (zeros.isEmpty()) {
      return Optional.empty();
    }
    if (negative.isEmpty()) {
      return Optional.of(holds(rule, PLAIN_ZEROS.toMessage()));
    }
    return Optional.of(
        Finding.of(rule, Outcome.VIOLATED)
            .at(Site.of(table.form()))
            .cells(negative)
            .saying(first(NEGATIVE_ZEROS, negative).with("form", FormSet.name(table.form()))));
  }

  /** Names the first cell, and says how many there are. */
  private static Message first(Sentence sentence, List<Cell> cells) {
    Cell first = cells.get(0);
    Message message = sentence.with("row", first.heading()).with("figure", first.printed());
    return cells.size() == 1 ? message : message.with("count", cells.size());
  }

  /** A total is a row that contains all others, those of the open dimensions too. */
  private boolean isTotal(Row row) {
    Form form = table.form();
    boolean alone = form.rows().size() == 1 && form.openDimensions().isEmpty();
    return !alone && form.rows().stream().allMatch(other -> row.region().contains(other.region()));
  }

  private Finding missing(Rule rule, List<Row> rows, Sentence listed) {
    List<Row> missing = rows.stream().filter(row -> !isListed(row)).toList();
    return missing.isEmpty() ? holds(rule, listed.toMessage()) : violated(rule, missing(missing));
  }

  /** Names the first few, and says how many there are. */
  private static Message missing(List<Row> rows) {
    List<Message> first =
        rows.stream().limit(SHOWN).map(row -> ROW.with("row", row.label())).toList();
    Message message = ROWS_MISSING.with("rows", Series.of(first).joined(Series.Joint.QUOTES));
    return rows.size() <= SHOWN ? message : message.with("count", rows.size());
  }

  /** Nor does the unit of such a form. */
  Optional<Finding> unit(Rule rule) {
    String printed = table.unit().scale().symbol();
    String prescribed = table.form().unit().scale().symbol();
    return figures().findAny().isEmpty() || !table.form().usage().seen()
        ? Optional.empty()
        : Optional.of(
            printed.equals(prescribed)
                ? holds(rule, UNIT.with("unit", printed))
                : violated(rule, OTHER_UNIT.with("unit", printed).with("prescribed", prescribed)));
  }

  private Finding holds(Rule rule, Message message) {
    return of(rule, Outcome.HOLDS, message);
  }

  private Finding violated(Rule rule, Message message) {
    return of(rule, Outcome.VIOLATED, message);
  }

  private Finding of(Rule rule, Outcome outcome, Message message) {
    return Finding.of(rule, outcome)
        .at(Site.of(table.form()))
        .saying(message.with("form", FormSet.name(table.form())));
  }
}
