package io.github.yusuan.rules;

import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Places;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.source.Place;
import io.github.yusuan.rules.finding.CheckLimit;
import io.github.yusuan.rules.finding.CheckLimits;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Severity;
import io.github.yusuan.rules.hypothesis.Hypotheses;
import io.github.yusuan.rules.hypothesis.Hypothesis;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.identity.JoinedIdentities;
import io.github.yusuan.rules.joint.Consistency;
import io.github.yusuan.rules.joint.Discrepancy;
import io.github.yusuan.rules.joint.JointProof;
import java.io.Serializable;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A report (核对报告): all findings of one rulebook on one disclosure. */
public final class Report implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Disclosure disclosure;
  private final List<Finding> findings;
  private final CheckLimits limits;
  private final Proofs proofs;

  /** Where it was read from; null for a disclosure that was not read from a printed document. */
  private final @Nullable Places places;

  private transient volatile @Nullable List<Hypothesis> hypotheses;
  private transient volatile @Nullable List<Hypothesis> further;
  private transient volatile @Nullable Explained explained;

  private Report(Disclosure disclosure, List<Finding> findings, Proofs proofs, CheckLimits limits) {
    this.disclosure = disclosure;
    this.findings = List.copyOf(findings);
    this.proofs = proofs;
    this.limits = limits;
    this.places = null;
  }

  private Report(Report other, Places places) {
    this.disclosure = other.disclosure;
    this.findings = other.findings;
    this.proofs = other.proofs;
    this.limits = other.limits;
    this.places = places;
    this.hypotheses = other.hypotheses;
    this.further = other.further;
    this.explained = other.explained;
  }

  /**
   * Makes a report of a disclosure, of which more may have been examined than it claims; the text
   * takes part in the proof, or does not, and so do other documents.
   */
  static Report of(
      Disclosure disclosure,
      Examination examination,
      List<Finding> findings,
      boolean text,
      Optional<JoinedIdentities> together) {
    CheckLimits limits = examination.limits();
    Proofs proofs = Proofs.of(examination.identities(), together, text, limits);
    return new Report(disclosure, findings, proofs, limits);
  }

  /** Makes a report of a document that is too large; nothing was derived from its tables. */
  static Report undecided(Disclosure disclosure, List<Finding> findings, CheckLimits limits) {
    Disclosure without = disclosure.withTables(List.of()).withPerformanceTargets(List.of());
    Proofs none = Proofs.undecided(Identities.of(without), limits);
    return new Report(disclosure, findings, none, limits);
  }

  /**
   * Returns this report with the places in the document that the disclosure was read from.
   *
   * @param document where the parts of the disclosure stand, such as the reading of a document
   * @return a copy, whose text and JSON say where what they speak of stands
   */
  public Report withPlaces(Places document) {
    return new Report(this, Objects.requireNonNull(document, "document"));
  }

  /**
   * Returns where the parts of the disclosure stand in the document that it was read from.
   *
   * @return the places, or nothing where they were not {@linkplain #withPlaces given}
   */
  public Optional<Places> places() {
    return Optional.ofNullable(places);
  }

  /**
   * Returns where in the document stands what a finding is about: its cells, else the part.
   *
   * @param finding a finding of this report
   * @return the places, each once; none where they are not known
   */
  public List<Place> places(Finding finding) {
    return whereabouts().map(where -> where.of(finding)).orElse(List.of());
  }

  /**
   * Returns where in the document the figures in doubt stand.
   *
   * @param discrepancy a discrepancy of the {@linkplain #joint joint proof} of this report
   * @return the places, each once; none where they are not known
   */
  public List<Place> places(Discrepancy discrepancy) {
    return whereabouts().map(where -> where.of(discrepancy)).orElse(List.of());
  }

  Optional<Whereabouts> whereabouts() {
    return places().map(known -> new Whereabouts(disclosure, known));
  }

  /**
   * Returns what was checked.
   *
   * @return the disclosure
   */
  public Disclosure disclosure() {
    return disclosure;
  }

  /**
   * Returns all findings, those that hold included. What depends on a contradictory figure is
   * folded under the finding that says so, see {@link Finding#consequences()}. Of what one rule
   * finds violated, noted or undecided {@link CheckLimit#FINDINGS} are listed; one more finding
   * {@linkplain Finding#count counts} the rest.
   *
   * @return the findings, in the order of the rulebook
   */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * Returns the findings of one outcome.
   *
   * @param outcome the outcome
   * @return the findings, in the order of the rulebook
   */
  public List<Finding> findings(Outcome outcome) {
    Objects.requireNonNull(outcome, "outcome");
    return findings.stream().filter(finding -> finding.outcome() == outcome).toList();
  }

  /**
   * Returns what is violated, errors and warnings.
   *
   * @return the findings, in the order of the rulebook
   */
  public List<Finding> problems() {
    return findings(Outcome.VIOLATED);
  }

  /**
   * Returns what is violated by rules of severity {@link Severity#ERROR}.
   *
   * @return the findings, in the order of the rulebook
   */
  public List<Finding> errors() {
    return problems(Severity.ERROR);
  }

  /**
   * Returns what is violated by rules of severity {@link Severity#WARNING}.
   *
   * @return the findings, in the order of the rulebook
   */
  public List<Finding> warnings() {
    return problems(Severity.WARNING);
  }

  private List<Finding> problems(Severity severity) {
    return problems().stream().filter(finding -> finding.severity() == severity).toList();
  }

  /**
   * Returns what is worth knowing, by rules of severity {@link Severity#INFORMATION}.
   *
   * @return the findings, in the order of the rulebook
   */
  public List<Finding> notes() {
    return findings(Outcome.NOTED);
  }

  /**
   * Returns what could not be examined to the end.
   *
   * @return the findings, in the order of the rulebook
   */
  public List<Finding> undecided() {
    return findings(Outcome.UNDECIDED);
  }

  /**
   * Returns what holds only because figures are rounded.
   *
   * @return the findings, in the order of the rulebook
   */
  public List<Finding> roundings() {
    return findings(Outcome.HOLDS_WITHIN_ROUNDING);
  }

  /**
   * Returns the proof for the whole disclosure: exact amounts that print as it, or the figures in
   * doubt. Where it was checked against other documents, they take part: the proof is for all of
   * them, as far as it comes to its end and says something of this one. It is worked out when first
   * asked for.
   *
   * @return the joint proof
   */
  public JointProof joint() {
    return proofs.telling();
  }

  /**
   * Returns whether this document and those that it was checked against can be true together.
   *
   * @return the decision; inconsistent also where only others contradict themselves, or each other;
   *     nothing where none take part in the proof
   */
  public Optional<Consistency> consistencyTogether() {
    return proofs.consistencyTogether();
  }

  /**
   * Says what came of the documents that take part in the proof.
   *
   * @return whether all of them can be true together; then of each that contradicts itself how
   *     often; nothing where none take part
   */
  public List<Message> together() {
    return consistencyTogether()
        .map(decision -> TogetherText.of(this, proofs.others(), decision))
        .orElse(List.of());
  }

  /**
   * Returns how many errors were found that are of other documents alone, and say nothing of this
   * one.
   *
   * @return the number, 0 where none take part in the proof
   * @see #errorsByDocument()
   */
  public int errorsElsewhere() {
    return errorsByDocument().values().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * Returns which other documents contradict themselves, and how often. What is wrong there is told
   * by a check of that document itself.
   *
   * @return the number of the {@linkplain #errorsElsewhere errors elsewhere} by the name of the
   *     document, such as 2023年公开文本; none where all of them are in order
   */
  public Map<Label, Integer> errorsByDocument() {
    return proofs.elsewhere();
  }

  /**
   * Returns one cause behind the figures in doubt: an act such as two columns swapped, which was
   * tried and proved. It is looked for when first asked for.
   *
   * @return equally good causes, the likeliest first; none where figures are wrong one by one
   */
  public List<Hypothesis> hypotheses() {
    List<Hypothesis> known = hypotheses;
    if (known == null) {
      known = Hypotheses.of(disclosure, proofs.own());
      hypotheses = known;
    }
    return known;
  }

  /**
   * Returns a second cause: an act in the document as the likeliest of the {@linkplain #hypotheses
   * first} leaves it. It is looked for when first asked for.
   *
   * @return equally good causes, the likeliest first; none where one act explains everything, or
   *     what it leaves is wrong one by one
   */
  public List<Hypothesis> furtherHypotheses() {
    List<Hypothesis> known = further;
    if (known == null) {
      known = hypotheses().stream().findFirst().map(Hypotheses::after).orElse(List.of());
      further = known;
    }
    return known;
  }

  /**
   * Returns what is told of the acts that made figures wrong: the likeliest first cause, then the
   * likeliest {@linkplain #furtherHypotheses further} one.
   *
   * @return two causes at most, each as the one before leaves the document
   */
  public List<Hypothesis> causes() {
    return Stream.of(hypotheses(), furtherHypotheses())
        .flatMap(equallyGood -> equallyGood.stream().limit(1))
        .toList();
  }

  /**
   * Says under which other way of rounding nothing contradicts, so that no figure is accused.
   *
   * @return one sentence, or nothing where that is not so
   * @see JointProof#weakerAssumption()
   */
  public Optional<Label> otherRounding() {
    return joint().weakerAssumption().map(ReportText::under);
  }

  /**
   * Returns what is in doubt figure by figure: every discrepancy of the joint proof, or those that
   * the {@linkplain #causes one cause or two} leave.
   *
   * @return the discrepancies that are told, in the order of the proof
   */
  public List<Discrepancy> doubts() {
    List<Hypothesis> causes = causes();
    JointProof proof = causes.isEmpty() ? joint() : causes.get(causes.size() - 1).rest();
    return proof.discrepancies();
  }

  /**
   * Returns the findings that one cause explains: violated identities that take part of what is
   * wrong by it or rest on its blanks, and whatever else speaks of nothing but that. One cause, one
   * message.
   *
   * @param hypothesis one of the {@linkplain #hypotheses causes} of this report, or of the
   *     {@linkplain #furtherHypotheses further} ones
   * @return the findings, in the order of the rulebook
   */
  public List<Finding> explainedBy(Hypothesis hypothesis) {
    List<Finding> told =
        findings.stream()
            .filter(
                finding ->
                    finding.outcome() == Outcome.VIOLATED || finding.outcome() == Outcome.NOTED)
            .toList();
    List<Cell> blanks = hypothesis.cells().stream().filter(Cell::isBlank).toList();
    Set<Finding> explaining = Collections.newSetFromMap(new IdentityHashMap<>());
    explaining.addAll(hypothesis.explained(told));
    explaining.addAll(Explained.resting(blanks, told, proofs.identities(), proofs.work()));
    return told.stream().filter(explaining::contains).toList();
  }

  /**
   * Returns the discrepancies that the text and the JSON of this report list: no more than {@link
   * CheckLimit#FINDINGS}, the rest is counted.
   *
   * @return the first discrepancies of the joint proof
   */
  public List<Discrepancy> listedDiscrepancies() {
    return listed(joint().discrepancies());
  }

  List<Discrepancy> listed(List<Discrepancy> all) {
    return all.subList(0, (int) Math.min(all.size(), limits.of(CheckLimit.FINDINGS)));
  }

  /**
   * Returns the identities that the {@linkplain #joint joint proof} rests on, by which its
   * certificates are verified.
   *
   * @return those of the disclosure; with blanks {@linkplain Identities#opened() opened} where it
   *     is not consistent
   */
  public Identities identities() {
    return joint().identities();
  }

  /**
   * Returns the findings that a discrepancy of the {@linkplain #joint joint proof} explains:
   * violated identities that take part of a figure in doubt or rest on a blank in doubt, and what
   * was found of amounts of the text that do. One cause, one message.
   *
   * @param discrepancy a discrepancy of the {@linkplain #joint joint proof} of this report, or one
   *     of its {@linkplain #doubts doubts}
   * @return the findings, in the order of the rulebook
   */
  public List<Finding> explainedBy(Discrepancy discrepancy) {
    return explained().by(discrepancy);
  }

  /**
   * Returns what each discrepancy explains, of the document as printed and as one cause leaves it.
   */
  Explained explained() {
    Explained known = explained;
    if (known == null) {
      known = explained(joint().discrepancies());
      if (!hypotheses().isEmpty()) {
        known = known.and(explained(doubts()));
      }
      explained = known;
    }
    return known;
  }

  private Explained explained(List<Discrepancy> discrepancies) {
    return Explained.of(discrepancies, problems(), proofs.identities(), proofs.work());
  }

  /**
   * Counts the findings of one outcome, those that are not listed included.
   *
   * @param outcome the outcome
   * @return how many there are
   */
  public long count(Outcome outcome) {
    Objects.requireNonNull(outcome, "outcome");
    return findings.stream()
        .filter(finding -> finding.outcome() == outcome)
        .mapToLong(Finding::count)
        .sum();
  }

  /**
   * Counts the checks that are folded under a violation.
   *
   * @return how many there are
   */
  public long countFolded() {
    return findings.stream().mapToLong(finding -> finding.consequences().size()).sum();
  }

  /**
   * Tells whether an error was found.
   *
   * @return true if a rule of severity {@link Severity#ERROR} is violated, be it one that is folded
   *     under another finding
   */
  public boolean hasErrors() {
    return assessment().hasErrors();
  }

  /**
   * Returns what it all comes to.
   *
   * @return the verdict; only {@link Verdict#NO_ERRORS} passes
   */
  public Verdict verdict() {
    return assessment().verdict();
  }

  private Assessment assessment() {
    return new Assessment(findings, proofs);
  }

  /**
   * Tells whether the document passes.
   *
   * @return true if something was examined, to the end, and no error was found
   */
  public boolean passes() {
    return verdict().passes();
  }

  /**
   * Returns this report if the document passes.
   *
   * @return this
   * @throws InconsistentDisclosureException if it does not, with the verdict and the sentences of
   *     the errors
   */
  public Report orElseThrow() {
    if (!passes()) {
      throw new InconsistentDisclosureException(this);
    }
    return this;
  }

  /**
   * Words the report: what each family of rules examined, the joint proof, what is violated (errors
   * before warnings, more money before less), and what is worth knowing.
   *
   * @param language the language
   * @return several lines of text, the last one ended
   */
  public String in(Language language) {
    Objects.requireNonNull(language, "language");
    return new ReportText(this, language).brief();
  }

  /**
   * Words the report in full: as {@link #in}, then each check that holds only because figures are
   * rounded.
   *
   * @param language the language
   * @return several lines of text, the last one ended
   */
  public String inFull(Language language) {
    Objects.requireNonNull(language, "language");
    return new ReportText(this, language).full();
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Report that
            && disclosure.equals(that.disclosure)
            && findings.equals(that.findings));
  }

  @Override
  public int hashCode() {
    return 31 * disclosure.hashCode() + findings.size();
  }

  /** Returns department, year and the counts in Chinese. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(disclosure.department().name()).append(' ').append(disclosure.year());
    for (Outcome outcome : Outcome.values()) {
      text.append(' ').append(outcome.label().in(Language.CHINESE)).append(count(outcome));
    }
    return text.toString();
  }
}
