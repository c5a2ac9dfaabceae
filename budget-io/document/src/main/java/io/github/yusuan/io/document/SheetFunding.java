package io.github.yusuan.io.document;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.Tier;
import io.github.yusuan.core.performance.Funding;
import io.github.yusuan.core.source.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The funding of a performance target sheet (项目资金): figures beside their labels, wherever they
 * slipped.
 */
final class SheetFunding {
  private static final String TERM = "实施期资金总额";
  private static final List<String> ANNUAL = List.of("年度资金总额", "年度资金", "项目资金总额", "资金总额");
  private static final Map<String, Category> TIERS = new LinkedHashMap<>();

  static {
    TIERS.put("中央财政资", Tier.CENTRAL);
    TIERS.put("中央资金", Tier.CENTRAL);
    TIERS.put("省级财政资", Tier.PROVINCIAL);
    TIERS.put("省级资金", Tier.PROVINCIAL);
    TIERS.put("市县区财政资", Tier.MUNICIPAL_COUNTY);
    TIERS.put("市县财政资", Tier.MUNICIPAL_COUNTY);
    TIERS.put("单位自筹", Tier.SELF_RAISED);
    TIERS.put("其他资金", Tier.OTHER);
  }

  private final Funding.Builder term = Funding.builder();
  private final Funding.Builder annual = Funding.builder();
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final Set<String> placed = new HashSet<>();
  private final List<GridCell> strays = new ArrayList<>();
  private int seen;

  /** Where a figure belongs: the total or a tier, of the term or of the year. */
  private record Slot(boolean ofTerm, Optional<Category> tier) {
    String id() {
      return ofTerm + " " + tier.map(Category::id).orElse("total");
    }
  }

  /** Tells whether a row is about funding. */
  static boolean isFunding(List<GridCell> cells) {
    return cells.stream().anyMatch(cell -> isLabel(key(cell)));
  }

  private static boolean isLabel(String key) {
    return key.startsWith(TERM)
        || ANNUAL.stream().anyMatch(key::startsWith)
        || TIERS.keySet().stream().anyMatch(key::startsWith);
  }

  private static String key(GridCell cell) {
    String key = PrintedKey.of(cell.text());
    return key.startsWith("其中") ? key.substring(2) : key;
  }

  void row(List<GridCell> cells) {
    Set<Category> before = new HashSet<>();
    Optional<Slot> slot = Optional.empty();
    for (GridCell cell : cells) {
      String key = key(cell);
      if (isLabel(key)) {
        slot = Optional.of(slot(key, before));
      } else {
        Optional<Figure> figure = PrintedFigure.of(cell.text());
        if (figure.isPresent()) {
          seen++;
          place(cell, figure.get(), slot);
        }
        slot = Optional.empty();
      }
    }
  }

  /** A tier that stands twice in a row is of the term first, then of the year. */
  private static Slot slot(String key, Set<Category> before) {
    for (Map.Entry<String, Category> tier : TIERS.entrySet()) {
      if (key.startsWith(tier.getKey())) {
        return new Slot(before.add(tier.getValue()), Optional.of(tier.getValue()));
      }
    }
    return new Slot(key.startsWith(TERM), Optional.empty());
  }

  private void place(GridCell cell, Figure figure, Optional<Slot> slot) {
    if (slot.isEmpty() || !isAmount(figure) || !placed.add(slot.get().id())) {
      strays.add(cell);
      return;
    }
    Funding.Builder funding = slot.get().ofTerm() ? term : annual;
    slot.get()
        .tier()
        .ifPresentOrElse(tier -> funding.putTier(tier, figure), () -> funding.total(figure));
    if (!slot.get().ofTerm()) {
      places.put(slot.get().tier().map(Category::id).orElse("total"), cell.place());
    }
  }

  private static boolean isAmount(Figure figure) {
    try {
      Funding.YUAN.exactAmounts(figure, Rounding.UNKNOWN);
      return true;
    } catch (IllegalArgumentException beyond) {
      return false;
    }
  }

  Funding term() {
    return term.build();
  }

  Funding annual() {
    return annual.build();
  }

  /** Returns where the figures of the year stand, by the row of the form of annual funding. */
  Map<String, Place> places() {
    return places;
  }

  /** Returns the figures that no label belongs to. */
  List<GridCell> strays() {
    return strays;
  }

  int seen() {
    return seen;
  }
}
