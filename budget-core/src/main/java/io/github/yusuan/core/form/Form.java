package io.github.yusuan.core.form;

import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Level;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.PrintedText;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A form (表样): an empty table of a template. Its figures measure regions: the form's slice,
 * narrowed by the row and by the column.
 *
 * <p>A printed table of two sides (收支总表) is two forms. Rows are of two sorts: those that are always
 * printed, and those that follow the document's own codes, units or projects, in the form's open
 * dimensions.
 */
@Value.Immutable
public abstract sealed class Form implements Serializable permits ImmutableForm {

  Form() {}

  /**
   * Returns the identifier, unique in the template and the same for the same form of another year.
   *
   * @return an identifier such as {@code general-public-expenditure}
   */
  public abstract String id();

  /**
   * Returns the number under which the template prints the form.
   *
   * @return a number such as 表五
   */
  public abstract String number();

  /**
   * Returns the title that is printed over the table.
   *
   * @return the title as printed, and its translation
   */
  public abstract Label title();

  /**
   * Returns the title with the side, where the form is one side of a table: how the form is called
   * in messages.
   *
   * @return a name such as 2024年预算收支总表（收入）
   */
  public Label name() {
    String title = title().in(Language.CHINESE);
    return side()
        .map(side -> Label.zh(title + "（" + side.label().in(Language.CHINESE) + "）"))
        .map(chinese -> chinese.en(title().in(Language.ENGLISH)))
        .orElseGet(this::title);
  }

  /**
   * Returns the other wordings of the title.
   *
   * @return what was prescribed in other years, and what others print
   */
  public abstract List<Alias> aliases();

  /**
   * Returns the side of the printed table on which the form stands.
   *
   * @return the side, or nothing where the form is the whole table
   */
  public abstract Optional<Side> side();

  /**
   * Returns where the form is published.
   *
   * @return the years and the kinds of documents
   */
  @Value.Default
  public Usage usage() {
    return Usage.ALWAYS;
  }

  /**
   * Returns the columns before the figures.
   *
   * @return the columns of codes, names and labels, in the order of printing; none where the
   *     template does not say
   */
  public abstract List<Stub> stubs();

  /**
   * Returns the unit in which the template prints the form; a table may have been printed in
   * another.
   *
   * @return the reporting unit
   */
  public abstract ReportingUnit unit();

  /**
   * Returns the part of the budget in which every figure of the form lies.
   *
   * @return the region
   */
  @Value.Default
  public Region slice() {
    return Region.ALL;
  }

  /**
   * Returns what some publishers print in the form instead of all its slice (仅列其中一部分): 一般公共预算支出表
   * with or without what was carried over from last year. The document does not say which, its
   * figures do: they are taken for all of the slice unless that contradicts more of them.
   *
   * @return the region that narrows the slice then; nothing where all publishers print the same
   */
  public abstract Optional<Region> orOnly();

  /**
   * Returns the rows that are always printed.
   *
   * @return the rows, in the order of printing
   */
  public abstract List<Row> rows();

  /**
   * Returns the dimensions whose members make up the other rows.
   *
   * @return for instance the functional codes; units and projects; empty where all rows are fixed
   */
  public abstract List<Dimension> openDimensions();

  /**
   * Returns how many names an item of the form has: one for each column of them.
   *
   * @return the number of columns of names by {@link Dimension#ITEM}; 1 where the template does not
   *     say
   */
  public int itemColumns() {
    long columns =
        stubs().stream()
            .filter(stub -> stub.dimension().equals(Optional.of(Dimension.ITEM)))
            .count();
    return (int) Math.max(1, columns);
  }

  /**
   * Returns the level down to which the form has rows by code.
   *
   * @return for instance {@link Level#CLASS} for a summary by class; nothing where all levels have
   *     rows
   */
  public abstract Optional<Level> deepestLevel();

  /**
   * Returns how the form is printed where that is not as usual.
   *
   * @return what is unusual; nothing for codes before names, fixed rows first, all decimals
   */
  public abstract Set<Print> prints();

  /**
   * Tells whether nothing is printed before the figures: the only row says nothing that the title
   * does not.
   *
   * @return true for a form of one row that has no columns before its figures
   */
  public boolean isUnlabelled() {
    return stubs().isEmpty() && openDimensions().isEmpty() && rows().size() == 1;
  }

  /**
   * Tells whether the form is printed in an unusual way.
   *
   * @param print the way
   * @return true if so
   */
  public boolean prints(Print print) {
    return prints().contains(print);
  }

  /**
   * Returns all columns beside the stubs, whatever stands in them.
   *
   * @return the columns, in the order of printing
   */
  public abstract List<Column> printedColumns();

  /**
   * Returns the columns whose figures measure the budget that the document is about.
   *
   * @return those of the {@linkplain #printedColumns printed columns} that are of the document's
   *     own edition, in the order of printing
   */
  @Value.Lazy
  public List<Column> columns() {
    return printedColumns().stream()
        .filter(column -> column.content().equals(Content.OWN))
        .toList();
  }

