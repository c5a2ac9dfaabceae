package io.github.yusuan.io.html;

import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.core.performance.PerformanceTarget;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Site;
import io.github.yusuan.rules.joint.Discrepancy;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The names by which parts of a page are linked to (锚点): {@code cell.expenditure.2010302.basic}.
 * They follow from what the parts are, never from their order, so that a link still leads to the
 * same cell and the same finding when the document or the page was made anew.
 */
final class Anchors {
  private final Map<String, Integer> taken = new HashMap<>();
  private final IdentityHashMap<Finding, String> findings = new IdentityHashMap<>();
  private final IdentityHashMap<Discrepancy, String> doubts = new IdentityHashMap<>();
  private final Map<Table, String> tables = new HashMap<>();
  private final Map<String, String> sheets = new LinkedHashMap<>();
  private final IdentityHashMap<PerformanceTarget, String> targets = new IdentityHashMap<>();
  private final Map<String, String> forms = new LinkedHashMap<>();
  private final IdentityHashMap<Section, String> sections = new IdentityHashMap<>();
  private final Map<String, String> firstSections = new LinkedHashMap<>();

  Anchors(Report report) {
    Gravest.shown(report).forEach(finding -> findings.put(finding, once(finding.key())));
    Disclosure disclosure = report.disclosure();
    for (Table table : disclosure.tables()) {
      String name = once(Fragment.of(table.form().id()));
      tables.put(table, name);
      forms.putIfAbsent(table.form().id(), name);
    }
    for (PerformanceTarget target : disclosure.performanceTargets()) {
      String name = once(Fragment.of("sheet", target.project().name()));
      targets.put(target, name);
      sheets.putIfAbsent(target.project().name(), name);
    }
    for (Section section : disclosure.narrative()) {
      String name = once(Fragment.of("section", section.id()));
      sections.put(section, name);
      firstSections.putIfAbsent(section.id(), name);
    }
  }

  /** Returns the name of a finding, if the page shows it by itself. */
  Optional<String> of(Finding finding) {
    return Optional.ofNullable(findings.get(finding));
  }

  /** Returns the name of a discrepancy, by the figures that are in doubt. */
  String of(Discrepancy discrepancy) {
    return doubts.computeIfAbsent(
        discrepancy,
        first ->
            once(
                hashed(
                    "doubt",
                    discrepancy.culprits().stream()
                        .flatMap(culprit -> culprit.statements().stream())
                        .flatMap(statement -> statement.cells().stream())
                        .toList())));
  }

  /** Returns the name of what is told of some cells together. */
  static String hashed(String sort, List<Cell> cells) {
    CRC32 sum = new CRC32();
    for (Cell cell : cells) {
      sum.update(Fragment.of(cell).getBytes(StandardCharsets.UTF_8));
      sum.update('\n');
    }
    return sort + "-" + String.format(Locale.ROOT, "%08x", sum.getValue());
  }

  /** Returns the name of a cell of the document; of its table where the table lacks its row. */
  Optional<String> of(Cell cell) {
    Table table = cell.table();
    if (table.line(cell.line().id()).isEmpty()) {
      return of(table);
    }
    return of(table).map(name -> Fragment.of("cell", name, cell));
  }

  /** Returns the name of the section that makes a claim. */
  Optional<String> ofClaim(Cell claim) {
    return Optional.ofNullable(firstSections.get(claim.form().id()));
  }

  /** Returns the name of a table, or of the sheet that it is the funding of. */
  Optional<String> of(Table table) {
    if (table.document().isPresent()) {
      return Optional.empty();
    }
    Optional<String> sheet =
        table
            .form()
            .slice()
            .member(Dimension.PROJECT)
            .map(Project.class::cast)
            .map(project -> sheets.get(project.name()));
    return sheet.or(() -> Optional.ofNullable(tables.get(table)));
  }

  String of(PerformanceTarget target) {
    return targets.getOrDefault(target, "");
  }

  String of(Section section) {
    return sections.getOrDefault(section, "");
  }

  /** Returns the name of a part of the document, if the page shows it. */
  Optional<String> of(Site site) {
    return switch (site.part()) {
      case TABLE -> Optional.ofNullable(forms.get(site.id()));
      case SHEET -> Optional.ofNullable(sheets.get(site.id()));
      case SECTION -> Optional.ofNullable(firstSections.get(site.id()));
      case ORGANISATION, PROCUREMENT, ASSETS, OTHER_DOCUMENT -> Optional.empty();
    };
  }

  /** Tells apart what has one name, as two tables of one form. */
  private String once(String name) {
    int count = taken.merge(name, 1, Integer::sum);
    return count == 1 ? name : once(name + "~" + count);
  }
}
