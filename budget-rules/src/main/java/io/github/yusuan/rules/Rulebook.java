package io.github.yusuan.rules;

import io.github.yusuan.core.amount.AmountOverflowException;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.text.Nearest;
import io.github.yusuan.rules.arithmetic.ArithmeticRules;
import io.github.yusuan.rules.claim.Claims;
import io.github.yusuan.rules.code.CodeRules;
import io.github.yusuan.rules.finding.CheckLimit;
import io.github.yusuan.rules.finding.CheckLimitException;
import io.github.yusuan.rules.finding.CheckLimits;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.RelatedDocuments;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Severity;
import io.github.yusuan.rules.form.FormRules;
import io.github.yusuan.rules.identity.JoinedIdentities;
import io.github.yusuan.rules.joint.Practices;
import io.github.yusuan.rules.performance.TargetRules;
import io.github.yusuan.rules.publication.PublicationRules;
import io.github.yusuan.rules.related.RelatedRules;
import io.github.yusuan.rules.text.TextRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A rulebook (核对规则集): a plain list of rules, to which users add and from which they remove.
 *
 * <pre>{@code
 * Report report = Rulebook.standard().without("SUM-TIER").with(myRule).check(disclosure);
 * }</pre>
 */
public final class Rulebook {
  private static final Label NOTHING = Label.zh("没有适用之处").en("nothing that the rule applies to");
  private static final Label FAILED = Label.zh("核对未能完成").en("the check did not come to its end");
  private static final Sentence THREW =
      Sentence.of("rule-threw")
          .zh("规则{rule}未能核对完毕：{exception}[：{message}]")
          .en("rule {rule} did not come to its end: {exception}[: {message}]");
  private static final Label OVERFLOW = Label.zh("数字过大").en("amounts too large");
  private static final Sentence OVERFLOWN =
      Sentence.of("amounts-too-large")
          .zh("数字过大，未能核对：{rule}")
          .en("the amounts are too large to be checked: {rule}");
  private static final Label BEYOND =
      Label.zh("比对步数超过核对上限").en("comparing takes more steps than the limit");
  private static final Rulebook IDENTITIES = new Rulebook(ArithmeticRules.all());
  private static final Rulebook STANDARD = new Rulebook(standardRules());

  /** All rules, those left out too, so that the order of calls does not matter. */
  private final List<Rule> all;

  private final Set<String> leftOut;

  /** By identifier or family. */
  private final Map<String, Severity> severities;

  private final Optional<Rounding> rounding;
  private final CheckLimits limits;

  private Rulebook(List<Rule> all) {
    this(all, Set.of(), Map.of(), Optional.empty(), CheckLimits.STANDARD);
  }

  private Rulebook(
      List<Rule> all,
      Set<String> leftOut,
      Map<String, Severity> severities,
      Optional<Rounding> rounding,
      CheckLimits limits) {
    this.all = List.copyOf(all);
    this.leftOut = Set.copyOf(leftOut);
    this.severities = Map.copyOf(severities);
    this.rounding = rounding;
    this.limits = limits;
  }

  private static List<Rule> standardRules() {
    List<Rule> rules = new ArrayList<>(ArithmeticRules.all());
    rules.addAll(CodeRules.all());
    rules.addAll(FormRules.all());
    rules.addAll(PublicationRules.all());
    rules.addAll(TargetRules.all());
    rules.addAll(TextRules.all());
    rules.addAll(RelatedRules.all());
    return rules;
  }

  /**
   * Returns the standard rules.
   *
   * @return all rules that Yusuan has
   */
  public static Rulebook standard() {
    return STANDARD;
  }

  /**
   * Returns the rules that follow from the regions of the cells alone: SAME, SUM and BOUND. They
   * hold of every part of a document, however much of it is left out.
   *
   * @return the derived rules
   */
  public static Rulebook identities() {
    return IDENTITIES;
  }

  /**
   * Returns the rules.
   *
   * @return the rules that are not left out, each as serious as it was said to be, in the order in
   *     which a report has their findings
   */
  public List<Rule> rules() {
    return all.stream().filter(rule -> !leftOut.contains(rule.id())).map(this::asSaid).toList();
  }

  /** What is said of a rule counts more than what is said of its family. */
  private Rule asSaid(Rule rule) {
    Severity severity =
        severities.getOrDefault(
            rule.id(), severities.getOrDefault(rule.family().id(), rule.severity()));
    return severity == rule.severity() ? rule : rule.withSeverity(severity);
  }

