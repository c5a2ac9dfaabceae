package io.github.yusuan.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yusuan.core.classification.DepartmentEconomicCode;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.FunctionalCode;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectTableTest {
  private static final DepartmentEconomicCode CODE = DepartmentEconomicCode.of("30298");
  private static final String GOOD = "30298\t省级专项\t2020\t2024\tpublished\tnotice";

  @Test
  void a_file_of_the_users_own_adds_its_rows(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("province.tsv");
    Files.writeString(file, "\uFEFF# 省级\r\n" + SubjectTables.HEADER + "\r\n\r\n" + GOOD + "\r\n");
    SubjectCatalog catalog =
        SubjectCatalog.of(Year.of(2024))
            .with(SubjectTable.read(Dimension.DEPARTMENT_ECONOMIC, file));
    assertThat(catalog.find(CODE).orElseThrow().name()).isEqualTo("省级专项");
    assertThat(catalog.find(DepartmentEconomicCode.of("30101"))).isPresent();
    assertThat(catalog.in(Year.of(2025)).find(CODE)).isEmpty();
    assertThat(SubjectCatalog.of(Year.of(2024)).find(CODE)).isEmpty();
  }

  @Test
  void what_is_added_last_takes_precedence_year_by_year() {
    SubjectTable old = SubjectTables.of("30298\t甲\t\t\thigh\ta");
    SubjectTable joined =
        old.with(SubjectTables.of("30298\t乙\t2020\t2021\thigh\tb"))
            .with(SubjectTables.of("30298\t丙\t2021\t\thigh\tc"));
    assertThat(joined.history(CODE))
        .extracting(entry -> entry.name() + " " + entry.validity())
        .containsExactly("甲 until 2019", "乙 in 2020", "丙 since 2021");
    assertThat(old.entries()).hasSize(1);
  }

  @Test
  void a_table_is_joined_to_its_own_classification_only() {
    SubjectTable functional = SubjectTable.of(Dimension.FUNCTION, List.of());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> functional.with(SubjectTables.of(GOOD)))
        .withMessage("an entry must be of the table's dimension function: 30298");
    assertThat(functional.history(CODE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2010~x~~~high~s  | departmental economic code must have 3 or 5 digits: '2010'
          ３０１~x~~~high~s | departmental economic code must have 3 or 5 digits: '３０１'
          301~~~~high~s    | a subject's name must not be blank or begin or end with a space: ''
          301~x ~~~high~s  | a subject's name must not be blank or begin or end with a space: 'x '
          301~x~20~~high~s | from must be a year of four digits or empty: '20'
          301~x~~２０２０~high~s | to must be a year of four digits or empty: '２０２０'
          301~x~2020~2019~high~s | the first year in force must not be after the last: 2020 to 2019
          301~x~~~sure~s   | confidence must be published, high or medium: 'sure'
          301~x~~~high~    | a subject's source must not be blank: 301
          301~x~~~high     | a row must have 6 cells, separated by tabs: 5
          301~x~~~high~s~  | a row must have 6 cells, separated by tabs: 7
          30298~y~2024~~high~s | a code must have one name in a year: 30298 is '省级专项' (2020 to 2024) and 'y' (since 2024)
          """)
  void a_broken_row_is_refused_with_its_line_and_rule(String row, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SubjectTables.of("# comment", GOOD, row.replace('~', '\t')))
        .withMessage("subject table line 4: " + message);
  }

  @Test
  void a_broken_file_is_named(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("province.tsv");
    Files.writeString(file, "code,name\n");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SubjectTable.read(Dimension.FUNCTION, file))
        .withMessage("province.tsv line 1: a row must have 6 cells, separated by tabs: 1");
    Files.writeString(file, SubjectTables.HEADER.replace("from", "since") + "\n");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SubjectTable.read(Dimension.FUNCTION, file))
        .withMessage(
            "province.tsv line 1: the header must be code, name, from, to, confidence, source:"
                + " code, name, since, to, confidence, source");
    Files.writeString(file, "# nothing\n");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SubjectTable.read(Dimension.FUNCTION, file))
        .withMessage(
            "province.tsv: the header must be there: code, name, from, to, confidence, source");
  }

  @Test
  void a_file_in_another_encoding_is_refused(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("gbk.tsv");
    Files.writeString(file, SubjectTables.HEADER + "\n" + GOOD, Charset.forName("GBK"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SubjectTable.read(Dimension.DEPARTMENT_ECONOMIC, file))
        .withMessage("gbk.tsv: text must be UTF-8");
  }

  @Test
  void a_file_that_is_not_there_is_an_io_error(@TempDir Path folder) {
    Path file = folder.resolve("none.tsv");
    assertThatThrownBy(() -> SubjectTable.read(Dimension.FUNCTION, file))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("none.tsv");
    assertThatThrownBy(() -> SubjectTable.read(Dimension.FUNCTION, Reader.nullReader()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void entries_made_in_code_are_as_good_as_read_ones() {
    SubjectEntry made =
        SubjectEntry.builder()
            .code(FunctionalCode.of("2010398"))
            .name("省级专项")
            .validity(Validity.ALWAYS.since(Year.of(2025)))
            .confidence(Confidence.PUBLISHED)
            .source("notice")
            .build();
    SubjectTable read =
        SubjectTable.read(
            Dimension.FUNCTION,
            new StringReader(SubjectTables.HEADER + "\n2010398\t省级专项\t2025\t\tpublished\tnotice"));
    assertThat(read.entries()).containsExactly(made);
    assertThat(SubjectTable.of(Dimension.FUNCTION, List.of(made)).entries()).containsExactly(made);
  }
}
