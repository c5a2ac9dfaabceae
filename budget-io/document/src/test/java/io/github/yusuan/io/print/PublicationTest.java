package io.github.yusuan.io.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PublicationTest {
  @Provide
  Arbitrary<Disclosure> disclosures() {
    return Arbitraries.of(Derived.templates()).flatMap(Derived::under);
  }

  @Property(tries = 10)
  void every_cell_of_the_disclosure_is_printed_once_with_its_figure(
      @ForAll("disclosures") Disclosure disclosure) {
    List<PublishedCell> printed =
        Publication.of(disclosure).tables().stream()
            .flatMap(table -> table.cells().stream())
            .filter(cell -> cell.cell().isPresent())
            .toList();

    List<Cell> cells = printed.stream().map(cell -> cell.cell().orElseThrow()).toList();
    assertThat(cells).containsAll(disclosure.cells()).doesNotHaveDuplicates();
    assertThat(printed)
        .allSatisfy(
            cell -> {
              assertThat(cell.figure()).isEqualTo(cell.cell().orElseThrow().figure());
              assertThat(cell.isBlank()).isEqualTo(cell.figure().isEmpty());
            });
  }

  @Property(tries = 10)
  void every_place_of_a_table_is_covered_once(@ForAll("disclosures") Disclosure disclosure) {
    for (PublishedTable table : Publication.of(disclosure).tables()) {
      int[][] covered = new int[table.rows()][table.columns()];
      for (PublishedCell cell : table.cells()) {
        for (int row = cell.area().row(); row < cell.area().endRow(); row++) {
          for (int column = cell.area().column(); column < cell.area().endColumn(); column++) {
            covered[row][column]++;
          }
        }
      }

      assertThat(Arrays.stream(covered).flatMapToInt(Arrays::stream))
          .as(table.toString())
          .containsOnly(1);
    }
  }
}
