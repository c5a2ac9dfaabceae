package io.github.yusuan.rules;

import static io.github.yusuan.core.label.Language.CHINESE;
import static io.github.yusuan.core.label.Language.ENGLISH;
import static io.github.yusuan.rules.Sketch.shanxi;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.classification.Tier;
import io.github.yusuan.core.performance.Funding;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.identity.Identity;
import io.github.yusuan.rules.identity.Operand;
import io.github.yusuan.rules.identity.Operand.Standing;
import io.github.yusuan.rules.joint.Statement;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is derived where a blank may be a figure left out, and what an identity says. */
class OpenedIdentitiesTest {
  private static Sketch expenditure() {
    return shanxi()
        .table("expenditure")
        .row("total", "9.00", "4.00", "5.00")
        .row("201", "3.00", "1.00", "")
        .row("206", "6.00", "3.00", "3.00");
  }

  private static Sketch withAnotherTable() {
    return expenditure()
        .table("general-public-expenditure")
        .row("total", "9.00", "4.00", "5.00")
        .row("201", "3.00", "1.00", "2.00")
        .row("208", "6.00", "3.00", "3.00");
  }

  private static List<Operand> standing(Identities identities, Standing standing) {
    return identities.operands().stream()
        .filter(
            operand -> {
              for (int at = 0; at < operand.cells().size(); at++) {
                if (operand.standing(at) == standing) {
                  return true;
                }
              }
              return false;
            })
        .toList();
  }

  private static Identity identity(Identities identities, Class<? extends Identity> kind) {
    return identities.all().stream().filter(kind::isInstance).findFirst().orElseThrow();
  }

  @Test
  void a_blank_is_left_out_of_sums_until_it_is_opened() {
    Identities closed = expenditure().identities();
    Identities opened = closed.opened();

    assertThat(standing(closed, Standing.BLANK)).hasSize(1).allMatch(Operand::isNothing);
    assertThat(closed.all())
        .noneMatch(
            identity ->
                identity instanceof Identity.Sum sum
                    && sum.parts().stream().anyMatch(Operand::isNothing));
    assertThat(standing(opened, Standing.OPEN_BLANK)).hasSize(1).noneMatch(Operand::isNothing);
    assertThat(standing(opened, Standing.BLANK)).isEmpty();
    Operand blank = standing(opened, Standing.OPEN_BLANK).get(0);
    assertThat(blank.isBlank()).isTrue();
    assertThat(blank.amounts()).isEqualTo(FenRange.ZERO);
    assertThat(opened.all())
        .filteredOn(identity -> identity instanceof Identity.Sum sum && sum.parts().contains(blank))
        .hasSize(2);
  }

  @Test
  void opened_and_closed_know_each_other() {
    Identities closed = expenditure().identities();

    assertThat(closed.isOpened()).isFalse();
    assertThat(closed.closed()).isSameAs(closed);
    assertThat(closed.opened().isOpened()).isTrue();
    assertThat(closed.opened().closed()).isSameAs(closed);
    assertThat(closed.opened().opened().closed()).isSameAs(closed);
    assertThat(closed.opened().rounding()).isEqualTo(closed.rounding());
  }

  @Test
  void a_row_that_another_table_prints_is_in_the_opened_sums() {
    Identities opened = withAnotherTable().identities().opened();

    assertThat(standing(opened, Standing.ABSENT_ROW))
        .flatExtracting(Operand::cells)
        .extracting(Sketch::name)
        .contains("expenditure/208/total", "general-public-expenditure/206/total");
    assertThat(standing(withAnotherTable().identities(), Standing.ABSENT_ROW)).isEmpty();
  }

