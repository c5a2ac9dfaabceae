package io.github.yusuan.rules.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.rules.Rulebook;
import io.github.yusuan.rules.finding.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pages under {@code doc} are what the code says. Run with {@code -Ddoc.write=true} to write
 * them anew.
 */
class DocumentationTest {
  private static final Path DOC = Path.of("doc");

  static List<Template> templates() {
    return Templates.all();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void the_page_of_identities_is_what_the_template_implies(Template template) throws IOException {
    assertPage("identities-" + template.id() + ".md", IdentityPage.of(template).toMarkdown());
  }

  @Test
  void the_page_of_rules_lists_every_standard_rule() throws IOException {
    String page = RulePage.of(Rulebook.standard());

    for (Rule rule : Rulebook.standard().rules()) {
      assertThat(page).contains("| " + rule.id() + " |");
    }
    assertPage("rules.md", page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ProjectCeiling", "ProjectCeilingTest"})
  void the_page_on_adding_a_rule_shows_one_that_is_tested(String name) throws IOException {
    String source = Files.readString(Path.of("src/test/java/com/example/rules", name + ".java"));
    assertThat(Files.readString(DOC.resolve("how-to-add-a-rule.md")))
        .contains("```java\n" + source + "```");
  }

  @Test
  void a_catalogue_needs_no_document_and_names_every_family() {
    IdentityPage page = IdentityPage.of(Templates.SHANXI_COUNTY_2024);

    assertThat(page.entries())
        .extracting(IdentityPage.Entry::rule)
        .contains("SAME-REGION", "SUM-FUNCTION", "SUM-SOURCE", "SUM-TIER", "BOUND-REGION");
    assertThat(page.toMarkdown())
        .contains(
            "| SUM-KIND | 表三“合计”行“合计”栏 = “基本支出”栏 + “项目支出”栏 |"
                + " 表三 expenditure 2024, row “total”, column “total” ="
                + " column “basic expenditure” + column “project expenditure” |")
        .contains("表十二“项目”行“合计”栏 = 绩效目标表（某项目）“年度资金总额”行");
  }

  private static void assertPage(String name, String expected) throws IOException {
    Path page = DOC.resolve(name);
    if (Boolean.getBoolean("doc.write")) {
      Files.writeString(page, expected);
    }
    assertThat(Files.readString(page)).isEqualTo(expected);
  }
}
