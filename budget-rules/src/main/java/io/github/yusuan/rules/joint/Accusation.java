package io.github.yusuan.rules.joint;

import io.github.yusuan.core.amount.AmountOverflowException;
import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.identity.Operand.Standing;
import io.github.yusuan.rules.work.Work;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns what a search found into discrepancies with culprits and corrections (指认疑点). */
final class Accusation {
  private static final int CORRECTIONS = 10;

  /** How many clashes of one error are looked at for one that is not of other documents alone. */
  private static final int CLASHES = 4;

  /** How many steps may be spent on what would fit. */
  private static final long FITTING = 3_000_000;

  /**
   * What is printed is in doubt before what is missing, and a blank before a row; what is said in
   * one place only before what is said in several, and a figure of a table before one of the text;
   * what is an amount before a zero, which has no digit to be slipped; what a common slip explains
   * before the rest.
   */
  private static final Comparator<Culprit> LIKELIEST =
      Comparator.comparingInt(Accusation::missing)
          .thenComparingInt(Accusation::cells)
          .thenComparing(Accusation::isClaimed)
          .thenComparing(Accusation::saysZero)
          .thenComparingInt(
              culprit ->
                  culprit.corrections().stream()
                      .mapToInt(correction -> correction.slip().ordinal())
                      .min()
                      .orElse(Slip.values().length));

  private final Identities identities;
  private final Solver solver;
  private final Search search;
  private final Minimiser minimiser;

  private final Work spare;

  /**
   * The same system where the search left it, to ask what would fit: if that is too much work, the
   * search is none the worse.
   */
  private @Nullable Solver fitting;

  private @Nullable List<Discrepancy> all;
  private @Nullable Clashes clashes;
  private final Neighbours neighbours = new Neighbours();

  private Accusation(Identities identities, Work work) {
    this.identities = identities;
    solver = new Solver(identities, work);
    search = new Search(solver, work);
    minimiser = new Minimiser(solver);
    spare = new Work(FITTING + solver.operands().size());
  }

  /** Searches one system. */
  static Accusation in(Identities identities, Work work) {
    Accusation accusation = new Accusation(identities, work);
    accusation.search.run();
    return accusation;
  }

  Identities identities() {
    return identities;
  }

  /** Tells whether nothing conflicts. */
  boolean isEmpty() {
    return search.isComplete() && search.found().isEmpty();
  }

  List<Conflict> conflicts() {
    return search.found();
  }

  boolean isComplete() {
    return search.isComplete();
  }

  /**
   * Returns the errors of the document looked at, or between it and others; without the end of the
   * search, the conflicts alone, and no culprits.
   */
  List<Discrepancy> discrepancies() {
    return all().stream().filter(discrepancy -> !isElsewhere(discrepancy)).toList();
  }

  /** Counts the errors that are of other documents alone, by the documents that they are of. */
  Map<Label, Integer> elsewhere() {
    Map<Label, Integer> counts = new LinkedHashMap<>();
    for (Discrepancy discrepancy : all()) {
      if (isElsewhere(discrepancy)) {
        counts.merge(discrepancy.conflict().document(), 1, Integer::sum);
      }
    }
    return counts;
  }

  /**
   * Tells whether an error is of other documents alone: no conflict found with the document looked
   * at rests on it, and it explains nothing that does not fit between the documents.
   */
  private boolean isElsewhere(Discrepancy discrepancy) {
    return !discrepancy.conflict().isOwn() && clashes().isDisjoint(discrepancy.culprits());
  }

  private Clashes clashes() {
    Clashes known = clashes;
    if (known == null) {
      known = Clashes.of(identities);
      clashes = known;
    }
    return known;
  }

  private List<Discrepancy> all() {
    List<Discrepancy> known = all;
    if (known == null) {
      known = find();
      all = known;
    }
    return known;
  }

  private List<Discrepancy> find() {
    while (search.isComplete()) {
      List<Discrepancy> named = named();
      if (search.isSettledBy(firstNamed(named))) {
        return named;
      }
    }
    return search.components().stream()
        .map(conflicts -> new Discrepancy(conflict(conflicts), List.of(), false))
        .toList();
  }

  private Solver fitting() {
    Solver known = fitting;
    if (known == null) {
      known = solver.copy(spare);
      fitting = known;
    }
    return known;
  }