  @Test
  void where_a_table_of_as_much_money_lists_all_rows_there_are_no_others() {
    Sketch part =
        expenditure()
            .table("general-public-expenditure")
            .row("total", "9.00", "4.00", "5.00")
            .row("201", "3.00", "1.00", "2.00")
            .row("206", "6.00", "3.00", "3.00");

    assertThat(standing(part.identities().opened(), Standing.UNLISTED_ROW))
        .hasSize(3)
        .flatExtracting(Operand::cells)
        .allMatch(cell -> cell.form().id().equals("expenditure"));
    Sketch whole =
        part.table("revenue")
            .row("total", "9.00", "9.00")
            .row("201", "3.00", "3.00")
            .row("206", "6.00", "6.00");
    assertThat(standing(whole.identities().opened(), Standing.UNLISTED_ROW))
        .flatExtracting(Operand::cells)
        .noneMatch(cell -> cell.form().id().equals("expenditure"));
    assertThat(standing(expenditure().identities().opened(), Standing.UNLISTED_ROW)).hasSize(3);
  }

  @Test
  void a_project_of_a_sheet_may_be_missing_in_the_table_of_projects() {
    Sketch sketch =
        shanxi()
            .table("projects-current")
            .row("total", "1.00", "1.00")
            .row("甲", "1.00", "1.00")
            .row("甲/供暖", "1.00", "1.00")
            .sheet("甲/运维", Funding.builder().total("20000.00"));

    assertThat(standing(sketch.identities().opened(), Standing.ABSENT_ROW))
        .flatExtracting(Operand::cells)
        .anyMatch(cell -> cell.line().label().equals("运维"));
  }

  @Test
  void a_sheet_says_its_total_once_though_a_blank_elsewhere_leaves_its_region_empty() {
    Identities closed =
        shanxi()
            .table("summary-revenue")
            .row("current-year-total", "")
            .sheet(
                "甲/运维", Funding.builder().total("20000.00").tier(Tier.MUNICIPAL_COUNTY, "20000.00"))
            .identities();

    assertThat(Statement.all(closed)).noneMatch(statement -> statement.cells().size() > 1);
    assertThat(Statement.all(closed.opened()))
        .filteredOn(Statement::isPrinted)
        .singleElement()
        .satisfies(statement -> assertThat(statement.cells()).hasSize(2));
  }

  @Test
  void what_no_cell_prints_is_named_by_its_region_in_both_languages() {
    Identities opened =
        shanxi()
            .table("summary-expenditure")
            .row("expenditure-total", "9.00", "9.00", "")
            .table("expenditure")
            .row("total", "9.00", "4.00", "5.00")
            .table("revenue")
            .row("total", "9.00", "9.00")
            .table("general-public-expenditure")
            .row("total", "9.00", "4.00", "5.00")
            .identities()
            .opened();

    Operand unknown =
        opened.operands().stream()
            .filter(operand -> operand.cells().isEmpty())
            .findFirst()
            .orElseThrow();
    assertThat(unknown.isBlank()).isTrue();
    assertThat(unknown.isNothing()).isFalse();
    assertThat(unknown.amounts().least()).isZero();
    assertThatThrownBy(unknown::mainCell)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("printed nowhere: ");
    Identity with =
        opened.all().stream()
            .filter(identity -> identity.operands().contains(unknown))
            .findFirst()
            .orElseThrow();
    assertThat(with.in(CHINESE)).contains("未列示的“" + unknown.region().in(CHINESE) + "”");
    assertThat(with.in(ENGLISH)).contains("unprinted “" + unknown.region().in(ENGLISH) + "”");
  }

  @Test
  void an_equality_a_sum_and_a_bound_are_said_as_equations() {
    Identities identities =
        shanxi()
            .table("expenditure")
            .row("total", "9.00", "4.00", "5.00")
            .row("201", "9.00", "4.00", "5.00")
            .table("summary-expenditure")
            .row("expenditure-total", "9.00", "9.00", "")
            .table("general-public-expenditure")
            .row("total", "8.00", "4.00", "4.00")
            .identities();

    assertThat(identity(identities, Identity.Same.class).in(CHINESE))
        .isEqualTo("表三“合计”行“合计”栏 = 表一“本年支出合计”行“2024年合计”栏 = 表一“本年支出合计”行“当年预算安排”栏");
    assertThat(identity(identities, Identity.Sum.class).in(CHINESE))
        .isEqualTo("表三“合计”行“合计”栏 = “201 科目201”行");
    assertThat(identity(identities, Identity.Bound.class).in(CHINESE)).contains(" ≤ ");
    assertThat(identity(identities, Identity.Sum.class).in(ENGLISH)).endsWith(" = row “201 科目201”");
  }

