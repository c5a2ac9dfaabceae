package io.github.yusuan.io.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Places;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.core.source.Place;
import io.github.yusuan.core.source.SheetPlace;
import io.github.yusuan.io.DisclosureJson;
import io.github.yusuan.rules.Rulebook;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** No text of a document becomes markup, whichever field of it holds it. */
class HostileReportPageTest {
  private static final String TURNED = "\u202e";

  /** Begins wherever a text may stand: in an element, in an attribute, in a comment, in a style. */
  private static String hostile(String field) {
    return "x\"'--></style></script></td></title><script>alert('"
        + field
        + "')</script>"
        + "<img src=x onerror=alert(1)><u id="
        + field
        + ">&lt;"
        + TURNED
        + "evil";
  }

  private static String json(String text) {
    return text.replace("\"", "\\\"");
  }

  /** Puts hostile text into every value of these names; titles of tables are prescribed. */
  private static Disclosure with(List<String> fields) {
    String document = DisclosureJson.toText(Pages.typed("tunliu-2024"));
    for (String field : fields) {
      String name = "\"" + field + "\": \"";
      StringBuilder hostile = new StringBuilder();
      int from = 0;
      int begin = field.equals("title") ? document.indexOf("\"narrative\": ") : 0;
      for (int at = document.indexOf(name, begin); at >= 0; at = document.indexOf(name, from)) {
        int end = document.indexOf('"', at + name.length());
        hostile.append(document, from, end).append(json(hostile(field)));
        from = end;
      }
      document = hostile.append(document.substring(from)).toString();
    }
    return DisclosureJson.read(document);
  }

  private static void assertHarmless(Document page, List<String> fields) {
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("style")).hasSize(1);
    assertThat(page.select("img, svg, u, iframe, link, form, object")).isEmpty();
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).doesNotStartWith("on").matches("[a-z][a-z-]*");
      }
    }
    String text = page.text();
    assertThat(text).contains("&lt;<U+202E>evil").doesNotContain(TURNED);
    for (String field : fields) {
      assertThat(text).contains("<script>alert('" + field + "')</script>");
    }
    assertThat(page.select("[id]").eachAttr("id"))
        .doesNotHaveDuplicates()
        .noneMatch(id -> id.contains(" ") || id.contains("<"));
  }

  @Test
  void a_hostile_text_is_shown_as_text() {
    List<String> fields =
        List.of(
            "label",
            "text",
            "title",
            "name",
            "note",
            "overview",
            "basis",
            "necessity",
            "safeguards",
            "plan",
            "termGoal",
            "annualGoal",
            "attributeText");

    assertHarmless(Pages.dom(ReportPage.of(Pages.check(with(fields)))), fields);
  }

  @Test
  void so_is_the_identifier_of_a_line_or_the_title_of_a_table() {
    Disclosure published = Pages.typed("tunliu-2024");
    List<Table> tables = new ArrayList<>();
    for (Table table : published.tables()) {
      tables.add(
          table
              .withTitle(hostile("id"))
              .withLines(
                  table.lines().stream()
                      .map(line -> line.withId(line.id() + hostile("id")))
                      .toList()));
    }

    assertHarmless(
        Pages.dom(ReportPage.of(Pages.check(published.withTables(tables)))), List.of("id"));
  }

  @Test
  void so_is_what_a_place_or_a_rule_of_ones_own_says() {
    Rule own =
        Rule.of(
            "OWN-HOSTILE",
            Severity.ERROR,
            Label.zh(hostile("rule")).en(hostile("rule")),
            (rule, examination) ->
                List.of(
                    Finding.of(
                        rule,
                        Outcome.VIOLATED,
                        Label.zh(hostile("rule")).en(hostile("rule")),
                        examination.disclosure().cells().get(0))));
    ReportPage page =
        ReportPage.of(
            Rulebook.standard()
                .with(own)
                .check(Pages.typed("tunliu-2024"))
                .withPlaces(new Workbook()));

    assertHarmless(Pages.dom(page), List.of("sheet", "rule"));
  }

  /** A workbook with a sheet of a hostile name, in which everything stands. */
  private static final class Workbook implements Places {
    private static final long serialVersionUID = 1L;

    private static Optional<Place> somewhere() {
      return Optional.of(new SheetPlace(hostile("sheet"), new SheetPlace.Address("C7")));
    }

    @Override
    public Optional<Place> place(Cell cell) {
      return somewhere();
    }

    @Override
    public Optional<Place> place(Form form) {
      return somewhere();
    }

    @Override
    public Optional<Place> place(Project project) {
      return somewhere();
    }

    @Override
    public Optional<Place> place(Project project, String indicator) {
      return somewhere();
    }

    @Override
    public Optional<Place> place(Section section) {
      return somewhere();
    }
  }
}
