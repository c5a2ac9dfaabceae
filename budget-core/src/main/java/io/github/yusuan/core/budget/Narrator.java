package io.github.yusuan.core.budget;

import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.catalog.SubjectCatalog;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.form.SectionForm;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.narrative.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes the text of a disclosure (情况说明) from the budget, section by section. */
final class Narrator {
  private final Budget budget;
  private final Template template;
  private final Optional<BaseYear> lastYear;
  private final Map<Region, String> reasons;
  private final Set<Region> explained = new HashSet<>();
  private final Measures measures;
  private final Names names;

  Narrator(
      Budget budget,
      Template template,
      Totals totals,
      Optional<BaseYear> lastYear,
      Map<Region, String> reasons) {
    this.budget = budget;
    this.template = template;
    this.lastYear = lastYear;
    this.reasons = reasons;
    this.measures = new Measures(totals);
    this.names = new Names(budget.names(), SubjectCatalog.of(budget.year()));
  }

  List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    for (SectionForm form : template.narrative()) {
      SectionWriter writer = new SectionWriter(this);
      form.paragraphs().forEach(writer::write);
      if (!writer.isEmpty()) {
        sections.add(writer.section(form));
      }
    }
    checkReasons();
    return sections;
  }

  private void checkReasons() {
    for (Region region : reasons.keySet()) {
      if (!explained.contains(region)) {
        throw new IllegalArgumentException(
            "a reason must explain a change that the text states: the text of "
                + template.id()
                + " states none of "
                + region
                + (lastYear.isEmpty() ? "; last year is not given" : ""));
      }
    }
  }

  Measures measures() {
    return measures;
  }

  Names names() {
    return names;
  }

  ReportingUnit unit() {
    return template.narrativeUnit();
  }

  Optional<Base> lastYear(Region region) {
    return lastYear.flatMap(year -> year.base(region));
  }

  /** Returns the clause that explains a change, empty where no reason is given. */
  String reason(Region region) {
    explained.add(region);
    String reason = reasons.get(region);
    return reason == null ? "" : "，主要原因是" + reason;
  }

  /** Fills in the words that differ from document to document. */
  String fillIn(String words) {
    int year = budget.year().getValue();
    return words
        .replace("{year}", Integer.toString(year))
        .replace("{lastYear}", Integer.toString(year - 1))
        .replace("{department}", budget.department().name());
  }
}
