package io.github.yusuan.rules.testkit;

import io.github.yusuan.core.catalog.Scope;
import io.github.yusuan.core.catalog.SubjectCatalog;
import io.github.yusuan.core.catalog.SubjectEntry;
import io.github.yusuan.core.classification.DepartmentEconomicCode;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.GovernmentEconomicCode;
import io.github.yusuan.core.classification.Level;
import io.github.yusuan.core.classification.RevenueCode;
import io.github.yusuan.core.classification.SubjectCode;
import java.time.Year;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Arbitraries of subject codes (科目编码): three in four are in the catalogue of a year, the others are
 * well formed and below a class of it, as the codes that provinces add.
 */
public final class CodeArbitraries {
  private final SubjectCatalog catalog;

  private CodeArbitraries(SubjectCatalog catalog) {
    this.catalog = catalog;
  }

  /**
   * Begins with the catalogue of a year.
   *
   * @param year the budget year
   * @return arbitraries of codes
   */
  public static CodeArbitraries in(Year year) {
    return new CodeArbitraries(SubjectCatalog.of(year));
  }

  /**
   * Makes up functional 项, as budget lines have them.
   *
   * @return codes of seven digits
   */
  public Arbitrary<FunctionalCode> functionalItems() {
    return functionalItems(code -> true);
  }

  /** Makes up functional 项 that satisfy a condition on their class. */
  Arbitrary<FunctionalCode> functionalItems(Predicate<FunctionalCode> condition) {
    return codes(Dimension.FUNCTION, Level.ITEM, FunctionalCode::of, condition);
  }

  /**
   * Makes up functional 类, 款 and 项, as rows have them.
   *
   * @return codes of three, five or seven digits
   */
  public Arbitrary<FunctionalCode> functionalCodes() {
    return Combinators.combine(functionalItems(), Arbitraries.of(3, 5, 7))
        .as((item, digits) -> FunctionalCode.of(item.value().substring(0, digits)));
  }

  /**
   * Makes up departmental economic 款.
   *
   * @return codes of five digits
   */
  public Arbitrary<DepartmentEconomicCode> departmentalSections() {
    return departmentalSections(code -> true);
  }

  /** Makes up departmental economic 款 that satisfy a condition. */
  Arbitrary<DepartmentEconomicCode> departmentalSections(
      Predicate<DepartmentEconomicCode> condition) {
    return codes(
        Dimension.DEPARTMENT_ECONOMIC, Level.SECTION, DepartmentEconomicCode::of, condition);
  }

  /**
   * Makes up governmental economic 款.
   *
   * @return codes of five digits
   */
  public Arbitrary<GovernmentEconomicCode> governmentalSections() {
    return governmentalSections(code -> true);
  }

  /** Makes up governmental economic 款 that satisfy a condition. */
  Arbitrary<GovernmentEconomicCode> governmentalSections(
      Predicate<GovernmentEconomicCode> condition) {
    return codes(
        Dimension.GOVERNMENT_ECONOMIC, Level.SECTION, GovernmentEconomicCode::of, condition);
  }

  /**
   * Makes up revenue 项.
   *
   * @return codes of seven digits
   */
  public Arbitrary<RevenueCode> revenueItems() {
    return revenueItems(code -> true);
  }

  /** Makes up revenue 项 that satisfy a condition. */
  Arbitrary<RevenueCode> revenueItems(Predicate<RevenueCode> condition) {
    return codes(Dimension.REVENUE, Level.ITEM, RevenueCode::of, condition);
  }

  private <C extends SubjectCode> Arbitrary<C> codes(
      Dimension dimension, Level level, Function<String, C> parse, Predicate<C> condition) {
    List<C> catalogued = catalogued(dimension, level, parse, condition);
    List<C> classes = catalogued(dimension, Level.CLASS, parse, condition);
    if (classes.isEmpty()) {
      return Arbitraries.of(catalogued);
    }
    int pairs = level == Level.ITEM ? 2 : 1;
    Arbitrary<C> free =
        Combinators.combine(Arbitraries.of(classes), Arbitraries.integers().between(1, 99))
            .as((top, pair) -> parse.apply(top.value() + "%02d".formatted(pair).repeat(pairs)));
    return catalogued.isEmpty()
        ? free
        : Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.of(catalogued)), Tuple.of(1, free));
  }

  private <C extends SubjectCode> List<C> catalogued(
      Dimension dimension, Level level, Function<String, C> parse, Predicate<C> condition) {
    return catalog.entries(Scope.all(dimension)).stream()
        .map(SubjectEntry::code)
        .filter(code -> code.level() == level)
        .map(code -> parse.apply(code.value()))
        .filter(condition)
        .toList();
  }
}
