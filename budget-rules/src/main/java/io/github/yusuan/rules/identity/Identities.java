package io.github.yusuan.rules.identity;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Practice;
import io.github.yusuan.rules.identity.Normaliser.Spot;
import io.github.yusuan.rules.work.Work;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The identities of a disclosure (勾稽关系全集): all that must be true of its figures because they are
 * regions of one budget, derived from the regions of its cells.
 */
public class Identities implements Serializable {
  private static final long serialVersionUID = 1L;

  private final List<Operand> operands;
  private final List<Identity> identities;
  private final boolean signed;
  private final Rounding rounding;
  private final Leniency leniency;

  private final Disclosure disclosure;
  private final Scopes scopes;
  private final boolean text;
  private final Opening opening;

  /** The identities where nothing is open; null where that are these. */
  private final @Nullable Identities closed;

  private transient volatile @Nullable Derivation derivation;
  private transient volatile @Nullable Identities spoken;

  private Identities(
      Disclosure disclosure,
      boolean text,
      Derivation derived,
      Rounding rounding,
      Leniency leniency,
      @Nullable Identities closed) {
    this.disclosure = disclosure;
    this.text = text;
    this.rounding = rounding;
    this.derivation = derived;
    this.leniency = leniency;
    this.closed = closed;
    this.scopes = derived.printed().scopes();
    this.opening = derived.opening();
    operands = derived.operands();
    identities = List.copyOf(derived.identities());
    signed = derived.isSigned();
  }

  /** Takes what several documents say together; the first of them is the one looked at. */
  Identities(
      Identities first, List<Operand> operands, List<Identity> all, @Nullable Identities closed) {
    this.disclosure = first.disclosure;
    this.scopes = first.scopes;
    this.text = first.text;
    this.rounding = first.rounding;
    this.leniency = first.leniency;
    this.opening = first.opening;
    this.closed = closed;
    this.operands = List.copyOf(operands);
    this.identities = List.copyOf(all);
    this.signed = false;
  }

  /**
   * Puts these identities together with those of other documents, into one system.
   *
   * @param others the identities of the other documents, each {@linkplain
   *     io.github.yusuan.core.disclosure.Table#document named}, nothing open
   * @param links what figures of the documents have to do with each other
   * @param work what counts the steps
   * @return the identities of all documents, and one {@link Identity.Across} for each link that
   *     their tables tell of; nothing open
   * @throws Work.LimitReached if that takes too many steps
   */
  public JoinedIdentities with(List<Identities> others, List<Link> links, Work work) {
    List<Identities> documents = new ArrayList<>(others.size() + 1);
    documents.add(closed());
    documents.addAll(others);
    return JoinedIdentities.of(documents, links, work);
  }

  /**
   * Derives the identities of a disclosure whose figures are rounded as its template usually
   * rounds.
   *
   * @param disclosure a disclosure
   * @return its identities
   */
  public static Identities of(Disclosure disclosure) {
    return of(disclosure, disclosure.template().roundings().get(0));
  }

  /**
   * Derives the identities of a disclosure.
   *
   * @param disclosure a disclosure
   * @param rounding how the publisher rounds
   * @return its identities
   */
  public static Identities of(Disclosure disclosure, Rounding rounding) {
    return of(disclosure, rounding, Set.of());
  }

  /**
   * Derives the identities where some cells are taken as printed less precisely than their table.
   *
   * @param disclosure a disclosure
   * @param rounding how the publisher rounds
   * @param atOwnDecimals the cells that count at their own decimals
   * @return its identities
   */
  public static Identities of(Disclosure disclosure, Rounding rounding, Set<Cell> atOwnDecimals) {
    Leniency lenient = Leniency.NONE.withAtOwnDecimals(atOwnDecimals);
    return of(disclosure, rounding, lenient, Work.unlimited());
  }

  static Identities of(Disclosure disclosure, Rounding rounding, Leniency leniency, Work work) {
    Scopes scopes =
        Scopes.settle(
            disclosure,
            some ->
                of(Printed.of(disclosure, some, false, work), disclosure, rounding, leniency, work)
                    .broken());
    return of(Printed.of(disclosure, scopes, false, work), disclosure, rounding, leniency, work);
  }

  private static Identities of(
      Printed printed, Disclosure disclosure, Rounding rounding, Leniency leniency, Work work) {
    Derivation derived = new Derivation(printed, Opening.NONE, rounding, leniency, work).run();
    return new Identities(disclosure, false, derived, rounding, leniency, null);
  }

