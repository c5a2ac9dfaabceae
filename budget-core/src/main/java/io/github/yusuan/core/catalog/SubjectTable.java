package io.github.yusuan.core.catalog;

import io.github.yusuan.core.classification.DepartmentEconomicCode;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.GovernmentEconomicCode;
import io.github.yusuan.core.classification.RevenueCode;
import io.github.yusuan.core.classification.SubjectCode;
import io.github.yusuan.core.label.Visible;
import java.io.Reader;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A table of subjects (科目表): the entries of one classification over all years. No code has two
 * names in one year.
 *
 * <p>A user's own table is a text file in UTF-8, cells separated by tabs, with this header; lines
 * that begin with {@code #} are comments, empty years are unknown or without limit:
 *
 * <pre>{@code
 * code     name      from  to  confidence  source
 * 2010398  省级专项  2025      published   the province's notice
 * }</pre>
 */
public final class SubjectTable {
  private static final Comparator<SubjectEntry> OLDEST_FIRST =
      Comparator.comparing(entry -> entry.validity().first().orElse(Year.of(Year.MIN_VALUE)));

  private final Dimension dimension;
  private final TreeMap<String, List<SubjectEntry>> entries = new TreeMap<>();

  private SubjectTable(Dimension dimension) {
    this.dimension = coded(dimension);
  }

  /**
   * Makes a table of entries.
   *
   * @param dimension the classification
   * @param entries its entries, in any order
   * @return the table
   * @throws IllegalArgumentException if the dimension has no subject codes, an entry is of another
   *     dimension, or a code has two names in one year
   */
  public static SubjectTable of(Dimension dimension, Collection<SubjectEntry> entries) {
    SubjectTable table = new SubjectTable(dimension);
    entries.forEach(table::add);
    return table;
  }

  /**
   * Reads a table from a file.
   *
   * @param dimension the classification
   * @param path the file, in UTF-8
   * @return the table
   * @throws IllegalArgumentException if a row breaks a rule, naming file, line, value and rule
   * @throws java.io.UncheckedIOException if the file cannot be read
   */
  public static SubjectTable read(Dimension dimension, Path path) {
    SubjectTable table = new SubjectTable(dimension);
    format(String.valueOf(path.getFileName())).read(path, row -> table.add(entry(dimension, row)));
    return table;
  }

  /**
   * Reads a table from characters.
   *
   * @param dimension the classification
   * @param reader the characters; read to the end, not closed
   * @return the table
   * @throws IllegalArgumentException if a row breaks a rule, naming line, value and rule
   * @throws java.io.UncheckedIOException if the reader fails
   */
  public static SubjectTable read(Dimension dimension, Reader reader) {
    Objects.requireNonNull(reader, "reader");
    return read(dimension, reader, "subject table");
  }

  static SubjectTable read(Dimension dimension, Reader reader, String file) {
    SubjectTable table = new SubjectTable(dimension);
    format(file).read(reader, row -> table.add(entry(dimension, row)));
    return table;
  }

  private static TabbedRow.Format format(String file) {
    return new TabbedRow.Format(file, "code", "name", "from", "to", "confidence", "source");
  }

  private static SubjectEntry entry(Dimension dimension, TabbedRow row) {
    return SubjectEntry.builder()
        .code(code(dimension, row.cell(0)))
        .name(row.cell(1))
        .validity(row.validity(2))
        .confidence(Confidence.parse(row.cell(4)))
        .source(row.cell(5))
        .build();
  }

  private static SubjectCode code(Dimension dimension, String digits) {
    return switch (dimension) {
      case FUNCTION -> FunctionalCode.of(digits);
      case DEPARTMENT_ECONOMIC -> DepartmentEconomicCode.of(digits);
      case GOVERNMENT_ECONOMIC -> GovernmentEconomicCode.of(digits);
      case REVENUE -> RevenueCode.of(digits);
      default -> throw uncoded(dimension);
    };
  }

  /** Returns a dimension that has subject codes; refuses any other. */
  static Dimension coded(Dimension dimension) {
    return switch (dimension) {
      case FUNCTION, DEPARTMENT_ECONOMIC, GOVERNMENT_ECONOMIC, REVENUE -> dimension;
      default -> throw uncoded(dimension);
    };
  }

  private static IllegalArgumentException uncoded(Dimension dimension) {
    return new IllegalArgumentException(
        "dimension must have subject codes (function, departmentEconomic, governmentEconomic,"
            + " revenue): "
            + dimension.id());
  }

  private void add(SubjectEntry entry) {
    if (entry.code().dimension() != dimension) {
      throw new IllegalArgumentException(
          "an entry must be of the table's dimension " + dimension.id() + ": " + entry.code());
    }
    List<SubjectEntry> names =
        entries.computeIfAbsent(entry.code().value(), digits -> new ArrayList<>(1));
    for (SubjectEntry other : names) {
      if (other.validity().overlaps(entry.validity())) {
        throw new IllegalArgumentException(
            "a code must have one name in a year: "
                + entry.code()
                + " is "
                + said(other)
                + " and "
                + said(entry));
      }
    }
    names.add(entry);
    if (names.size() > 1) {
      names.sort(OLDEST_FIRST);
    }
  }

  private static String said(SubjectEntry entry) {
    return Visible.quoted(entry.name()) + " (" + entry.validity() + ")";
  }

  /**
   * Returns the classification.
   *
   * @return the dimension
   */
  public Dimension dimension() {
    return dimension;
  }

  /**
   * Returns all entries.
   *
   * @return the entries in the order of their codes, the names of one code oldest first
   */
  public List<SubjectEntry> entries() {
    List<SubjectEntry> all = new ArrayList<>(entries.size());
    entries.values().forEach(all::addAll);
    return List.copyOf(all);
  }

  /**
   * Returns all names that a code ever had.
   *
   * @param code the code
   * @return its entries, oldest first; empty for a code that the table does not have
   */
  public List<SubjectEntry> history(SubjectCode code) {
    return code.dimension() == dimension
        ? List.copyOf(entries.getOrDefault(code.value(), List.of()))
        : List.of();
  }

  /**
   * Returns this table with the entries of another, which take precedence: in the years of an added
   * entry the code has the added name, in other years it keeps its own.
   *
   * @param additions a table of the same classification
   * @return the joined table
   * @throws IllegalArgumentException if the other is of another classification
   */
  public SubjectTable with(SubjectTable additions) {
    SubjectTable joined = of(dimension, additions.entries());
    for (SubjectEntry mine : entries()) {
      List<Validity> left = List.of(mine.validity());
      for (SubjectEntry theirs : additions.history(mine.code())) {
        left = left.stream().flatMap(v -> v.without(theirs.validity()).stream()).toList();
      }
      left.forEach(validity -> joined.add(copy(mine).validity(validity).build()));
    }
    return joined;
  }

  private static SubjectEntry.Builder copy(SubjectEntry entry) {
    SubjectEntry.Builder copy = SubjectEntry.builder();
    copy.code(entry.code()).name(entry.name());
    copy.confidence(entry.confidence()).source(entry.source());
    return copy;
  }
}