  @Test
  void a_sum_of_more_than_twelve_rows_names_the_first_and_the_last() {
    Sketch twelve = shanxi().table("expenditure").row("total", "12.00", "", "12.00");
    Sketch thirteen = shanxi().table("expenditure").row("total", "13.00", "", "13.00");
    for (int code = 201; code < 214; code++) {
      if (code < 213) {
        twelve.row(String.valueOf(code), "1.00", "", "1.00");
      }
      thirteen.row(String.valueOf(code), "1.00", "", "1.00");
    }

    assertThat(identity(twelve.identities(), Identity.Sum.class).in(CHINESE))
        .contains("“207 科目207”行")
        .doesNotContain("…");
    assertThat(identity(thirteen.identities(), Identity.Sum.class).in(CHINESE))
        .isEqualTo("表三“合计”行“合计”栏 = “201 科目201”行 + … + “213 科目213”行");
  }

  @Test
  void a_total_whose_parts_are_all_blank_is_the_sum_of_nothing() {
    Identities identities = shanxi().table("expenditure").row("201", "3.00", "", "").identities();

    assertThat(identity(identities, Identity.Sum.class).in(CHINESE))
        .isEqualTo("表三“201 科目201”行“合计”栏 = 0");
  }

  @Test
  void derived_twice_the_identities_are_equal_values() {
    List<Identity> once = withAnotherTable().identities().opened().all();
    List<Identity> twice = withAnotherTable().identities().opened().all();

    assertThat(once).isEqualTo(twice);
    assertThat(new HashSet<>(once)).isEqualTo(new HashSet<>(twice)).hasSameSizeAs(once);
  }

  @Test
  void operands_stand_at_their_index_and_no_region_twice() {
    for (Identities identities :
        List.of(withAnotherTable().identities(), withAnotherTable().identities().opened())) {
      for (int at = 0; at < identities.operands().size(); at++) {
        assertThat(identities.operands().get(at).index()).isEqualTo(at);
      }
      assertThat(identities.operands().stream().filter(o -> !isUnlisted(o)).map(Operand::region))
          .doesNotHaveDuplicates();
    }
  }

  private static boolean isUnlisted(Operand operand) {
    return !operand.cells().isEmpty() && operand.standing(0) == Standing.UNLISTED_ROW;
  }

  @Test
  void sent_to_another_machine_they_answer_as_before() throws IOException, ClassNotFoundException {
    Identities opened = withAnotherTable().identities().opened();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(opened);
    }
    ByteArrayInputStream back = new ByteArrayInputStream(bytes.toByteArray());
    try (ObjectInputStream in = new ObjectInputStream(back)) {
      Identities read = (Identities) in.readObject();
      Operand first = opened.operands().get(0);

      assertThat(read.all()).isEqualTo(opened.all());
      assertThat(read.operands()).isEqualTo(opened.operands());
      assertThat(read.measure(first.region()))
          .isEqualTo(opened.measure(first.region()))
          .isPresent();
    }
  }

  @Test
  void amounts_of_a_cell_follow_the_rounding_that_is_asked_for() {
    Identities identities = shanxi().table("expenditure").row("201", "3.00").identities();
    Operand total = identities.operands().get(0);

    assertThat(identities.amounts(total.mainCell()))
        .isEqualTo(FenRange.from(2_995_000).to(3_004_999));
    assertThat(identities.amounts(total.mainCell(), Rounding.TRUNCATION))
        .isEqualTo(FenRange.from(3_000_000).to(3_009_999));
    assertThat(identities.amounts(total.mainCell(), Rounding.UNKNOWN))
        .isEqualTo(FenRange.from(2_995_000).to(3_005_000));
  }
}
