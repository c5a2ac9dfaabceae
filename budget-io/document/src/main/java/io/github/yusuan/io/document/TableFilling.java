package io.github.yusuan.io.document;

import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.catalog.SubjectCatalog;
import io.github.yusuan.core.classification.BudgetUnit;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.source.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fills one printed table in, of as many sides as it has forms (填一张表). */
final class TableFilling {
  private final List<Form> forms;
  private final Part part;
  private final Disclosure disclosure;
  private final Lattice lattice;
  private final boolean upright;
  private final Heads heads;
  private final List<Side> sides;
  private final List<Doubt> doubts = new ArrayList<>();
  private final Set<Place> taken = new HashSet<>();
  private boolean named;
  private int filled;

  TableFilling(List<Form> forms, Part part, Disclosure disclosure) {
    this.forms = forms;
    this.part = part;
    this.disclosure = disclosure;
    this.lattice = Upright.laidDown(forms, part.lattice());
    this.upright = Upright.isUpright(forms, part.lattice());
    this.heads = TableReader.heads(lattice, forms);
    this.sides = Side.of(lattice, heads, forms.size());
  }

  /** Returns what is to be written for a table; what has no place becomes a doubt. */
  List<GridEntry> entries(Table table, SubjectCatalog catalog) {
    Optional<Doubt> refused = refused(table);
    if (refused.isPresent()) {
      doubts.add(refused.get());
      return List.of();
    }
    filled++;
    Side side = sides.get(forms.indexOf(table.form()));
    Optional<UnitColumns> columns = UnitColumns.of(table.form(), heads, side);
    Optional<ListedItems> items = ListedItems.of(table.form(), heads, side);
    RowMatcher rows =
        new RowMatcher(
            table.form(), new Codes(catalog), units(table), new ArrayList<>(), columns, items);
    BlankRows blank = new BlankRows(lattice, heads, side, rows);
    Stubs stubs = new Stubs(blank, columns, items);
    SideFilling filling = new SideFilling(table, blank, stubs, headed(table, side), taken);
    List<GridEntry> entries = new ArrayList<>(filling.entries());
    doubts.addAll(filling.doubts());
    publisher().ifPresent(entries::add);
    table
        .note()
        .filter(note -> !new Surroundings(part).note().equals(Optional.of(note)))
        .ifPresent(note -> doubts.add(FillingDoubts.note(table.form(), note)));
    return entries;
  }

  private Headed headed(Table table, Side side) {
    return new Headed(table.form(), heads, side, disclosure.year(), !upright);
  }

  private static Set<String> units(Table table) {
    return table.lines().stream()
        .flatMap(line -> line.members().stream())
        .filter(BudgetUnit.class::isInstance)
        .map(unit -> PrintedKey.of(unit.id()))
        .collect(Collectors.toSet());
  }

  /** Figures of another unit or year, or of sides that are not there, would be wrong here. */
  private Optional<Doubt> refused(Table table) {
    Place place = lattice.row(0).get(0).place();
    Optional<Scale> scale =
        new Surroundings(part).scale(heads).filter(one -> one != table.unit().scale());
    Optional<Integer> year =
        part.above().stream()
            .map(line -> PrintedKey.half(PrintedKey.clean(line.text())))
            .flatMap(title -> DocumentPatterns.YEAR.first(title).stream())
            .map(match -> Integer.valueOf(match.group(1)))
            .findFirst()
            .filter(one -> one != disclosure.year().getValue());
    return Stream.of(
            year.map(one -> FillingDoubts.year(table, one, disclosure.year(), place)),
            scale.map(one -> FillingDoubts.scale(table, one, place)),
            Optional.of(FillingDoubts.sides(table, place))
                .filter(none -> sides.size() != forms.size()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Writes who publishes behind 编制部门：, where nobody is named there. */
  private Optional<GridEntry> publisher() {
    if (named) {
      return Optional.empty();
    }
    named = true;
    return part.above().stream()
        .filter(line -> isNameless(PrintedKey.half(PrintedKey.clean(line.text()))))
        .findFirst()
        .map(
            line ->
                GridEntry.of(line.place(), line.text().strip() + disclosure.department().name()));
  }

  private static boolean isNameless(String line) {
    return line.endsWith(":")
        && DocumentPatterns.DEPARTMENT
            .whole(line)
            .filter(found -> found.group(1).isBlank())
            .isPresent();
  }

  /** Returns how many tables were not refused. */
  int filled() {
    return filled;
  }

  List<Doubt> doubts() {
    return doubts;
  }
}
