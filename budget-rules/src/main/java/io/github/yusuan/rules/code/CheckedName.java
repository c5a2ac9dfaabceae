package io.github.yusuan.rules.code;

import io.github.yusuan.core.catalog.Confidence;
import io.github.yusuan.core.catalog.NameMatch;
import io.github.yusuan.core.catalog.Scope;
import io.github.yusuan.core.catalog.SubjectCatalog;
import io.github.yusuan.core.catalog.SubjectEntry;
import io.github.yusuan.core.classification.SubjectCode;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
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

  private static final Sentence KNOWN =
      Sentence.of("code-known").zh("{row}：见于科目目录").en("{row}: the code is in the catalogue");
  private static final Sentence NOT_KNOWN =
      Sentence.of("code-not-known")
          .zh("{row}：科目目录未收[，其上级为{parent}“{name}”]，可能为地方增设科目，请核对")
          .en(
              "{row}: the code is not in the catalogue[, its parent {parent} is “{name}”]; it may be"
                  + " a local addition");
  private static final Sentence IN_FORCE =
      Sentence.of("code-in-force").zh("{row}：当年有效").en("{row}: the code is in force");
  private static final Sentence OUT_OF_FORCE =
      Sentence.of("code-out-of-force")
          .zh("{row}：{year}年无此科目（目录：{name}，{years}）")
          .en("{row}: the code is not in force in {year} (catalogue: {name}, {years})");
  private static final Sentence OWN_NAME =
      Sentence.of("code-own-name").zh("{row}：名称与目录相符").en("{row}: the code has its own name");
  private static final Sentence CUT_OFF =
      Sentence.of("code-name-cut-off")
          .zh("{row}：所印名称为“{name}”的前半，疑被单元格截断")
          .en("{row}: the printed name is the beginning of “{name}”, cut off by its cell");
  private static final Sentence NAME_OF_YEARS =
      Sentence.of("code-name-of-other-years")
          .zh("{row}：目录名称为“{name}”；所印为{years}的名称")
          .en("{row}: the code is called “{name}”; the printed name is the one in use {years}");
  private static final Sentence NAME_OF_CODE =
      Sentence.of("code-name-of-other-code")
          .zh("{row}：目录名称为“{name}”；所印为{other}的名称")
          .en("{row}: the code is called “{name}”; the printed name is that of {other}");
  private static final Sentence NAME_OF_NONE =
      Sentence.of("code-name-of-none")
          .zh("{row}：目录名称为“{name}”；所印名称不见于目录")
          .en("{row}: the code is called “{name}”; the printed name is not in the catalogue");
  private static final Sentence MISPRINTED =
      Sentence.of("code-misprinted")
          .zh("{row}：目录未收此编码；所印为{other}的名称，疑编码有误")
          .en(
              "{row}: the code is not in the catalogue; the printed name is that of {other},"
                  + " so the code is likely a slip");
  private static final Sentence NOT_COMPARED =
      Sentence.of("code-not-compared").zh("{row}：{reason}").en("{row}: {reason}");

  static CheckedName of(PrintedCode printed, SubjectCatalog catalog) {
    return new CheckedName(printed, catalog, catalog.find(printed.code()));
  }

  Finding known(Rule rule) {
    return entry.isPresent() || !catalog.history(printed.code()).isEmpty()
        ? holds(rule, KNOWN)
        : violated(rule, below(printed.code()));
  }

  /** Names the nearest parent that the catalogue has. */
  private Message below(SubjectCode code) {
    Optional<SubjectCode> parent = code.parent().map(SubjectCode.class::cast);
    if (parent.isEmpty()) {
      return NOT_KNOWN.toMessage();
    }
    return catalog
        .find(parent.get())
        .map(known -> NOT_KNOWN.with("parent", known.code().value()).with("name", known.name()))
        .orElseGet(() -> below(parent.get()));
  }

  Finding inForce(Rule rule) {
    if (entry.isPresent()) {
      return holds(rule, IN_FORCE);
    }
    List<SubjectEntry> history = catalog.history(printed.code());
    if (history.isEmpty()) {
      return notApplicable(rule, UNKNOWN);
    }
    SubjectEntry last = history.get(history.size() - 1);
    return violated(
        rule,
        OUT_OF_FORCE
            .with("year", catalog.year().getValue())
            .with("name", last.name())
            .with("years", YearsInForce.of(last.validity())));
  }

  Finding named(Rule rule) {
    if (entry.isEmpty()) {
      return unknown(rule);
    }
    SubjectEntry own = entry.get();
    if (own.spelling(printed.name()).isPresent()) {
      return holds(rule, OWN_NAME);
    }
    if (own.isCutOff(printed.name()) && ofSibling().isEmpty()) {
      return found(rule, Outcome.HOLDS, CUT_OFF.with("name", own.name()));
    }
    if (own.confidence() == Confidence.MEDIUM && ofSibling().isEmpty()) {
      return notApplicable(rule, UNSURE);
    }
    Message whose = ofAnotherYear().or(this::ofAnotherCode).orElseGet(NAME_OF_NONE::toMessage);
    return violated(rule, whose.with("name", own.name()));
  }

  /** An unknown code with the name of one beside it is most likely that one, misprinted. */
  private Finding unknown(Rule rule) {
    boolean known = !catalog.history(printed.code()).isEmpty();
    if (known) {
      return notApplicable(rule, NOT_IN_FORCE);
    }
    return ofSibling()
        .map(other -> violated(rule, MISPRINTED.with("other", other.value())))
        .orElseGet(() -> notApplicable(rule, UNKNOWN));
  }

  private Optional<Message> ofAnotherYear() {
    return catalog.history(printed.code()).stream()
        .filter(old -> old.spelling(printed.name()).isPresent())
        .findFirst()
        .map(old -> NAME_OF_YEARS.with("years", YearsInForce.of(old.validity())));
  }

  private Optional<Message> ofAnotherCode() {
    return ofSibling()
        .or(() -> first(Scope.all(printed.code().dimension())))
        .map(other -> NAME_OF_CODE.with("other", other.value()));
  }

  private Optional<SubjectCode> ofSibling() {
    SubjectCode code = printed.code();
    return first(
        code.parent().map(Scope::childrenOf).orElseGet(() -> Scope.classes(code.dimension())));
  }

  private Optional<SubjectCode> first(Scope scope) {
    List<NameMatch> matches = catalog.find(printed.name(), scope);
    return matches.stream()
        .map(match -> match.entry().code())
        .filter(other -> other.level() == printed.code().level())
        .findFirst();
  }

  private Finding notApplicable(Rule rule, Label reason) {
    return Finding.of(rule, Outcome.NOT_APPLICABLE)
        .cells(printed.cells())
        .because(reason)
        .saying(NOT_COMPARED.with("row", printed.row()).with("reason", reason));
  }

  private Finding holds(Rule rule, Sentence sentence) {
    return found(rule, Outcome.HOLDS, sentence.toMessage());
  }

  private Finding violated(Rule rule, Message message) {
    return found(rule, Outcome.VIOLATED, message);
  }

  private Finding found(Rule rule, Outcome outcome, Message message) {
    return Finding.of(rule, outcome)
        .cells(printed.cells())
        .saying(message.with("row", printed.row()));
  }
}
