package io.github.yusuan.core.catalog;

import io.github.yusuan.core.classification.SubjectCode;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A code that the catalogue completes for a name printed without one (补全的科目编码), with how sure it
 * is.
 *
 * <p>A completed code is never a printed one: who keeps the code keeps this value beside it, or at
 * least the fact. {@link SubjectCatalog#complete(String, Scope)} makes it; nobody else can.
 */
@Value.Immutable
public abstract sealed class Completion implements Serializable permits ImmutableCompletion {
  private static final long serialVersionUID = 1L;

  Completion() {}

  /**
   * Returns the name as printed.
   *
   * @return the name
   */
  public abstract String printedName();

  /**
   * Returns how sure the code is, or why there is none.
   *
   * @return the basis
   */
  public abstract CompletionBasis basis();

  /**
   * Returns the subject that the name stands for.
   *
   * @return the match, or nothing for an ambiguous or unknown name
   */
  public abstract Optional<NameMatch> match();

  /**
   * Returns all subjects of that name in the scope, in the best spelling that any of them has.
   *
   * @return the matches in code order, also those that were not chosen
   */
  public abstract List<NameMatch> candidates();

  /**
   * Returns the completed code.
   *
   * @return the code, or nothing for an ambiguous or unknown name
   */
  public Optional<SubjectCode> code() {
    return match().map(match -> match.entry().code());
  }

  /**
   * Tells whether the printed name agrees character for character.
   *
   * @return true for an exact match; false also where there is no match
   */
  public boolean isExact() {
    return match().filter(match -> match.spelling() == Spelling.EXACT).isPresent();
  }

  /** Completes a name from its matches, all of one spelling. */
  static Completion of(String printedName, List<NameMatch> matches) {
    return of(printedName, matches, matches, CompletionBasis.UNIQUE);
  }

  /** Completes a name from its matches, of which a mapping allows some. */
  static Completion of(String printedName, List<NameMatch> matches, List<NameMatch> allowed) {
    if (allowed.isEmpty()) {
      return of(printedName, matches, matches, CompletionBasis.AGAINST_MAPPING);
    }
    CompletionBasis basis =
        matches.size() == 1 ? CompletionBasis.UNIQUE : CompletionBasis.SETTLED_BY_MAPPING;
    return of(printedName, matches, allowed, basis);
  }

  private static Completion of(
      String printedName, List<NameMatch> matches, List<NameMatch> allowed, CompletionBasis ifOne) {
    Optional<NameMatch> match =
        allowed.size() == 1 ? Optional.of(allowed.get(0)) : Optional.empty();
    CompletionBasis otherwise =
        matches.isEmpty() ? CompletionBasis.UNKNOWN : CompletionBasis.AMBIGUOUS;
    return ImmutableCompletion.builder()
        .printedName(printedName)
        .basis(match.isPresent() ? ifOne : otherwise)
        .match(match)
        .addAllCandidates(matches)
        .build();
  }
}
