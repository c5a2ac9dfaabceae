package io.github.yusuan.rules.joint;

import io.github.yusuan.core.label.Language;
import io.github.yusuan.rules.identity.Identity;
import io.github.yusuan.rules.identity.Operand;
import java.io.Serializable;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
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
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Copies the parts.
   *
   * @param statements the figures
   * @param identities the identities that join them
   * @param certificate the proof
   */
  public Conflict {
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

  int size() {
    return statements.size() + identities.size();
  }

  /**
   * Words the conflict.
   *
   * @param language the language
   * @return the identities, then the figures that cannot all satisfy them
   */
  public String in(Language language) {
    boolean chinese = language == Language.CHINESE;
    String equations = String.join(chinese ? "；" : "; ", chain(language));
    String figures =
        statements.stream()
            .map(statement -> statement.in(language))
            .collect(Collectors.joining(chinese ? "；" : "; "));
    boolean whole = certificate.needsWholeNumbers();
    return chinese
        ? equations + "。所列数字" + (whole ? "以整分计" : "") + "不能同时成立：" + figures
        : equations
            + ". These figures cannot all be true"
            + (whole ? " in whole 分: " : ": ")
            + figures;
  }

  /**
   * Words the identities, in the order in which a person follows them.
   *
   * @param language the language
   * @return each identity in places
   */
  public List<String> chain(Language language) {
    return identities.stream().map(identity -> words(identity, language)).toList();
  }

  /** Of a figure printed in many cells only those in conflict are listed. */
  private String words(Identity identity, Language language) {
    return identity instanceof Identity.Same
        ? certificate.evidence().stream()
            .flatMap(evidence -> evidence.cell().stream())
            .distinct()
            .map(cell -> cell.place().in(language))
            .collect(Collectors.joining(" = "))
        : identity.in(language);
  }
}
