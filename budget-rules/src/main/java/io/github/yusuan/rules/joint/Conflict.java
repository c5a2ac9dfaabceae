package io.github.yusuan.rules.joint;

import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Series;
import io.github.yusuan.core.label.Worded;
import io.github.yusuan.core.label.Words;
import io.github.yusuan.rules.identity.Identity;
import io.github.yusuan.rules.identity.Operand;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A minimal conflict (最小矛盾组): statements and identities that cannot all be true, of which none can
 * be left out, with the certificate that proves it. Where to find out what can be left out would
 * take too many steps, as in a document of thousands of rows, some may be left that could be; the
 * certificate proves what is listed all the same.
 *
 * @param statements the figures
 * @param identities the identities that join them
 * @param certificate the proof
 */
public record Conflict(
    List<Statement> statements, List<Identity> identities, Certificate certificate)
    implements Worded {
  private static final long serialVersionUID = 1L;
  private static final Sentence IMPOSSIBLE =
      Sentence.of("conflict")
          .zh("{identities}。所列数字不能同时成立：{statements}")
          .en("{identities}. These figures cannot all be true: {statements}");
  private static final Sentence IN_WHOLE_FEN =
      Sentence.of("conflict-in-whole-fen")
          .zh("{identities}。所列数字以整分计不能同时成立：{statements}")
          .en("{identities}. These figures cannot all be true in whole 分: {statements}");

  /**
   * Copies the parts.
   *
   * @param statements the figures
   * @param identities the identities that join them
   * @param certificate the proof
   */
  public Conflict {
    Objects.requireNonNull(statements, "statements");
    Objects.requireNonNull(identities, "identities");
    Objects.requireNonNull(certificate, "certificate");
    statements = List.copyOf(statements);
    identities = List.copyOf(identities);
  }

  /** Takes the statements from what a certificate relies on. */
  static Conflict of(
      Collection<Identity> identities, Certificate certificate, Statements statements) {
    return new Conflict(
        numbers(certificate).stream().mapToObj(statements.all()::get).toList(),
        List.copyOf(identities),
        certificate);
  }

  /** Returns the numbers of the statements. */
  BitSet numbers() {
    return numbers(certificate);
  }

  private static BitSet numbers(Certificate certificate) {
    BitSet numbers = new BitSet();
    for (Evidence evidence : certificate.evidence()) {
      if (evidence.statement() >= 0) {
        numbers.set(evidence.statement());
      }
    }
    return numbers;
  }

  /** Puts figures and identities in the order in which a person follows them. */
  Conflict inOrder() {
    List<Identity> chain = Chain.of(identities);
    return new Conflict(Chain.along(chain, statements), chain, certificate);
  }

  /** Tells whether this relies on what a case assumes of an operand. */
  boolean assumes(Operand operand) {
    return certificate.evidence().stream()
        .anyMatch(bound -> bound.basis() == Evidence.Basis.CASE && bound.operand().equals(operand));
  }

  /** Tells whether this is not only about other documents than the one looked at. */
  boolean isOwn() {
    return identities.stream().anyMatch(Identity.Across.class::isInstance)
        || statements.stream()
            .flatMap(statement -> statement.cells().stream())
            .anyMatch(cell -> cell.table().document().isEmpty());
  }

  /** Returns the name of the document that this is about; of all where several are. */
  Label document() {
    Set<Label> documents = new LinkedHashSet<>();
    for (Statement statement : statements) {
      statement.cells().forEach(cell -> cell.table().document().ifPresent(documents::add));
    }
    return Label.zh(named(documents, Language.CHINESE, "、"))
        .en(named(documents, Language.ENGLISH, ", "));
  }

  private static String named(Set<Label> documents, Language language, String between) {
    return documents.stream().map(name -> name.in(language)).collect(Collectors.joining(between));
  }

  int size() {
    return statements.size() + identities.size();
  }

  /**
   * Says the conflict.
   *
   * @return the identities, then the figures that cannot all satisfy them
   */
  @Override
  public Message message() {
    return (certificate.needsWholeNumbers() ? IN_WHOLE_FEN : IMPOSSIBLE)
        .with("identities", Series.of(chain()).joined(Series.Joint.CLAUSES))
        .with("statements", Series.of(statements).joined(Series.Joint.CLAUSES));
  }

  /**
   * Returns the identities as a person follows them.
   *
   * @return each identity in places, in order
   */
  public List<Words> chain() {
    return identities.stream().map(this::words).toList();
  }

  /** Of a figure printed in many cells only those in conflict are listed. */
  private Words words(Identity identity) {
    return identity instanceof Identity.Same
        ? Series.of(
                certificate.evidence().stream()
                    .flatMap(evidence -> evidence.cell().stream())
                    .distinct()
                    .map(Cell::place)
                    .toList())
            .joined(Series.Joint.EQUALS)
        : identity;
  }
}