  /** Refuses a form that no table could fill in. */
  @Value.Check
  void check() {
    new FormCheck(this).run();
  }

  Form filledIn(Filling filling) {
    return withTitle(filling.label(title(), aliases()))
        .withAliases(filling.others(title(), aliases()))
        .withStubs(stubs().stream().map(stub -> stub.filledIn(filling)).toList())
        .withRows(
            rows().stream()
                .filter(row -> filling.admits(row.usage()))
                .map(row -> row.filledIn(filling))
                .toList())
        .withPrintedColumns(
            printedColumns().stream()
                .filter(column -> filling.admits(column.usage()))
                .map(column -> column.filledIn(filling))
                .toList());
  }

  /**
   * Tells whether a title is the form's, as prescribed or otherwise, with or without its side. The
   * year that stands in it does not count: a year is right or wrong, whatever the title. Nor do
   * quotation marks: 三公 is “三公”.
   *
   * @param printed a title; blanks and widths of letters do not count
   * @return true if it is this form's
   */
  public boolean isTitled(String printed) {
    return titlesOfAnyYear().contains(titleOfAnyYear(printed));
  }

  /** Returns a title as it is compared. */
  static String titleOfAnyYear(String printed) {
    return FormPatterns.ANY_YEAR.without(PrintedText.of(printed).toString());
  }

  /**
   * Returns all wordings of the title without their years, with and without the side: asked of each
   * line of a document.
   */
  @Value.Lazy
  Set<String> titlesOfAnyYear() {
    Set<String> titles = new HashSet<>();
    for (String title : Wordings.of(title(), aliases()).ofAnyYear()) {
      titles.add(title);
      side().ifPresent(side -> titles.add(title + "(" + side.label().in(Language.CHINESE) + ")"));
    }
    return Set.copyOf(titles);
  }

  /**
   * Returns the region that a cell measures.
   *
   * @param row the region of the row, fixed or open
   * @param column the column
   * @return the slice, narrowed by both
   * @throws IllegalArgumentException if no money can belong to row, column and slice
   */
  public Region region(Region row, Column column) {
    return slice().narrow(column.region()).narrow(row);
  }

  /** Indexes the rows: every line of every table is looked up here. */
  @Value.Lazy
  Map<String, Row> rowsById() {
    return rows().stream().collect(Collectors.toUnmodifiableMap(Row::id, row -> row));
  }

  /** Indexes the columns: every figure of every table is looked up here. */
  @Value.Lazy
  Map<String, Column> columnsById() {
    return printedColumns().stream()
        .collect(Collectors.toUnmodifiableMap(Column::id, column -> column));
  }

  /**
   * Finds a fixed row.
   *
   * @param id the row's identifier
   * @return the row, or nothing
   */
  public Optional<Row> row(String id) {
    return Optional.ofNullable(rowsById().get(id));
  }

  /**
   * Finds a column.
   *
   * @param id the column's identifier
   * @return the column, or nothing
   */
  public Optional<Column> column(String id) {
    return Optional.ofNullable(columnsById().get(id));
  }

  /**
   * Finds a fixed row by its printed label, with or without its ordinal.
   *
   * @param label the Chinese label, such as 合计; blanks do not count
   * @return the row, or nothing
   * @throws IllegalArgumentException if several rows have that label
   */
  public Optional<Row> printedRow(String label) {
    PrintedText wanted = PrintedText.of(label);
    return wanted
        .among(rows(), row -> row.label().in(Language.CHINESE))
        .or(() -> only(rowsPrinted(label), label));
  }

  /**
   * Finds the fixed rows of a printed label: several where the form prints one label for several,
   * as 一、一般公共预算 for the year and again for what is carried over.
   *
   * @param label the Chinese label, with or without its ordinal, as prescribed or otherwise
   * @return the rows, in the order of printing
   */
  public List<Row> rowsPrinted(String label) {
    return rows().stream().filter(row -> row.isPrinted(label)).toList();
  }

  private static <T> Optional<T> only(List<T> found, String printed) {
    if (found.size() > 1) {
      throw new IllegalArgumentException(
          "several are printed '" + PrintedText.of(printed) + "': " + found);
    }
    return found.stream().findFirst();
  }

  /**
   * Finds a column by its printed heading, as prescribed or otherwise.
   *
   * @param heading the Chinese heading, such as 项目支出; blanks do not count, and the year that stands
   *     in it only where it tells columns apart
   * @return the column, or nothing
   * @throws IllegalArgumentException if several columns have that heading
   */
  public Optional<Column> printedColumn(String heading) {
    PrintedText wanted = PrintedText.of(heading);
    return wanted
        .among(printedColumns(), column -> column.label().in(Language.CHINESE))
        .or(() -> only(headed(words -> words.include(wanted)), heading))
        .or(() -> only(headed(words -> words.includeOfAnyYear(wanted)), heading));
  }

