package io.github.yusuan.core.catalog;

import io.github.yusuan.core.classification.DepartmentEconomicCode;
import io.github.yusuan.core.classification.GovernmentEconomicCode;
import io.github.yusuan.core.classification.SubjectCode;
import io.github.yusuan.core.label.Visible;
import java.io.Reader;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The mapping between the two economic classifications of expenditure (两套支出经济分类科目对照): which
 * governmental codes a departmental code goes with. It depends on the kind of unit: 30101 基本工资 is
 * 50101 工资奖金津补贴 in an administrative unit and 50501 工资福利支出 in an institution.
 */
public final class EconomicMapping {
  private final List<EconomicLink> links;
  private final Map<DepartmentEconomicCode, List<EconomicLink>> byDepartmental;

  private EconomicMapping(List<EconomicLink> links) {
    this.links = links;
    this.byDepartmental = links.stream().collect(Collectors.groupingBy(EconomicLink::departmental));
  }

  /**
   * Makes a mapping of links.
   *
   * @param links the links, in any order
   * @return the mapping
   * @throws IllegalArgumentException if one pair of codes is linked twice
   */
  public static EconomicMapping of(Collection<EconomicLink> links) {
    Joiner joiner = new Joiner();
    links.forEach(joiner::add);
    return joiner.joined();
  }

  /**
   * Reads a mapping from a file: UTF-8, cells separated by tabs, with the header {@code
   * departmental governmental units from to confidence source}; units are {@code administrative},
   * {@code institution} or {@code both}.
   *
   * @param path the file
   * @return the mapping
   * @throws IllegalArgumentException if a row breaks a rule, naming file, line, value and rule
   * @throws java.io.UncheckedIOException if the file cannot be read
   */
  public static EconomicMapping read(Path path) {
    Joiner joiner = new Joiner();
    format(String.valueOf(path.getFileName())).read(path, row -> joiner.add(link(row)));
    return joiner.joined();
  }

  /**
   * Reads a mapping from characters, of the same format as a file.
   *
   * @param reader the characters; read to the end, not closed
   * @return the mapping
   * @throws IllegalArgumentException if a row breaks a rule, naming line, value and rule
   * @throws java.io.UncheckedIOException if the reader fails
   */
  public static EconomicMapping read(Reader reader) {
    Objects.requireNonNull(reader, "reader");
    return read(reader, "economic mapping");
  }

  static EconomicMapping read(Reader reader, String file) {
    Joiner joiner = new Joiner();
    format(file).read(reader, row -> joiner.add(link(row)));
    return joiner.joined();
  }

  private static TabbedRow.Format format(String file) {
    return new TabbedRow.Format(
        file, "departmental", "governmental", "units", "from", "to", "confidence", "source");
  }

  private static EconomicLink link(TabbedRow row) {
    return EconomicLink.builder()
        .departmental(DepartmentEconomicCode.of(row.cell(0)))
        .governmental(GovernmentEconomicCode.of(row.cell(1)))
        .addAllUnits(units(row.cell(2)))
        .validity(row.validity(3))
        .confidence(Confidence.parse(row.cell(5)))
        .source(row.cell(6))
        .build();
  }

  private static Set<UnitKind> units(String text) {
    return switch (text) {
      case "administrative" -> EnumSet.of(UnitKind.ADMINISTRATIVE);
      case "institution" -> EnumSet.of(UnitKind.INSTITUTION);
      case "both" -> EnumSet.allOf(UnitKind.class);
      default ->
          throw new IllegalArgumentException(
              "units must be administrative, institution or both: " + Visible.quoted(text));
    };
  }

  /**
   * Returns all links.
   *
   * @return the links in the order of their codes
   */
  public List<EconomicLink> links() {
    return links;
  }

  /**
   * Returns the part that holds in a year.
   *
   * @param year any year
   * @return the mapping of that year
   */
  public EconomicMapping in(Year year) {
    List<EconomicLink> inForce = new ArrayList<>(links.size());
    for (EconomicLink link : links) {
      if (link.validity().contains(year)) {
        inForce.add(link);
      }
    }
    return new EconomicMapping(List.copyOf(inForce));
  }

  /**
   * Returns the governmental codes that a departmental one goes with, in units of any kind.
   *
   * @param code the departmental 款
   * @return the codes in order; empty where nothing is known
   */
  public List<GovernmentEconomicCode> governmental(DepartmentEconomicCode code) {
    return governmental(code, link -> true);
  }

  /**
   * Returns the governmental codes that a departmental one goes with.
   *
   * @param code the departmental 款
   * @param unit the kind of unit
   * @return the codes in order, usually one; empty where nothing is known
   */
  public List<GovernmentEconomicCode> governmental(DepartmentEconomicCode code, UnitKind unit) {
    return governmental(code, link -> link.units().contains(unit));
  }

  /** A link of a 类 is one of all its 款. */
  private List<GovernmentEconomicCode> governmental(
      DepartmentEconomicCode code, Predicate<EconomicLink> which) {
    Set<GovernmentEconomicCode> linked = new TreeSet<>();
    Optional<? extends SubjectCode> at = Optional.of(code);
    while (at.isPresent()) {
      for (EconomicLink link : byDepartmental.getOrDefault(at.get(), List.of())) {
        if (which.test(link)) {
          linked.add(link.governmental());
        }
      }
      at = at.get().parent();
    }
    return List.copyOf(linked);
  }

  /**
   * Returns the departmental codes that a governmental one goes with, in units of any kind.
   *
   * @param code the governmental 款
   * @return the codes in order; a 类 stands for all of its 款
   */
  public List<DepartmentEconomicCode> departmental(GovernmentEconomicCode code) {
    return links.stream()
        .filter(link -> link.governmental().equals(code))
        .map(EconomicLink::departmental)
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * Returns this mapping with the links of another, which take precedence: a pair of codes that the
   * other links is linked as the other says.
   *
   * @param additions the other mapping
   * @return the joined mapping
   */
  public EconomicMapping with(EconomicMapping additions) {
    Joiner joiner = new Joiner();
    links.forEach(joiner::replace);
    additions.links.forEach(joiner::replace);
    return joiner.joined();
  }

  /** Collects links, each pair of codes once, in the order of the codes. */
  private static final class Joiner {
    private final Map<String, Map<String, EconomicLink>> links = new TreeMap<>();

    void add(EconomicLink link) {
      if (replace(link) != null) {
        throw new IllegalArgumentException(
            "a pair of codes must be linked once: "
                + link.departmental()
                + " to "
                + link.governmental());
      }
    }

    @Nullable EconomicLink replace(EconomicLink link) {
      return links
          .computeIfAbsent(link.departmental().value(), digits -> new TreeMap<>())
          .put(link.governmental().value(), link);
    }

    EconomicMapping joined() {
      List<EconomicLink> all = new ArrayList<>();
      links.values().forEach(of -> all.addAll(of.values()));
      return new EconomicMapping(List.copyOf(all));
    }
  }
}