  /**
   * Returns this rulebook with one more rule.
   *
   * @param rule the rule
   * @return a copy
   * @throws IllegalArgumentException if there is a rule of that identifier, and it is not left out
   */
  public Rulebook with(Rule rule) {
    required(rule, "rule");
    if (rules().stream().anyMatch(other -> other.id().equals(rule.id()))) {
      throw new IllegalArgumentException("a rulebook must have a rule once: " + rule.id());
    }
    List<Rule> more = new ArrayList<>(all);
    more.removeIf(other -> other.id().equals(rule.id()));
    more.add(rule);
    Set<String> out = new HashSet<>(leftOut);
    out.remove(rule.id());
    return new Rulebook(more, out, severities, rounding, limits);
  }

  /**
   * Returns this rulebook with other rules of the same identifiers, each in its old place. What was
   * said of a rule, that it is left out or how much it matters, stays.
   *
   * @param others the rules, such as those on codes with another catalogue
   * @return a copy
   * @throws IllegalArgumentException if there is no rule of an identifier
   */
  public Rulebook replacing(List<Rule> others) {
    Map<String, Rule> byId = new LinkedHashMap<>();
    for (Rule other : required(others, "rules")) {
      check(other.id());
      byId.put(other.id(), other);
    }
    List<Rule> replaced = all.stream().map(rule -> byId.getOrDefault(rule.id(), rule)).toList();
    return new Rulebook(replaced, leftOut, severities, rounding, limits);
  }

  /**
   * Returns this rulebook without some rules.
   *
   * @param names the identifiers of rules, or of whole {@linkplain Rule#family() families}
   * @return a copy
   * @throws IllegalArgumentException if there is no rule or family of a name
   */
  public Rulebook without(String... names) {
    return leavingOut(rule -> isNamed(rule, names), names);
  }

  /**
   * Returns this rulebook with some of its rules only.
   *
   * @param names the identifiers of rules, or of whole {@linkplain Rule#family() families}
   * @return a copy
   * @throws IllegalArgumentException if there is no rule or family of a name
   */
  public Rulebook only(String... names) {
    return leavingOut(rule -> !isNamed(rule, names), names);
  }

  private Rulebook leavingOut(Predicate<Rule> those, String... names) {
    Arrays.stream(names).forEach(this::check);
    Set<String> out = new HashSet<>(leftOut);
    all.stream().filter(those).map(Rule::id).forEach(out::add);
    return new Rulebook(all, out, severities, rounding, limits);
  }

  private static boolean isNamed(Rule rule, String... names) {
    return Arrays.stream(names)
        .anyMatch(name -> name.equals(rule.id()) || name.equals(rule.family().id()));
  }

  private void check(String name) {
    required(name, "name");
    if (all.stream().noneMatch(rule -> isNamed(rule, name))) {
      throw new IllegalArgumentException(
          "no such rule or family: '" + name + "'" + Nearest.of(name, names()));
    }
  }

