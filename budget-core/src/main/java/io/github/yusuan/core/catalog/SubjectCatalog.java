package io.github.yusuan.core.catalog;

import io.github.yusuan.core.classification.DepartmentEconomicCode;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.SubjectCode;
import java.time.Year;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The subject codes in force in a year (某年度政府收支分类科目): names of codes, codes of names.
 *
 * <pre>{@code
 * SubjectCatalog catalog = SubjectCatalog.of(Year.of(2024));
 * catalog.find(FunctionalCode.of("2010301"));                              // 行政运行
 * catalog.complete("住房公积金", Scope.childrenOf(DepartmentEconomicCode.of("301"))).code(); // 30113
 * catalog.with(SubjectTable.read(Dimension.FUNCTION, Path.of("province.tsv")));
 * }</pre>
 *
 * <p>The catalogue is incomplete and says how sure it is of each entry; a code that it does not
 * have is not an error by itself. Any year is accepted: an entry is in force where its own years
 * say so, and one without a first or last year is in force before or after without limit. Years
 * before 2018, when the economic classifications were rearranged, are known in part only.
 */
public final class SubjectCatalog {
  private static final int KEPT_FROM = 2000;
  private static final int KEPT_TO = 2100;

  private final Year year;
  private final Map<Dimension, SubjectTable> tables;
  private final EconomicMapping allLinks;
  private final EconomicMapping mapping;
  private final Map<Dimension, SubjectIndex> indexes = new EnumMap<>(Dimension.class);

  /** The same catalogue in other years, each made when it is first asked for. */
  private final Map<Year, SubjectCatalog> years;

  SubjectCatalog(Year year, Map<Dimension, SubjectTable> tables, EconomicMapping links) {
    this(year, tables, links, new ConcurrentHashMap<>());
  }

  private SubjectCatalog(
      Year year,
      Map<Dimension, SubjectTable> tables,
      EconomicMapping links,
      Map<Year, SubjectCatalog> years) {
    this.year = year;
    this.tables = tables;
    this.allLinks = links;
    this.years = years;
    this.mapping = links.in(year);
    for (SubjectTable table : tables.values()) {
      indexes.put(table.dimension(), new SubjectIndex(table, year));
    }
  }

  /**
   * Returns the catalogue of a year, as it comes with Yusuan. Repeated calls are cheap.
   *
   * @param year any year
   * @return the catalogue
   */
  public static SubjectCatalog of(Year year) {
    return StandardCatalog.of(year);
  }

  /**
   * Returns the year.
   *
   * @return the year
   */
  public Year year() {
    return year;
  }

  /**
   * Returns this catalogue, with whatever was added to it, in another year. Repeated calls are
   * cheap.
   *
   * @param other any year
   * @return the catalogue of that year
   */
  public SubjectCatalog in(Year other) {
    if (other.equals(year)) {
      return this;
    }
    boolean kept = other.getValue() >= KEPT_FROM && other.getValue() <= KEPT_TO;
    return kept ? years.computeIfAbsent(other, this::make) : make(other);
  }

  private SubjectCatalog make(Year other) {
    return new SubjectCatalog(other, tables, allLinks, years);
  }

  /**
   * Returns this catalogue with a table of the user's own, such as a province's additions. What is
   * added last takes precedence, year by year, as {@link SubjectTable#with} says.
   *
   * @param additions the table
   * @return the larger catalogue; this one is unchanged
   */
  public SubjectCatalog with(SubjectTable additions) {
    Map<Dimension, SubjectTable> joined = new EnumMap<>(tables);
    joined.merge(additions.dimension(), additions, SubjectTable::with);
    return new SubjectCatalog(year, joined, allLinks);
  }

  /**
   * Returns this catalogue with links of the user's own between the economic classifications.
   *
   * @param additions the links, which take precedence as {@link EconomicMapping#with} says
   * @return the larger catalogue; this one is unchanged
   */
  public SubjectCatalog with(EconomicMapping additions) {
    return new SubjectCatalog(year, tables, allLinks.with(additions));
  }

  /**
   * Finds the subject of a code.
   *
   * @param code the code
   * @return the entry in force in this year, or nothing
   */
  public Optional<SubjectEntry> find(SubjectCode code) {
    return Optional.ofNullable(indexes.get(code.dimension())).map(index -> index.find(code));
  }

  /**
   * Finds all subjects of a name. Names are found through differences of width and spaces and
   * through an ordinal before them; every match says so.
   *
   * @param name the name as printed; a blank one is found nowhere
   * @param scope where to look
   * @return the matches, better spellings first, then in code order
   */
  public List<NameMatch> find(String name, Scope scope) {
    SubjectIndex index = indexes.get(scope.dimension());
    return index == null ? List.of() : index.find(new PrintedName(name), scope);
  }

  /**
   * Lists the subjects of a scope.
   *
   * @param scope where to look, such as {@code Scope.all(Dimension.FUNCTION)}
   * @return the entries in force in this year, in code order: a parent before its children
   */
  public List<SubjectEntry> entries(Scope scope) {
    SubjectIndex index = indexes.get(scope.dimension());
    return index == null ? List.of() : index.entries(scope);
  }

  /**
   * Returns all names that a code ever had, whatever the year.
   *
   * @param code the code
   * @return its entries, oldest first; empty for a code that the catalogue does not have
   */
  public List<SubjectEntry> history(SubjectCode code) {
    return Optional.ofNullable(tables.get(code.dimension()))
        .map(table -> table.history(code))
        .orElse(List.of());
  }

  /**
   * Returns the mapping between the economic classifications in this year.
   *
   * @return the mapping
   */
  public EconomicMapping mapping() {
    return mapping;
  }

  /**
   * Completes the code of a name that was printed without one. Only the matches of the best
   * spelling count; if they are several, none is chosen.
   *
   * @param name the name as printed
   * @param scope where to look: the children of the row above, the classes of a summary
   * @return the completion, which may be without a code
   */
  public Completion complete(String name, Scope scope) {
    return Completion.of(name, best(name, scope));
  }

  /**
   * Completes a governmental economic code that was printed by name beside a departmental one, as
   * in the basic-expenditure table of Shanxi. Among several of that name the mapping decides.
   *
   * @param name the governmental name as printed
   * @param departmental the departmental 款 of the same row
   * @return the completion, which may be without a code
   */
  public Completion complete(String name, DepartmentEconomicCode departmental) {
    List<NameMatch> matches = best(name, Scope.all(Dimension.GOVERNMENT_ECONOMIC));
    List<? extends SubjectCode> linked = mapping.governmental(departmental);
    if (linked.isEmpty()) {
      return Completion.of(name, matches);
    }
    return Completion.of(
        name, matches, matches.stream().filter(m -> linked.contains(m.entry().code())).toList());
  }

  private List<NameMatch> best(String name, Scope scope) {
    List<NameMatch> matches = find(name, scope);
    return matches.stream().filter(m -> m.spelling() == matches.get(0).spelling()).toList();
  }

  /** Returns {@code subject catalogue 2024 (1109 codes)}. */
  @Override
  public String toString() {
    int codes = indexes.values().stream().mapToInt(SubjectIndex::size).sum();
    return "subject catalogue " + year + " (" + codes + " codes)";
  }
}
