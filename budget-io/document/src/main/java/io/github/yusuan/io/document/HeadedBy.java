package io.github.yusuan.io.document;

import io.github.yusuan.core.form.Alias;
import io.github.yusuan.core.form.Column;
import io.github.yusuan.core.form.Content;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Heading;
import java.time.Year;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;

/**
 * Which columns of a form may stand below a path of headings (表头可容之栏), whatever the last of them
 * says: 合计 below 上年结转 is none of this year's, 合计 below 2023年预算数 none of 2024, and 合计 below neither
 * is the plainest of that name.
 */
final class HeadedBy {
  private static final Set<String> TOTALS = Set.of("合计", "小计");

  private final Form form;
  private final Year year;

  /** What is printed over the columns. */
  private final Set<String> printed = new HashSet<>();

  /** Whether years over the columns tell editions apart: some column says the document's own. */
  private final boolean saysYear;

  private final Map<Column, Set<String>> over = new HashMap<>();
  private final Map<Column, Set<String>> own = new HashMap<>();
  private final Map<Column, Set<String>> needed = new HashMap<>();

  /**
   * Looks at a form.
   *
   * @param year the year of the document
   * @param paths what is printed over the columns of figures, the outermost first
   */
  HeadedBy(Form form, Year year, List<List<String>> paths) {
    this.form = form;
    this.year = year;
    paths.forEach(printed::addAll);
    this.saysYear = paths.stream().anyMatch(path -> years(path).contains(year.getValue()));
    for (Column column : form.printedColumns()) {
      List<Heading> path = column.path();
      Set<String> above = new HashSet<>();
      path.subList(0, path.size() - 1).forEach(heading -> addTo(above, heading));
      Set<String> last = new HashSet<>();
      addTo(last, path.get(path.size() - 1));
      over.put(column, above);
      own.put(column, last);
    }
    form.printedColumns().forEach(column -> needed.put(column, needed(column)));
  }

  private static void addTo(Set<String> keys, Heading heading) {
    keys.add(PrintedKey.of(heading.text()));
    for (Alias alias : heading.aliases()) {
      keys.add(PrintedKey.of(alias.text()));
    }
  }

  /** Tells whether a column may stand below a path of headings. */
  boolean allow(List<String> path, Column column) {
    return isOfEdition(path, column)
        && !isOfOthers(path, column)
        && !isBeside(path, column)
        && isTold(path, column);
  }

  /** A path that says another year than the column's edition is not the column's. */
  private boolean isOfEdition(List<String> path, Column column) {
    Set<Integer> years = years(path);
    Optional<Integer> edition = year(column);
    return !saysYear || years.isEmpty() || edition.isEmpty() || years.contains(edition.get());
  }

  private Optional<Integer> year(Column column) {
    if (column.content() instanceof Content.OtherEdition other) {
      return Optional.of(year.getValue() - other.yearsBack());
    }
    return column.content().equals(Content.OWN) ? Optional.of(year.getValue()) : Optional.empty();
  }

  private static Set<Integer> years(List<String> path) {
    Set<Integer> years = new HashSet<>();
    for (String heading : path) {
      for (MatchResult found : DocumentPatterns.YEAR.all(heading)) {
        years.add(Integer.valueOf(found.group(1)));
      }
    }
    return years;
  }

  /** Tells whether a heading of the path is one that only other columns of the form share. */
  private boolean isOfOthers(List<String> path, Column column) {
    for (String heading : path.subList(0, Math.max(0, path.size() - 1))) {
      boolean mine = of(over, column).contains(heading) || of(own, column).contains(heading);
      if (!mine && over.values().stream().anyMatch(others -> others.contains(heading))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Tells whether a total stands beside the headings that the column is below, which are printed
   * over others: 合计 beside “三公”经费 and 会议费 is none of “三公”经费.
   */
  private boolean isBeside(List<String> path, Column column) {
    Set<String> above = new HashSet<>(of(over, column));
    above.removeAll(TOTALS);
    return path.stream().anyMatch(TOTALS::contains)
        && path.stream().noneMatch(above::contains)
        && above.stream().anyMatch(printed::contains);
  }

  /** Tells whether what sets the column apart from a plainer one of its name is printed. */
  private boolean isTold(List<String> path, Column column) {
    Set<String> apart = of(needed, column);
    boolean ofYear = year(column).filter(years(path)::contains).isPresent();
    return apart.isEmpty() || path.stream().anyMatch(apart::contains) || (saysYear && ofYear);
  }

  /**
   * Returns the headings one of which sets a column apart from the plainest of its name: the first
   * of the document's own edition, or the first. Nothing for that one itself.
   */
  private Set<String> needed(Column column) {
    List<Column> named =
        form.printedColumns().stream()
            .filter(other -> of(own, other).stream().anyMatch(of(own, column)::contains))
            .toList();
    Column plainest =
        named.stream()
            .filter(other -> other.content().equals(Content.OWN))
            .findFirst()
            .orElse(named.get(0));
    Set<String> apart = new HashSet<>(of(over, column));
    apart.removeAll(of(over, plainest));
    return plainest.equals(column) ? Set.of() : apart;
  }

  private static Set<String> of(Map<Column, Set<String>> keys, Column column) {
    return keys.getOrDefault(column, Set.of());
  }
}
