package io.github.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.form.Split;
import io.github.yusuan.core.form.TemplateFamily;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.performance.Taxonomy;
import io.github.yusuan.core.source.DisclosureFormatException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateJsonTest {
  /** A template that has every member of the format. */
  static final String MINIATURE = Documents.text("/io/github/yusuan/io/template-miniature.json");

  static List<TemplateFamily> families() {
    return Templates.families();
  }

  private static DisclosureFormatException refused(String template) {
    return catchThrowableOfType(DisclosureFormatException.class, () -> TemplateJson.read(template));
  }

  @ParameterizedTest
  @MethodSource("families")
  void a_family_that_is_written_is_read_back_as_an_equal_value(TemplateFamily family) {
    String written = TemplateJson.toText(family);

    TemplateFamily read = TemplateJson.read(written);

    assertThat(read).isEqualTo(family);
    assertThat(TemplateJson.toText(read)).isEqualTo(written);
  }

  @Test
  void what_is_read_is_written_with_nothing_lost() {
    String written = TemplateJson.toText(TemplateJson.read(MINIATURE));

    assertThat(Mutations.parse(written)).isEqualTo(Mutations.parse(MINIATURE));
  }

  @Test
  void members_that_a_file_declares_have_their_wholes_and_exhaust_what_it_says() {
    TemplateFamily family = TemplateJson.read(MINIATURE);
    Category training = Kind.EXPENDITURE.part("training", Label.zh("训练费").en("training"));

    assertThat(family.categories()).contains(training);
    Split split = family.splits().get(1);
    assertThat(split.parts()).containsExactly(Kind.BASIC, Kind.PROJECT, training);
    assertThat(family.of(Year.of(2024)).splits()).hasSize(1);
  }

  @Test
  void the_declarations_may_stand_behind_what_names_them() {
    ObjectNode tree = (ObjectNode) Mutations.parse(MINIATURE);
    tree.set("categories", tree.remove("categories"));

    assertThat(TemplateJson.read(tree.toString())).isEqualTo(TemplateJson.read(MINIATURE));
  }

  static List<String> pointers() {
    List<String> pointers = new ArrayList<>(Mutations.pointers(Mutations.parse(MINIATURE)));
    pointers.remove("");
    return pointers;
  }

  @ParameterizedTest
  @MethodSource("pointers")
  void a_value_of_another_type_is_refused_at_its_place(String pointer) {
    DisclosureFormatException refused = refused(Mutations.with(MINIATURE, pointer, "false"));

    assertThat(Documents.place(refused).pointer()).isEqualTo(pointer);
    assertThat(refused.found()).isEqualTo("false");
    assertThat(refused.expected()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("pointers")
  void a_member_that_an_object_does_not_have_is_refused_by_name(String pointer) {
    if (Mutations.parse(MINIATURE).at(pointer).isObject()) {
      String with = Mutations.with(MINIATURE, pointer + "/nonsense", "\"x\"");

      DisclosureFormatException refused = refused(with);

      assertThat(Documents.place(refused).pointer()).isEqualTo(pointer + "/nonsense");
      assertThat(refused.found()).isEqualTo("member \"nonsense\"");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /format                       | "yusuan-template/9"  | "yusuan-template/9" | yusuan-template/1
          /kinds/1                      | "unit"               | "unit"              | one of department-budget, unit-budget, department-final-account, unit-final-account
          /categories/0/parent          | "spending"           | "spending"          | one of expenditure, basic, personnel, operating, project, reserve, business-operations, remitted-upward, aid-to-subordinates, year-end-carry-over
          /categories/0/id              | "basic"              | another kind:basic  | one category of an id, and none of those that all templates know
          /splits/1/parts/2             | "training-fee"       | "training-fee"      | one of expenditure, basic, personnel, operating, project, reserve, business-operations, remitted-upward, aid-to-subordinates, year-end-carry-over, training
          /splits/1/since               | 2024                 | 2024 to 2023        | the first year in force must not be after the last
          /splits/1/since               | 20                   | the number "20"     | a year of four digits
          /forms/0/unit                 | "角"                 | "角"                | unit must be 元, 千元, 万元 or 亿元
          /forms/0/decimals             | 9                    | the number 9        | 万元 must have 0 to 6 decimals
          /forms/0/title                | "{date}"             | "{date}"            | a text must have no braces but {year}, {lastYear} and {kind}
          /forms/0/open/0               | "functions"          | "functions"         | one of function, departmentEconomic, governmentEconomic, revenue, source, origin, kind, threePublic, agencyOperating, unit, project, tier, declared, item
          /forms/0/columns/0/region     | {"kind": "year-end-carry-over"} | kind:expenditure excludes kind:year-end-carry-over | a region must have one member of a dimension
          /forms/0/columns/1/id         | "amount"             | amount              | a form must have a column once
          /forms/0/orOnly               | {"kind": "expenditure"} | expenditure is all of expenditure | what some print only must be a part of what the form is about
          /forms/0/orOnly               | {"kind": "year-end-carry-over"} | kind:expenditure excludes kind:year-end-carry-over | a region must have one member of a dimension
          /forms/0/columns/2/content    | {"computed": "difference", "of": "amount", "from": "nowhere"} | nowhere | a column must be computed of columns of amounts of its form
          /forms/0/columns/2/content/computed | "ratio"        | "ratio"             | one of difference, rate
          /forms/0/columns/1/content    | {"stage": "initial", "yearsBack": -1} | -1 | another edition must not lie after the document's year
          /forms/0/columns/0/over/0     | "{month}支出"        | "{month}支出"       | a text must have no braces but {year}, {lastYear} and {kind}
          /forms/0/rows/0/label         | "{date}合计"         | "{date}合计"        | a text must have no braces but {year}, {lastYear} and {kind}
          /forms/0/aliases/0            | " "                  | " "                 | an alias must be a text
          /forms/0/aliases/1/since      | "2024"               | "2024"              | a whole number
          /forms/0/side/position        | "upper"              | "upper"             | one of left, middle, right
          /splits/1/parts/2             | "basic"              | [kind:basic, kind:project, kind:basic] | a split must have parts, each once
          /splits/1/inside              | {"kind": "basic"}    | kind:basic          | a split must hold inside categories of other dimensions
          /practices/0/addsUp/0         | "kind"               | kind                | only rows by code can be added up
          /narrative/0/paragraphs/0/0   | "{date}"             | "{date}"            | words must be a text without braces but {year}, {lastYear} and {department}
          /narrative/0/paragraphs/0/7   | {"about": "terms", "of": "unit"} | member "of" | one of about, lead
          """)
  void one_bad_entry_is_refused_with_what_was_expected(
      String pointer, String value, String found, String expected) {
    DisclosureFormatException refused = refused(Mutations.with(MINIATURE, pointer, value));

    assertThat(pointer).startsWith(Documents.place(refused).pointer());
    assertThat(refused.found()).isEqualTo(found);
    assertThat(refused.expected()).startsWith(expected);
  }

  @Test
  void a_template_of_too_many_bytes_is_refused_unless_the_limit_is_raised() {
    Limits few = Limits.STANDARD.with(Limit.TEMPLATE_BYTES, 1000);

    assertThatThrownBy(() -> TemplateJson.withLimits(few).read(MINIATURE))
        .hasMessageContaining("at most 1000 bytes (see Limit.TEMPLATE_BYTES)");
  }

  @Test
  void a_list_of_too_many_entries_is_refused_at_the_first_that_is_too_much() {
    Limits few = Limits.STANDARD.with(Limit.TEMPLATE_ENTRIES, 3);

    assertThatThrownBy(() -> TemplateJson.withLimits(few).read(MINIATURE))
        .hasMessageContaining("/forms/0/columns/3")
        .hasMessageContaining("at most 3 (see Limit.TEMPLATE_ENTRIES)");
  }

  @Test
  void what_could_not_be_read_back_is_not_written() {
    TemplateFamily family = TemplateJson.read(MINIATURE);
    Category basic = Category.of(Dimension.KIND, "basic", Label.zh("基本").en("basic"));
    TemplateFamily other = family.withSplits(List.of(Split.all(Dimension.KIND).into(basic)));
    TemplateFamily headings =
        family.withTaxonomy(
            new Taxonomy("own", Taxonomy.COUNTY.label(), Taxonomy.COUNTY.headings()));

    assertThatThrownBy(() -> TemplateJson.toText(other))
        .hasMessage(
            "a category that differs from Yusuan's must have an id of its own: 'kind:basic'");
    assertThatThrownBy(() -> TemplateJson.toText(headings))
        .hasMessage("a taxonomy must be one of Yusuan's to be written: 'own'");
  }

  @Test
  void a_file_is_written_whole_and_read_back(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("template.json");

    TemplateJson.write(Templates.finalAccount(), file);

    assertThat(TemplateJson.read(file)).isEqualTo(Templates.finalAccount());
    assertThat(Files.readAllBytes(file)).isEqualTo(TemplateJson.toBytes(Templates.finalAccount()));
  }
}
