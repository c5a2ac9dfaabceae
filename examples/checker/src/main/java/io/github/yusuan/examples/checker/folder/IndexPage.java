package io.github.yusuan.examples.checker.folder;

import io.github.yusuan.core.form.DocumentKind;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Visible;
import io.github.yusuan.rules.Rulebook;
import io.github.yusuan.rules.finding.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The page to begin with (索引页): what all came to, the documents with links to their pages, the
 * worst first, then the rules and the departments. One file that needs nothing else; tables are
 * sorted by their headings where scripts run. It is built as a tree, so that no text becomes
 * markup.
 */
final class IndexPage {
  private static final Label TITLE = Label.zh("部门预算公开核对").en("Check of published budgets");
  private static final Sentence SUMMARY =
      Sentence.of("folder-summary")
          .zh("共{files}份：通过{passed}份，未通过{failed}份，无法读取{unreadable}份")
          .en(
              "{files} {files|document|documents}: {passed} {passed|passes|pass}, {failed}"
                  + " {failed|does|do} not, {unreadable} cannot be read");
  private static final Sentence LISTED =
      Sentence.of("folder-listed")
          .zh("列出{listed}项，共{all}项；其余见{file}")
          .en("{listed} of {all} are listed; the others are in {file}");
  private static final Label NO_FINDINGS = Label.zh("无待办事项").en("nothing is to be looked at");

  private static final Label DOCUMENTS = Label.zh("文本").en("documents");
  private static final Label ERRORS = Label.zh("错误").en("errors");
  private static final Label WARNINGS = Label.zh("警告").en("warnings");
  private static final Label KNOWN = Label.zh("已知").en("known");
  private static final Label OTHERS = Label.zh("其他").en("others");
  private static final Label LARGEST = Label.zh("最大差额（元）").en("largest difference (yuan)");
  private static final Set<Label> NUMBERS =
      Set.of(DOCUMENTS, ERRORS, WARNINGS, KNOWN, OTHERS, LARGEST);

  private static final List<Label> LISTS =
      List.of(
          Label.zh("待办清单（Excel）").en("worklist (Excel)"),
          Label.zh("待办清单（CSV）").en("worklist (CSV)"),
          Label.zh("文本清单（CSV）").en("documents (CSV)"));

  private static final List<Label> DOCUMENT_COLUMNS =
      List.of(
          Label.zh("结论").en("verdict"),
          Label.zh("文本").en("document"),
          Label.zh("部门").en("department"),
          Label.zh("年度").en("year"),
          Label.zh("种类").en("kind"),
          ERRORS,
          WARNINGS,
          KNOWN,
          LARGEST,
          Label.zh("说明").en("remarks"));
  private static final List<Label> RULE_COLUMNS =
      List.of(
          Label.zh("规则").en("rule"),
          Label.zh("内容").en("what it checks"),
          DOCUMENTS,
          ERRORS,
          OTHERS,
          LARGEST);
  private static final List<Label> DEPARTMENT_COLUMNS =
      List.of(Label.zh("部门").en("department"), DOCUMENTS, ERRORS, OTHERS, LARGEST);

  /** Colour is never alone: each verdict has a sign, too. */
  private static final Map<String, String> SIGNS =
      Map.of(
          DocumentRow.UNREADABLE,
          "⊘",
          "errors",
          "✗",
          "undecided",
          "?",
          "nothing-examined",
          "–",
          Standing.ACCEPTED,
          "✓",
          DocumentRow.NO_ERRORS,
          "✓");

  private final Overview overview;
  private final Departments departments;
  private final List<ListFile> lists;
  private final Language language;

  /**
   * Takes what all came to.
   *
   * @param lists the worklist as a workbook and as CSV, the list of documents
   */
  IndexPage(Overview overview, Departments departments, List<ListFile> lists, Language language) {
    this.overview = overview;
    this.lists = lists;
    this.departments = departments;
    this.language = language;
  }

  void write(OutputStream out) throws IOException {
    out.write(page().outerHtml().getBytes(StandardCharsets.UTF_8));
  }

  private Document page() {
    Document page = Document.createShell("");
    page.outputSettings().prettyPrint(false);
    Element html = Objects.requireNonNull(page.selectFirst("html"));
    html.attr("lang", Label.zh("zh-CN").en("en").in(language));
    page.head().appendElement("meta").attr("charset", "utf-8");
    page.head()
        .appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width, initial-scale=1");
    page.title(TITLE.in(language));
    page.head().appendElement("style").appendChild(new DataNode(asset("index.css")));
    body(page.body());
    page.body().appendElement("script").appendChild(new DataNode(asset("index.js")));
    return page;
  }

