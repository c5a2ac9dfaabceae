package io.github.yusuan.rules.text;

import io.github.yusuan.core.amount.AmountOverflowException;
import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.narrative.Claim;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.narrative.ClaimedValue;
import io.github.yusuan.core.narrative.Quantity;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.rules.finding.CheckLimit;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.identity.Measurement;
import io.github.yusuan.rules.work.Work;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a document says of its quantities, in the text and in the tables (文表数据). */
final class Quantities {
  /** Sums of hostile amounts from here on are not judged: differences of them might overflow. */
  private static final long TOO_LARGE = 100 * ReportingUnit.LIMIT;

  private final Identities identities;
  private final List<Cell> cells;
  private final Set<Said> cutOff = new HashSet<>();
  private final List<PlacedClaim> claims = new ArrayList<>();
  private final Map<Object, List<PlacedClaim>> byTopic = new LinkedHashMap<>();
  private final Map<Region, Optional<Measurement>> measured = new HashMap<>();

  private Quantities(Examination examination) {
    identities = examination.identities();
    cells = examination.disclosure().cells();
    Work work = new Work(examination.limits().of(CheckLimit.STEPS));
    identities.withText(work).cutOff().forEach(claim -> cutOff.add(Said.of(claim)));
    for (Section section : examination.disclosure().narrative()) {
      for (Claim claim : section.claims()) {
        PlacedClaim stated = new PlacedClaim(section, claim);
        claims.add(stated);
        byTopic.computeIfAbsent(topic(claim.quantity()), none -> new ArrayList<>(2)).add(stated);
      }
    }
  }

  static Quantities of(Examination examination) {
    return examination.shared(Quantities.class, Quantities::new);
  }

  /** Returns what makes two quantities one: the region, else the identifier, else the name. */
  private static Object topic(Quantity quantity) {
    if (quantity.region().isPresent()) {
      return quantity.region().get();
    }
    return quantity.id().<Object>map(id -> List.of(id)).orElse(quantity.name());
  }

  /** Returns all claims of the text. */
  List<PlacedClaim> claims() {
    return claims;
  }

  /** Tells whether an amount is one of those that a text cuts off instead of rounding. */
  boolean isCutOff(PlacedClaim stated) {
    String section = stated.section().id();
    return cutOff.contains(new Said(section, stated.quantity().toString(), stated.claim().value()));
  }

  /** What a section says of a quantity. */
  private record Said(String section, String quantity, ClaimedValue value) {
    static Said of(Cell claim) {
      ClaimedAmount amount = new ClaimedAmount(claim.figure().orElseThrow(), claim.unit().scale());
      return new Said(claim.form().id(), claim.line().id(), amount);
    }
  }

  /** Returns the claims of one quantity, each list in the order of the text. */
  Iterable<List<PlacedClaim>> topics() {
    return byTopic.values();
  }

  /** Returns the values of one sort that the text makes of a quantity. */
  <T extends ClaimedValue> List<T> said(Quantity quantity, Class<T> sort) {
    List<T> said = new ArrayList<>();
    for (PlacedClaim stated : byTopic.getOrDefault(topic(quantity), List.of())) {
      if (sort.isInstance(stated.claim().value())) {
        said.add(sort.cast(stated.claim().value()));
      }
    }
    return said;
  }

  /** Returns what the tables say of a region; nothing where they do not tell or are too large. */
  Optional<Measurement> measure(Region region) {
    Optional<Measurement> known = measured.get(region);
    if (known == null) {
      known = measured(region);
      measured.put(region, known);
    }
    return known;
  }

  /** Returns the cells that print a quantity, or the parts that make it up. */
  List<Cell> cells(Quantity quantity) {
    return quantity.region().flatMap(this::measure).map(Measurement::cells).orElse(List.of());
  }

  /**
   * Tells whether a region is taken for empty only since a cell around it is blank, while another
   * cell prints money inside it: then the blank is in doubt, not who states the money.
   */
  boolean isBlankAround(Quantity quantity, Measurement tables) {
    return tables.cells().isEmpty()
        && cells.stream()
            .filter(cell -> cell.figure().filter(figure -> figure.signum() != 0).isPresent())
            .anyMatch(cell -> quantity.region().filter(r -> r.contains(cell.region())).isPresent());
  }

