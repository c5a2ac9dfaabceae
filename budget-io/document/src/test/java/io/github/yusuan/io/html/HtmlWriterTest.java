package io.github.yusuan.io.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.classification.BudgetUnit;
import io.github.yusuan.core.classification.DepartmentEconomicCode;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.GovernmentEconomicCode;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.narrative.ClaimedShare;
import io.github.yusuan.core.narrative.Provenance;
import io.github.yusuan.core.narrative.Quantity;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.core.performance.Authority;
import io.github.yusuan.core.performance.Indicator;
import io.github.yusuan.core.performance.PerformanceTarget;
import io.github.yusuan.core.performance.Taxonomy;
import io.github.yusuan.core.performance.Term;
import io.github.yusuan.io.print.Publication;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlWriterTest {
  private static final Template TEMPLATE = Templates.SHANXI_COUNTY_2024;

  private static final List<String> HOSTILE =
      List.of(
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "'/><svg onload=alert(1)>",
          "</td></tr></table><h1>某局",
          "</title></style><!-- ",
          "javascript:alert(1)",
          "&lt;b&gt; ]]> {{7*7}}",
          "\u202e\u0007\u2028反");

  @TempDir Path folder;

  @Test
  void what_comes_from_a_document_never_becomes_markup() throws IOException {
    List<String> skeleton = skeleton(page(saying("某局")));
    for (String hostile : HOSTILE) {
      Document page = page(saying(hostile));

      assertThat(skeleton(page)).as(hostile).isEqualTo(skeleton);
      assertThat(page.select("script, img, iframe, link, object, base")).isEmpty();
    }
  }

  @Test
  void what_is_not_seen_is_shown_by_its_number() throws IOException {
    Document page = page(saying("某\u202e局"));

    assertThat(page.expectFirst("h1").text()).isEqualTo("某<U+202E>局");
    assertThat(page.outerHtml()).doesNotContain("\u202e");
  }

  @Test
  void it_loads_nothing_and_runs_nothing() throws IOException {
    Document page = page(saying("某局"));

    assertThat(page.select("[src], [href^=http], link, script")).isEmpty();
    assertThat(page.expectFirst("style").data()).doesNotContain("url(", "@import");
    assertThat(page.expectFirst("meta[http-equiv]").attr("content"))
        .isEqualTo("default-src 'none'; style-src 'unsafe-inline'");
  }

  @Test
  void a_heading_is_repeated_on_every_page_of_paper() throws IOException {
    Element table = page(saying("某局")).expectFirst("#table-expenditure table");

    assertThat(table.select("thead tr")).hasSize(2);
    assertThat(table.select("thead th").eachText())
        .containsExactly("项目", "2024年预算数", "科目编码", "科目名称", "合计", "基本支出", "项目支出");
    assertThat(table.select("tbody tr").get(0).select("td.figure").eachText())
        .containsExactly("1222.79", "712.49");
    assertThat(table.select("tbody tr").get(0).select("td.figure")).hasSize(3);
  }

  @Test
  void every_entry_of_the_contents_leads_somewhere_and_every_anchor_is_there_once()
      throws IOException {
    Document page = page(saying("某局"));
    List<String> ids = page.select("[id]").eachAttr("id");

    assertThat(ids).doesNotHaveDuplicates();
    assertThat(page.select("nav a").eachAttr("href"))
        .isNotEmpty()
        .allMatch(href -> ids.contains(href.substring(1)));
    assertThat(page.select("table").eachAttr("aria-labelledby")).isSubsetOf(ids);
  }

  @Test
  void a_chart_is_drawn_where_the_template_asks_for_one_and_says_it_in_words() throws IOException {
    Document page = page(saying("某局"));
    Element chart = page.expectFirst("#section-revenue svg");

    assertThat(chart.attr("role")).isEqualTo("img");
    assertThat(chart.attr("aria-label")).isEqualTo("收入预算图：某局 99.97%；上年结转 0.04%。");
    assertThat(chart.expectFirst("title").text()).isEqualTo("收入预算图");
    assertThat(chart.select("rect").eachAttr("width")).containsExactly("250", "1");
    assertThat(page.select("#section-expenditure svg")).isEmpty();
  }

  @Test
  void it_speaks_english_where_it_says_more_than_the_document() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new HtmlWriter(Language.ENGLISH).write(Publication.of(saying("某局")), out);
    Document page = Jsoup.parse(out.toString(StandardCharsets.UTF_8));

    assertThat(page.expectFirst("nav h2").text()).isEqualTo("Contents");
    assertThat(page.expectFirst("nav h2").attr("lang")).isEqualTo("en");
    assertThat(page.expectFirst("html").attr("lang")).isEqualTo("zh-CN");
  }

  @Test
  void a_publication_is_written_in_the_format_that_the_file_is_named_after() throws IOException {
    Path file = folder.resolve("预算.HTML");
    Publication publication = Publication.of(saying("某局"));
    publication.write(file);

    assertThat(Files.readString(file)).startsWith("<!DOCTYPE html>");
    assertThatThrownBy(() -> publication.write(folder.resolve("budget.doc")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "a publication must be written to a file of a known format, html or xlsx: "
                + folder.resolve("budget.doc"));
    assertThatThrownBy(() -> publication.write(folder.resolve("budget.xlsx")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "io.github.yusuan:budget-workbook must be on the class path to write "
                + folder.resolve("budget.xlsx"));
    assertThat(folder).isDirectoryNotContaining("glob:**.doc");
  }

  /** The elements and attributes of a page, without texts and values. */
  private static List<String> skeleton(Document page) {
    return page.getAllElements().stream()
        .map(
            element ->
                element.tagName()
                    + element.attributes().asList().stream().map(Attribute::getKey).toList())
        .toList();
  }

  private static Document page(Disclosure disclosure) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new HtmlWriter().write(Publication.of(disclosure), out);
    return Jsoup.parse(out.toString(StandardCharsets.UTF_8));
  }

  /** A disclosure that says a text wherever it can say one. */
  private static Disclosure saying(String text) {
    BudgetUnit unit = BudgetUnit.of(text);
    Project project = Project.of(unit, text);
    PerformanceTarget target =
        PerformanceTarget.of(project, Taxonomy.COUNTY)
            .authority(Authority.of(text).withCode(text))
            .attributeText(text)
            .term(Term.of(text))
            .overview(text)
            .basis(text)
            .necessity(text)
            .safeguards(text)
            .plan(text)
            .termGoal(text)
            .annualGoal(text)
            .addIndicators(
                Indicator.builder()
                    .heading(Taxonomy.COUNTY.headings().get(0))
                    .name(text)
                    .target(text)
                    .build())
            .build();
    ClaimedShare large = share("99.97");
    return Disclosure.builder()
        .department(Department.of(text))
        .year(TEMPLATE.year())
        .template(TEMPLATE)
        .provenance(Provenance.builder().title(text).publisher(text).build())
        .addTables(expenditure(text), economic(text), projects(text, project))
        .addPerformanceTargets(target, target)
        .addNarrative(
            Section.builder()
                .id("revenue")
                .title(text)
                .text(text + "\n" + text)
                .claim(Quantity.of(text), large)
                .claim(Quantity.of("上年结转"), share("0.04"))
                .build(),
            Section.builder().id("expenditure").title(text).text(text).build())
        .build();
  }

  private static ClaimedShare share(String percent) {
    return new ClaimedShare(Figure.parse(percent), Quantity.of("预算收入"));
  }

  private static Table expenditure(String text) {
    return Table.of(TEMPLATE.form("expenditure").orElseThrow())
        .title(text)
        .note(text)
        .line(Line.builder().id("total").row("total").label(text).build(), "1222.79", "712.49", "")
        .addLine(
            Line.of(FunctionalCode.of("2010302"), text)
                .withMisprintedCodes(Map.of(Dimension.FUNCTION, text)))
        .build();
  }

  private static Table economic(String text) {
    return Table.of(TEMPLATE.form("basic-by-economic").orElseThrow())
        .addLine(
            Line.builder()
                .id("30101")
                .label(text)
                .addMembers(DepartmentEconomicCode.of("30101"), GovernmentEconomicCode.of("50101"))
                .putMemberLabel(Dimension.GOVERNMENT_ECONOMIC, text)
                .build())
        .build();
  }

  private static Table projects(String text, Project project) {
    return Table.of(TEMPLATE.form("projects-current").orElseThrow())
        .addLine(Line.builder().id("u1").label(text).addMember(project.unit()).build())
        .addLine(Line.builder().id("p1").label(text).addMember(project).build())
        .build();
  }
}
