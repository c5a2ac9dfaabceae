package io.github.yusuan.core.budget;

import io.github.yusuan.core.amount.Fen;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.form.Column;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Row;
import io.github.yusuan.core.form.Template;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Sums of lines in whole 分 (分组汇总): by categories, and within these by subject, which is the codes,
 * unit and project in some open dimensions. Forms of the same open dimensions share one pass over
 * the lines.
 */
final class Totals {
  private static final Set<Dimension> CLOSED =
      EnumSet.complementOf(EnumSet.copyOf(Dimension.open()));

  private final List<BudgetLine> lines;
  private final Map<Region, Integer> numbers = new LinkedHashMap<>();
  private final int[] numberOfLine;
  private final Map<Set<Dimension>, Map<Region, Map<Region, Long>>> known = new HashMap<>();

  Totals(List<BudgetLine> lines) {
    this.lines = lines;
    this.numberOfLine = new int[lines.size()];
    for (int at = 0; at < numberOfLine.length; at++) {
      Region categories = categories(lines.get(at).region());
      numberOfLine[at] = numbers.computeIfAbsent(categories, none -> numbers.size());
    }
  }

  /** Returns the part of a region that is about sources, kinds and other categories. */
  static Region categories(Region region) {
    return region.keep(CLOSED);
  }

  /** Returns the part of a region that is about codes, units and projects. */
  static Region subject(Region region) {
    return region.keep(Dimension.open());
  }

  /** Adds up lines that are alike in some dimensions. */
  static Map<Region, Long> of(List<BudgetLine> lines, Set<Dimension> dimensions) {
    Map<Region, Long> totals = new LinkedHashMap<>();
    for (BudgetLine line : lines) {
      totals.merge(line.region().keep(dimensions), line.fen(), Fen::plus);
    }
    return totals;
  }

  /** Returns the open dimensions that a form is about: those of its rows, fixed ones included. */
  static Set<Dimension> openDimensions(Form form) {
    Set<Dimension> dimensions = EnumSet.noneOf(Dimension.class);
    dimensions.addAll(form.openDimensions());
    Stream.of(
            Stream.of(form.slice()),
            form.columns().stream().map(Column::region),
            form.rows().stream().map(Row::region))
        .flatMap(regions -> regions)
        .flatMap(region -> region.members().stream())
        .map(Member::dimension)
        .filter(Dimension::isOpen)
        .forEach(dimensions::add);
    return dimensions;
  }

  /** Adds up for all forms of a template, the finest sums first: the coarser follow from them. */
  void prepare(Template template) {
    template.forms().stream()
        .map(Totals::openDimensions)
        .sorted(Comparator.comparing(Set::size, Comparator.reverseOrder()))
        .forEach(this::by);
  }

  /** Returns the sums by categories and, within these, by subject in some open dimensions. */
  Map<Region, Map<Region, Long>> by(Set<Dimension> open) {
    Map<Region, Map<Region, Long>> totals = known.get(open);
    if (totals == null) {
      totals = finer(open).map(finer -> coarsened(finer, open)).orElseGet(() -> addUp(open));
      known.put(open, totals);
    }
    return totals;
  }

  private Optional<Map<Region, Map<Region, Long>>> finer(Set<Dimension> open) {
    return known.keySet().stream()
        .filter(dimensions -> dimensions.containsAll(open))
        .min(Comparator.comparing(Set::size))
        .map(known::get);
  }

  private static Map<Region, Map<Region, Long>> coarsened(
      Map<Region, Map<Region, Long>> finer, Set<Dimension> open) {
    Map<Region, Map<Region, Long>> totals = new LinkedHashMap<>();
    finer.forEach(
        (categories, subjects) -> {
          Map<Region, Long> coarser = new LinkedHashMap<>();
          subjects.forEach((subject, fen) -> coarser.merge(subject.keep(open), fen, Fen::plus));
          totals.put(categories, coarser);
        });
    return totals;
  }

  private Map<Region, Map<Region, Long>> addUp(Set<Dimension> open) {
    List<Map<Region, Sum>> sums = new ArrayList<>();
    numbers.keySet().forEach(categories -> sums.add(new LinkedHashMap<>()));
    for (int at = 0; at < numberOfLine.length; at++) {
      BudgetLine line = lines.get(at);
      sums.get(numberOfLine[at])
          .computeIfAbsent(line.region().keep(open), none -> new Sum())
          .add(line.fen());
    }
    Map<Region, Map<Region, Long>> totals = new LinkedHashMap<>();
    numbers.forEach((categories, number) -> totals.put(categories, fen(sums.get(number))));
    return totals;
  }

  private static Map<Region, Long> fen(Map<Region, Sum> sums) {
    Map<Region, Long> fen = new LinkedHashMap<>();
    sums.forEach((subject, sum) -> fen.put(subject, sum.fen));
    return fen;
  }

  /** A sum in the making: a million boxed numbers would cost more than adding them. */
  private static final class Sum {
    private long fen;

    void add(long more) {
      fen = Fen.plus(fen, more);
    }
  }

  /**
   * Returns lines that stand for all: one for each combination of categories and of the open
   * dimensions that a line has a member in.
   */
  List<BudgetLine> examples() {
    List<BudgetLine> examples = new ArrayList<>();
    BitSet known = new BitSet();
    for (int at = 0; at < numberOfLine.length; at++) {
      int sort = sort(at);
      if (!known.get(sort)) {
        known.set(sort);
        examples.add(lines.get(at));
      }
    }
    return examples;
  }

  /** Numbers lines: those of one number have all that {@link #examples} looks at in common. */
  int sort(int at) {
    int sort = numberOfLine[at];
    for (Dimension dimension : Dimension.open()) {
      sort = 2 * sort + (lines.get(at).region().member(dimension).isPresent() ? 1 : 0);
    }
    return sort;
  }
}
