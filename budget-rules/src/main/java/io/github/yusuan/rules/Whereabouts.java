package io.github.yusuan.rules;

import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Places;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Series;
import io.github.yusuan.core.label.Words;
import io.github.yusuan.core.performance.PerformanceTarget;
import io.github.yusuan.core.source.Place;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Site;
import io.github.yusuan.rules.joint.Discrepancy;
import io.github.yusuan.rules.joint.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where what a report speaks of stands in the document (意见出处). */
final class Whereabouts {
  /** How many places are listed in words. */
  private static final int LISTED = 4;

  private static final Sentence WHERE =
      Sentence.of("report-where")
          .zh("出处：{places}[等{count}处]")
          .en("in the document: {places}[ and others, {count} in all]");

  private static final Sentence UNREAD =
      Sentence.of("report-unread")
          .zh("此处并非空白，所印未能读作数字，请先改正：{what}")
          .en(
              "not blank: what is printed here cannot be read as a figure, and comes first: {what}");

  private final Disclosure disclosure;
  private final Places places;

  Whereabouts(Disclosure disclosure, Places places) {
    this.disclosure = disclosure;
    this.places = places;
  }

  /** Words places, the first of many; nothing where none is known. */
  static Optional<Message> words(List<Place> places) {
    if (places.isEmpty()) {
      return Optional.empty();
    }
    List<Words> first = places.stream().limit(LISTED).<Words>map(place -> place).toList();
    Message where = WHERE.with("places", Series.of(first).joined(Series.Joint.PLACES));
    return Optional.of(places.size() > LISTED ? where.with("count", places.size()) : where);
  }

  /**
   * Finds the cells of a finding; where it has none in this document, the part that it is about.
   */
  List<Place> of(Finding finding) {
    List<Place> cells = of(finding.cells());
    Optional<Place> told = finding.site().flatMap(site -> of(site, finding));
    boolean ofText = finding.site().filter(site -> site.part() == Site.Part.SECTION).isPresent();
    return cells.isEmpty() || ofText
        ? Stream.concat(told.stream(), cells.stream()).distinct().toList()
        : cells;
  }

  /** Finds the figures that are in doubt. */
  List<Place> of(Discrepancy discrepancy) {
    return discrepancy.culprits().stream()
        .flatMap(culprit -> culprit.statements().stream())
        .flatMap(this::of)
        .distinct()
        .toList();
  }

  /** Says of figures in doubt which are no blanks, but could not be read. */
  List<Message> unread(Discrepancy discrepancy) {
    return discrepancy.culprits().stream()
        .flatMap(culprit -> culprit.statements().stream())
        .flatMap(statement -> statement.cells().stream())
        .filter(cell -> cell.table().document().isEmpty())
        .flatMap(cell -> places.unread(cell).stream())
        .map(what -> UNREAD.with("what", what))
        .distinct()
        .limit(LISTED)
        .toList();
  }

  List<Place> of(List<Cell> cells) {
    return cells.stream().flatMap(this::place).distinct().toList();
  }

  private Stream<Place> of(Statement statement) {
    return statement.isClaimed()
        ? statement.cells().stream().flatMap(cell -> section(cell.form().id()).stream())
        : statement.cells().stream().flatMap(this::placeOrTable);
  }

  /** Finds a cell; one of a row that is not printed lacks in its table. */
  private Stream<Place> placeOrTable(Cell cell) {
    return cell.table().document().isPresent()
        ? Stream.empty()
        : places.place(cell).or(() -> places.place(cell.form())).stream();
  }

  /** Finds a cell; those of other documents stand in no place of this one. */
  private Stream<Place> place(Cell cell) {
    return cell.table().document().isPresent() ? Stream.empty() : places.place(cell).stream();
  }

  private Optional<Place> of(Site site, Finding finding) {
    return switch (site.part()) {
      case TABLE -> disclosure.template().form(site.id()).flatMap(places::place);
      case SHEET -> sheet(site);
      case SECTION -> passage(site, finding);
      case ORGANISATION, PROCUREMENT, ASSETS, OTHER_DOCUMENT -> Optional.empty();
    };
  }

  private Optional<Place> sheet(Site site) {
    return disclosure.performanceTargets().stream()
        .map(PerformanceTarget::project)
        .filter(project -> project.name().equals(site.id()))
        .findFirst()
        .flatMap(project -> places.place(project, site.item()).or(() -> places.place(project)));
  }

  /** A finding on a text stands at the sentence of which it quotes most. */
  private Optional<Place> passage(Site site, Finding finding) {
    return disclosure.narrative().stream()
        .filter(section -> section.id().equals(site.id()))
        .flatMap(
            section ->
                Quoted.by(finding, section).stream()
                    .flatMap(sentence -> places.place(section, sentence).stream()))
        .findFirst()
        .or(() -> section(site.id()));
  }

  private Optional<Place> section(String id) {
    return disclosure.narrative().stream()
        .filter(section -> section.id().equals(id))
        .findFirst()
        .flatMap(places::place);
  }
}
