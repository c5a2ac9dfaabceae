package io.github.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.DocumentKind;
import io.github.yusuan.core.source.DisclosureFormatException;
import java.time.Year;
import org.junit.jupiter.api.Test;

/** Documents of the first version of the format stay readable. */
class FirstVersionTest {
  private static final String FIRST =
      Documents.MINIATURE
          .replace("yusuan-disclosure/2", "yusuan-disclosure/1")
          .replace("\"shanxi-county\"", "\"shanxi-county-2024\"")
          .replace("  \"kind\": \"department-budget\",\n", "");

  @Test
  void a_document_of_the_first_version_is_one_of_a_departments_budget() {
    assertThat(DisclosureJson.read(FIRST)).isEqualTo(DisclosureJson.read(Documents.MINIATURE));
  }

  @Test
  void its_year_is_that_of_the_document_and_not_that_in_the_name_of_the_template() {
    Disclosure read = DisclosureJson.read(FIRST.replace("\"year\": 2024", "\"year\": 2026"));

    assertThat(read.year()).isEqualTo(Year.of(2026));
    assertThat(read.template().id()).isEqualTo("shanxi-county-2026");
    assertThat(read.kind()).isEqualTo(DocumentKind.DEPARTMENT_BUDGET);
    assertThat(read.tables()).extracting(Table::title).allMatch(title -> title.isEmpty());
  }

  @Test
  void a_title_of_its_own_is_kept() {
    Disclosure read = DisclosureJson.read(FIRST.replace("2024年预算支出总表", "2023年预算支出总表"));

    assertThat(read.tables().get(0).title()).contains("2023年预算支出总表");
  }

  @Test
  void the_first_version_names_no_kind_and_the_second_no_year() {
    assertThatThrownBy(
            () ->
                DisclosureJson.read(
                    FIRST.replace("\"tables\": [", "\"kind\": \"unit-budget\", \"tables\": [")))
        .isInstanceOf(DisclosureFormatException.class)
        .hasMessageContaining("no such member in yusuan-disclosure/1");
    assertThatThrownBy(
            () ->
                DisclosureJson.read(Documents.with("\"shanxi-county\"", "\"shanxi-county-2024\"")))
        .isInstanceOf(DisclosureFormatException.class)
        .hasMessageContaining("expected one of shanxi-county, shanghai-district");
  }
}
