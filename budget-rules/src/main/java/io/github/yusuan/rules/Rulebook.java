package io.github.yusuan.rules;

import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.rules.arithmetic.ArithmeticRules;
import io.github.yusuan.rules.code.CodeRules;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.RelatedDocuments;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Severity;
import io.github.yusuan.rules.form.FormRules;
import io.github.yusuan.rules.identity.Identity;
import io.github.yusuan.rules.identity.Operand;
import io.github.yusuan.rules.performance.TargetRules;
import io.github.yusuan.rules.related.RelatedRules;
import io.github.yusuan.rules.text.TextRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rulebook (核对规则集): a plain list of rules, to which users add and from which they remove.
 *
 * <pre>{@code
 * Report report = Rulebook.standard().without("SUM-TIER").with(myRule).check(disclosure);
 * }</pre>
 */
public final class Rulebook {
  private static final Label NOTHING = Label.zh("没有适用之处").en("nothing that the rule applies to");
  private static final Label TOO_LARGE = Label.zh("数字过大").en("amounts too large");
  private static final Rulebook IDENTITIES = new Rulebook(ArithmeticRules.all(), Optional.empty());
  private static final Rulebook STANDARD = new Rulebook(standardRules(), Optional.empty());

  private final List<Rule> rules;
  private final Optional<Rounding> rounding;

  private Rulebook(List<Rule> rules, Optional<Rounding> rounding) {
    this.rules = List.copyOf(rules);
    this.rounding = rounding;
  }

