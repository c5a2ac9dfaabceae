package io.github.yusuan.rules.code;

import io.github.yusuan.core.catalog.Confidence;
import io.github.yusuan.core.catalog.NameMatch;
import io.github.yusuan.core.catalog.Scope;
import io.github.yusuan.core.catalog.SubjectCatalog;
import io.github.yusuan.core.catalog.SubjectEntry;
import io.github.yusuan.core.catalog.Validity;
import io.github.yusuan.core.classification.SubjectCode;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Wording;
import java.util.List;
import java.util.Optional;

/**
 * What the catalogue of a year says of a printed code and its name (科目比对).
 *
 * @param printed the code and its name
 * @param catalog the catalogue of the year
 * @param entry the subject of that code in that year, if the catalogue has it
 */
record CheckedName(PrintedCode printed, SubjectCatalog catalog, Optional<SubjectEntry> entry) {
  private static final Label UNKNOWN = Label.zh("目录未收").en("not in the catalogue");
  private static final Label NOT_IN_FORCE = Label.zh("该年度无此科目").en("not in force that year");
  private static final Label UNSURE = Label.zh("目录名称待核").en("the catalogue itself is unsure");

  static CheckedName of(PrintedCode printed, SubjectCatalog catalog) {
    return new CheckedName(printed, catalog, catalog.find(printed.code()));
  }

  Finding known(Rule rule) {
    boolean known = entry.isPresent() || !catalog.history(printed.code()).isEmpty();
    return found(
        rule,
        known ? Outcome.HOLDS : Outcome.VIOLATED,
        known
            ? Label.zh("见于科目目录").en("is in the catalogue")
            : Label.zh("科目目录未收，可能为地方增设科目，请核对")
                .en("is not in the catalogue; it may be a local addition"));
  }

  Finding inForce(Rule rule) {
    if (entry.isPresent()) {
      return found(rule, Outcome.HOLDS, Label.zh("当年有效").en("is in force"));
    }
    List<SubjectEntry> history = catalog.history(printed.code());
    if (history.isEmpty()) {
      return notApplicable(rule, UNKNOWN);
    }
    SubjectEntry last = history.get(history.size() - 1);
    return found(
        rule,
        Outcome.VIOLATED,
        Label.zh(
                catalog.year()
                    + "年无此科目（目录："
                    + last.name()
                    + "，"
                    + years(last, Language.CHINESE)
                    + "）")
            .en(
                "is not in force in "
                    + catalog.year()
                    + " (catalogue: "
                    + last.name()
                    + ", "
                    + years(last, Language.ENGLISH)
                    + ")"));
  }

  Finding named(Rule rule) {
    if (entry.isEmpty()) {
      return unknown(rule);
    }
    SubjectEntry own = entry.get();
    if (own.spelling(printed.name()).isPresent()) {
      return found(rule, Outcome.HOLDS, Label.zh("名称与目录相符").en("has its own name"));
    }
    if (own.confidence() == Confidence.MEDIUM && ofSibling().isEmpty()) {
      return notApplicable(rule, UNSURE);
    }
    Label whose = ofAnotherYear().or(this::ofAnotherCode).orElseGet(CheckedName::ofNone);
    return found(
        rule,
        Outcome.VIOLATED,
        Label.zh("目录名称为“" + own.name() + "”；" + whose.in(Language.CHINESE))
            .en("is called “" + own.name() + "”; " + whose.in(Language.ENGLISH)));
  }

  /** An unknown code with the name of one beside it is most likely that one, misprinted. */
  private Finding unknown(Rule rule) {
    boolean known = !catalog.history(printed.code()).isEmpty();
    if (known) {
      return notApplicable(rule, NOT_IN_FORCE);
    }
    return ofSibling()
        .map(
            other ->
                found(
                    rule,
                    Outcome.VIOLATED,
                    Label.zh("目录未收此编码；所印为" + other.value() + "的名称，疑编码有误")
                        .en(
                            "is not in the catalogue; the printed name is that of "
                                + other.value()
                                + ", so the code is likely a slip")))
        .orElseGet(() -> notApplicable(rule, UNKNOWN));
  }

  private Optional<Label> ofAnotherYear() {
    return catalog.history(printed.code()).stream()
        .filter(old -> old.spelling(printed.name()).isPresent())
        .findFirst()
        .map(
            old ->
                Label.zh("所印为" + years(old, Language.CHINESE) + "的名称")
                    .en("the printed name is that of the years " + years(old, Language.ENGLISH)));
  }

  private Optional<SubjectCode> ofSibling() {
    SubjectCode code = printed.code();
    return first(
        code.parent().map(Scope::childrenOf).orElseGet(() -> Scope.classes(code.dimension())));
  }

  private Optional<Label> ofAnotherCode() {
    return ofSibling()
        .or(() -> first(Scope.all(printed.code().dimension())))
        .map(
            other ->
                Label.zh("所印为" + other.value() + "的名称")
                    .en("the printed name is that of " + other.value()));
  }

  private Optional<SubjectCode> first(Scope scope) {
    List<NameMatch> matches = catalog.find(printed.name(), scope);
    return matches.stream()
        .map(match -> match.entry().code())
        .filter(other -> other.level() == printed.code().level())
        .findFirst();
  }

  private static Label ofNone() {
    return Label.zh("所印名称不见于目录").en("the catalogue does not have the printed name");
  }

  private static String years(SubjectEntry entry, Language language) {
    Validity validity = entry.validity();
    if (language == Language.ENGLISH) {
      return validity.toString();
    }
    String from = validity.first().map(year -> year + "年").orElse("");
    String to = validity.last().map(year -> year + "年").orElse("");
    if (from.isEmpty() || to.isEmpty()) {
      return from.isEmpty() ? to.isEmpty() ? "各年" : to + "及以前" : from + "及以后";
    }
    return from.equals(to) ? from : from + "至" + to;
  }

  private Finding notApplicable(Rule rule, Label reason) {
    return Finding.of(rule, Outcome.NOT_APPLICABLE)
        .cells(printed.cells())
        .because(reason)
        .saying(sentence(reason));
  }

  private Finding found(Rule rule, Outcome outcome, Label words) {
    return Finding.of(rule, outcome).cells(printed.cells()).saying(sentence(words));
  }

  private Wording sentence(Label words) {
    PrintedCode where = printed;
    return language ->
        where.place(language) + (language == Language.CHINESE ? "：" : ": ") + words.in(language);
  }
}
