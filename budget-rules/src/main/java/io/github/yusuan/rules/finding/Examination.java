package io.github.yusuan.rules.finding;

import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.identity.JoinedIdentities;
import io.github.yusuan.rules.identity.Link;
import io.github.yusuan.rules.identity.Precision;
import io.github.yusuan.rules.work.Work;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * A disclosure under examination (核对对象), with what all rules need derived once. It serves one check
 * in one thread, and is no part of what the check returns.
 */
public final class Examination {
  private final Disclosure disclosure;
  private final RelatedDocuments related;
  private final Precision precision;
  private final CheckLimits limits;
  private final Work work;
  private final Settling settling;
  private final Map<Class<?>, Object> shared = new HashMap<>();

  /** Settles otherwise than cell by cell which cells stand for what (取数口径之判定). */
  @FunctionalInterface
  public interface Settling {
    /**
     * Settles it for one document.
     *
     * @param disclosure the document
     * @param strictest what was settled where each figure is rounded by itself
     * @param work what counts the steps
     * @return what is settled instead
     */
    Precision settle(Disclosure disclosure, Precision strictest, Work work);
  }

  private Examination(
      Disclosure disclosure, Rounding rounding, RelatedDocuments related, CheckLimits limits) {
    check(disclosure, related);
    this.disclosure = disclosure;
    this.related = related;
    this.limits = limits;
    this.work = new Work(limits.of(CheckLimit.STEPS));
    this.settling = (document, strictest, counting) -> strictest;
    this.precision = settle(disclosure, rounding);
  }

  private Examination(Examination usual, Settling settling) {
    this.disclosure = usual.disclosure;
    this.related = usual.related;
    this.limits = usual.limits;
    this.work = usual.work;
    this.settling = settling;
    this.precision = settling.settle(disclosure, usual.precision, work);
  }

  private Precision settle(Disclosure asked, Rounding rounding) {
    try {
      return Precision.settle(asked, rounding, work);
    } catch (Work.LimitReached reached) {
      throw beyond();
    }
  }

  private CheckLimitException beyond() {
    return new CheckLimitException(limits.of(CheckLimit.STEPS));
  }

  private static void check(Disclosure disclosure, RelatedDocuments related) {
    related.lastYear().ifPresent(last -> check(last, disclosure.year().minusYears(1)));
    related.units().forEach(unit -> check(unit, disclosure.year()));
  }

  private static void check(Disclosure other, Year expected) {
    if (!other.year().equals(expected)) {
      throw new IllegalArgumentException(
          "a related document must be of "
              + expected
              + ": "
              + other.department().name()
              + " "
              + other.year());
    }
  }

  /**
   * Begins an examination.
   *
   * @param disclosure the disclosure
   * @param rounding how the publisher is taken to round
   * @param related the documents to compare it with
   * @return the examination
   * @throws IllegalArgumentException if a related document is of another year than it should be
   */
  public static Examination of(Disclosure disclosure, Rounding rounding, RelatedDocuments related) {
    return of(disclosure, rounding, related, CheckLimits.STANDARD);
  }

  /**
   * Begins an examination within limits.
   *
   * @param disclosure the disclosure
   * @param rounding how the publisher is taken to round
   * @param related the documents to compare it with
   * @param limits how much is examined
   * @return the examination
   * @throws IllegalArgumentException if a related document is of another year than it should be
   * @throws CheckLimitException if deriving the identities takes more than {@link CheckLimit#STEPS}
   */
  public static Examination of(
      Disclosure disclosure, Rounding rounding, RelatedDocuments related, CheckLimits limits) {
    return new Examination(disclosure, rounding, related, limits);
  }

  /**
   * Settles otherwise which cells stand for what, in this document and in others, before anything
   * is examined.
   *
   * @param otherwise what is settled instead
   * @return an examination that counts its steps together with this one
   * @throws CheckLimitException if the check would take more than {@link CheckLimit#STEPS}
   */
  public Examination settled(Settling otherwise) {
    try {
      return new Examination(this, otherwise);
    } catch (Work.LimitReached reached) {
      throw beyond();
    }
  }

  /**
   * Returns how much is examined.
   *
   * @return the limits
   */
  public CheckLimits limits() {
    return limits;
  }

  /**
   * Counts steps of comparing each with each, before they are done; steps of deriving are counted
   * already.
   *
   * @param more how many
   * @throws CheckLimitException if the check would take more than {@link CheckLimit#STEPS}
   */
  public void spend(long more) {
    try {
      work.spend(more);
    } catch (Work.LimitReached reached) {
      throw beyond();
    }
  }

  /**
   * Returns the disclosure.
   *
   * @return the disclosure
   */
  public Disclosure disclosure() {
    return disclosure;
  }

  /**
   * Returns the documents that the disclosure may be compared with.
   *
   * @return the documents, maybe none
   */
  public RelatedDocuments related() {
    return related;
  }

  /**
   * Returns all identities that the disclosure implies.
   *
   * @return the identities, with cells of mixed precision taken at their own decimals
   */
  public Identities identities() {
    return precision.identities();
  }

  /**
   * Derives the identities of another document, such as last year's, by the same rounding.
   *
   * @param other the document
   * @return its identities
   * @throws CheckLimitException if the check would take more than {@link CheckLimit#STEPS}
   */
  public Identities identities(Disclosure other) {
    Precision strictest = settle(other, identities().rounding());
    try {
      return settling.settle(other, strictest, work).identities();
    } catch (Work.LimitReached reached) {
      throw beyond();
    }
  }

  /**
   * Puts the identities of the disclosure together with those of other documents.
   *
   * @param others the {@linkplain #identities(Disclosure) identities} of the other documents
   * @param links what figures of the documents have to do with each other
   * @return the identities of all of them
   * @throws CheckLimitException if that alone would take more than {@link CheckLimit#STEPS}
   */
  public JoinedIdentities joined(List<Identities> others, List<Link> links) {
    try {
      return identities().with(others, links, new Work(limits.of(CheckLimit.STEPS)));
    } catch (Work.LimitReached reached) {
      throw beyond();
    }
  }

  /**
   * Returns the cells that are printed less precisely than their table and count at their own
   * decimals, because nothing else fits.
   *
   * @return the cells, in the order of printing
   */
  public Set<Cell> coarse() {
    return precision.coarse();
  }

  /**
   * Returns the cells of an amount right in the middle between two figures, rounded the other way
   * than is assumed; that may be, and is no contradiction.
   *
   * @return the cells, each with one that prints the amount more exactly
   */
  public Map<Cell, Cell> halves() {
    return precision.halves();
  }

  /**
   * Returns what several rules of this examination need alike, worked out when first asked for.
   *
   * @param <T> what it is
   * @param type what it is
   * @param deriving how it is worked out
   * @return always the same for one examination
   */
  public <T> T shared(Class<T> type, Function<Examination, T> deriving) {
    Object known = shared.get(type);
    if (known == null) {
      known = Objects.requireNonNull(deriving.apply(this));
      shared.put(type, known);
    }
    return type.cast(known);
  }
}
