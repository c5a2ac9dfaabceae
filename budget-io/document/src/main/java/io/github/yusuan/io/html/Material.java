package io.github.yusuan.io.html;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.label.Series;
import io.github.yusuan.core.label.Verbatim;
import io.github.yusuan.core.label.Words;
import io.github.yusuan.core.source.Place;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.finding.Comparison;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Site;
import io.github.yusuan.rules.hypothesis.Hypothesis;
import io.github.yusuan.rules.joint.Discrepancy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the parts of a page share (网页素材): the report, its marks, its repairs, its anchors. */
final class Material {
  /** How many of the figures in doubt are told; the rest is counted. */
  static final int DOUBTS = 100;

  /** For how many of them the new figure is put in place and everything is checked again. */
  private static final int REPAIRS = 20;

  static final int PLACES = 4;

  private final Report report;
  private final Anchors anchors;
  private final Marks marks;
  private final List<Discrepancy> doubts;
  private final IdentityHashMap<Discrepancy, String> told = new IdentityHashMap<>();
  private final IdentityHashMap<Discrepancy, Repair> repairs = new IdentityHashMap<>();
  private final Optional<Repair> causesRepaired;
  private final Map<Cell, Optional<Figure>> inPlace = new TreeMap<>();
  private final IdentityHashMap<Finding, String> doubtOf = new IdentityHashMap<>();
  private final Map<String, List<Finding>> remarks = new HashMap<>();
  private final Map<Cell, Hypothesis> concerned = new HashMap<>();
  private final MarkedTexts texts;

  Material(ReportPage page) {
    this.report = page.report();
    this.anchors = page.anchors();
    this.marks = new Marks(report);
    this.doubts =
        report.joint().weakerAssumption().isPresent() ? List.of() : Gravest.dearest(report);
    this.causesRepaired = Repair.of(report);
    causesRepaired.ifPresent(repair -> inPlace.putAll(repair.figures()));
    if (causesRepaired.isEmpty()) {
      doubts.stream().limit(REPAIRS).forEach(this::repair);
    }
    report.causes().forEach(this::explain);
    report.causes().forEach(this::concern);
    doubts.stream().limit(DOUBTS).forEach(this::explain);
    Gravest.first(report).forEach(this::remark);
    this.texts =
        new MarkedTexts(report, doubts.stream().limit(DOUBTS).toList(), Gravest.first(report));
  }

  private void concern(Hypothesis cause) {
    cause.cells().forEach(cell -> concerned.putIfAbsent(cell, cause));
  }

  private void repair(Discrepancy doubt) {
    Repair.of(doubt, report)
        .ifPresent(
            repair -> {
              repairs.put(doubt, repair);
              inPlace.putAll(repair.figures());
            });
  }

  private void explain(Hypothesis cause) {
    String anchor = anchor(cause);
    report.explainedBy(cause).forEach(finding -> doubtOf.putIfAbsent(finding, anchor));
  }

  private void explain(Discrepancy doubt) {
    String anchor = anchors.of(doubt);
    told.put(doubt, anchor);
    report.explainedBy(doubt).forEach(finding -> doubtOf.putIfAbsent(finding, anchor));
  }

  Report report() {
    return report;
  }

  Anchors anchors() {
    return anchors;
  }

  Marks marks() {
    return marks;
  }

  /** Returns what is marked in the text. */
  MarkedTexts texts() {
    return texts;
  }

  /** Returns the figures in doubt, the dearest first. */
  List<Discrepancy> doubts() {
    return doubts;
  }

  /** Returns the most money at stake in the causes or one figure in doubt. */
  Optional<String> dearest() {
    List<Finding> explained = new ArrayList<>();
    report.causes().stream().map(report::explainedBy).forEach(explained::addAll);
    doubts.stream().limit(1).map(report::explainedBy).forEach(explained::addAll);
    return Gravest.dearest(explained).map(Comparison::differenceText);
  }

  /** Returns the name of a doubt that is told; not all of many are. */
  Optional<String> anchor(Discrepancy doubt) {
    return Optional.ofNullable(told.get(doubt));
  }

  /** Returns the document with all causes mended. */
  Optional<Repair> causesRepaired() {
    return causesRepaired;
  }

  Optional<Repair> repaired(Discrepancy doubt) {
    return Optional.ofNullable(repairs.get(doubt));
  }

  /** Returns what would stand in a cell; nothing where it would stay as it is. */
  Optional<Optional<Figure>> newFigure(Cell cell) {
    return Optional.ofNullable(inPlace.get(cell));
  }

  /** Returns the one cause by which a cell is wrong. */
  Optional<Hypothesis> cause(Cell cell) {
    return Optional.ofNullable(concerned.get(cell));
  }

  /** Returns what was found of a part of the document as a whole, the gravest first. */
  List<Finding> remarks(String anchor) {
    return remarks.getOrDefault(anchor, List.of());
  }

  private void remark(Finding finding) {
    finding
        .site()
        .flatMap(anchors::of)
        .ifPresent(
            anchor -> remarks.computeIfAbsent(anchor, first -> new ArrayList<>()).add(finding));
  }

  /** Names a part of the document as the document does. */
  Words name(Site site) {
    Disclosure disclosure = report.disclosure();
    Optional<? extends Words> name =
        switch (site.part()) {
          case TABLE -> disclosure.template().form(site.id()).map(Subjects::name);
          case SECTION ->
              disclosure.narrative().stream()
                  .filter(section -> section.id().equals(site.id()))
                  .findFirst()
                  .map(section -> new Verbatim(section.title()));
          case SHEET -> Optional.of(new Verbatim(site.id()));
          case ORGANISATION, PROCUREMENT, ASSETS, OTHER_DOCUMENT -> Optional.empty();
        };
    return name.<Words>map(known -> known).orElseGet(() -> site.part().label());
  }

  static String anchor(Hypothesis cause) {
    return Anchors.hashed("cause", cause.cells());
  }

  /** Returns the name of the doubt or the cause that explains a finding. */
  Optional<String> doubt(Finding finding) {
    return Optional.ofNullable(doubtOf.get(finding));
  }

  /** Words places in the document that was read, the first of many. */
  static Words words(List<Place> places) {
    return Series.of(places.stream().limit(PLACES).toList()).joined(Series.Joint.PLACES);
  }

  Optional<Place> place(Cell cell) {
    return report.places().flatMap(known -> known.place(cell));
  }
}
