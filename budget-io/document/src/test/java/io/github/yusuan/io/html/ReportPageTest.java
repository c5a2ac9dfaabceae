package io.github.yusuan.io.html;

import static io.github.yusuan.io.html.Pages.chinese;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.source.Place;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.Rulebook;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.RelatedDocuments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of 屯留 2024, read as it was printed: whatever an item promises is in its elements. */
class ReportPageTest {
  private static final Report REPORT = Pages.TUNLIU_PAGE.report();
  private static final Document PAGE = Pages.TUNLIU_DOM;
  private static final String CULPRIT = "cell.sheet.智慧政务建设.total.amount";

  @TempDir Path folder;

  private static Element byId(String id) {
    Element element = PAGE.getElementById(id);
    assertThat(element).as(id).isNotNull();
    return element;
  }

  private static Element first(String selector) {
    Element element = PAGE.selectFirst(selector);
    assertThat(element).as(selector).isNotNull();
    return element;
  }

  private static Finding finding(String rule) {
    return REPORT.problems().stream()
        .filter(finding -> finding.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private static Element article(Finding finding) {
    return byId(Pages.TUNLIU_PAGE.anchor(finding).orElseThrow());
  }

  @Test
  void the_verdict_comes_first_then_the_figure_in_doubt_with_its_money_and_a_link_to_its_cell() {
    assertThat(first("#verdict").text()).contains("有错误").contains("errors").contains("✗");
    assertThat(chinese(first("#counts")))
        .startsWith("⚑ 1 疑点")
        .contains("最多涉及0.200832万元")
        .contains("3 错误")
        .contains("17 警告")
        .contains("10 提示");
    List<String> parts = PAGE.select("main > section").eachAttr("id");
    assertThat(parts).containsExactly("doubts", "findings", "document", "ledger");

    Element doubt = first("article.doubt");
    assertThat(chinese(doubt)).contains("唯一疑点", "涉及 0.200832万元", "疑为 555891.68元（一位数字有误）");
    assertThat(doubt.text()).contains("the only figure in doubt");
    assertThat(doubt.select(".culprits a[href='#" + CULPRIT + "']")).hasSize(1);
    assertThat(byId(CULPRIT).text()).contains("553,891.68");
  }

  @Test
  void a_cell_has_a_colour_and_a_sign_and_the_explanation_opens_at_it_by_hand_and_keyboard() {
    Element cell = byId(CULPRIT);
    assertThat(cell.hasClass("is-doubt")).isTrue();
    Element explained = cell.selectFirst("> details");
    assertThat(chinese(explained.selectFirst("> summary"))).isEqualTo("⚑疑点");
    assertThat(chinese(explained.selectFirst(".card")))
        .contains("绩效目标表（智慧政务建设）“年度资金总额”行")
        .contains("所列 553891.68元")
        .contains("疑为 555891.68元（一位数字有误）")
        .contains("可为 555850.00至555949.99元")
        .contains("相差 0.200832万元 舍入最多可解释 0.005万元");

    Element holding = byId("cell.sheet.单位运转经费.total.amount");
    assertThat(holding.classNames()).contains("is-holds");
    assertThat(Integer.parseInt(holding.attr("data-holds"))).isPositive();
    assertThat(chinese(first("#legend"))).contains("✗ 错误", "≈ 舍入内相符", "✓ 相符", "⚑ 疑点");
  }

  @Test
  void every_sign_but_that_of_what_holds_is_in_the_text_of_the_cell() {
    Elements cells = PAGE.select("td[class*=is-]").not(".is-holds");
    assertThat(cells).hasSizeGreaterThan(10);
    for (Element cell : cells) {
      assertThat(cell.selectFirst("summary .sign > [aria-hidden]").text()).isNotBlank();
      assertThat(cell.selectFirst("summary .sign > .said").text()).isNotBlank();
    }
  }

  @Test
  void an_identity_is_written_out_each_operand_linked_to_its_cell() {
    Finding same = finding("SAME-REGION");
    Element equation = article(same).selectFirst(".equation");

    assertThat(equation.select("a.operand b").eachText())
        .containsExactly("55.59万元", "55.59万元", "553891.68元");
    assertThat(equation.select(".operator").eachText()).containsExactly("=", "≠");
    for (String href : equation.select("a.operand").eachAttr("href")) {
      assertThat(byId(href.substring(1)).tagName()).isEqualTo("td");
    }
    assertThat(chinese(article(same).selectFirst(".result")))
        .isEqualTo("所列 55.59万元 另处所列 55.389168万元 相差 0.200832万元 舍入最多可解释 0.005万元");
  }

  @Test
  void a_sum_within_rounding_is_written_with_its_terms() {
    Finding sum =
        REPORT.roundings().stream()
            .filter(finding -> finding.rule().startsWith("SUM-"))
            .findFirst()
            .orElseThrow();
    Element equation = article(sum).selectFirst(".equation");

    assertThat(equation.select("b").eachText())
        .containsExactlyElementsOf(
            sum.cells().stream().map(cell -> cell.printed().in(Language.CHINESE)).toList());
    assertThat(equation.select(".operator").eachText())
        .startsWith("≈")
        .filteredOn("+"::equals)
        .hasSize(sum.cells().size() - 2);
  }

  @Test
  void the_fix_is_shown_in_place_and_what_becomes_of_the_identity() {
    assertThat(byId(CULPRIT).selectFirst("> ins").text()).isEqualTo("→ 555,891.68");

    Element after = first("article.doubt .before-after");
    assertThat(after.select(".equation").get(1).select("del").text()).isEqualTo("553891.68元");
    assertThat(after.select(".equation").get(1).select("ins").text()).isEqualTo("555891.68元");
    assertThat(chinese(after.selectFirst(".after")))
        .startsWith("≈ 舍入内相符")
        .contains("相差 0.000832万元");
  }

  @Test
  void findings_are_picked_out_by_severity_family_and_table() {
    assertThat(first("#filters").hasAttr("hidden")).isTrue();
    assertThat(chinese(first("#by-severity"))).contains("错误 3", "警告 17", "提示 10");
    assertThat(chinese(first("#by-family"))).contains("绩效目标 27");
    assertThat(chinese(first("#by-table"))).contains("表十二", "绩效目标表");
    for (String filter : List.of("severity", "family", "table")) {
      Set<String> values = new HashSet<>();
      for (Element article : PAGE.select("#finding-list > article")) {
        values.add(article.attr("data-family"));
        values.add(article.attr("data-sign"));
        values.addAll(List.of(article.attr("data-tables").split(" ")));
      }
      assertThat(values).containsAll(PAGE.select("[name=" + filter + "]").eachAttr("value"));
    }
  }

  @Test
  void the_ledger_counts_all_that_was_examined_and_says_why_the_rest_was_not() {
    Element sums = first("#families tr:contains(合计分项)");
    assertThat(chinese(sums)).contains("57 51 6 0 0 0 81 各处均为空白 73 没有适用之处 8");
    assertThat(first("#ledger").text()).contains("未提供上年文本");
    assertThat(first("#figures-read").text()).contains("数字 299，归位 299，存疑 0");
    assertThat(first("#reading-doubts").text()).contains("两种读法", "two readings");
    assertThat(first("#unread summary").text()).contains("4句所述数字未能与表的栏目直接对应，只按文字规则核对");
    long all =
        REPORT.findings().stream().mapToLong(Finding::count).sum()
            + REPORT.countFolded()
            - REPORT.count(Outcome.NOT_APPLICABLE)
            - REPORT.findings().stream()
                .flatMap(finding -> finding.consequences().stream())
                .filter(folded -> folded.outcome() == Outcome.NOT_APPLICABLE)
                .count();
    assertThat(examined("#rules")).isEqualTo(all);
    assertThat(examined("#families")).isEqualTo(all);
  }

  private static long examined(String table) {
    return PAGE.select(table + " tbody tr").stream()
        .mapToLong(row -> Long.parseLong(row.selectFirst("td").text()))
        .sum();
  }

  @Test
  void every_name_is_there_once_and_every_link_leads_somewhere() {
    List<String> ids = PAGE.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates().noneMatch(id -> id.contains(" "));
    assertThat(PAGE.select("a[href]").eachAttr("href"))
        .hasSizeGreaterThan(100)
        .allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
    assertThat(PAGE.select("[aria-labelledby]").eachAttr("aria-labelledby")).isSubsetOf(ids);
    assertThat(PAGE.select("label[for]").eachAttr("for")).isSubsetOf(ids);
  }

  @Test
  void a_figure_in_doubt_of_another_document_is_named_and_marks_no_cell_of_this_one() {
    Disclosure whole = Pages.typed("putuo-office-2025");
    Disclosure department = whole.withTables(List.of(whole.table("expenditure").orElseThrow()));
    Cell slipped =
        department.table("expenditure").orElseThrow().cells().stream()
            .filter(cell -> !cell.isBlank())
            .findFirst()
            .orElseThrow();
    Figure figure = slipped.figure().orElseThrow();
    Disclosure unit =
        department.with(slipped, Figure.ofLastPlaces(figure.lastPlaces() + 100, figure.decimals()));
    Document page =
        Pages.dom(
            ReportPage.of(
                Rulebook.standard()
                    .check(department, RelatedDocuments.none().withUnits(List.of(unit)))));

    assertThat(page.text()).contains(department.department().name() + "公开文本，");
    assertThat(page.select("td ins, td del")).isEmpty();
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(page.select("a[href]").eachAttr("href"))
        .allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
  }

  @Test
  void links_stay_when_the_document_has_another_row_and_an_error_less() {
    Cell culprit =
        REPORT.joint().discrepancies().get(0).culprits().get(0).statements().get(0).cells().get(0);
    ReportPage corrected =
        ReportPage.of(Pages.check(REPORT.disclosure().with(culprit, Figure.parse("555891.68"))));
    List<String> before = PAGE.select("td[id]").eachAttr("id");
    List<String> after = Pages.dom(corrected).select("td[id]").eachAttr("id");

    assertThat(after).isEqualTo(before).contains(CULPRIT, "cell.expenditure.2010302.project");
    Finding term = finding("TARGET-TERM");
    assertThat(Pages.dom(corrected).getElementById(Pages.TUNLIU_PAGE.anchor(term).orElseThrow()))
        .isNotNull();
  }

  @Test
  void both_languages_are_in_the_page_and_one_is_chosen_without_script() {
    for (Finding finding : REPORT.problems()) {
      assertThat(article(finding).selectFirst(".says [lang=zh-CN]").text())
          .isEqualTo(finding.in(Language.CHINESE));
      assertThat(article(finding).selectFirst(".says [lang=en]").text())
          .isEqualTo(finding.in(Language.ENGLISH));
    }
    assertThat(first("#in-zh").hasAttr("checked")).isTrue();
    Document english = Pages.dom(Pages.TUNLIU_PAGE.opensIn(Language.ENGLISH));
    assertThat(english.getElementById("in-en").hasAttr("checked")).isTrue();
    assertThat(english.getElementById("in-zh").hasAttr("checked")).isFalse();
    assertThat(english.title()).endsWith("check of the published department budget of 2024");
    assertThat(PAGE.select("span[lang=zh-CN] [lang=en], span[lang=en] [lang=zh-CN]")).isEmpty();
  }

  @Test
  void the_style_is_for_paper_too() {
    String style = first("style").data();
    assertThat(style)
        .contains("@media print")
        .contains("table-header-group")
        .contains("break-inside: avoid")
        .contains("print-color-adjust: exact");
  }

  @Test
  void nothing_is_hidden_without_script_but_what_needs_it() {
    assertThat(PAGE.select("[hidden]").eachAttr("id")).containsExactly("filters");
    assertThat(PAGE.select("script")).hasSize(1);
    assertThat(PAGE.select("body script").last().parent().children().last().tagName())
        .isEqualTo("script");
  }

  @Test
  void the_place_in_the_document_stands_beside_what_is_told() {
    List<Finding> placed =
        REPORT.problems().stream().filter(one -> !REPORT.places(one).isEmpty()).toList();
    assertThat(placed).hasSizeGreaterThan(15);
    for (Finding finding : placed) {
      List<Place> places = REPORT.places(finding);
      assertThat(article(finding).selectFirst(".source").text())
          .contains(places.get(0).in(Language.CHINESE))
          .contains(places.get(0).in(Language.ENGLISH));
    }
    assertThat(byId(CULPRIT).selectFirst(".card .source").text()).contains("第645行第48列");
    assertThat(first("article.doubt .source").text()).contains("第645行第48列、第648行第43列");
  }

  @Test
  void what_was_found_of_a_sheet_as_a_whole_is_told_under_it() {
    Element block = byId("sheet.智慧政务建设").closest(".block");
    assertThat(block.selectFirst(".remarks").text()).contains("TARGET-HEADINGS", "缺可持续影响指标");
  }

  @Test
  void nothing_is_loaded_from_elsewhere_and_nothing_else_is_run() {
    assertThat(PAGE.select("[src], link, iframe, object, embed, form, base")).isEmpty();
    assertThat(PAGE.select("a[href]").eachAttr("href")).allMatch(href -> href.startsWith("#"));
    assertThat(PAGE.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .isEqualTo(
            "default-src 'none'; base-uri 'none'; form-action 'none'; style-src "
                + Pages.hash(first("style").data())
                + "; script-src "
                + Pages.hash(first("script").data()));
  }

  @Test
  void the_same_report_gives_the_same_bytes() {
    ReportPage again =
        ReportPage.of(Pages.check(Pages.TUNLIU.disclosure())).withReading(Pages.TUNLIU);

    assertThat(again.toText()).isEqualTo(Pages.TUNLIU_PAGE.toText());
  }

  @Test
  void a_file_holds_the_page_in_utf_8() throws IOException {
    Path file = folder.resolve("报告.html");
    Pages.TUNLIU_PAGE.write(file);

    assertThat(Files.readString(file)).isEqualTo(Pages.TUNLIU_PAGE.toText());
  }

  @Test
  void a_document_that_passes_says_so() {
    ReportPage page = ReportPage.of(Pages.check(Pages.typed("putuo-office-2025")));
    Document dom = Pages.dom(page);

    assertThat(dom.selectFirst("#verdict").text()).contains("✓", "未发现错误", "no errors");
    assertThat(dom.getElementById("doubts")).isNull();
    assertThat(dom.select("a[href='#doubts']")).isEmpty();
    assertThat(dom.select(".source")).isEmpty();
  }

  @Test
  void one_cause_is_told_once_with_every_figure_in_its_place() {
    Disclosure published = Pages.typed("putuo-office-2025");
    List<Table> tables = new ArrayList<>();
    for (Table table : published.tables()) {
      tables.add(table.form().id().equals("expenditure") ? swapped(table) : table);
    }
    Document page = Pages.dom(ReportPage.of(Pages.check(published.withTables(tables))));
    Element cause = page.selectFirst("article.doubt");

    assertThat(chinese(cause)).startsWith("⚑疑点 两栏错置");
    List<Element> items = cause.select(".culprits > li");
    assertThat(items).hasSizeGreaterThan(3);
    for (Element item : items) {
      Element cell = page.getElementById(item.selectFirst("a").attr("href").substring(1));
      assertThat(cell.classNames()).contains("is-doubt");
      assertThat(cell.selectFirst("> ins")).isNotNull();
      assertThat(item.selectFirst("del").text()).isNotEqualTo(item.selectFirst("ins").text());
      assertThat(cell.selectFirst(".card").text()).contains("基本支出", "项目支出");
    }
  }

  @Test
  void of_two_acts_the_second_is_told_with_every_figure_in_its_place_too() {
    Disclosure published = Pages.typed("putuo-office-2025");
    List<Table> tables = new ArrayList<>();
    for (Table table : published.tables()) {
      tables.add(
          switch (table.form().id()) {
            case "expenditure" -> swapped(table);
            case "basic-by-economic" -> table.withUnit(Scale.TEN_THOUSAND_YUAN.withDecimals(0));
            default -> table;
          });
    }
    Document page = Pages.dom(ReportPage.of(Pages.check(published.withTables(tables))));
    List<Element> causes = page.select("article.doubt");

    assertThat(causes).hasSize(2);
    assertThat(chinese(causes.get(0))).startsWith("⚑疑点 单位有误");
    assertThat(causes.get(0).select("p.after").eachText())
        .isNotEmpty()
        .noneMatch(after -> after.contains("不符"));
    assertThat(chinese(causes.get(1))).startsWith("⚑疑点 两栏错置");
    assertThat(causes.get(1).select(".culprits > li")).hasSizeGreaterThan(3);
    for (Element item : causes.get(1).select(".culprits > li")) {
      Element cell = page.getElementById(item.selectFirst("a").attr("href").substring(1));
      assertThat(cell.selectFirst("> ins")).isNotNull();
      assertThat(item.selectFirst("del").text()).isNotEqualTo(item.selectFirst("ins").text());
      assertThat(cell.selectFirst(".card").text()).contains("基本支出", "项目支出");
    }
  }

  private static Table swapped(Table table) {
    return table.withLines(
        table.lines().stream()
            .map(
                line -> {
                  Map<String, Figure> figures = new LinkedHashMap<>(line.figures());
                  Figure basic = figures.remove("basic");
                  Figure project = figures.remove("project");
                  if (basic != null) {
                    figures.put("project", basic);
                  }
                  if (project != null) {
                    figures.put("basic", project);
                  }
                  return line.withFigures(figures);
                })
            .toList());
  }

  @Test
  void what_holds_is_counted_and_has_no_name_of_its_own() {
    Finding holding = REPORT.findings(Outcome.HOLDS).get(0);

    assertThat(Pages.TUNLIU_PAGE.anchor(holding)).isEmpty();
  }
}
