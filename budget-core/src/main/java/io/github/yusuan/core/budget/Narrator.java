package io.github.yusuan.core.budget;

import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.catalog.SubjectCatalog;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.disclosure.Omission;
import io.github.yusuan.core.form.Account;
import io.github.yusuan.core.form.SectionForm;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.Topic;
import io.github.yusuan.core.form.Variation;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Series;
import io.github.yusuan.core.narrative.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes the text of a disclosure (情况说明) from the budget, section by section. */
final class Narrator {
  private static final Sentence NOTHING_TO_SAY =
      Sentence.of("omission-section")
          .zh("“{section}”一节未编写[：未提供{topics}]")
          .en("the section “{section}” is not written[: {topics} not given]");
  private static final Sentence NO_LAST_YEAR =
      Sentence.of("omission-last-year")
          .zh("未提供{year}年预算，增减变动未作说明")
          .en("the budget of {year} is not given, so that no change is stated");

  private final Budget budget;
  private final Template template;
  private final Given given;
  private final Set<Region> explained = new HashSet<>();
  private final List<Omission> omissions = new ArrayList<>();
  private final Measures measures;
  private final Names names;

  Narrator(Budget budget, Template template, Totals totals, Given given) {
    this.budget = budget;
    this.template = template;
    this.given = given;
    this.measures = new Measures(totals);
    this.names = new Names(budget.names(), SubjectCatalog.of(budget.year()));
  }

  List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    for (SectionForm form : template.narrative()) {
      SectionWriter writer = new SectionWriter(this);
      form.paragraphs().forEach(writer::write);
      if (writer.isEmpty()) {
        omit(form);
      } else {
        sections.add(writer.section(form));
      }
    }
    checkReasons();
    return sections;
  }

  private void omit(SectionForm form) {
    List<Topic> lacking =
        form.phrases().stream()
            .filter(Account.class::isInstance)
            .map(phrase -> ((Account) phrase).topic())
            .toList();
    Message untold = NOTHING_TO_SAY.with("section", fillIn(form.title()));
    omissions.add(
        new Omission(
            Omission.Sort.NOT_GIVEN,
            lacking.isEmpty() ? untold : untold.with("topics", Series.of(lacking))));
  }

  /** Returns what the text does not say, and why; complete once the sections are written. */
  List<Omission> omissions() {
    List<Omission> all = new ArrayList<>(omissions);
    boolean compares =
        template.narrative().stream()
            .flatMap(section -> section.phrases().stream())
            .anyMatch(Variation.class::isInstance);
    if (compares && given.lastYear().isEmpty()) {
      int before = budget.year().getValue() - 1;
      all.add(new Omission(Omission.Sort.NOT_GIVEN, NO_LAST_YEAR.with("year", before)));
    }
    return all;
  }

  private void checkReasons() {
    for (Region region : given.reasons().keySet()) {
      if (!explained.contains(region)) {
        throw new IllegalArgumentException(
            "a reason must explain a change that the text states: the text of "
                + template.id()
                + " states none of "
                + region
                + (given.lastYear().isEmpty() ? "; last year is not given" : ""));
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
    return given.lastYear().flatMap(year -> year.base(region));
  }

  /** Returns the clause that explains a change, empty where no reason is given. */
  String reason(Region region) {
    explained.add(region);
    String reason = given.reasons().get(region);
    return reason == null ? "" : "，主要原因是" + reason;
  }

  TopicText account(Topic topic) {
    return given.account(topic);
  }

  /** Fills in the words that differ from document to document. */
  String fillIn(String words) {
    int year = budget.year().getValue();
    return words
        .replace("{year}", Integer.toString(year))
        .replace("{lastYear}", Integer.toString(year - 1))
        .replace("{kind}", template.kind().publisher().in(Language.CHINESE))
        .replace("{department}", budget.department().name());
  }
}
