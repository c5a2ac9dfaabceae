package io.github.yusuan.rules.performance;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Rounding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The products that the indicators of a sheet make (复算): a price per something, times so much of
 * it, times at most two other numbers. A price per month runs twelve months, unless so many months
 * are stated.
 */
final class Products {
  /** So many in a year (一年之数). */
  private static final Map<String, Integer> IN_A_YEAR =
      Map.of("月", 12, "个月", 12, "季", 4, "季度", 4, "年", 1);

  /** Units that are one and the same (同义单位). */
  private static final List<Set<String>> ALIKE =
      List.of(Set.of("月", "个月"), Set.of("天", "日"), Set.of("人", "名"), Set.of("家", "户"));

  private static final List<String> PRICES = List.of("标准", "单价", "价格");

  /** More numbers than any sheet has that means a product. */
  private static final int MOST = 12;

  private final List<Factor> prices = new ArrayList<>();
  private final List<Factor> numbers = new ArrayList<>();

  private Products() {}

  /**
   * One factor (因数).
   *
   * @param text as printed
   * @param number the number; of 分 for a price
   * @param units for a price what it is per, else its own unit
   */
  record Factor(String text, BigDecimal number, List<String> units) {}

  static Products of(Sheet sheet) {
    Products products = new Products();
    sheet.named().forEach(products::takePrice);
    if (!products.prices.isEmpty()) {
      sheet.named().forEach(products::takeNumber);
    }
    return products;
  }

  private void takePrice(Stance stance) {
    for (Value value : first(stance)) {
      boolean perPiece =
          value.isQuantity()
              && ValueUnits.isMoney(value)
              && PRICES.stream().anyMatch(stance.name()::endsWith);
      if (value.isRate() || perPiece) {
        price(value);
      }
    }
  }

  private void takeNumber(Stance stance) {
    for (Value value : first(stance)) {
      if (value.isQuantity() && !ValueUnits.isPercent(value) && !ValueUnits.isMoney(value)) {
        number(value);
      }
    }
  }

  private static List<Value> first(Stance stance) {
    List<Value> values = stance.values();
    return values.size() < 2 ? values : values.subList(0, 1);
  }

  private void price(Value value) {
    SheetAmount.price(value, Rounding.HALF_UP)
        .map(price -> BigDecimal.valueOf(price.middle()))
        .ifPresent(fen -> prices.add(new Factor(bare(value), fen, value.per())));
  }

  private static String bare(Value value) {
    return value.isRate() ? value.bare() + "/" + String.join("/", value.per()) : value.bare();
  }

  private void number(Value value) {
    BigDecimal number = value.number().map(Figure::toBigDecimal).orElse(BigDecimal.ONE);
    if (numbers.size() < MOST && !value.unit().isEmpty() && number.compareTo(BigDecimal.ONE) > 0) {
      numbers.add(new Factor(value.bare(), number, List.of(value.unit())));
    }
  }

  /** Tells whether there is anything to multiply. */
  boolean arePossible() {
    return prices.stream().anyMatch(price -> !numbers.isEmpty() || perYear(price).isPresent());
  }

  private static Optional<String> perYear(Factor price) {
    return price.units().stream().filter(unit -> IN_A_YEAR.getOrDefault(unit, 1) > 1).findFirst();
  }

  /** Finds a product that is exactly so many 分, worded as 109户 × 150元/月 × 12. */
  Optional<String> equal(long fen) {
    BigDecimal wanted = BigDecimal.valueOf(fen);
    for (Factor price : prices) {
      for (List<Factor> required : required(price, 0)) {
        List<Factor> others = numbers.stream().filter(n -> !required.contains(n)).toList();
        Optional<List<Factor>> found = completed(required, others, wanted);
        if (found.isPresent()) {
          return Optional.of(text(found.get(), price));
        }
      }
    }
    return Optional.empty();
  }

  /** Words a product: numbers in the order of printing, the price, and how often in a year. */
  private String text(List<Factor> factors, Factor price) {
    Comparator<Factor> order =
        Comparator.comparingInt(
            f -> f.equals(price) ? MOST : f.units().isEmpty() ? MOST + 1 : numbers.indexOf(f));
    return factors.stream().sorted(order).map(Factor::text).collect(Collectors.joining(" × "));
  }

  /** Returns the ways to account for all that a price is per: numbers of it, or a year's worth. */
  private List<List<Factor>> required(Factor price, int at) {
    if (at == price.units().size()) {
      return List.of(List.of(price));
    }
    List<Factor> fitting = new ArrayList<>();
    String unit = price.units().get(at);
    numbers.stream().filter(number -> isAlike(number.units().get(0), unit)).forEach(fitting::add);
    int inYear = IN_A_YEAR.getOrDefault(unit, 0);
    if (inYear > 0) {
      fitting.add(new Factor(String.valueOf(inYear), BigDecimal.valueOf(inYear), List.of()));
    }
    List<List<Factor>> ways = new ArrayList<>();
    for (List<Factor> rest : required(price, at + 1)) {
      for (Factor factor : fitting) {
        if (!rest.contains(factor)) {
          List<Factor> way = new ArrayList<>(rest);
          if (factor.number().compareTo(BigDecimal.ONE) > 0) {
            way.add(factor);
          }
          ways.add(way);
        }
      }
    }
    return ways;
  }

  private static boolean isAlike(String one, String other) {
    return one.equals(other)
        || ALIKE.stream().anyMatch(same -> same.contains(one) && same.contains(other));
  }

  /** Adds at most two other numbers of things. */
  private static Optional<List<Factor>> completed(
      List<Factor> required, List<Factor> others, BigDecimal wanted) {
    BigDecimal base = BigDecimal.ONE;
    for (Factor factor : required) {
      base = base.multiply(factor.number());
    }
    if (required.size() > 1 && base.compareTo(wanted) == 0) {
      return Optional.of(required);
    }
    for (int i = 0; i < others.size(); i++) {
      BigDecimal one = base.multiply(others.get(i).number());
      if (one.compareTo(wanted) == 0) {
        return Optional.of(with(required, others.get(i)));
      }
      for (int j = i + 1; j < others.size() && one.compareTo(wanted) < 0; j++) {
        if (one.multiply(others.get(j).number()).compareTo(wanted) == 0) {
          return Optional.of(with(with(required, others.get(i)), others.get(j)));
        }
      }
    }
    return Optional.empty();
  }

  private static List<Factor> with(List<Factor> factors, Factor more) {
    List<Factor> all = new ArrayList<>(factors);
    all.add(more);
    return all;
  }
}
