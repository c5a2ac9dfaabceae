package io.github.yusuan.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.label.Language;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Rows that an OCR service left with fewer or more cells than their heading has. */
class LostSpansTest {
  private static final String HEAD =
      """
      2025年部门支出预算总表
      单位：元
      |项目||||支出预算|||
      |功能分类科目编码|||功能分类科目名称|合计|基本支出|项目支出|
      |类|款|项|||||
      |201|||一般公共服务支出|9.00|2.00|7.00|
      """;

  private static Reading read(String rows) {
    Reading reading =
        Documents.reader()
            .withTemplate(Templates.shanghaiDistrict().of(Year.of(2025)))
            .read((HEAD + rows).getBytes(StandardCharsets.UTF_8));
    assertThat(reading.figures().areComplete()).isTrue();
    return reading;
  }

  private static String last(Reading reading) {
    Table table = reading.disclosure().tables().get(0);
    return new TreeMap<>(table.lines().get(table.lines().size() - 1).figures()).toString();
  }

  @Test
  void a_total_whose_label_lost_its_span_has_its_figures_in_their_columns_and_says_so() {
    Reading reading = read("|合计|9.00|2.00|7.00|\n");

    assertThat(last(reading)).isEqualTo("{basic=2.00, project=7.00, total=9.00}");
    assertThat(reading.figures()).isEqualTo(new Figures(6, 6, 0));
    assertThat(reading.doubts())
        .extracting(doubt -> doubt.in(Language.CHINESE))
        .contains("第7行第2列：按位置归位：2025年部门支出预算总表：“合计”行的单元格少于表头，数字按次序归入各栏");
  }

  @Test
  void a_total_that_keeps_its_blank_cells_stays_as_it_is() {
    Reading reading = read("|合计||||9.00|2.00|7.00|\n");

    assertThat(last(reading)).isEqualTo("{basic=2.00, project=7.00, total=9.00}");
    assertThat(reading.doubts()).noneMatch(doubt -> doubt.kind() == DoubtKind.BY_POSITION);
  }

  @Test
  void a_row_that_does_not_tell_its_columns_is_in_doubt_as_a_whole_and_accuses_nobody() {
    Reading reading = read("|合计||9.00|2.00|7.00|\n");

    assertThat(last(reading)).isEqualTo("{basic=2.00, project=7.00, total=9.00}");
    assertThat(reading.disclosure().tables().get(0).lines()).hasSize(1);
    assertThat(reading.figures()).isEqualTo(new Figures(6, 3, 3));
  }

  @Test
  void letters_that_look_like_digits_are_a_misprinted_code() {
    Reading reading = read("|2O1|26||档案事务|9.00|2.00|7.00|\n|20l|26|O4|档案馆|9.00|2.00|7.00|\n");

    assertThat(reading.disclosure().tables().get(0).lines())
        .extracting(line -> line.members().toString() + line.misprintedCodes().values())
        .containsExactly("[201][]", "[20126][2O1|26]", "[2012604][20l|26|O4]");
    assertThat(reading.figures()).isEqualTo(new Figures(9, 9, 0));
  }

  /** Codes spread over columns, whose heading 类, 款, 项 was lost. */
  private static final String UNDIVIDED =
      """
      2025年部门支出预算总表
      单位：元
      |项目||||支出预算|||
      |功能分类科目编码|||功能分类科目名称|合计|基本支出|项目支出|
      """;

  private static List<String> codes(String rows) {
    Reading reading =
        Documents.reader()
            .withTemplate(Templates.shanghaiDistrict().of(Year.of(2025)))
            .read((UNDIVIDED + rows).getBytes(StandardCharsets.UTF_8));
    assertThat(reading.figures().areComplete()).isTrue();
    return reading.disclosure().tables().get(0).lines().stream().map(Line::id).toList();
  }

  @Test
  void codes_spread_over_columns_are_joined_where_no_heading_divides_them() {
    assertThat(
            codes(
                """
                |201|||一般公共服务支出|9.00|2.00|7.00|
                |201|26||档案事务|9.00|2.00|7.00|
                |201|26|O4|档案馆|9.00|2.00|7.00|
                |合计||||9.00|2.00|7.00|
                """))
        .startsWith("201", "20126", "2012604");
  }

  @Test
  void codes_that_grow_over_columns_are_what_the_last_of_them_says() {
    assertThat(
            codes(
                """
                |201|||一般公共服务支出|9.00|2.00|7.00|
                |201|20126||档案事务|9.00|2.00|7.00|
                |201|20126|2012604|档案馆|9.00|2.00|7.00|
                """))
        .containsExactly("201", "20126", "2012604");
  }
}
