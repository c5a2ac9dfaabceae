package io.github.yusuan.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.RevenueCode;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.label.Label;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeTableTest {
  private static final String HEADER = "code\tname\tmember\tconfidence\tsource\n";

  @Test
  void a_table_is_a_file_that_users_replace(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("fund-type.tsv");
    Files.writeString(
        file, "# ours\n\n" + HEADER + "11\t一般公共预算\tgeneral-public-budget\thigh\tlist\n");
    CodeTable table = CodeTable.read(Dimension.SOURCE, file);
    assertThat(table)
        .isEqualTo(CodeTable.of(Dimension.SOURCE).with("11", Source.GENERAL_PUBLIC_BUDGET))
        .hasSameHashCodeAs(CodeTable.of(Dimension.SOURCE).with("11", Source.GENERAL_PUBLIC_BUDGET))
        .isNotEqualTo(CodeTable.of(Dimension.SOURCE))
        .hasToString("source {11=source:general-public-budget}");
  }

  @Test
  void the_longest_prefix_decides() {
    CodeTable table =
        CodeTable.of(Dimension.SOURCE)
            .with("3", Source.UNIT_FUNDS)
            .with("31", Source.INSTITUTION_INCOME);
    assertThat(table.member("3")).contains(Source.UNIT_FUNDS);
    assertThat(table.member("312")).contains(Source.INSTITUTION_INCOME);
    assertThat(table.member("32")).contains(Source.UNIT_FUNDS);
    assertThat(table.member("4")).isEmpty();
    assertThat(table.member("")).isEmpty();
  }

  @Test
  void a_table_of_codes_means_codes() {
    String file = HEADER + "21208\t土地\t1030148\tmedium\tlist\n";
    assertThat(CodeTable.read(Dimension.REVENUE, new StringReader(file)).member("2120803"))
        .contains(RevenueCode.of("1030148"));
  }

  @Test
  void a_provinces_own_category_may_be_meant() {
    Category reserve = Kind.EXPENDITURE.part("flexible", Label.zh("机动").en("flexible"));
    assertThat(CodeTable.of(Dimension.KIND).with("4", reserve).member("4")).contains(reserve);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1;a;project;high | line 2: cells must be [code, name, member, confidence, source], separated by tabs: [1, a, project, high]",
        "1;a;projects;high;s | line 2: a member must be a kind of Yusuan: 'projects'",
        "1;a;general-public-budget;high;s | line 2: a member must be a kind of Yusuan: 'general-public-budget'",
        "1;a;project;sure;s | line 2: confidence must be published, high or medium: 'sure'",
        ";a;project;high;s | line 2: a code must stand there once: ''"
      })
  void a_line_that_breaks_a_rule_is_named(String line, String message) {
    String file = HEADER + line.replace(';', '\t') + "\n";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CodeTable.read(Dimension.KIND, new StringReader(file)))
        .withMessage(message);
  }

  @Test
  void a_code_stands_there_once_and_the_header_first() {
    String line = "1\ta\tproject\thigh\ts\n";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CodeTable.read(Dimension.KIND, new StringReader(HEADER + line + line)))
        .withMessage("line 3: a code must stand there once: '1'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CodeTable.read(Dimension.KIND, new StringReader(line)))
        .withMessageStartingWith("line 1: cells must be [code");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CodeTable.read(Dimension.KIND, new StringReader("# nothing\n")))
        .withMessageEndingWith(
            "the header must be there: [code, name, member, confidence, source]");
  }

  @Test
  void a_member_is_of_the_tables_dimension() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CodeTable.of(Dimension.KIND).with("1", Source.UNIT_FUNDS))
        .withMessage("a code must mean a kind: source:unit-funds");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CodeTable.of(Dimension.KIND).with(" ", Kind.PROJECT))
        .withMessage("a code must not be blank: ' '");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RecordCodes.standard().withKinds(CodeTable.of(Dimension.SOURCE)))
        .withMessage("a table must be of kind: source");
  }
}
