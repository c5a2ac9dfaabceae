package io.github.yusuan.rules.publication;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.classification.AgencyOperating;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Stage;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Omission;
import io.github.yusuan.core.form.DocumentKind.Publisher;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.narrative.Provenance;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.core.text.TextPattern;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * An explanation that a publication has to contain (应公开的说明), by kind and year of the document:
 * present, absent, or not required.
 *
 * @param name what it is called
 * @param words the words by which a text speaks of it
 * @param isStated whether a mention of it counts only where something is said of it
 * @param recorded whether the document has it as data, not as text
 * @param since the first year of publication in which it is asked for
 */
record RequiredPart(
    Label name, TextPattern words, boolean isStated, Predicate<Disclosure> recorded, int since) {
  /** The budget law of 2014 asks for operating expenses and procurement. */
  private static final int BUDGET_LAW = 2015;

  /** 财预〔2016〕143号. */
  private static final int PROCEDURE = 2017;

  private static final RequiredPart OPERATING =
      said(Label.zh("机关运行经费").en("agency operating expenses"), PublicationPatterns.OPERATING)
          .since(BUDGET_LAW);

  private static final RequiredPart BUDGET =
      said(Label.zh("预算收支").en("revenue and expenditure"), PublicationPatterns.BUDGET);
  private static final RequiredPart ACCOUNT =
      said(Label.zh("决算收支").en("the revenue and expenditure settled"), PublicationPatterns.BUDGET);

  private static final List<RequiredPart> ALL =
      List.of(
          new RequiredPart(
              Label.zh("部门职责和机构设置").en("duties and divisions"),
              PublicationPatterns.DUTIES,
              false,
              disclosure -> disclosure.organisation().isPresent(),
              0),
          BUDGET,
          said(Label.zh("“三公”经费").en("three public expenses"), PublicationPatterns.THREE_PUBLIC),
          OPERATING,
          new RequiredPart(
              Label.zh("政府采购").en("government procurement"),
              PublicationPatterns.PROCUREMENT,
              true,
              disclosure -> disclosure.procurement().isPresent(),
              BUDGET_LAW),
          new RequiredPart(
              Label.zh("国有资产占有使用").en("state-owned assets"),
              PublicationPatterns.ASSETS,
              true,
              disclosure -> disclosure.assets().isPresent(),
              PROCEDURE),
          new RequiredPart(
              Label.zh("预算绩效").en("performance"),
              PublicationPatterns.PERFORMANCE,
              true,
              disclosure -> !disclosure.performanceTargets().isEmpty(),
              PROCEDURE),
          new RequiredPart(
              Label.zh("名词解释").en("what the terms mean"),
              PublicationPatterns.TERMS,
              false,
              disclosure -> !disclosure.glossary().isEmpty(),
              PROCEDURE));

  private static final Label NO_OPERATING =
      Label.zh("预算表没有机关运行经费").en("no table prints agency operating expenses");
  private static final Label NOT_YET = Label.zh("该年度尚不要求").en("not yet asked for in that year");
  private static final Label NOT_PRESCRIBED =
      Label.zh("样式未规定文字说明").en("the template prescribes no text");
  private static final Label NOT_GIVEN =
      Label.zh("由预算推导，未提供的内容已另列").en("derived from a budget; what was not given is listed there");

  private static final Sentence PRESENT =
      Sentence.of("required-part-present").zh("已有{part}的说明").en("there is an account of {part}");
  private static final Sentence ABSENT =
      Sentence.of("required-part-absent").zh("未见{part}的说明").en("there is no account of {part}");
  private static final Sentence NO_TEXT =
      Sentence.of("required-text-absent").zh("只有预算表，没有情况说明").en("there are tables, but no text");
  private static final Sentence NOT_REQUIRED =
      Sentence.of("required-part-not-required").zh("{part}：{reason}").en("{part}: {reason}");

  private static RequiredPart said(Label name, TextPattern words) {
    return new RequiredPart(name, words, true, disclosure -> false, 0);
  }

  private RequiredPart since(int year) {
    return new RequiredPart(name, words, isStated, recorded, year);
  }

  /** Returns those that are asked for, by kind of document. */
  private static List<RequiredPart> of(Disclosure disclosure) {
    return isAccount(disclosure)
        ? ALL.stream().map(part -> part.equals(BUDGET) ? ACCOUNT : part).toList()
        : ALL;
  }

  private static boolean isAccount(Disclosure disclosure) {
    return disclosure.template().kind().stage() == Stage.FINAL;
  }

  /** A budget is published in its year, a final account in the year after. */
  private boolean isAskedFor(Disclosure disclosure) {
    return disclosure.year().getValue() + (isAccount(disclosure) ? 1 : 0) >= since;
  }

  /**
   * A document without any text lacks one thing: its text. Where the template prescribes none, the
   * text is another document.
   */
  static List<Finding> examine(Rule rule, Examination examination) {
    Disclosure disclosure = examination.disclosure();
    if (disclosure.template().narrative().isEmpty() && disclosure.narrative().isEmpty()) {
      return List.of(Finding.notApplicable(rule, NOT_PRESCRIBED));
    }
    boolean none = of(disclosure).stream().noneMatch(part -> part.recorded().test(disclosure));
    if (disclosure.narrative().isEmpty() && none && !isDerived(disclosure)) {
      return disclosure.tables().isEmpty()
          ? List.of()
          : List.of(
              Finding.of(rule, Outcome.VIOLATED)
                  .at(Site.of(Site.Part.SECTION))
                  .saying(NO_TEXT.toMessage()));
    }
    List<Finding> findings = new ArrayList<>();
    of(disclosure).forEach(part -> findings.add(part.judge(rule, examination)));
    return findings;
  }

  private Finding judge(Rule rule, Examination examination) {
    if (isIn(examination.disclosure())) {
      return finding(rule, Outcome.HOLDS, PRESENT);
    }
    if (isDerived(examination.disclosure())) {
      return notRequired(rule, NOT_GIVEN);
    }
    if (!isAskedFor(examination.disclosure())) {
      return notRequired(rule, NOT_YET);
    }
    return equals(OPERATING) && !hasOperating(examination)
        ? notRequired(rule, NO_OPERATING)
        : finding(rule, Outcome.VIOLATED, ABSENT);
  }

  private boolean isIn(Disclosure disclosure) {
    if (recorded.test(disclosure)) {
      return true;
    }
    Set<String> empty = EmptyHeadings.of(disclosure.narrative());
    return disclosure.narrative().stream().anyMatch(section -> isIn(section, empty));
  }

  /**
   * A list of contents, what terms mean and what is done are no account of anything else; nor is a
   * heading below which nothing stands.
   */
  private boolean isIn(Section section, Set<String> empty) {
    String title = PublicationPatterns.BLANKS.without(section.title());
    if (Provenance.isContentsHeading(title)) {
      return false;
    }
    if (words.isIn(title)) {
      return !section.text().isEmpty() || !section.claims().isEmpty();
    }
    if (!isStated) {
      return section
          .text()
          .lines()
          .map(PublicationPatterns.BLANKS::without)
          .anyMatch(line -> words.isIn(line) && !empty.contains(line));
    }
    if (PublicationPatterns.OTHER_MATTERS.isIn(title)) {
      return false;
    }
    for (String printed : PublicationPatterns.SENTENCE_END.split(section.text())) {
      String sentence = PublicationPatterns.BLANKS.without(printed);
      if (words.isIn(sentence)
          && (PublicationPatterns.STATED.isIn(sentence)
              || (PublicationPatterns.HEADING.matches(sentence) && !empty.contains(sentence)))) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a disclosure says itself what it lacks. */
  static boolean isDerived(Disclosure disclosure) {
    return disclosure.omissions().stream()
        .anyMatch(omission -> omission.sort() == Omission.Sort.NOT_GIVEN);
  }

  /**
   * Tells whether the tables print agency operating expenses, or operating expenses of a department
   * where no form is made for those: a unit may have none.
   */
  private static boolean hasOperating(Examination examination) {
    Template template = examination.disclosure().template();
    boolean own = template.forms().stream().anyMatch(RequiredPart::isOfOperating);
    return own
        ? hasMoney(examination, AgencyOperating.AGENCY_OPERATING)
        : template.kind().publisher() == Publisher.DEPARTMENT
            && hasMoney(examination, Kind.OPERATING);
  }

  private static boolean isOfOperating(Form form) {
    return form.printedColumns().stream()
        .map(column -> form.slice().narrow(column.region()))
        .anyMatch(region -> region.members().contains(AgencyOperating.AGENCY_OPERATING));
  }

  private static boolean hasMoney(Examination examination, Member member) {
    return examination.identities().operands().stream()
        .filter(operand -> operand.region().members().contains(member))
        .anyMatch(operand -> operand.cells().stream().anyMatch(cell -> hasMoney(cell.figure())));
  }

  private static boolean hasMoney(Optional<Figure> figure) {
    return figure.filter(printed -> printed.signum() != 0).isPresent();
  }

  private Finding finding(Rule rule, Outcome outcome, Sentence sentence) {
    return Finding.of(rule, outcome)
        .at(Site.of(Site.Part.SECTION).item(name.in(Language.CHINESE)))
        .saying(sentence.with("part", name));
  }

  private Finding notRequired(Rule rule, Label reason) {
    return Finding.of(rule, Outcome.NOT_APPLICABLE)
        .at(Site.of(Site.Part.SECTION))
        .because(reason)
        .saying(NOT_REQUIRED.with("part", name).with("reason", reason));
  }
}
