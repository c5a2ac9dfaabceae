package io.github.yusuan.core.form;

import static io.github.yusuan.core.form.Templates.SHANGHAI_DISTRICT_2025;
import static io.github.yusuan.core.form.Templates.SHANXI_COUNTY_2024;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.label.Language;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {
  private static final List<String> NUMBERS =
      List.of("表一", "表二", "表三", "表四", "表五", "表六", "表七", "表八", "表九", "表十", "表十一", "表十二", "表十三");

  static List<Template> templates() {
    return Templates.all();
  }

  private static List<String> numbers(Template template) {
    return template.forms().stream().map(Form::number).distinct().toList();
  }

  @Test
  void shanxi_prints_thirteen_tables_as_sixteen_forms_and_sheets() {
    assertThat(numbers(SHANXI_COUNTY_2024)).isEqualTo(NUMBERS);
    assertThat(SHANXI_COUNTY_2024.forms()).hasSize(16);
    assertThat(SHANXI_COUNTY_2024.performanceFunding()).map(Form::number).contains("绩效目标表");
    assertThat(SHANXI_COUNTY_2024.year()).isEqualTo(Year.of(2024));
    assertThat(SHANXI_COUNTY_2024.emptyNote()).isEqualTo("本表无数据");
    assertThat(SHANXI_COUNTY_2024.jurisdiction())
        .hasToString("山西省县级 (Shanxi province, county level)");
  }

  @Test
  void shanghai_prints_nine_tables_as_eleven_forms_and_no_sheets() {
    assertThat(numbers(SHANGHAI_DISTRICT_2025)).isEqualTo(NUMBERS.subList(0, 9));
    assertThat(SHANGHAI_DISTRICT_2025.forms()).hasSize(11);
    assertThat(SHANGHAI_DISTRICT_2025.performanceFunding()).isEmpty();
    assertThat(SHANGHAI_DISTRICT_2025.year()).isEqualTo(Year.of(2025));
    assertThat(SHANGHAI_DISTRICT_2025.emptyNote()).isEqualTo("本表为空表");
    assertThat(SHANGHAI_DISTRICT_2025.jurisdiction())
        .hasToString("上海市区级 (Shanghai, district level)");
  }

  @Test
  void shanxi_prints_tables_in_wan_and_sheets_in_yuan() {
    assertThat(SHANXI_COUNTY_2024.forms())
        .extracting(form -> form.unit().toString())
        .containsOnly("万元(2)");
    assertThat(SHANXI_COUNTY_2024.performanceFunding().orElseThrow().unit()).hasToString("元(2)");
  }

  @Test
  void shanghai_prints_eight_tables_in_yuan_and_one_in_wan() {
    assertThat(SHANGHAI_DISTRICT_2025.forms())
        .extracting(form -> form.number().equals("表九") ? "万元(2)" : "元(0)")
        .isEqualTo(
            SHANGHAI_DISTRICT_2025.forms().stream().map(form -> form.unit().toString()).toList());
  }

  @Test
  void totals_come_first_in_shanxi_and_last_in_shanghai() {
    assertThat(SHANXI_COUNTY_2024.forms()).noneMatch(form -> form.prints(Print.FIXED_ROWS_LAST));
    assertThat(SHANGHAI_DISTRICT_2025.forms()).allMatch(form -> form.prints(Print.FIXED_ROWS_LAST));
  }

  @Test
  void the_splits_are_the_templates_word_on_what_exhausts_what() {
    assertThat(SHANXI_COUNTY_2024.splits())
        .extracting(TemplatesTest::words)
        .containsExactly(
            "source = fiscal-appropriation + special-account + unit-funds",
            "fiscal-appropriation = general-public-budget + government-fund + state-capital",
            "origin = current-year + carry-over",
            "kind = expenditure + year-end-carry-over",
            "expenditure = basic + project",
            "basic = personnel + operating",
            "three-public = overseas + reception + vehicles",
            "vehicles = vehicle-purchase + vehicle-running",
            "tier = central + provincial + municipal-county + self-raised + other");
    assertThat(SHANGHAI_DISTRICT_2025.splits())
        .extracting(TemplatesTest::words)
        .containsExactly(
            "source = fiscal-appropriation + institution-income + business-income + other-income",
            "fiscal-appropriation = general-public-budget + government-fund + state-capital",
            "kind = expenditure",
            "expenditure = basic + project",
            "basic = personnel + operating",
            "three-public = overseas + reception + vehicles",
            "vehicles = vehicle-purchase + vehicle-running");
  }

  private static String words(Split split) {
    return split.whole().map(Category::id).orElse(split.dimension().id())
        + " = "
        + String.join(" + ", split.parts().stream().map(Category::id).toList());
  }

  @ParameterizedTest
  @MethodSource("templates")
  void the_parts_of_a_split_are_disjoint_and_lie_in_the_whole(Template template) {
    for (Split split : template.splits()) {
      Region whole = Region.of(split.whole().stream().toList());
      for (Category part : split.parts()) {
        assertThat(part.dimension()).isEqualTo(split.dimension());
        assertThat(whole.contains(Region.of(part))).isTrue();
        assertThat(Region.of(part)).isNotEqualTo(whole);
        assertThat(split.parts()).filteredOn(part::contains).containsExactly(part);
      }
    }
    assertThat(template.splits()).extracting(TemplatesTest::whole).doesNotHaveDuplicates();
  }

  private static List<Object> whole(Split split) {
    return List.of(split.dimension(), split.whole(), split.inside());
  }

  @ParameterizedTest
  @ValueSource(strings = {"summary-expenditure", "fiscal-expenditure"})
  void the_ordinals_of_the_thirty_classes_are_positions_and_no_codes(String id) {
    Form form = SHANXI_COUNTY_2024.form(id).orElseThrow();
    List<Row> classes =
        form.rows().stream()
            .filter(row -> row.region().member(Dimension.FUNCTION).isPresent())
            .toList();

    assertThat(classes)
        .extracting(row -> row.region().member(Dimension.FUNCTION).orElseThrow())
        .isEqualTo(FormRegionsTest.classes().stream().map(FunctionalCode::of).toList());
    assertThat(form.rows().subList(0, 30)).isEqualTo(classes);
    for (int position = 1; position <= 30; position++) {
      Row row = classes.get(position - 1);
      assertThat(row.label().in(Language.CHINESE)).startsWith(chinese(position) + "、");
      assertThat(row.label().in(Language.ENGLISH)).startsWith(position + ". ");
    }
  }

  /** 一 to 三十. */
  private static String chinese(int number) {
    String tens = List.of("", "十", "二十", "三十").get(number / 10);
    String ones = number % 10 == 0 ? "" : "一二三四五六七八九".substring(number % 10 - 1, number % 10);
    return tens + ones;
  }

  @Test
  void the_first_and_the_last_of_the_thirty_classes_are_those_of_the_document() {
    Form form = SHANXI_COUNTY_2024.form("summary-expenditure").orElseThrow();

    assertThat(form.row("function-208").orElseThrow().label())
        .hasToString("八、社会保障和就业支出 (8. social security and employment)");
    assertThat(form.row("function-221").orElseThrow().label())
        .hasToString("二十、住房保障支出 (20. housing)");
    assertThat(form.row("function-234").orElseThrow().label())
        .hasToString("三十、抗疫特别国债安排的支出 (30. special anti-epidemic bonds)");
  }

  @ParameterizedTest
  @MethodSource("templates")
  void every_title_row_and_column_speaks_both_languages(Template template) {
    for (Form form : template.forms()) {
      boolean dated = form.title().in(Language.CHINESE).contains(template.year() + "年");
      assertThat(form.title().in(Language.ENGLISH))
          .matches("[a-z][a-z ]*" + (dated ? " " + template.year() : ""));
      assertThat(form.rows())
          .extracting(row -> row.label().in(Language.ENGLISH))
          .allMatch(text -> text.matches("[ -~]+"))
          .doesNotHaveDuplicates();
      assertThat(form.columns())
          .extracting(column -> column.label().in(Language.ENGLISH))
          .allMatch(text -> text.matches("[ -~]+"))
          .doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void publishers_round_half_up_and_no_amount_is_negative(Template template) {
    assertThat(template.roundings()).containsExactly(Rounding.HALF_UP);
    assertThat(template.allowsNegativeAmounts()).isFalse();
    assertThat(
            template.with(family -> family.withAllowsNegativeAmounts(true)).allowsNegativeAmounts())
        .isTrue();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void a_template_is_found_by_its_identifier(Template template) {
    assertThat(Templates.find(template.family().id())).containsSame(template.family());
  }

  @Test
  void an_unknown_template_or_form_is_not_found() {
    assertThat(Templates.find("jiangsu-2025")).isEmpty();
    assertThat(SHANXI_COUNTY_2024.form("表一")).isEmpty();
    assertThat(Templates.all())
        .extracting(Template::id)
        .containsExactly(
            "shanxi-county-2024",
            "shanghai-district-2025",
            "national-budget-2024",
            "final-account-2024",
            "national-final-account-2024");
  }
}