  private static List<Rule> standardRules() {
    List<Rule> rules = new ArrayList<>(ArithmeticRules.all());
    rules.addAll(CodeRules.all());
    rules.addAll(FormRules.all());
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
   * @return the rules, in the order in which a report has their findings
   */
  public List<Rule> rules() {
    return rules;
  }

  /**
   * Returns this rulebook with one more rule.
   *
   * @param rule the rule
   * @return a copy
   * @throws IllegalArgumentException if there is a rule of that identifier
   */
  public Rulebook with(Rule rule) {
    if (rules.stream().anyMatch(other -> other.id().equals(rule.id()))) {
      throw new IllegalArgumentException("a rulebook must have a rule once: " + rule.id());
    }
    List<Rule> more = new ArrayList<>(rules);
    more.add(rule);
    return new Rulebook(more, rounding);
  }

  /**
   * Returns this rulebook with other rules of the same identifiers, each in its old place.
   *
   * @param others the rules, such as those on codes with another catalogue
   * @return a copy
   * @throws IllegalArgumentException if there is no rule of an identifier
   */
  public Rulebook replacing(List<Rule> others) {
    Map<String, Rule> byId = new LinkedHashMap<>();
    for (Rule other : others) {
      rule(other.id());
      byId.put(other.id(), other);
    }
    return new Rulebook(
        rules.stream().map(rule -> byId.getOrDefault(rule.id(), rule)).toList(), rounding);
  }

  /**
   * Returns this rulebook without some rules.
   *
   * @param names the identifiers of rules, or of whole {@linkplain Rule#family() families}
   * @return a copy
   * @throws IllegalArgumentException if there is no rule or family of a name
   */
  public Rulebook without(String... names) {
    Arrays.stream(names).forEach(this::check);
    return new Rulebook(rules.stream().filter(rule -> !isNamed(rule, names)).toList(), rounding);
  }

  /**
   * Returns this rulebook with some of its rules only.
   *
   * @param names the identifiers of rules, or of whole {@linkplain Rule#family() families}
   * @return a copy
   * @throws IllegalArgumentException if there is no rule or family of a name
   */
  public Rulebook only(String... names) {
    Arrays.stream(names).forEach(this::check);
    return new Rulebook(rules.stream().filter(rule -> isNamed(rule, names)).toList(), rounding);
  }

  private static boolean isNamed(Rule rule, String... names) {
    return Arrays.stream(names)
        .anyMatch(name -> name.equals(rule.id()) || name.equals(rule.family()));
  }

  private void check(String name) {
    if (rules.stream().noneMatch(rule -> isNamed(rule, name))) {
      throw unknown(name);
    }
  }

  /**
   * Returns this rulebook with another severity of one rule.
   *
   * @param id the identifier of the rule
   * @param severity how much a violation matters
   * @return a copy
   * @throws IllegalArgumentException if there is no rule of that identifier
   */
  public Rulebook withSeverity(String id, Severity severity) {
    Rule changed = rule(id).withSeverity(severity);
    return new Rulebook(
        rules.stream().map(rule -> rule.id().equals(id) ? changed : rule).toList(), rounding);
  }

  /**
   * Returns this rulebook with another assumption of how publishers round, instead of the
   * template's.
   *
   * @param assumed how the publisher rounds
   * @return a copy
   */
  public Rulebook assuming(Rounding assumed) {
    return new Rulebook(rules, Optional.of(assumed));
  }

  private Rule rule(String id) {
    return rules.stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow(() -> unknown(id));
  }

  private IllegalArgumentException unknown(String name) {
    return new IllegalArgumentException(
        "no such rule: " + name + "; there are " + rules.stream().map(Rule::id).toList());
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
   * Checks a disclosure, also against other documents.
   *
   * @param disclosure the disclosure
   * @param related the documents of the year before and of the units, as far as they are at hand
   * @return what came of it; never an exception for what was published
   */
  public Report check(Disclosure disclosure, RelatedDocuments related) {
    Rounding assumed = rounding.orElseGet(() -> disclosure.template().roundings().get(0));
    Examination examination = Examination.of(disclosure, assumed, related);
    List<Finding> findings = new ArrayList<>();
    for (Rule rule : rules) {
      findings.addAll(examine(rule, examination));
    }
    return new Report(examination, fold(findings));
  }

  /** Sums of hostile amounts may not fit 64 bits of 分; that is not judged. */
  private static List<Finding> examine(Rule rule, Examination examination) {
    try {
      List<Finding> found = rule.examine(examination);
      return found.isEmpty() ? List.of(Finding.notApplicable(rule, NOTHING)) : found;
    } catch (ArithmeticException overflow) {
      return List.of(Finding.notApplicable(rule, TOO_LARGE));
    }
  }

  /**
   * Folds what depends on a contradictory operand under the finding that says it is contradictory:
   * one root, one finding.
   */
  private static List<Finding> fold(List<Finding> findings) {
    Map<Integer, List<Finding>> roots = new LinkedHashMap<>();
    for (Finding finding : findings) {
      if (isRoot(finding)) {
        roots.put(contradictory(finding).orElseThrow().index(), new ArrayList<>());
      }
    }
    if (roots.isEmpty()) {
      return findings;
    }
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : findings) {
      Optional<List<Finding>> under = contradictory(finding).map(Operand::index).map(roots::get);
      if (under.isPresent() && !isRoot(finding)) {
        under.get().add(finding);
      } else {
        kept.add(finding);
      }
    }
    return kept.stream()
        .map(
            finding ->
                isRoot(finding)
                    ? finding.withConsequences(
                        roots.getOrDefault(contradictory(finding).orElseThrow().index(), List.of()))
                    : finding)
        .toList();
  }

  /** Only the rule that says of a region that it is printed differently is the root of others. */
  private static boolean isRoot(Finding finding) {
    return finding
        .identity()
        .filter(Identity.Same.class::isInstance)
        .filter(same -> finding.rule().equals(ArithmeticRules.of(same).id()))
        .filter(same -> same.operands().stream().anyMatch(Operand::isContradictory))
        .isPresent();
  }

  /** Returns the first contradictory operand of the identity that was checked. */
  private static Optional<Operand> contradictory(Finding finding) {
    Optional<Identity> identity = finding.identity();
    if (identity.isPresent()) {
      for (Operand operand : identity.get().operands()) {
        if (operand.isContradictory()) {
          return Optional.of(operand);
        }
      }
    }
    return Optional.empty();
  }
}