  /** Returns what the tables say of one of the three public expenses, if they agree. */
  Optional<Measurement> threePublic(Category item) {
    Region region = Region.of(Source.FISCAL_APPROPRIATION, Kind.EXPENDITURE, item);
    return measure(region)
        .filter(tables -> !tables.amounts().isEmpty())
        .map(tables -> nearest(tables, region));
  }

  private Optional<Measurement> measured(Region region) {
    try {
      return identities.measure(region).filter(tables -> isModerate(tables.amounts()));

    } catch (AmountOverflowException overflow) {
      return Optional.empty();
    }
  }

  private static boolean isModerate(FenRange amounts) {
    return amounts.isEmpty() || (amounts.greatest() < TOO_LARGE && amounts.least() > -TOO_LARGE);
  }

  /** Names the cell first whose own region is meant, not one that comes to the same. */
  Measurement nearest(Measurement tables, Region region) {
    List<Cell> cells = tables.cells();
    if (cells.size() < 2 || !prints(tables)) {
      return tables;
    }
    for (Cell cell : cells) {
      if (cell.region().equals(region)) {
        List<Cell> ordered = new ArrayList<>(cells);
        ordered.remove(cell);
        ordered.add(0, cell);
        return new Measurement(tables.amounts(), tables.printed(), ordered);
      }
    }
    return tables;
  }

  /** Reads an amount of the text; nothing where it is finer than 1 分 or too large. */
  Optional<PrintedAmount> read(ClaimedAmount amount) {
    try {
      FenRange range = amount.exactAmounts(identities.rounding());
      boolean either = identities.isSigned() && amount.figure().signum() == 0;
      long fen = amount.scale().withDecimals(0).fen(amount.figure());
      return Optional.of(
          new PrintedAmount(fen, either ? ReportingUnit.zeroOfEitherSign(range) : range));
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  /**
   * Returns what a quantity may be, the most certain first: as the text prints it, as the tables
   * print it, as the tables allow it.
   */
  List<FenRange> readings(Quantity quantity) {
    List<FenRange> readings = new ArrayList<>();
    for (ClaimedAmount amount : said(quantity, ClaimedAmount.class)) {
      read(amount).ifPresent(reading -> readings.add(FenRange.exactly(reading.fen())));
    }
    Optional<Measurement> tables = quantity.region().flatMap(this::measure);
    if (tables.isPresent()) {
      addPrinted(tables.get(), readings);
      readings.add(tables.get().amounts());
    } else {
      said(quantity, ClaimedAmount.class)
          .forEach(amount -> read(amount).ifPresent(reading -> readings.add(reading.range())));
    }
    readings.removeIf(FenRange::isEmpty);
    return readings;
  }

  /** Adds what each cell prints, and what it stands for where the cells contradict each other. */
  private void addPrinted(Measurement tables, List<FenRange> readings) {
    if (tables.amounts().isEmpty() || prints(tables)) {
      for (Cell cell : tables.cells()) {
        FenRange printed = FenRange.exactly(fen(cell));
        if (!readings.contains(printed)) {
          readings.add(printed);
        }
        if (tables.amounts().isEmpty()) {
          readings.add(identities.amounts(cell));
        }
      }
    }
  }

  /** Tells whether each of the cells prints the region itself, and none only a part of it. */
  boolean prints(Measurement tables) {
    for (Cell cell : tables.cells()) {
      if (identities.amounts(cell).intersect(tables.amounts()).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Returns the amount that a cell prints, taken as exact; one finer than 1 分, at its least. */
  long fen(Cell cell) {
    try {
      return cell.figure().map(cell.unit()::fen).orElse(0L);
    } catch (IllegalArgumentException finer) {
      FenRange range = identities.amounts(cell);
      return range.isEmpty() ? 0 : range.least();
    }
  }

  boolean isSigned() {
    return identities.isSigned();
  }

  Identities identities() {
    return identities;
  }
}
