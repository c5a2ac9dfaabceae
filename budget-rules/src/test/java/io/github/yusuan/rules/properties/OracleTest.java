package io.github.yusuan.rules.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.amount.Renminbi;
import io.github.yusuan.core.budget.Budget;
import io.github.yusuan.core.budget.BudgetLine;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.classification.SubjectCode;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Print;
import io.github.yusuan.core.form.Row;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Deriving against measuring: every cell by itself, from the lines. */
@Domain(EveryTemplate.class)
class OracleTest {

  @Property
  void every_cell_prints_the_amount_of_its_region_rounded_half_up(@ForAll Sample sample) {
    prints(sample.disclosure(), sample.budget());
  }

  @Property
  void every_cell_prints_the_amount_of_its_region_where_some_are_negative(
      @ForAll EveryTemplate.Signed signed) {
    prints(signed.sample().disclosure(), signed.sample().budget());
  }

  private static void prints(Disclosure disclosure, Budget budget) {
    for (Cell cell : disclosure.cells()) {
      prints(cell, Renminbi.fen(budget.amount(cell.region())));
    }
  }

  /** Verifies what a cell prints: nothing where there is nothing, else the amount, rounded. */
  static void prints(Cell cell, long fen) {
    Optional<String> printed = cell.figure().map(Object::toString);
    if (fen == 0 && !printsZero(cell)) {
      assertThat(printed).as("%s", cell).isEmpty();
    } else {
      assertThat(printed).as("%s", cell).hasValue(text(fen, cell));
    }
  }

  private static boolean printsZero(Cell cell) {
    return cell.form().row(cell.line().id()).map(Row::printsZero).orElse(false);
  }

  private static String text(long fen, Cell cell) {
    BigDecimal printed =
        BigDecimal.valueOf(fen, cell.unit().scale().fenDigits())
            .setScale(cell.unit().decimals(), RoundingMode.HALF_UP);
    if (!cell.form().prints(Print.SHORTEST_FIGURES)) {
      return printed.toPlainString();
    }
    BigDecimal shortest = printed.stripTrailingZeros();
    return shortest.setScale(Math.max(0, shortest.scale())).toPlainString();
  }

  @Property
  void every_code_unit_and_project_with_money_in_a_table_has_its_row(@ForAll Sample sample) {
    for (Table table : sample.disclosure().tables()) {
      if (!table.form().openDimensions().isEmpty()) {
        Set<Region> rows =
            table.lines().stream()
                .filter(line -> line.row().isEmpty())
                .map(table::region)
                .collect(Collectors.toSet());
        assertThat(rows).as(table.form().id()).isEqualTo(expected(table.form(), sample.budget()));
      }
    }
  }

  /** The rows that must be there: of every line in the slice, its subject and all above it. */
  private static Set<Region> expected(Form form, Budget budget) {
    Set<Region> rows = new LinkedHashSet<>();
    for (BudgetLine line : budget.lines()) {
      boolean shown =
          form.columns().stream()
              .anyMatch(column -> form.region(Region.ALL, column).contains(line.region()));
      if (shown) {
        rows.addAll(rowsOf(form, line.region()));
      }
    }
    return rows;
  }

  private static List<Region> rowsOf(Form form, Region line) {
    Member first = line.member(form.openDimensions().get(0)).orElseThrow();
    if (first instanceof SubjectCode code) {
      Set<Region> rows = new LinkedHashSet<>();
      code.ancestors().forEach(above -> rows.add(Region.of(above)));
      rows.add(line.keep(Set.copyOf(form.openDimensions())));
      return rows.stream().filter(row -> isDeepEnough(form, row)).toList();
    }
    Optional<Region> project = line.member(Dimension.PROJECT).map(Region::of);
    boolean hasProjects = form.openDimensions().contains(Dimension.PROJECT);
    return hasProjects
        ? List.of(Region.of(first), project.orElseThrow())
        : List.of(Region.of(first));
  }

  private static boolean isDeepEnough(Form form, Region row) {
    SubjectCode code = (SubjectCode) row.members().get(0);
    return form.deepestLevel().map(deepest -> code.level().compareTo(deepest) <= 0).orElse(true);
  }
}
