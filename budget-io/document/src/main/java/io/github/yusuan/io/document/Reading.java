package io.github.yusuan.io.document;

import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Places;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Words;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.core.source.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A printed document as a disclosure (读入结果): what was read, where each cell stands, what became of
 * every figure, and what is in doubt. It never guesses in silence: a figure is placed, or in a
 * doubt.
 */
public final class Reading implements Places {
  private static final long serialVersionUID = 1L;

  private static final Sentence SUMMARY =
      Sentence.of("reading-summary")
          .zh("读入：表 {found}/{forms}，数字 {seen}，归位 {placed}，存疑 {doubt}")
          .en("read: tables {found}/{forms}, figures {seen}, placed {placed}, in doubt {doubt}");

  private final Disclosure disclosure;
  private final Map<CellKey, Place> places;
  private final SectionPlaces sections;
  private final List<Doubt> doubts;
  private final List<Words> told;
  private final Figures figures;

  Reading(Disclosure disclosure, Where where, Doubtful doubtful, List<Words> told) {
    this.disclosure = disclosure;
    this.places = new LinkedHashMap<>(where.cells());
    this.sections = where.sections();
    this.doubts = List.copyOf(doubtful.doubts());
    this.told = List.copyOf(told);
    int inDoubt = doubts.stream().mapToInt(Doubt::figures).sum();
    this.figures = new Figures(doubtful.seen(), printed(disclosure), inDoubt);
  }

  /** Where the cells and the text of a disclosure stand (出处). */
  record Where(Map<CellKey, Place> cells, SectionPlaces sections) {}

  /** The doubts of a reading (存疑), beside the number of figures that were seen. */
  record Doubtful(List<Doubt> doubts, int seen) {}

  /** Counts the figures that a disclosure has in its tables and sheets. */
  static int printed(Disclosure disclosure) {
    int tables =
        disclosure.tables().stream()
            .flatMap(table -> table.lines().stream())
            .mapToInt(line -> line.figures().size())
            .sum();
    int sheets =
        disclosure.performanceTargets().stream()
            .mapToInt(
                target ->
                    FundingRows.figures(target.termFunding())
                        + FundingRows.figures(target.annualFunding()))
            .sum();
    return tables + sheets;
  }

  /**
   * Returns what was read.
   *
   * @return the disclosure, without what is in doubt
   */
  public Disclosure disclosure() {
    return disclosure;
  }

  /**
   * Returns what is in doubt, or was taken otherwise than it is printed.
   *
   * @return the doubts, in the order of the forms; those that keep figures out say how many
   */
  public List<Doubt> doubts() {
    return doubts;
  }

  /**
   * Returns the doubts for people to read: many of one kind are one line, with their number and the
   * first of them.
   *
   * @return the lines, in the order of the doubts
   */
  public List<Words> foldedDoubts() {
    return FoldedDoubts.of(doubts);
  }

  /**
   * Returns what became of the figures.
   *
   * @return the numbers; those placed and those in doubt are all
   */
  public Figures figures() {
    return figures;
  }

  /**
   * Returns what the document told of itself and where: template, year, publisher.
   *
   * @return sentences
   */
  public List<Words> told() {
    return told;
  }

  @Override
  public Optional<Place> place(Cell cell) {
    if (cell.table().document().isPresent()) {
      return Optional.empty();
    }
    String form = cell.sheet().map(project -> FundingRows.sheet(project)).orElse(cell.form().id());
    return Optional.ofNullable(places.get(new CellKey(form, cell.line().id(), cell.column().id())));
  }

  @Override
  public Optional<Words> unread(Cell cell) {
    return cell.isBlank()
        ? place(cell)
            .flatMap(
                place ->
                    doubts.stream()
                        .filter(doubt -> doubt.kind() == DoubtKind.NOT_A_FIGURE)
                        .filter(doubt -> doubt.place().equals(place))
                        .findFirst())
            .map(Doubt::what)
        : Optional.empty();
  }

  @Override
  public Optional<Place> place(Form form) {
    return Optional.ofNullable(places.get(CellKey.of(form)));
  }

  @Override
  public Optional<Place> place(Project project) {
    return Optional.ofNullable(places.get(CellKey.of(project)));
  }

  @Override
  public Optional<Place> place(Project project, String indicator) {
    return Optional.ofNullable(places.get(CellKey.of(project, indicator)));
  }

  @Override
  public Optional<Place> place(Section section) {
    return sections.heading(section);
  }

  @Override
  public Optional<Place> place(Section section, String passage) {
    return sections.line(section, passage);
  }

  /**
   * Returns the first line of a report about this reading.
   *
   * @return 读入：表 11/11，数字 875，归位 875，存疑 0
   */
  public Message summary() {
    return SUMMARY
        .with("found", disclosure.tables().stream().map(table -> table.form()).distinct().count())
        .with("forms", disclosure.template().forms().size())
        .with("seen", figures.seen())
        .with("placed", figures.placed())
        .with("doubt", figures.inDoubt());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Reading that
        && disclosure.equals(that.disclosure)
        && places.equals(that.places)
        && sections.equals(that.sections)
        && doubts.equals(that.doubts)
        && told.equals(that.told)
        && figures.equals(that.figures);
  }

  @Override
  public int hashCode() {
    return 31 * disclosure.hashCode() + figures.hashCode();
  }

  /** Returns the English summary. */
  @Override
  public String toString() {
    return summary().in(Language.ENGLISH);
  }
}