  private List<Column> headed(Predicate<Wordings> as) {
    return printedColumns().stream().filter(column -> column.isHeaded(as)).toList();
  }

  /**
   * Returns this form with its figures in a narrower part of the budget.
   *
   * @param slice the region in which every figure lies
   * @return a copy
   */
  public abstract Form withSlice(Region slice);

  /**
   * Returns this form printed in another unit.
   *
   * @param unit the reporting unit
   * @return a copy
   */
  public abstract Form withUnit(ReportingUnit unit);

  /**
   * Returns this form with other columns.
   *
   * @param columns the columns, in the order of printing
   * @return a copy
   */
  public Form withColumns(Iterable<? extends Column> columns) {
    return withPrintedColumns(columns);
  }

  abstract Form withPrintedColumns(Iterable<? extends Column> columns);

  /**
   * Returns this form with other wordings of its title.
   *
   * @param aliases what was prescribed in other years, and what others print
   * @return a copy
   */
  public abstract Form withAliases(Iterable<? extends Alias> aliases);

  /**
   * Returns this form as published elsewhere.
   *
   * @param usage the years and the kinds of documents
   * @return a copy
   */
  public abstract Form withUsage(Usage usage);

  /**
   * Returns this form with other columns before its figures.
   *
   * @param stubs the columns of codes, names and labels, in the order of printing
   * @return a copy
   */
  public abstract Form withStubs(Iterable<? extends Stub> stubs);

  /**
   * Returns this form under another identifier.
   *
   * @param id the identifier
   * @return a copy
   */
  public abstract Form withId(String id);

  /**
   * Returns this form under another number.
   *
   * @param number a number such as 表五
   * @return a copy
   */
  public abstract Form withNumber(String number);

  /**
   * Returns this form under another title.
   *
   * @param title the title
   * @return a copy
   */
  public abstract Form withTitle(Label title);

  /**
   * Returns this form with other fixed rows.
   *
   * @param rows the rows, in the order of printing
   * @return a copy
   */
  public abstract Form withRows(Iterable<? extends Row> rows);

  /**
   * Returns this form with rows by other dimensions.
   *
   * @param dimensions the dimensions whose members make up the rows
   * @return a copy
   */
  public abstract Form withOpenDimensions(Iterable<? extends Dimension> dimensions);

  /** Returns identifier, number and name: {@code expenditure (表三 2024年预算支出总表)}. */
  @Override
  public String toString() {
    return id() + " (" + number() + " " + name().in(Language.CHINESE) + ")";
  }

  /**
   * Begins a form.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Form}. */
  public static final class Builder extends ImmutableForm.Builder {
    private List<Heading> over = List.of();

    Builder() {}

    /**
     * Says which headings stand over the columns that are added from here on.
     *
     * @param headings the headings that they share, the outermost first
     * @return this builder
     */
    public Builder under(Heading... headings) {
      return under(List.of(headings));
    }

    /**
     * Says that the columns that are added from here on have only headings of their own.
     *
     * @return this builder
     */
    public Builder underNothing() {
      return under(List.of());
    }

    Builder under(List<Heading> headings) {
      over = headings;
      return this;
    }

    /**
     * Says which headings stand over the columns that are added from here on.
     *
     * @param headings the texts of the headings that they share, the outermost first
     * @return this builder
     */
    public Builder under(String... headings) {
      return under(Stream.of(headings).map(Heading::of).toList());
    }

    /**
     * Names the members that every figure of the form belongs to.
     *
     * @param members at most one of each dimension
     * @return this builder
     */
    public Builder slice(Member... members) {
      return slice(Region.of(members));
    }

    /**
     * Adds a fixed row.
     *
     * @param id the identifier
     * @param label the printed label
     * @param members the members that the row narrows to
     * @return this builder
     */
    public Builder row(String id, Label label, Member... members) {
      return addRows(Row.of(id, label, members));
    }

    /**
     * Adds columns.
     *
     * @param columns the columns, in the order of printing
     * @return this builder
     */
    public Builder addColumns(Column... columns) {
      return addAllColumns(List.of(columns));
    }

    /**
     * Adds columns.
     *
     * @param columns the columns, in the order of printing
     * @return this builder
     */
    public Builder addAllColumns(Iterable<? extends Column> columns) {
      for (Column column : columns) {
        addPrintedColumns(column.over().isEmpty() ? column.withOver(over) : column);
      }
      return this;
    }

    /**
     * Adds wordings of the title that others print in any year.
     *
     * @param texts the Chinese texts
     * @return this builder
     */
    public Builder alias(String... texts) {
      return addAllAliases(Stream.of(texts).map(Alias::of).toList());
    }

    /**
     * Adds a column.
     *
     * @param id the identifier
     * @param label the heading
     * @param members the members that the column narrows to
     * @return this builder
     */
    public Builder column(String id, Label label, Member... members) {
      return addColumns(Column.of(id, label, members));
    }
  }
}
