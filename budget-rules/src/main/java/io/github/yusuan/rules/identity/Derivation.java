package io.github.yusuan.rules.identity;

import static io.github.yusuan.rules.identity.Operand.Standing.BLANK;
import static io.github.yusuan.rules.identity.Operand.Standing.OPEN_BLANK;

import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.rules.identity.Frames.Parting;
import io.github.yusuan.rules.identity.Normaliser.Spot;
import io.github.yusuan.rules.identity.Normaliser.Step;
import io.github.yusuan.rules.identity.Operand.Standing;
import io.github.yusuan.rules.identity.Printed.Entry;
import io.github.yusuan.rules.identity.Printed.Grid;
import io.github.yusuan.rules.work.Work;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Derives the identities of one disclosure: normalise, same, sum, bound, in this order. What is
 * open empties nothing: a part that is printed nowhere but inside an open blank is an unknown
 * amount, and so are the regions in between where cells print one amount only because all beside it
 * is blank.
 */
final class Derivation {
  private final Rounding rounding;
  private final Leniency leniency;
  private final Printed printed;
  private final Opening opening;
  private Work work;

  /** What is empty for certain. */
  private final Emptiness emptiness;

  /** What would be empty if every blank cell and absent row were right. */
  private final Emptiness blankness;

  private final Normaliser normaliser;

  /** Finds the narrowest frames as if every blank cell and absent row were right. */
  private final Normaliser throughBlanks;

  /** How many regions that cells print have this one for their narrowest, through blanks. */
  private final Map<Spot, Integer> meetings = new HashMap<>();

  private final Map<Spot, Operand> operands = new LinkedHashMap<>();

  /** The same, and by the regions that cells measure before they are normalised. */
  private final Map<Spot, Operand> asPrinted = new LinkedHashMap<>();

  /** What no cell prints and only open blanks leave room for. */
  private final Map<Spot, Operand> unknowns = new LinkedHashMap<>();

  /** Unknowns that only lead from one region to another, and bound nothing. */
  private final Set<Spot> between = new HashSet<>();

  /** What no cell prints, and what other documents ask for when all is derived. */
  private final Map<Spot, Operand> asked = new LinkedHashMap<>();

  private boolean finished;

  private final ArrayDeque<Spot> unsplit = new ArrayDeque<>();

  private final List<Identity> identities = new ArrayList<>();
  private final Sums sums = new Sums(identities);

  Derivation(Printed printed, Opening opening, Rounding rounding, Leniency leniency, Work work) {
    this.rounding = rounding;
    this.leniency = leniency;
    this.printed = printed;
    this.opening = opening;
    this.work = work;
    emptiness =
        Emptiness.of(printed, entry -> entry.standing() == BLANK && !opening.isOpen(entry), work);
    blankness = opening.isNone() ? emptiness : Emptiness.of(printed, opening::admits, work);
    normaliser = new Normaliser(printed.frames(), emptiness);
    throughBlanks = opening.isNone() ? normaliser : new Normaliser(printed.frames(), blankness);
  }

  Opening opening() {
    return opening;
  }

  Printed printed() {
    return printed;
  }

  boolean isSigned() {
    return printed.isSigned();
  }

  List<Operand> operands() {
    return List.copyOf(operands.values());
  }

  List<Identity> identities() {
    return identities;
  }

  Derivation run() {
    same();
    if (!opening.isNone()) {
      link();
    }
    printed.grids().forEach(new RowSums(printed, opening, asPrinted, sums, work)::add);
    asPrinted.forEach(this::sumsOfParts);
    work.spend(asPrinted.size());
    new UnprintedRegions(printed.frames(), asPrinted.keySet()).all().forEach(this::balance);
    Set<Spot> split = new HashSet<>();
    while (!unsplit.isEmpty()) {
      Spot spot = unsplit.remove();
      Operand unknown = unknowns.get(spot);
      if (unknown != null && split.add(spot)) {
        sumsOfParts(spot, unknown);
      }
    }
    operands.putAll(unknowns);
    Map<Spot, Operand> bounded = new LinkedHashMap<>(operands);
    bounded.keySet().removeAll(between);
    identities.addAll(new Bounds(bounded, printed.subjects(), identities).derive(work));
    work = Work.unlimited();
    finished = true;
    return this;
  }

  private void same() {
    Map<Spot, Spot> normal = new LinkedHashMap<>();
    Map<Spot, List<Entry>> cells = new LinkedHashMap<>();
    for (Grid grid : printed.grids()) {
      work.spend(grid.entries().size());
      for (Entry entry : grid.entries()) {
        if (opening.admits(entry)) {
          Spot region = normal.computeIfAbsent(entry.spot(), normaliser::normal);
          cells.computeIfAbsent(region, none -> new ArrayList<>(2)).add(entry);
        }
      }
    }
    cells.forEach(
        (spot, same) -> {
          Operand operand = operand(spot, same);
          operands.put(spot, operand);
          if (same.size() > 1 || operand.isContradictory()) {
            identities.add(new Identity.Same(operand));
          }
        });
    asPrinted.putAll(operands);
    normal.forEach((spot, region) -> asPrinted.putIfAbsent(spot, operand(region)));
  }