  /** Counts what the figures break, each identity by itself. */
  private long broken() {
    return identities.stream()
        .filter(identity -> !(signed && identity instanceof Identity.Bound))
        .filter(identity -> !Precision.mayHold(identity))
        .count();
  }

  /**
   * Returns the forms whose figures are taken for a part of what the form is about only (仅列其中一部分),
   * since taken for all of it they contradict more of the others: {@link Form#orOnly}.
   *
   * @return by identifier of a form, what its figures are narrowed to; mostly none
   */
  public Map<String, Region> narrowed() {
    return scopes.parts();
  }

  /**
   * Returns what a cell of this disclosure is about: its region, narrowed where its form is taken
   * for a part only.
   *
   * @param cell a cell of this disclosure
   * @return its region as it is compared with others
   */
  public Region region(Cell cell) {
    return cell.region().narrow(scopes.of(cell.form()));
  }

  /**
   * Derives the identities again with the amounts that the text claims as further statements of
   * their regions, each at its own unit and places (文字所述亦作数). A region that only the text speaks of
   * is compared with the parts that tables print.
   *
   * @return the identities of the same disclosure with its text, nothing open; these where they
   *     have the text already, or there is none to add
   */
  public Identities withText() {
    return withText(Work.unlimited());
  }

  /**
   * Derives the identities again with the amounts that the text claims, within a limit.
   *
   * @param work what counts the steps
   * @return the identities of the same disclosure with its text
   * @throws Work.LimitReached if that takes too many steps
   */
  public Identities withText(Work work) {
    Identities known = text ? this : spoken;
    if (known == null) {
      known = closed().derivedWithText(work);
      spoken = known;
    }
    return known;
  }

  private Identities derivedWithText(Work work) {
    Printed printed = Printed.of(disclosure, scopes, true, work);
    if (printed.claims().isEmpty()) {
      return this;
    }
    Leniency lenient = leniency.withCutOff(CutOffs.of(this, printed.claims()));
    Derivation derived = new Derivation(printed, Opening.NONE, rounding, lenient, work).run();
    return new Identities(disclosure, true, derived, rounding, lenient, null);
  }

  /**
   * Tells whether the text takes part: amounts that it claims are statements.
   *
   * @return true for what {@link #withText()} returned, if the text claims any
   */
  public boolean hasText() {
    return text;
  }

  /**
   * Returns the claims of a text that cuts amounts off instead of rounding them (截尾), as far as
   * they differ from the tables: they stand for what is cut off so.
   *
   * @return a cell for each claim, in no order; none where the text rounds or is not asked
   */
  public Set<Cell> cutOff() {
    return leniency.cutOff();
  }

  /**
   * Returns the figures that are added up from printed ones (由所列数相加), as the publisher's {@link
   * Practice} has it: they are so to the last place, and differ from their own regions by as much
   * as those do together.
   *
   * @return the cells; none where each figure is rounded by itself
   */
  public Set<Cell> addedUp() {
    return leniency.addedUp().ranges().keySet();
  }

  /**
   * Returns which of the figures that are {@linkplain #addedUp() added up} are not the sum of what
   * is printed beside them, be the difference within rounding or not.
   *
   * @return the breaches, in the order of printing; none where each figure is rounded by itself
   */
  public List<Breach> breaches() {
    return leniency.addedUp().breaches();
  }

  /**
   * Derives the identities again with all blanks open: a blank cell is a statement of zero, as a
   * printed figure is one of its amount, and may be wrong; so is a row that other tables print and
   * one lacks, and, where no other table tells which rows there should be, that there are no more.
   * Nothing is left out of a sum because of a blank, and no regions are one because of it.
   *
   * @return the identities of the same disclosure, more of them
   */
  public Identities opened() {
    return opened(Work.unlimited());
  }

  /**
   * Derives the identities again with all blanks open, within a limit.
   *
   * @param work what counts the steps
   * @return the identities of the same disclosure, more of them
   * @throws Work.LimitReached if that takes too many steps
   */
  public Identities opened(Work work) {
    return opened(Printed.withAbsentRows(disclosure, scopes, text, work), Opening.ALL, work);
  }