  private List<Discrepancy> named() {
    List<Discrepancy> named = new ArrayList<>();
    List<Explanations> errors = search.errors();
    LeftOut leftOut = new LeftOut(fitting(), spare, search.found());
    for (int at = 0; at < errors.size(); at++) {
      Explanations error = errors.get(at);
      BitSet others = others(at);
      Explanations all = leftOut.insteadOf(error, others).map(error::and).orElse(error);
      List<Culprit> culprits = new ArrayList<>();
      for (BitSet alternative : all.sets()) {
        culprits.add(culprit(alternative, others));
      }
      culprits.sort(LIKELIEST);
      named.add(new Discrepancy(conflict(error.sets()), culprits, all.all()));
    }
    return named;
  }

  /** Returns what is named first for all errors together. */
  private BitSet firstNamed(List<Discrepancy> named) {
    BitSet first = new BitSet();
    IdentityHashMap<Statement, Integer> numbers = new IdentityHashMap<>();
    for (Statement statement : solver.statements().all()) {
      numbers.put(statement, numbers.size());
    }
    for (Discrepancy discrepancy : named) {
      for (Statement statement : discrepancy.culprits().get(0).statements()) {
        first.set(Objects.requireNonNull(numbers.get(statement)));
      }
    }
    return first;
  }

  /** Returns the first explanations of all errors but one. */
  private BitSet others(int error) {
    BitSet others = new BitSet();
    for (int at = 0; at < search.errors().size(); at++) {
      if (at != error) {
        others.or(search.errors().get(at).first());
      }
    }
    return others;
  }

  private Culprit culprit(BitSet alternative, BitSet others) {
    List<Statement> statements = statements(alternative);
    boolean figure = statements.size() == 1 && isFigure(statements.get(0));
    FenRange fits = figure ? fits(alternative, others) : FenRange.EMPTY;
    if (fits.isEmpty() || !statements.get(0).isPrinted()) {
      return new Culprit(statements, fits, List.of());
    }
    List<Correction> corrections =
        new Slips(statements.get(0), fits, identities.rounding())
            .corrections(neighbours.of(statements.get(0)), Neighbours.totals(statements.get(0)));
    return new Culprit(
        statements, fits, corrections.subList(0, Math.min(CORRECTIONS, corrections.size())));
  }

  /**
   * Returns what a statement may be while all else holds; nothing where that is too much work. That
   * all else can hold in whole numbers the search has found.
   */
  private FenRange fits(BitSet alternative, BitSet others) {
    BitSet aside = (BitSet) others.clone();
    aside.or(alternative);
    if (spare.isSpent()) {
      return FenRange.EMPTY;
    }
    try {
      spare.spend(1 + aside.length() / Long.SIZE);
      fitting().setAside(aside);
      return fitting().conflictOfFractions().isPresent()
          ? FenRange.EMPTY
          : fitting().range(solver.statements().operandOf(alternative.nextSetBit(0)));
    } catch (Work.LimitReached | AmountOverflowException limit) {
      return FenRange.EMPTY;
    }
  }

  private List<Statement> statements(BitSet numbers) {
    return numbers.stream().mapToObj(solver.statements().all()::get).toList();
  }

  /**
   * Returns the smallest clash of an error, with nothing in it that could be left out; one of the
   * document looked at before one of others alone.
   */
  private Conflict conflict(List<BitSet> alternatives) {
    BitSet members = new BitSet();
    alternatives.forEach(members::or);
    List<Conflict> clashes =
        search.found().stream()
            .filter(conflict -> conflict.numbers().intersects(members))
            .sorted(
                Comparator.comparing((Conflict conflict) -> !conflict.isOwn())
                    .thenComparingInt(Conflict::size))
            .limit(CLASHES)
            .toList();
    Conflict least = minimiser.minimal(clashes.get(0));
    for (int at = 1; at < clashes.size() && !least.isOwn() && clashes.get(at).isOwn(); at++) {
      least = minimiser.minimal(clashes.get(at));
    }
    return least.inOrder();
  }

  /** Tells whether one figure is in doubt, printed or not; a row may lack several. */
  private static boolean isFigure(Statement statement) {
    return statement.isPrinted() || statement.standing() == Standing.OPEN_BLANK;
  }

  private static int missing(Culprit culprit) {
    return culprit.statements().stream()
        .mapToInt(statement -> statement.isPrinted() ? 0 : statement.standing().ordinal())
        .max()
        .orElse(0);
  }

  private static int cells(Culprit culprit) {
    return culprit.statements().stream().mapToInt(statement -> statement.cells().size()).sum();
  }

  private static boolean isClaimed(Culprit culprit) {
    return culprit.statements().stream().anyMatch(Statement::isClaimed);
  }

  private static boolean saysZero(Culprit culprit) {
    return culprit.statements().stream()
        .anyMatch(statement -> statement.figure().map(Figure::signum).orElse(1) == 0);
  }
}