  private Operand operand(Spot normal) {
    return Objects.requireNonNull(operands.get(normal));
  }

  private Operand operand(Spot spot, List<Entry> entries) {
    Amounts amounts = new Amounts(rounding, printed.isSigned());
    List<Cell> cells = new ArrayList<>(entries.size());
    List<Standing> standings = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      Cell cell = entry.cell();
      amounts.add(cell, leniency);
      cells.add(cell);
      standings.add(
          entry.standing() == BLANK && opening.isOpen(entry) ? OPEN_BLANK : entry.standing());
    }
    return new Operand(operands.size(), region(spot), cells, standings, amounts);
  }

  private Region region(Spot spot) {
    return printed.frames().region(spot.frame(), printed.subjects().subject(spot.subject()));
  }

  /** Returns what the tables say of any region, or nothing where they do not tell. */
  synchronized Optional<Measurement> measure(Region region) {
    Optional<Operand> itself = spot(region).map(operands::get);
    return itself.isPresent()
        ? itself.map(Measurement::of)
        : exhausting(region)
            .map(parts -> parts.isEmpty() ? Measurement.NOTHING : Measurement.of(parts));
  }

  private Optional<Spot> spot(Region region) {
    OptionalLong frame = printed.frames().known(region);
    OptionalInt subject = printed.subjects().known(Frames.subject(region));
    return frame.isEmpty() || subject.isEmpty()
        ? Optional.empty()
        : Optional.of(normaliser.normal(new Spot(frame.getAsLong(), subject.getAsInt())));
  }

  /**
   * Returns the operands that a region consists of: that of the cells that print it, none where it
   * lies in a region that is blank, else those of the parts that exhaust it; nothing where the
   * tables do not tell.
   */
  synchronized Optional<List<Operand>> exhausting(Region region) {
    return spot(region).flatMap(this::exhausting);
  }

  private Optional<List<Operand>> exhausting(Spot spot) {
    Operand operand = operands.get(spot);
    if (operand != null) {
      return Optional.of(List.of(operand));
    }
    if (emptiness.isEmpty(spot.frame(), spot.subject())) {
      return Optional.of(List.of());
    }
    if (blankness.isEmpty(spot.frame(), spot.subject())) {
      return Optional.of(List.of(unknown(spot)));
    }
    for (Parting parting : printed.frames().partings()) {
      Optional<List<Operand>> parts =
          parting.splits(spot.frame()) ? parts(spot, parting) : Optional.empty();
      if (parts.isPresent() && !parts.get().isEmpty()) {
        return parts;
      }
    }
    return Optional.empty();
  }

  /** Returns the operands that were asked for when all was derived; their places follow on. */
  synchronized List<Operand> asked() {
    return List.copyOf(asked.values());
  }

  /** Returns the bounds on them: what lies in an open blank is not more than the blank. */
  synchronized List<Identity> boundsOfAsked() {
    List<Identity> bounds = new ArrayList<>();
    asked.forEach(
        (spot, part) ->
            operands.forEach(
                (around, whole) -> {
                  if (!isSigned()
                      && whole.isBlank()
                      && Frames.contains(around.frame(), spot.frame())
                      && printed.subjects().contains(around.subject(), spot.subject())) {
                    bounds.add(Identity.Bound.on(part).by(whole));
                  }
                }));
    return bounds;
  }

  /**
   * Sums a region's parts in each dimension in which the template splits its member: the region as
   * printed and as normalised, for either may have parts that the other has not. In a region that
   * is empty there are no parts to sum, unless some may be negative.
   */
  private void sumsOfParts(Spot spot, Operand total) {
    boolean empty = !isSigned() && emptiness.isEmpty(spot.frame(), spot.subject());
    for (Parting parting : printed.frames().partings()) {
      if (parting.splits(spot.frame()) && !empty && isTold(spot, parting)) {
        parts(spot, parting)
            .ifPresent(
                parts ->
                    sums.add(
                        total,
                        parts,
                        live -> new Identity.Sum(total, parting.dimension(), live, null),
                        work));
      }
    }
  }

  /** Compares what a region that is printed nowhere comes to by each of its splits. */
  private void balance(Spot whole) {
    Spot normal = normaliser.normal(whole);
    if (emptiness.isEmpty(whole.frame(), whole.subject()) || operands.containsKey(normal)) {
      return;
    }
    Optional<List<Operand>> first = Optional.empty();
    for (Parting parting : printed.frames().partings()) {
      if (parting.splits(whole.frame()) && isTold(whole, parting)) {
        Optional<List<Operand>> parts = parts(whole, parting).map(Sums::live);
        if (first.isPresent() && parts.isPresent()) {
          addBalance(whole, first.get(), parting, parts.get());
        }
        first = first.or(() -> parts);
      }
    }
  }

  /** Adds a balance without what stands on both sides, if anything else does. */
  private void addBalance(Spot whole, List<Operand> left, Parting parting, List<Operand> right) {
    List<Operand> lefts = new ArrayList<>(left);
    List<Operand> rights = new ArrayList<>();
    for (Operand part : right) {
      if (!lefts.remove(part)) {
        rights.add(part);
      }
    }
    if (!lefts.isEmpty() || !rights.isEmpty()) {
      Region region = region(whole);
      identities.add(new Identity.Balance(region, lefts, rights, parting.dimension()));
    }
  }

  /** Returns the printed parts that exhaust a region, or nothing if one cannot be had. */
  private Optional<List<Operand>> parts(Spot whole, Parting parting) {
    List<Operand> parts = new ArrayList<>();
    for (long bits : parting.parts()) {
      Optional<List<Operand>> part = part(whole, bits, parting);
      if (part.isEmpty()) {
        return Optional.empty();
      }
      parts.addAll(part.get());
    }
    return Optional.of(parts);
  }

  private Optional<List<Operand>> part(Spot whole, long bits, Parting parting) {
    work.spend(1);
    Spot asPrintedPart = new Spot(whole.frame() | bits, whole.subject());
    Operand known = asPrinted.get(asPrintedPart);
    if (known != null) {
      return Optional.of(List.of(known));
    }
    Spot part = normaliser.normal(asPrintedPart);
    Operand operand = operands.getOrDefault(part, unknowns.get(part));
    if (operand != null) {
      return Optional.of(List.of(operand));
    }
    if (emptiness.isEmpty(part.frame(), part.subject())) {
      return Optional.of(List.of());
    }
    if (blankness.isEmpty(part.frame(), part.subject())) {
      return Optional.of(List.of(unknown(part)));
    }
    if (!opening.isNone() && meetings.containsKey(throughBlanks.normal(part))) {
      Operand unknown = unknown(part);
      if (!finished) {
        link(part, unknown);
      }
      return Optional.of(List.of(unknown));
    }
    return finer(part, parting.dimension());
  }

  /** Tells whether anything is known of any part: sums of nothing but unknowns tell nothing. */
  private boolean isTold(Spot whole, Parting parting) {
    if (opening.isNone()) {
      return true;
    }
    for (long bits : parting.parts()) {
      Spot part = normaliser.normal(new Spot(whole.frame() | bits, whole.subject()));
      if (operands.containsKey(part) || !blankness.isEmpty(part.frame(), part.subject())) {
        return true;
      }
    }
    return false;
  }

  /** Joins regions that are one if all blanks are right: they differ by what lies in blanks. */
  private void link() {
    operands.keySet().forEach(spot -> meetings.merge(throughBlanks.normal(spot), 1, Integer::sum));
    operands.forEach(
        (spot, operand) -> {
          if (Objects.requireNonNull(meetings.get(throughBlanks.normal(spot))) > 1) {
            link(spot, operand);
          }
        });
  }

  /** Goes step by step to the narrowest frame, until there is an operand that goes on by itself. */
  private void link(Spot spot, Operand operand) {
    Spot from = spot;
    Operand total = operand;
    while (true) {
      work.spend(1);
      Optional<Step> step = throughBlanks.step(from);
      if (step.isEmpty()) {
        unsplit.add(from);
        return;
      }
      Spot next = normaliser.normal(step.get().only());
      boolean known = operands.containsKey(next) || unknowns.containsKey(next);
      addStep(from, total, step.get());
      if (known) {
        return;
      }
      if (unknowns.containsKey(from)) {
        between.add(from);
      }
      from = next;
      total = Objects.requireNonNull(unknowns.get(next));
    }
  }

  private void addStep(Spot from, Operand total, Step step) {
    List<Operand> parts = new ArrayList<>();
    for (long bits : step.parting().parts()) {
      Spot part = normaliser.normal(new Spot(from.frame() | bits, from.subject()));
      Operand known = operands.get(part);
      if (known != null) {
        parts.add(known);
      } else if (!emptiness.isEmpty(part.frame(), part.subject())) {
        parts.add(unknown(part));
      }
    }
    Dimension dimension = step.parting().dimension();
    sums.add(total, parts, live -> new Identity.Sum(total, dimension, live, null), work);
  }

  private Operand unknown(Spot spot) {
    Map<Spot, Operand> known = finished ? asked : unknowns;
    return known.computeIfAbsent(
        spot,
        none ->
            Operand.unknown(
                finished ? operands.size() + asked.size() : operands.size() + unknowns.size(),
                region(spot),
                isSigned() ? Operand.ANY : Operand.NOT_NEGATIVE));
  }

  /** Replaces a part that is printed nowhere by its own exhausting parts. */
  private Optional<List<Operand>> finer(Spot part, Dimension dimension) {
    for (Parting parting : printed.frames().partings()) {
      if (parting.dimension() == dimension && parting.splits(part.frame())) {
        Optional<List<Operand>> parts = parts(part, parting);
        if (parts.isPresent()) {
          return parts;
        }
      }
    }
    return Optional.empty();
  }
}
