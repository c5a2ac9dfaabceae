package io.github.yusuan.rules.identity;

import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.rules.identity.Frames.Parting;
import io.github.yusuan.rules.identity.Normaliser.Spot;
import io.github.yusuan.rules.identity.Printed.Entry;
import io.github.yusuan.rules.identity.Printed.Grid;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;

/** Derives the identities of one disclosure: normalise, same, sum, bound, in this order. */
final class Derivation {
  private final Rounding rounding;
  private final Set<Cell> atOwnDecimals;
  private final Printed printed;
  private final Emptiness emptiness;
  private final Normaliser normaliser;

  private final Map<Spot, Operand> operands = new LinkedHashMap<>();

  /** The same, and by the regions that cells measure before they are normalised. */
  private final Map<Spot, Operand> asPrinted = new LinkedHashMap<>();

  private final List<Identity> identities = new ArrayList<>();
  private final Set<Terms> sums = new HashSet<>();

  Derivation(Disclosure disclosure, Rounding rounding, Set<Cell> atOwnDecimals) {
    this.rounding = rounding;
    this.atOwnDecimals = atOwnDecimals;
    printed = new Printed(disclosure);
    emptiness = Emptiness.of(printed);
    normaliser = new Normaliser(printed.frames(), emptiness);
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
    printed.grids().forEach(this::sumsOfRows);
    asPrinted.forEach(this::sumsOfParts);
    identities.addAll(new Bounds(operands, printed.subjects(), identities).derive());
    return this;
  }