  private void body(Element body) {
    Element main = body.appendElement("main");
    main.appendElement("h1").text(TITLE.in(language));
    main.appendElement("p")
        .id("summary")
        .text(
            SUMMARY
                .with("files", overview.all())
                .with("passed", overview.passed())
                .with("failed", overview.failed())
                .with("unreadable", overview.unreadable())
                .in(language));
    Element links = main.appendElement("nav").appendElement("ul");
    link(links, "#documents", Label.zh("文本").en("documents"));
    link(links, "#rules", Label.zh("规则").en("rules"));
    link(links, "#departments", Label.zh("部门").en("departments"));
    for (int list = 0; list < lists.size(); list++) {
      link(links, lists.get(list).name(), LISTS.get(list));
    }
    documents(section(main, "documents", Label.zh("文本").en("Documents")));
    rules(section(main, "rules", Label.zh("按规则").en("By rule")));
    departments(section(main, "departments", Label.zh("按部门").en("By department")));
  }

  private void link(Element list, String to, Label text) {
    list.appendElement("li").appendElement("a").attr("href", to).text(text.in(language));
  }

  private Element section(Element main, String id, Label title) {
    Element section = main.appendElement("section").id(id);
    section.appendElement("h2").text(title.in(language));
    return section;
  }

  private Element table(Element section, List<Label> columns) {
    Element table = section.appendElement("div").addClass("wide").appendElement("table");
    Element row = table.appendElement("thead").appendElement("tr");
    for (Label column : columns) {
      Element head = row.appendElement("th").attr("scope", "col").text(column.in(language));
      if (NUMBERS.contains(column)) {
        head.addClass("number");
      }
    }
    return table.appendElement("tbody");
  }

  private void documents(Element section) {
    List<Standing> listed = overview.worst();
    cut(section, listed.size(), overview.all());
    Element rows = table(section, DOCUMENT_COLUMNS);
    for (Standing standing : listed) {
      document(rows.appendElement("tr"), standing);
    }
  }

  private void document(Element row, Standing standing) {
    DocumentRow document = standing.document();
    Element verdict = cell(row, "").attr("data-sort", Integer.toString(standing.rank()));
    verdict.addClass("verdict").addClass(standing.verdict());
    verdict
        .appendElement("span")
        .attr("aria-hidden", "true")
        .text(SIGNS.getOrDefault(standing.verdict(), "") + " ");
    verdict.appendText(standing.verdictWords().in(language));
    Element name = row.appendElement("th").attr("scope", "row");
    if (document.isRead()) {
      String page = PageName.of(document.name());
      name = name.appendElement("a").attr("href", PageName.address(OutFolder.PAGES, page));
    }
    name.text(Visible.text(document.name()));
    cell(row, document.department()).addClass("name");
    cell(row, document.isRead() ? Integer.toString(document.year()) : "");
    cell(row, kind(document));
    number(row, standing.errors());
    number(row, standing.warnings());
    number(row, standing.known());
    money(row, standing.fen());
    cell(row, DocumentList.remarks(document, language)).addClass("remarks");
  }

  private String kind(DocumentRow document) {
    return DocumentKind.find(document.kind()).map(kind -> kind.in(language)).orElse("");
  }

  private void rules(Element section) {
    if (overview.rules().isEmpty()) {
      section.appendElement("p").text(NO_FINDINGS.in(language));
      return;
    }
    Map<String, Rule> known =
        Rulebook.standard().rules().stream().collect(Collectors.toMap(Rule::id, rule -> rule));
    Element rows = table(section, RULE_COLUMNS);
    for (Map.Entry<String, Overview.Sum> sum : overview.rules()) {
      Element row = rows.appendElement("tr");
      row.appendElement("th").attr("scope", "row").text(Visible.text(sum.getKey()));
      Rule rule = known.get(sum.getKey());
      cell(row, rule == null ? "" : rule.title().in(language));
      sums(row, sum.getValue());
    }
  }

  private void departments(Element section) {
    List<Map.Entry<String, Overview.Sum>> listed = departments.worst();
    cut(section, listed.size(), departments.count());
    Element rows = table(section, DEPARTMENT_COLUMNS);
    for (Map.Entry<String, Overview.Sum> sum : listed) {
      Element row = rows.appendElement("tr");
      row.appendElement("th").attr("scope", "row").text(Visible.text(sum.getKey()));
      sums(row, sum.getValue());
    }
  }

  private void cut(Element section, int listed, int all) {
    if (listed < all) {
      String file = lists.get(2).name();
      Message cut = LISTED.with("listed", listed).with("all", all).with("file", file);
      section.appendElement("p").text(cut.in(language));
    }
  }

  private static void sums(Element row, Overview.Sum sum) {
    number(row, sum.documents());
    number(row, sum.errors());
    number(row, sum.others());
    money(row, sum.fen());
  }

  private static Element cell(Element row, String text) {
    return row.appendElement("td").text(Visible.text(text, Integer.MAX_VALUE));
  }

  private static void number(Element row, int number) {
    cell(row, Integer.toString(number))
        .addClass("number")
        .attr("data-sort", Integer.toString(number));
  }

  private static void money(Element row, long fen) {
    BigDecimal yuan = DocumentList.yuan(fen);
    String text = fen == 0 ? "" : String.format(Locale.ROOT, "%,.2f", yuan);
    cell(row, text).addClass("number").attr("data-sort", yuan.toPlainString());
  }

  private static String asset(String name) {
    try (InputStream in = IndexPage.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
