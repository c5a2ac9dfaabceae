package io.github.yusuan.rules.related;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.yusuan.core.form.DocumentKind;
import io.github.yusuan.core.label.Language;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which of many documents belong together, and what is said where nobody can tell. */
class RelationsTest {
  private final Map<String, Imprint> documents = new LinkedHashMap<>();

  private RelationsTest department(String name, int year, String publisher, String... units) {
    return add(name, year, publisher, DocumentKind.DEPARTMENT_BUDGET, "", units);
  }

  private RelationsTest unit(String name, int year, String publisher) {
    return add(name, year, publisher, DocumentKind.UNIT_BUDGET, "");
  }

  private RelationsTest add(
      String name, int year, String publisher, DocumentKind kind, String code, String... units) {
    documents.put(name, new Imprint(publisher, code, Year.of(year), kind, List.of(units)));
    return this;
  }

  private List<String> remarks(String document) {
    return Relations.of(documents).remarks(document).stream()
        .map(remark -> remark.in(Language.CHINESE))
        .toList();
  }

  @Test
  void consecutive_years_of_one_department_are_related() {
    department("b", 2025, "某局").department("a", 2024, "某局").department("c", 2023, "别局");

    assertThat(Relations.of(documents).lastYear("b")).contains("a");
    assertThat(Relations.of(documents).lastYear("a")).isEmpty();
    assertThat(remarks("b")).containsExactly("上年文本：a");
    assertThat(remarks("c")).isEmpty();
  }

  @Test
  void two_documents_that_could_be_last_years_relate_to_none_and_it_is_said() {
    department("new", 2025, "某局").department("old", 2024, "某局").department("old2", 2024, "某局");

    assertThat(Relations.of(documents).lastYear("new")).isEmpty();
    assertThat(remarks("new")).containsExactly("上年文本有2份（old、old2），不知以何为准，未与上年核对");
    assertThat(remarks("old")).containsExactly("同一部门、年度、种类的文本共2份，另见old2；各自核对");
    assertThat(Relations.of(documents).alike("old")).containsExactly("old2");
  }

  @Test
  void a_budget_and_a_final_account_are_no_years_of_each_other() {
    department("budget", 2025, "某局")
        .add("account", 2024, "某局", DocumentKind.DEPARTMENT_FINAL_ACCOUNT, "");

    assertThat(Relations.of(documents).lastYear("budget")).isEmpty();
  }

  @Test
  void departments_of_one_name_and_two_codes_are_two() {
    add("a", 2025, "财政局", DocumentKind.DEPARTMENT_BUDGET, "101")
        .add("b", 2024, "财政局", DocumentKind.DEPARTMENT_BUDGET, "101")
        .add("c", 2024, "财政局", DocumentKind.DEPARTMENT_BUDGET, "202");

    assertThat(Relations.of(documents).lastYear("a")).contains("b");
    assertThat(Relations.of(documents).alike("b")).isEmpty();
  }

  @Test
  void all_units_of_a_department_are_related_the_department_proper_among_them() {
    department("d", 2025, "某局", "某局本级", "某中心").unit("u1", 2025, "某局（本部）").unit("u2", 2025, "某中心");
    unit("u3", 2024, "某中心");

    assertThat(Relations.of(documents).units("d")).containsExactly("u1", "u2");
    assertThat(Relations.of(documents).units("u1")).isEmpty();
    assertThat(Relations.of(documents).lastYear("u2")).contains("u3");
    assertThat(remarks("d")).containsExactly("2份所属单位文本：u1、u2");
  }

  @Test
  void where_a_units_document_is_missing_no_unit_is_related_and_it_is_said() {
    department("d", 2025, "某局", "某局本级", "某中心", "某站").unit("u1", 2025, "某局").unit("u2", 2025, "某中心");

    assertThat(Relations.of(documents).units("d")).isEmpty();
    assertThat(remarks("d")).containsExactly("所列3个单位中1个未见文本（某站），未与单位文本核对");
  }

  @Test
  void a_unit_of_two_documents_is_not_guessed() {
    department("d", 2025, "某局", "某局", "某中心").unit("u1", 2025, "某局");
    unit("u2", 2025, "某中心").unit("u3", 2025, "某中心");

    assertThat(Relations.of(documents).units("d")).isEmpty();
    assertThat(remarks("d")).containsExactly("单位“某中心”的文本有2份（u2、u3），不知以何为准，未与单位文本核对");
  }

  @Test
  void a_list_of_units_without_the_department_proper_is_not_added_up() {
    department("d", 2025, "某局", "某中心").unit("u", 2025, "某中心");

    assertThat(Relations.of(documents).units("d")).isEmpty();
    assertThat(remarks("d")).containsExactly("所列单位不含部门本级，未与单位文本核对");
  }

  @Test
  void nothing_is_said_of_units_where_none_is_at_hand() {
    department("d", 2025, "某局", "某局", "某中心");

    assertThat(remarks("d")).isEmpty();
  }

  @Test
  void documents_that_name_no_publisher_are_not_taken_for_one_publishers() {
    department("a", 2025, "").department("b", 2024, "").department("c", 2025, "");

    assertThat(Relations.of(documents).lastYear("a")).isEmpty();
    assertThat(remarks("a")).isEmpty();
  }

  @Test
  void a_document_of_another_collection_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Relations.of(documents).lastYear("x"))
        .withMessage("no document 'x'");
  }
}