  private Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    all.forEach(rule -> names.addAll(List.of(rule.id(), rule.family().id())));
    return names;
  }

  /**
   * Returns this rulebook with another severity of one rule, or of all rules of a family. What is
   * said of a rule counts more than what is said of its family.
   *
   * @param name the identifier of the rule or of the {@linkplain Rule#family() family}
   * @param severity how much a violation matters
   * @return a copy
   * @throws IllegalArgumentException if there is no rule or family of that name
   */
  public Rulebook withSeverity(String name, Severity severity) {
    check(name);
    Map<String, Severity> more = new HashMap<>(severities);
    more.put(name, required(severity, "severity"));
    return new Rulebook(all, leftOut, more, rounding, limits);
  }

  /**
   * Returns this rulebook with another assumption of how publishers round, instead of the
   * template's.
   *
   * @param assumed how the publisher rounds
   * @return a copy
   */
  public Rulebook assuming(Rounding assumed) {
    return new Rulebook(
        all, leftOut, severities, Optional.of(required(assumed, "rounding")), limits);
  }

  /**
   * Returns this rulebook with other limits of checking. They hold for every document, whether it
   * was read or built; beyond them the rules concerned are undecided.
   *
   * @param others the limits
   * @return a copy
   */
  public Rulebook within(CheckLimits others) {
    return new Rulebook(all, leftOut, severities, rounding, required(others, "set of limits"));
  }

  /**
   * Checks a disclosure.
   *
   * @param disclosure the disclosure
   * @return what came of it; never an exception for what was published
   */
  public Report check(Disclosure disclosure) {
    return check(disclosure, RelatedDocuments.none());
  }

  /**
   * Checks a disclosure, also against other documents. Sections of text that come without claims
   * are read, as {@link Claims} says.
   *
   * @param disclosure the disclosure
   * @param related the documents of the year before and of the units, as far as they are at hand
   * @return what came of it; never an exception for what was published
   */
  public Report check(Disclosure disclosure, RelatedDocuments related) {
    required(disclosure, "disclosure");
    required(related, "set of related documents");
    Rounding assumed = rounding.orElseGet(() -> disclosure.template().roundings().get(0));
    Disclosure read = Claims.read(disclosure).disclosure();
    Extent extent = Extent.of(read, related);
    Optional<CheckLimit> tooMuch = extent.tooMuch(limits);
    if (tooMuch.isPresent()) {
      return undecided(disclosure, rule -> extent.finding(rule, tooMuch.get(), limits));
    }
    try {
      long steps = limits.of(CheckLimit.PROOF_STEPS);
      Examination examination =
          Examination.of(read, assumed, related, limits)
              .settled((document, strict, work) -> Practices.settle(document, strict, work, steps));
      List<Finding> findings = Folding.of(findings(examination, extent));
      List<Finding> listed = Listing.of(findings, limits.of(CheckLimit.FINDINGS));
      return Report.of(
          disclosure, examination, listed, speaks(extent), together(examination, extent));
    } catch (CheckLimitException beyond) {
      return undecided(disclosure, rule -> undecided(rule, BEYOND, beyond.message(rule)));
    }
  }

  /** Where there is too much to examine nothing is, and nothing is derived. */
  private Report undecided(Disclosure disclosure, Function<Rule, Finding> finding) {
    return Report.undecided(disclosure, rules().stream().map(finding).toList(), limits);
  }

  private List<Finding> findings(Examination examination, Extent extent) {
    List<Finding> findings = new ArrayList<>();
    for (Rule rule : rules()) {
      Optional<CheckLimit> beyond = extent.beyond(limits, rule);
      findings.addAll(
          beyond.isPresent()
              ? List.of(extent.finding(rule, beyond.get(), limits))
              : examine(rule, examination));
    }
    return findings;
  }

  /**
   * Puts the documents together that are compared by rules which are examined at all. What goes
   * wrong there went wrong in these rules, and was said.
   */
  private Optional<JoinedIdentities> together(Examination examination, Extent extent) {
    Set<String> examined =
        rules().stream()
            .filter(rule -> extent.beyond(limits, rule).isEmpty())
            .map(Rule::id)
            .collect(Collectors.toSet());
    try {
      return RelatedRules.together(examination, examined);
    } catch (RuntimeException | StackOverflowError thrown) {
      return Optional.empty();
    }
  }

  /** Tells whether the text takes part in the proof: where its amounts are examined at all. */
  private boolean speaks(Extent extent) {
    return rules().stream()
        .filter(TextRules::isOnAmounts)
        .anyMatch(rule -> extent.beyond(limits, rule).isEmpty());
  }

  /** Whatever goes wrong in one rule, the others go on; the report says what was not examined. */
  private static List<Finding> examine(Rule rule, Examination examination) {
    try {
      List<Finding> found = required(rule.examine(examination), "result of the rule");
      return found.isEmpty() ? List.of(Finding.notApplicable(rule, NOTHING)) : List.copyOf(found);
    } catch (AmountOverflowException tooLarge) {
      return List.of(undecided(rule, OVERFLOW, OVERFLOWN.with("rule", rule.title())));
    } catch (CheckLimitException beyond) {
      return List.of(undecided(rule, BEYOND, beyond.message(rule)));
    } catch (RuntimeException | StackOverflowError thrown) {
      Message message =
          THREW.with("rule", rule.id()).with("exception", thrown.getClass().getSimpleName());
      String detail = Objects.requireNonNullElse(thrown.getMessage(), "");
      return List.of(undecided(rule, FAILED, message.with("message", detail)));
    }
  }

  private static Finding undecided(Rule rule, Label reason, Message said) {
    return Finding.of(rule, Outcome.UNDECIDED).because(reason).saying(said);
  }

  private static <T> T required(@Nullable T value, String name) {
    if (value == null) {
      throw new IllegalArgumentException("a " + name + " must be given, not null");
    }
    return value;
  }
}
