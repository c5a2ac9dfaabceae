package io.github.yusuan.core.record;

import static io.github.yusuan.core.record.Rows.MAPPING;
import static io.github.yusuan.core.record.Rows.annual;
import static io.github.yusuan.core.record.Rows.bad;
import static io.github.yusuan.core.record.Rows.carryOver;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yusuan.core.amount.Renminbi;
import io.github.yusuan.core.budget.Budget;
import io.github.yusuan.core.budget.BudgetLine;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.disclosure.Department;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** Laws of importing: all rows or none, exactly, in any order. */
class RecordPropertyTest {

  private static String yuan(long fen) {
    return Renminbi.yuan(Renminbi.fen(fen)).toPlainString();
  }

  @Property(tries = 200)
  void every_row_is_a_line_of_its_exact_amount_in_its_place(
      @ForAll @Size(min = 1, max = 6)
          List<@LongRange(min = -9_999_999_999_999L, max = 9_999_999_999_999L) Long> amounts) {
    String[] rows = amounts.stream().map(fen -> "REPLY_AMT=" + yuan(fen)).toArray(String[]::new);

    assertThat(MAPPING.budget(annual(rows)).lines())
        .extracting(BudgetLine::fen)
        .containsExactlyElementsOf(amounts);
  }

  @Property(tries = 200)
  void the_order_of_rows_makes_no_difference_to_what_is_measured(@ForAll Random random) {
    RecordTable table =
        annual(
            "REPLY_AMT=1.00",
            "AGENCY_NAME= REPLY_AMT=2.00",
            "PRO_CODE=P2 PRO_KIND_CODE=1 REPLY_AMT=4.00");
    List<BudgetRecord> shuffled = new ArrayList<>(table.records());
    Collections.shuffle(shuffled, random);
    RecordTable empty = annual();

    assertThat(MAPPING.budget(empty.with(shuffled)).lines())
        .containsExactlyInAnyOrderElementsOf(MAPPING.budget(table).lines());
  }

  @Property(tries = 200)
  void one_bad_row_anywhere_refuses_all(@ForAll @LongRange(min = 0, max = 9) long at) {
    String[] rows =
        IntStream.range(0, 10)
            .mapToObj(row -> row == at ? "REPLY_AMT=x" : "REPLY_AMT=1.00")
            .toArray(String[]::new);

    assertThat(bad(rows))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("row " + (at + 1) + ", REPLY_AMT");
  }

  @Example
  void the_order_of_tables_makes_no_difference_to_what_is_known_of_a_project() {
    Budget one = MAPPING.budget(annual(""), carryOver(""));
    Budget other = MAPPING.budget(carryOver(""), annual(""));

    assertThat(other.lines()).containsExactlyInAnyOrderElementsOf(one.lines());
    assertThat(one.amount(Region.ALL)).isEqualTo(Renminbi.yuan("490812.50"));
  }

  @Example
  void tables_are_imported_at_once_or_as_a_collection() {
    assertThat(MAPPING.budget(List.of(annual(""), carryOver(""))))
        .isEqualTo(MAPPING.budget(annual(""), carryOver("")));
  }

  @Example
  void nothing_but_skipped_rows_is_no_budget() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MAPPING.budget(annual("IS_DELETED=1", "IS_DELETED=1")))
        .withMessage("a budget must have a row of 云岭县数据局 2024: 2 rows were skipped");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MAPPING.budget())
        .withMessage("a budget must have a row of 云岭县数据局 2024: 0 rows were skipped");
  }

  @Example
  void a_mapping_is_equal_by_what_it_was_told_and_each_step_is_a_copy() {
    RecordMapping plain = RecordMapping.of(Department.of("某局"), Year.of(2024));
    plain.withSkipsOthers(true);

    assertThat(plain.skipsOthers()).isFalse();
    assertThat(plain.carryOverYear()).isEqualTo(Year.of(2023));
    assertThat(plain.codes()).isEqualTo(RecordCodes.standard());
    assertThat(plain)
        .isEqualTo(RecordMapping.of(Department.of("某局"), Year.of(2024)))
        .hasSameHashCodeAs(RecordMapping.of(Department.of("某局"), Year.of(2024)))
        .isNotEqualTo(plain.withSkipsOthers(true))
        .isNotEqualTo(plain.withProjectKinds(Map.of("P9", "21")))
        .isNotEqualTo(RecordMapping.of(Department.of("某局"), Year.of(2025)));
  }

  @Example
  void tables_of_codes_and_records_cannot_be_changed_from_outside() {
    List<String> cells = new ArrayList<>(List.of("a"));
    BudgetRecord record = new BudgetRecord(1, cells);
    cells.add("b");
    CodeTable table = CodeTable.of(Dimension.SOURCE);
    table.with("11", Source.GENERAL_PUBLIC_BUDGET);

    assertThat(record.cells()).containsExactly("a");
    assertThat(table.members()).isEmpty();
    assertThatThrownBy(() -> table.members().put("11", Source.GENERAL_PUBLIC_BUDGET))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> annual("").records().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Example
  void adding_records_makes_a_copy() {
    RecordTable table = annual("");
    RecordTable more = table.with(table.records());

    assertThat(table.records()).hasSize(1);
    assertThat(more.records()).hasSize(2);
    assertThat(more.sort()).isEqualTo(RecordSort.ANNUAL_BUDGET);
    assertThat(more.name()).isEqualTo("BGT_PM_ANNUAL");
  }

  @Example
  void what_is_bad_survives_serialization() throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    BadRowsException refused = null;
    try {
      MAPPING.budget(annual("REPLY_AMT=x"));
    } catch (BadRowsException bad) {
      refused = bad;
    }
    assertThat(refused).isNotNull();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(refused.badRows());
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject()).isEqualTo(refused.badRows());
    }
  }

  @Example
  void a_long_cell_is_shown_in_part() {
    assertThat(bad("PRO_KIND_CODE=" + "9".repeat(61)))
        .containsExactly(
            "row 1, PRO_KIND_CODE '"
                + "9".repeat(60)
                + "…': must begin with a known code: [1, 21, 22, 3]");
    assertThat(bad("PRO_KIND_CODE=" + "9".repeat(60)))
        .containsExactly(
            "row 1, PRO_KIND_CODE '"
                + "9".repeat(60)
                + "': must begin with a known code: [1, 21, 22, 3]");
  }
}