  private void same() {
    Map<Spot, Spot> normal = new LinkedHashMap<>();
    Map<Spot, List<Cell>> cells = new LinkedHashMap<>();
    for (Grid grid : printed.grids()) {
      for (Entry entry : grid.entries()) {
        Spot spot = new Spot(entry.frame(), entry.subject());
        Spot region = normal.computeIfAbsent(spot, normaliser::normal);
        cells.computeIfAbsent(region, none -> new ArrayList<>(2)).add(entry.cell());
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

  private Operand printed(long frame, int subject) {
    return Objects.requireNonNull(asPrinted.get(new Spot(frame, subject)));
  }

  private Operand operand(Spot spot, List<Cell> cells) {
    Region subject = printed.subjects().subject(spot.subject());
    Region region = printed.frames().region(spot.frame(), subject);
    Amounts amounts = new Amounts(rounding, printed.isSigned());
    cells.forEach(
        cell -> amounts.add(cell, !atOwnDecimals.isEmpty() && atOwnDecimals.contains(cell)));
    return new Operand(operands.size(), region, cells, amounts);
  }

  /** Returns what the tables say of any region, or nothing where they do not tell. */
  synchronized Optional<Measurement> measure(Region region) {
    OptionalLong frame = printed.frames().known(region);
    OptionalInt subject = printed.subjects().known(Frames.subject(region));
    if (frame.isEmpty() || subject.isEmpty()) {
      return Optional.empty();
    }
    Spot spot = normaliser.normal(new Spot(frame.getAsLong(), subject.getAsInt()));
    Operand operand = operands.get(spot);
    if (operand != null) {
      return Optional.of(Measurement.of(operand));
    }
    if (emptiness.isEmpty(spot.frame(), spot.subject())) {
      return Optional.of(Measurement.NOTHING);
    }
    for (Parting parting : printed.frames().partings()) {
      Optional<List<Operand>> parts =
          parting.splits(spot.frame()) ? parts(spot, parting) : Optional.empty();
      if (parts.isPresent() && !parts.get().isEmpty()) {
        return parts.map(Measurement::of);
      }
    }
    return Optional.empty();
  }

  /** Sums down the rows of a table: the parts of a code, a unit or a total are the rows in it. */
  private void sumsOfRows(Grid grid) {
    Map<Frames.Frame, Set<Integer>> subjectsByFrame = new LinkedHashMap<>();
    for (Entry entry : grid.entries()) {
      subjectsByFrame
          .computeIfAbsent(new Frames.Frame(entry.frame()), frame -> new LinkedHashSet<>())
          .add(entry.subject());
    }
    Map<Set<Integer>, Map<Integer, List<Integer>>> forests = new HashMap<>();
    subjectsByFrame.forEach(
        (frame, subjects) ->
            forests
                .computeIfAbsent(subjects, printed.subjects()::forest)
                .forEach((parent, children) -> sumOfRows(grid, frame.bits(), parent, children)));
  }

  /** Rows in two dimensions, each by itself, are two sums. */
  private void sumOfRows(Grid grid, long frame, int parent, List<Integer> children) {
    Operand total = printed(frame, parent);
    Map<Dimension, List<Operand>> byDimension = new LinkedHashMap<>();
    for (int child : children) {
      byDimension
          .computeIfAbsent(printed.subjects().dimension(parent, child), d -> new ArrayList<>())
          .add(printed(frame, child));
    }
    byDimension.forEach(
        (dimension, parts) ->
            add(total, parts, live -> new Identity.Sum(total, dimension, live, grid.form())));
  }

  /**
   * Sums a region's parts in each dimension in which the template splits its member: the region as
   * printed and as normalised, for either may have parts that the other has not. In a region that
   * is empty there are no parts to sum, unless some may be negative.
   */
  private void sumsOfParts(Spot spot, Operand total) {
    boolean empty = !isSigned() && emptiness.isEmpty(spot.frame(), spot.subject());
    for (Parting parting : printed.frames().partings()) {
      if (parting.splits(spot.frame()) && !empty) {
        parts(spot, parting)
            .ifPresent(
                parts ->
                    add(
                        total,
                        parts,
                        live -> new Identity.Sum(total, parting.dimension(), live, null)));
      }
    }
  }

  /** Returns the printed parts that exhaust a region, or nothing if one cannot be had. */
  private Optional<List<Operand>> parts(Spot whole, Parting parting) {
    List<Operand> parts = new ArrayList<>();
    for (long bits : parting.parts()) {
      Optional<List<Operand>> part = part(new Spot(whole.frame() | bits, whole.subject()), parting);
      if (part.isEmpty()) {
        return Optional.empty();
      }
      parts.addAll(part.get());
    }
    return Optional.of(parts);
  }

  private Optional<List<Operand>> part(Spot asPrintedPart, Parting parting) {
    Operand known = asPrinted.get(asPrintedPart);
    if (known != null) {
      return Optional.of(List.of(known));
    }
    Spot part = normaliser.normal(asPrintedPart);
    Operand operand = operands.get(part);
    if (operand != null) {
      return Optional.of(List.of(operand));
    }
    return emptiness.isEmpty(part.frame(), part.subject())
        ? Optional.of(List.of())
        : finer(part, parting.dimension());
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

  /** Adds a sum once, without the parts that are blank and so exactly zero. */
  private void add(Operand total, List<Operand> parts, Function<List<Operand>, Identity.Sum> sum) {
    List<Operand> live = new ArrayList<>(parts.size());
    for (Operand part : parts) {
      if (!part.isBlank()) {
        live.add(part);
      }
    }
    boolean itself = live.size() == 1 && live.get(0).index() == total.index();
    if (itself || (parts.isEmpty() && total.isBlank())) {
      return;
    }
    if (sums.add(Terms.of(total, live))) {
      identities.add(sum.apply(List.copyOf(live)));
    }
  }

  /** A total and its parts, by their indexes, whatever the order of the parts. */
  private record Terms(IntBuffer indexes) {
    static Terms of(Operand total, List<Operand> parts) {
      int[] indexes = new int[parts.size() + 1];
      for (int at = 0; at < parts.size(); at++) {
        indexes[at] = parts.get(at).index();
      }
      Arrays.sort(indexes, 0, parts.size());
      indexes[parts.size()] = total.index();
      return new Terms(IntBuffer.wrap(indexes));
    }
  }
}
