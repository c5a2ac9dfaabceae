package io.github.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.performance.TargetValue;
import org.junit.jupiter.api.Test;

/** What publishers print and nobody expects is kept: to refuse it is not the reader's part. */
class OddInputTest {
  @Test
  void more_and_fewer_decimals_than_those_of_the_table_are_kept() {
    Line line =
        expenditure(
                kept(
                    Documents.with(
                        "\"100.00\", \"basic\": \"20.00\"", "\"100\", \"basic\": \"20.125\"")))
            .lines()
            .get(0);

    assertThat(line.figure("total")).contains(Figure.parse("100"));
    assertThat(line.figure("basic")).contains(Figure.parse("20.125"));
  }

  @Test
  void a_code_printed_twice_is_kept() {
    Table table =
        expenditure(
            kept(
                Documents.with(
                    "{\"id\": \"total\", \"row\": \"total\"",
                    "{\"id\": \"again\", \"function\": \"201\"")));

    assertThat(table.lines())
        .extracting(Line::members)
        .containsOnly(table.lines().get(0).members());
  }

  @Test
  void repeated_labels_are_kept() {
    Table table = expenditure(kept(Documents.with("\"label\": \"合计\"", "\"label\": \"一般公共服务支出\"")));

    assertThat(table.lines()).extracting(Line::label).containsOnly("一般公共服务支出");
  }

  @Test
  void another_title_of_a_table_is_kept() {
    Disclosure odd = kept(Documents.with("2024年预算支出总表", "2023年预算支出总表"));

    assertThat(expenditure(odd).title()).contains("2023年预算支出总表");
    assertThat(expenditure(DisclosureJson.read(Documents.MINIATURE)).title()).isEmpty();
  }

  @Test
  void a_code_that_no_catalogue_has_is_kept() {
    Line line =
        expenditure(kept(Documents.with("\"function\": \"201\"", "\"function\": \"9999999\"")))
            .lines()
            .get(0);

    assertThat(line.members()).extracting(Object::toString).containsExactly("9999999");
  }

  @Test
  void a_blank_cell_and_a_printed_zero_stay_different() {
    Disclosure zero = kept(Documents.with("\"figures\": {}", "\"figures\": {\"total\": \"0.00\"}"));

    assertThat(zero).isNotEqualTo(DisclosureJson.read(Documents.MINIATURE));
    assertThat(zero.table("fund-expenditure").orElseThrow().lines().get(0).figure("total"))
        .contains(Figure.parse("0.00"));
  }

  @Test
  void an_unused_form_and_one_filled_in_twice_are_kept() {
    String note = "\"note\": \"本表无数据\"\n    },";
    String again =
        "\n    {\"form\": \"expenditure\", \"unit\": \"元\", \"decimals\": 0, \"lines\": []},";

    assertThat(DisclosureJson.read(Documents.with(note, note + again)).tables())
        .extracting(table -> table.form().id())
        .containsExactly(
            "expenditure",
            "basic-by-economic",
            "fund-expenditure",
            "expenditure",
            "projects-current");
  }

  @Test
  void a_target_value_that_means_nothing_is_kept_as_printed() {
    String printed = " ≥ 二 部? ";
    Disclosure disclosure =
        kept(Documents.with("\"term\": \"≥2部\"", "\"term\": \"" + printed + "\""));

    assertThat(disclosure.performanceTargets().get(0).indicators().get(0).term())
        .contains(TargetValue.parse(printed));
  }

  @Test
  void negative_figures_are_kept() {
    assertThat(
            expenditure(kept(Documents.with("\"100.00\"", "\"-3.00\"")))
                .lines()
                .get(0)
                .figure("total"))
        .contains(Figure.parse("-3.00"));
  }

  @Test
  void what_the_template_prescribes_need_not_be_repeated() {
    Disclosure whole = DisclosureJson.read(Documents.MINIATURE);
    String bare =
        Documents.MINIATURE
            .replaceAll(
                "(?s)\"number\": \"[^\"]*\",\\s*\"title\": \"[^\"]*\",\\s*\"unit\": \"万元\"",
                "\"unit\": \"万元\"")
            .replaceAll("(?s)\"columns\": \\[.*?],\\s*\"lines\"", "\"lines\"")
            .replaceAll("\"level1\": \"[a-z]*\", ", "");

    assertThat(bare).doesNotContain("columns", "level1", "表三\"");
    assertThat(DisclosureJson.read(bare)).isEqualTo(whole);
    assertThat(Schema.refusals(bare)).isEmpty();
  }

  @Test
  void members_may_come_in_any_order() {
    Disclosure whole = DisclosureJson.read(Documents.MINIATURE);

    assertThat(DisclosureJson.read(Reversed.of(Documents.MINIATURE))).isEqualTo(whole);
    for (String name : Documents.PUBLISHED) {
      String published = Documents.published(name);
      assertThat(DisclosureJson.toText(DisclosureJson.read(Reversed.of(published))))
          .isEqualTo(published);
    }
  }

  /** Reads, and makes sure that the schema agrees and that nothing is lost in writing. */
  private static Disclosure kept(String document) {
    Disclosure disclosure = DisclosureJson.read(document);
    assertThat(Schema.refusals(document)).isEmpty();
    assertThat(DisclosureJson.toText(disclosure)).isEqualTo(document);
    return disclosure;
  }

  private static Table expenditure(Disclosure disclosure) {
    return disclosure.table("expenditure").orElseThrow();
  }
}
