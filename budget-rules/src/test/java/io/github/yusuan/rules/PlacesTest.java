package io.github.yusuan.rules;

import static io.github.yusuan.rules.Sketch.shanxi;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Places;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.core.source.PagePlace;
import io.github.yusuan.core.source.Place;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.RelatedDocuments;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A report of a document that was read says where in it stands what it speaks of. */
class PlacesTest {
  private static final Places PRINTED = new Printed();

  private static final PagePlace.Box LINE = new PagePlace.Box(72, 144, 500, 160);

  /** Each table on the page of its number of rows, each row 10 points below the one before. */
  private static final class Printed implements Places {
    private static final long serialVersionUID = 1L;

    @Override
    public Optional<Place> place(Cell cell) {
      int row = cell.table().lines().indexOf(cell.line());
      return Optional.of(new PagePlace(4, new PagePlace.Box(72, 72 * row, 90, 72 * row + 8)));
    }

    @Override
    public Optional<Place> place(Form form) {
      return Optional.of(new PagePlace(4, new PagePlace.Box(0, 0, 9, 9)));
    }

    @Override
    public Optional<Place> place(Project project) {
      return Optional.empty();
    }

    @Override
    public Optional<Place> place(Project project, String indicator) {
      return Optional.empty();
    }

    @Override
    public Optional<Place> place(Section section) {
      return Optional.of(new PagePlace(9, LINE));
    }

    @Override
    public Optional<Place> place(Section section, String passage) {
      return passage.contains("比上年") ? Optional.of(new PagePlace(10, LINE)) : place(section);
    }
  }

  private static Disclosure wrong() {
    return shanxi().table("fund-revenue").row("total", "9.00").row("1030146", "1.00").disclosure();
  }

  private static Report report(Disclosure disclosure) {
    return Rulebook.standard().only("SUM").check(disclosure);
  }

  @Test
  void a_finding_is_followed_by_the_places_of_its_cells() {
    Report located = report(wrong()).withPlaces(PRINTED);

    assertThat(located.in(Language.CHINESE))
        .contains("\n       出处：第4页（距左25毫米、距上0毫米）、第4页（距左25毫米、距上25毫米）\n");
    assertThat(located.in(Language.ENGLISH))
        .contains("in the document: page 4 (25 mm from the left, 0 mm from the top); page 4");
  }

  @Test
  void a_report_of_a_disclosure_that_was_not_read_says_no_places() {
    assertThat(report(wrong()).in(Language.CHINESE)).doesNotContain("出处");
    assertThat(report(wrong()).places(report(wrong()).problems().get(0))).isEmpty();
  }

  @Test
  void the_places_change_neither_findings_nor_proof() {
    Report plain = report(wrong());
    Report located = plain.withPlaces(PRINTED);

    assertThat(located).isEqualTo(plain);
    assertThat(located.joint()).isEqualTo(plain.joint());
    assertThat(located.verdict()).isEqualTo(plain.verdict());
  }

  @Test
  void a_finding_about_a_table_or_a_section_says_where_that_begins() {
    Disclosure disclosure =
        shanxi()
            .table("fund-revenue")
            .row("total", "1.00")
            .disclosure()
            .withNarrative(
                List.of(
                    Section.builder().id("revenue").title("二、收入预算").text("增加。。主要原因是。").build()));
    Report report = Rulebook.standard().check(disclosure).withPlaces(PRINTED);
    Finding ofText =
        report.problems().stream()
            .filter(finding -> finding.rule().startsWith("TEXT-"))
            .findFirst()
            .orElseThrow();

    assertThat(report.places(ofText)).containsExactly(PRINTED.place(section()).orElseThrow());
  }

  @Test
  void a_finding_on_a_text_says_where_the_sentence_stands_that_it_quotes() {
    Section section =
        Section.builder().id("revenue").title("二、收入预算").text("收入总计3万元。比上年增加（减少）1万元。其余同上年。").build();
    Report report =
        Rulebook.standard()
            .check(shanxi().disclosure().withNarrative(List.of(section)))
            .withPlaces(PRINTED);
    Finding residue =
        report.problems().stream()
            .filter(finding -> finding.in(Language.CHINESE).contains("增加（减少）"))
            .findFirst()
            .orElseThrow();

    assertThat(report.places(residue)).containsExactly(new PagePlace(10, LINE));
  }

  private static Section section() {
    return Section.builder().id("revenue").title("二、收入预算").text("。").build();
  }

  @Test
  void a_cell_of_last_years_document_has_no_place_in_this_one() {
    Disclosure now = shanxi().table("fund-revenue").row("total", "9.00").disclosure();
    Disclosure last = shanxi().year(2023).table("fund-revenue").row("total", "1.00").disclosure();
    Report report =
        Rulebook.standard()
            .check(now, RelatedDocuments.none().withLastYear(last))
            .withPlaces(PRINTED);

    assertThat(report.findings())
        .filteredOn(finding -> finding.family().id().equals("YEAR"))
        .filteredOn(finding -> finding.outcome() != Outcome.NOT_APPLICABLE)
        .allSatisfy(
            finding ->
                assertThat(report.places(finding))
                    .hasSizeLessThanOrEqualTo(
                        (int)
                            finding.cells().stream()
                                .filter(cell -> now.tables().contains(cell.table()))
                                .count()));
  }
}