  /**
   * Tells which identities rest on some blanks (所依之空白): they are derived only if these say the
   * truth, for a blank empties what lies inside it, and what is beside it is then all there is.
   *
   * @param blanks blank cells, be they of rows that a table lacks
   * @param some identities of these
   * @param work what counts the steps
   * @return those that are not derived if the blanks are open, in their order
   * @throws Work.LimitReached if that takes too many steps
   */
  public List<Identity> restingOn(Collection<Cell> blanks, Collection<Identity> some, Work work) {
    Printed all = Printed.withAbsentRows(disclosure, scopes, text, work);
    Set<Spot> spots = all.spots(Set.copyOf(blanks), work);
    if (spots.isEmpty()) {
      return List.of();
    }
    Derivation open = new Derivation(all, opening.with(spots), rounding, leniency, work).run();
    Set<Terms> still = new HashSet<>();
    open.identities().forEach(identity -> still.add(Terms.of(identity)));
    return some.stream()
        .filter(identity -> !(identity instanceof Identity.Across))
        .filter(identity -> !still.contains(Terms.of(identity)))
        .toList();
  }

  /** What an identity compares, as far as cells tell. */
  private record Terms(Class<?> kind, List<List<Cell>> operands) {
    static Terms of(Identity identity) {
      return new Terms(
          identity.getClass(), identity.operands().stream().map(Operand::cells).toList());
    }
  }

  private Identities opened(Printed printed, Opening more, Work work) {
    Derivation derived = new Derivation(printed, more, rounding, leniency, work).run();
    return new Identities(disclosure, text, derived, rounding, leniency, closed());
  }

  private Derivation derive(Printed printed, Work work) {
    return new Derivation(printed, opening, rounding, leniency, work).run();
  }

  /**
   * Tells whether blanks are open.
   *
   * @return true if some are
   */
  public boolean isOpened() {
    return closed != null;
  }

  /**
   * Returns the identities of the same disclosure where nothing is open.
   *
   * @return these, if nothing is
   */
  public Identities closed() {
    return closed == null ? this : closed;
  }

  /**
   * Returns the unknown amounts, one for each region that is printed.
   *
   * @return the operands, in the order of printing
   */
  public List<Operand> operands() {
    return operands;
  }

  /**
   * Tells whether an operand is one of these.
   *
   * @param operand an operand
   * @return true if it stands here at its {@linkplain Operand#index() index}
   */
  public boolean has(Operand operand) {
    return operand.index() < operands.size() && operands.get(operand.index()).equals(operand);
  }

  /**
   * Returns the identities.
   *
   * @return the identities: equalities, sums, bounds, each in the order of printing
   */
  public List<Identity> all() {
    return identities;
  }

  /**
   * Returns the exact amounts that one cell stands for by itself.
   *
   * @param cell a cell of the disclosure
   * @return the set of amounts, by the rounding and precision of these identities
   */
  public FenRange amounts(Cell cell) {
    return amounts(cell, rounding);
  }

  /**
   * Returns the exact amounts that one cell would stand for if the publisher rounded otherwise.
   * What is {@linkplain #addedUp() added up} says then nothing of its own.
   *
   * @param cell a cell of the disclosure
   * @param otherwise another way of rounding
   * @return the set of amounts, by the precision of these identities
   */
  public FenRange amounts(Cell cell, Rounding otherwise) {
    if (otherwise != rounding && leniency.addedUp(cell) != null) {
      return AddedUp.ANYTHING;
    }
    Amounts amounts = new Amounts(otherwise, signed);
    amounts.add(cell, leniency);
    return amounts.atTablePlaces();
  }

  /**
   * Returns what the tables say of any region of the budget, printed or not: the amount of the
   * cells that print it, zero where it lies in a region that is blank, else the sum of the parts
   * that exhaust it.
   *
   * @param region a region
   * @return the measurement, or nothing where the tables do not tell
   */
  public Optional<Measurement> measure(Region region) {
    return closed().derivation().measure(region);
  }

  Derivation derivation() {
    Derivation known = derivation;
    if (known == null) {
      Work work = Work.unlimited();
      known =
          derive(
              isOpened()
                  ? Printed.withAbsentRows(disclosure, scopes, text, work)
                  : Printed.of(disclosure, scopes, text, work),
              work);
      derivation = known;
    }
    return known;
  }

  /**
   * Returns how the publisher is taken to round.
   *
   * @return the rounding
   */
  public Rounding rounding() {
    return rounding;
  }

  /**
   * Tells whether amounts may be negative: a negative figure is printed, or the template allows
   * them. Then bounds say nothing, and nothing is empty but what is blank itself.
   *
   * @return true if so
   */
  public boolean isSigned() {
    return signed;
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Identities that
            && rounding == that.rounding
            && isOpened() == that.isOpened()
            && disclosure.equals(that.disclosure)
            && operands.equals(that.operands)
            && identities.equals(that.identities));
  }

  @Override
  public int hashCode() {
    return 31 * disclosure.hashCode() + identities.size();
  }
}
