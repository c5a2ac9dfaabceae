package io.github.yusuan.io.html;

import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Words;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Site;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What findings are about, for who picks them out (所涉表): each table, all performance target sheets
 * together, the text, other parts.
 */
final class Subjects {
  private static final String SHEETS = "sheets";
  private static final String TEXT = "text";
  private static final String OTHER = "other";

  private final Anchors anchors;
  private final Map<String, Words> names = new LinkedHashMap<>();

  Subjects(Material material) {
    this.anchors = material.anchors();
    for (Table table : material.report().disclosure().tables()) {
      anchors.of(table).ifPresent(anchor -> names.put(anchor, name(table.form())));
    }
    names.put(SHEETS, Label.zh("绩效目标表").en("performance target sheets"));
    names.put(TEXT, Site.Part.SECTION.label());
    names.put(OTHER, Label.zh("其他").en("other"));
  }

  /** Returns what there may be findings about, in the order of the document. */
  Map<String, Words> names() {
    return names;
  }

  static Words name(Form form) {
    return Label.zh((form.number() + " " + form.title().in(Language.CHINESE)).strip())
        .en((form.number() + " " + form.title().in(Language.ENGLISH)).strip());
  }

  /** Returns what a finding is about. */
  Set<String> of(Finding finding) {
    Set<String> subjects = new LinkedHashSet<>();
    Set<Table> seen = new LinkedHashSet<>();
    for (Cell cell : finding.cells()) {
      if (seen.add(cell.table())) {
        subjects.add(of(cell.table()));
      }
    }
    finding.site().ifPresent(site -> subjects.add(of(site)));
    if (subjects.isEmpty()) {
      subjects.add(OTHER);
    }
    return subjects;
  }

  private String of(Table table) {
    return table.form().slice().member(Dimension.PROJECT).isPresent()
        ? SHEETS
        : anchors.of(table).orElse(OTHER);
  }

  private String of(Site site) {
    return switch (site.part()) {
      case TABLE -> anchors.of(site).orElse(OTHER);
      case SHEET -> SHEETS;
      case SECTION -> TEXT;
      case ORGANISATION, PROCUREMENT, ASSETS, OTHER_DOCUMENT -> OTHER;
    };
  }
}
