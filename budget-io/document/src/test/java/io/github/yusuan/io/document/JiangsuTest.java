package io.github.yusuan.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.Item;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.io.DisclosureJson;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.Rulebook;
import io.github.yusuan.rules.Verdict;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.joint.Consistency;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The budgets of two departments of Jiangsu, of 2018 and 2019, as they were published: of a
 * template that comes as a file.
 */
class JiangsuTest {
  private static Reading read(int year) {
    return Documents.reader().read(printed(year).getBytes(StandardCharsets.UTF_8));
  }

  private static String printed(int year) {
    String name = "jiangsu-" + year + ".html";
    try (InputStream in = JiangsuTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new AssertionError(broken);
    }
  }

  @ParameterizedTest
  @CsvSource({"2018, 中共江苏省委办公厅, 178", "2019, 江苏省人大常委会办公厅, 163"})
  void all_twelve_tables_are_found_and_all_figures_placed(
      int year, String department, int figures) {
    Reading reading = read(year);

    Disclosure disclosure = reading.disclosure();
    assertThat(disclosure.template().id()).isEqualTo("jiangsu-province-" + year);
    assertThat(disclosure.department().name()).isEqualTo(department);
    assertThat(disclosure.tables())
        .extracting(table -> table.form().id())
        .containsExactlyElementsOf(
            disclosure.template().forms().stream().map(form -> form.id()).toList());
    assertThat(reading.figures()).isEqualTo(new Figures(figures, figures, 0));
    assertThat(reading.doubts()).isEmpty();
  }

  @Test
  void what_is_bought_is_listed_below_its_subtotal_and_its_category() {
    List<Line> lines = table("procurement");

    assertThat(lines.get(3).members())
        .containsExactly(Item.of(procured("goods"), "机要及电子政务业务费", "办公设备购置", "PC服务器"));
    assertThat(lines)
        .filteredOn(line -> line.label().equals("会议费"))
        .extracting(line -> ((Item) line.members().get(0)).names())
        .containsExactly(
            List.of("省委办公厅承办的会议费", "会议费"), List.of("机要及电子政务业务费", "会议费"), List.of("商品和服务支出", "会议费"));
  }

  private static Category procured(String id) {
    return read(2018).disclosure().template().categories().stream()
        .filter(category -> category.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void items_of_one_name_are_not_one_item() {
    byte[] changed = printed(2018).replace("小型机", "PC服务器").getBytes(StandardCharsets.UTF_8);

    Reading reading = Documents.reader().read(changed);

    assertThat(reading.figures()).isEqualTo(new Figures(178, 178, 0));
    assertThat(Rulebook.standard().check(reading.disclosure()).verdict())
        .isEqualTo(Verdict.NO_ERRORS);
  }

  @ParameterizedTest
  @CsvSource({"2018", "2019"})
  void no_figure_contradicts_another(int year) {
    Report report = Rulebook.standard().check(read(year).disclosure());

    assertThat(report.verdict()).isEqualTo(Verdict.NO_ERRORS);
    assertThat(report.joint().consistency()).isEqualTo(Consistency.CONSISTENT);
  }

  @Test
  void what_is_told_of_a_correct_document_is_what_it_lacks() {
    assertThat(Rulebook.standard().check(read(2018).disclosure()).problems()).isEmpty();
    assertThat(Rulebook.standard().check(read(2019).disclosure()).problems())
        .extracting(Finding::rule)
        .containsExactly("FORM-NOTE");
  }

  @Test
  void rows_of_one_label_are_told_apart_by_their_group() {
    List<Line> lines = table("revenue");

    assertThat(lines)
        .extracting(line -> line.row().orElseThrow() + " " + line.label())
        .contains(
            "general-public-budget 小计", "government-fund 小计", "unit-funds 小计", "carry-over 小计");
    assertThat(figures(lines)).containsEntry("general-public-budget", "24458.43");
  }

  @Test
  void a_table_of_three_sides_is_cut_in_three() {
    assertThat(figures(table("summary-revenue"))).containsEntry("fiscal", "24458.43");
    assertThat(figures(table("summary-by-function")))
        .containsEntry("class-201", "20153.75")
        .containsEntry("class-221", "3015.16");
    assertThat(figures(table("summary-by-kind"))).containsEntry("reserve", "1973.86");
  }

  @Test
  void totals_whose_label_is_merged_into_the_next_side_stay_on_their_own() {
    assertThat(figures(table("summary-by-function")))
        .containsEntry("spent", "24458.43")
        .containsEntry("grand-total", "24458.43");
    assertThat(figures(table("summary-by-kind"))).doesNotContainValue("24458.43");
  }

  private static List<Line> table(String form) {
    return read(2018).disclosure().tables().stream()
        .filter(table -> table.form().id().equals(form))
        .findFirst()
        .orElseThrow()
        .lines();
  }

  private static Map<String, String> figures(List<Line> lines) {
    return lines.stream()
        .filter(line -> line.row().isPresent() && line.figure("amount").isPresent())
        .collect(
            Collectors.toMap(
                line -> line.row().orElseThrow(),
                line -> line.figure("amount").orElseThrow().toString()));
  }

  @ParameterizedTest
  @CsvSource({
    "'<td>八、社会保障和就业支出<td>1,121.39', '<td>八、社会保障和就业支出<td>1,121.93', SAME-REGION",
    "'<td>53.10', '<td>53.01', SUM-ITEM",
    "'<td>1,469.73<td>363.38', '<td>1,469.75<td>363.38', SUM-THREE-PUBLIC",
    "'<td>二、外交支出<td><td>二、项目支出<td>6,459.58', '<td>二、外交支出<td><td>二、项目支出<td>6,549.58', SAME-REGION"
  })
  void a_slip_is_found(String right, String wrong, String rule) {
    assertThat(printed(2019)).contains(right);
    byte[] changed = printed(2019).replace(right, wrong).getBytes(StandardCharsets.UTF_8);

    Report report = Rulebook.standard().check(Documents.reader().read(changed).disclosure());

    assertThat(report.verdict()).isEqualTo(Verdict.ERRORS);
    assertThat(report.errors()).extracting(Finding::rule).contains(rule);
  }

  @Test
  void what_was_read_is_kept_by_json() {
    Disclosure disclosure = read(2018).disclosure();

    assertThat(DisclosureJson.read(DisclosureJson.toBytes(disclosure))).isEqualTo(disclosure);
  }
}
