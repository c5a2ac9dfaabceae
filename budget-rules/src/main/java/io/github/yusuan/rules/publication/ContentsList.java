package io.github.yusuan.rules.publication;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Series;
import io.github.yusuan.core.narrative.Provenance;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Site;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The list of contents (目录) against the tables: what it names is published, and of this year, and
 * what is published it names. A list without tables is left alone; where it names a table that is
 * no form of the template, that may be any.
 */
record ContentsList(Disclosure disclosure, List<String> entries) {
  private static final Label NONE =
      Label.zh("没有列出各表的目录").en("there is no list of contents that names tables");

  private static final Sentence COMPLETE =
      Sentence.of("contents-complete")
          .zh("目录所列各表与公开的表一致")
          .en("the list of contents names the tables that are published");
  private static final Sentence UNPUBLISHED =
      Sentence.of("contents-name-unpublished")
          .zh("目录列有{forms}，文本中没有")
          .en("the list of contents names {forms}, which the document does not have");
  private static final Sentence UNLISTED =
      Sentence.of("contents-leave-out")
          .zh("文本中有{forms}，目录未列")
          .en("the document has {forms}, which the list of contents does not name");
  private static final Sentence OTHER_YEAR =
      Sentence.of("contents-of-other-year")
          .zh("目录所列表名“{entry}”[等{count}项]不是{year}年度的")
          .en(
              "the list of contents names a table “{entry}”[ and others, {count} in all,] not of {year}");
  private static final Sentence FORM =
      Sentence.of("contents-form").zh("“{number} {title}”").en("“{number} {title}”");

  static List<Finding> examine(Rule rule, Examination examination) {
    Disclosure disclosure = examination.disclosure();
    List<String> printed =
        printed(disclosure).map(PublicationPatterns.AROUND_ENTRY::without).toList();
    String year = disclosure.year() + "年";
    List<String> entries =
        printed.stream()
            .map(entry -> PublicationPatterns.YEAR_OF_ENTRY.replaced(entry, found -> year))
            .toList();
    return new ContentsList(disclosure, entries).judge(rule, printed);
  }

  /** What the first pages list, or a section that is a list of contents. */
  private static Stream<String> printed(Disclosure disclosure) {
    List<String> first = disclosure.provenance().map(Provenance::contents).orElse(List.of());
    return first.isEmpty()
        ? disclosure.narrative().stream()
            .filter(section -> Provenance.isContentsHeading(section.title()))
            .flatMap(section -> section.text().lines())
            .filter(line -> !line.isBlank())
        : first.stream();
  }

  /** What last year's list is made of has last year's year in its titles. */
  private Optional<Finding> otherYear(Rule rule, List<String> printed) {
    List<String> others = new ArrayList<>();
    for (int at = 0; at < entries.size(); at++) {
      String entry = entries.get(at);
      if (!entry.equals(printed.get(at))
          && disclosure.template().forms().stream().anyMatch(form -> form.isTitled(entry))) {
        others.add(printed.get(at));
      }
    }
    if (others.isEmpty()) {
      return Optional.empty();
    }
    Message said =
        OTHER_YEAR.with("entry", others.get(0)).with("year", disclosure.year().getValue());
    return Optional.of(
        finding(
            rule, Outcome.VIOLATED, others.size() > 1 ? said.with("count", others.size()) : said));
  }

  private List<Finding> judge(Rule rule, List<String> printed) {
    List<Form> listed = disclosure.template().forms().stream().filter(this::isListed).toList();
    List<Form> published = disclosure.tables().stream().map(Table::form).distinct().toList();
    if (listed.isEmpty() || published.isEmpty()) {
      return List.of(Finding.notApplicable(rule, NONE));
    }
    List<Finding> findings = new ArrayList<>();
    otherYear(rule, printed).ifPresent(findings::add);
    differing(rule, UNPUBLISHED, without(listed, published), findings);
    if (entries.stream().noneMatch(this::isOtherTable)) {
      differing(rule, UNLISTED, without(published, listed), findings);
    }
    if (findings.isEmpty()) {
      findings.add(finding(rule, Outcome.HOLDS, COMPLETE.toMessage()));
    }
    return findings;
  }

  /** An entry may be broken over two lines. */
  private boolean isListed(Form form) {
    for (int at = 0; at < entries.size(); at++) {
      boolean broken = at + 1 < entries.size() && !isTable(entries.get(at));
      if (isOf(form, entries.get(at))
          || (broken && isOf(form, entries.get(at) + entries.get(at + 1)))) {
        return true;
      }
    }
    return false;
  }

  private boolean isOf(Form form, String entry) {
    String year = disclosure.year() + "年";
    return Stream.of("", year, year + "部门", year + "单位")
        .anyMatch(before -> form.isTitled(before + entry));
  }

  private static boolean isTable(String entry) {
    return PublicationPatterns.TABLE_ENTRY.isIn(entry);
  }

  private boolean isOtherTable(String entry) {
    return isTable(entry)
        && !PublicationPatterns.ALL_TABLES.isIn(entry)
        && disclosure.template().forms().stream().noneMatch(form -> isOf(form, entry));
  }

  /** Two sides of one table are one table. */
  private static List<Message> without(List<Form> forms, List<Form> others) {
    Set<String> told = new HashSet<>();
    others.forEach(form -> told.add(form.number()));
    List<Message> names = new ArrayList<>();
    for (Form form : forms) {
      if (told.add(form.number())) {
        names.add(FORM.with("number", form.number()).with("title", form.title()));
      }
    }
    return names;
  }

  private static void differing(
      Rule rule, Sentence sentence, List<Message> forms, List<Finding> findings) {
    if (!forms.isEmpty()) {
      findings.add(finding(rule, Outcome.VIOLATED, sentence.with("forms", Series.of(forms))));
    }
  }

  private static Finding finding(Rule rule, Outcome outcome, Message said) {
    return Finding.of(rule, outcome).at(Site.of(Site.Part.TABLE)).saying(said);
  }
}
