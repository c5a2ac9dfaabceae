package io.github.yusuan.io.print;

import io.github.yusuan.core.budget.GivenText;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Account;
import io.github.yusuan.core.form.SectionForm;
import io.github.yusuan.core.form.Topic;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.narrative.Provenance;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.core.performance.PerformanceTarget;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The order of a publication (编排): what the publisher is, its tables and sheets, its text, and what
 * is given as data that no text tells. The sections keep their order.
 */
final class Outline {
  private static final List<String> ORDINALS = List.of("一", "二", "三", "四");
  private static final Set<Topic> ABOUT_PUBLISHER = Set.of(Topic.DUTIES, Topic.UNITS);

  private final Disclosure disclosure;

  Outline(Disclosure disclosure) {
    this.disclosure = disclosure;
  }

  Publication publication() {
    String kind = disclosure.kind().in(Language.CHINESE);
    String ofYear = disclosure.year().getValue() + "年度" + kind;
    String publisher = disclosure.kind().publisher().in(Language.CHINESE);
    List<Section> sections = disclosure.narrative();
    int text = 0;
    while (text < sections.size() && isAboutPublisher(sections.get(text))) {
      text++;
    }
    Map<String, List<PublishedBlock>> named = new LinkedHashMap<>();
    named.put(publisher + "概况", published(sections.subList(0, text)));
    named.put(ofYear + "表", tables());
    named.put(ofYear + "情况说明", published(sections.subList(text, sections.size())));
    named.put("其他情况", Stream.of(Topic.values()).flatMap(topic -> given(topic).stream()).toList());
    named.values().removeIf(List::isEmpty);
    String title =
        disclosure
            .provenance()
            .flatMap(Provenance::title)
            .orElseGet(() -> disclosure.department().name() + ofYear + "公开");
    return new Publication(disclosure, title, parts(named));
  }

  private static List<PublishedPart> parts(Map<String, List<PublishedBlock>> named) {
    List<PublishedPart> parts = new ArrayList<>();
    named.forEach(
        (name, blocks) -> {
          String number = "第" + ORDINALS.get(parts.size()) + "部分 ";
          parts.add(new PublishedPart(named.size() > 1 ? number + name : "", blocks));
        });
    return parts;
  }

  private List<PublishedBlock> published(List<Section> sections) {
    List<PublishedBlock> published = new ArrayList<>();
    sections.forEach(section -> published.add(PublishedSection.of(section, given(section))));
    return published;
  }

  /** Returns what is given as data on the topics of a section, for one that comes without text. */
  private String given(Section section) {
    return forms(section)
        .flatMap(form -> topics(form).stream())
        .map(topic -> GivenText.of(topic, disclosure))
        .collect(Collectors.joining("\n"));
  }

  private Stream<SectionForm> forms(Section section) {
    return disclosure.template().narrative().stream()
        .filter(form -> form.id().equals(section.id()));
  }

  private boolean isAboutPublisher(Section section) {
    Set<Topic> topics =
        forms(section).flatMap(form -> topics(form).stream()).collect(Collectors.toSet());
    return !topics.isEmpty() && ABOUT_PUBLISHER.containsAll(topics);
  }

  private static Set<Topic> topics(SectionForm form) {
    return form.phrases().stream()
        .filter(Account.class::isInstance)
        .map(phrase -> ((Account) phrase).topic())
        .collect(Collectors.toSet());
  }

  /** Returns a section about what is given as data, where no text tells it. */
  private Optional<PublishedBlock> given(Topic topic) {
    List<SectionForm> forms =
        disclosure.template().narrative().stream()
            .filter(form -> topics(form).contains(topic))
            .toList();
    boolean told =
        disclosure.narrative().stream()
            .anyMatch(section -> forms.stream().anyMatch(form -> form.id().equals(section.id())));
    List<String> paragraphs = GivenText.of(topic, disclosure).lines().toList();
    String title =
        forms.stream()
            .map(SectionForm::title)
            .filter(words -> !words.contains("{"))
            .findFirst()
            .orElseGet(() -> topic.in(Language.CHINESE));
    return told || paragraphs.isEmpty()
        ? Optional.empty()
        : Optional.of(new PublishedSection(title, paragraphs, Optional.empty()));
  }

  private List<PublishedBlock> tables() {
    List<PublishedBlock> tables = new ArrayList<>();
    printedTables().forEach(sides -> tables.add(new TableSetter(disclosure, sides).table()));
    Iterator<Table> sheets = disclosure.sheets().iterator();
    for (PerformanceTarget target : disclosure.performanceTargets()) {
      boolean funded = SheetSetter.statesAnnualFunding(target) && sheets.hasNext();
      List<Table> funding = funded ? List.of(sheets.next()) : List.of();
      tables.add(new SheetSetter(disclosure, target, funding).table());
    }
    return tables;
  }

  /** The sides of one printed table have one number, one title in the template, and follow. */
  private List<List<Table>> printedTables() {
    List<List<Table>> printed = new ArrayList<>();
    for (Table table : disclosure.tables()) {
      List<Table> last = printed.isEmpty() ? List.of() : printed.get(printed.size() - 1);
      if (goesOn(last, table)) {
        last.add(table);
      } else {
        printed.add(new ArrayList<>(List.of(table)));
      }
    }
    return printed;
  }

  private static boolean goesOn(List<Table> sides, Table next) {
    return !sides.isEmpty()
        && next.form().side().isPresent()
        && sides.get(0).form().number().equals(next.form().number())
        && sides.stream().noneMatch(side -> side.form().side().equals(next.form().side()))
        && TableSetter.title(sides.get(0).form()).equals(TableSetter.title(next.form()));
  }
}
