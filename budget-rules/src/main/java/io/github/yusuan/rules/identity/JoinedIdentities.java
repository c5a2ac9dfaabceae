package io.github.yusuan.rules.identity;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.rules.work.Work;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The identities of several documents together (多份文本之勾稽): those of each, and what their figures
 * have to do with each other. The first document is the one looked at; the cells of the others
 * {@linkplain io.github.yusuan.core.disclosure.Table#document name} theirs.
 */
public final class JoinedIdentities extends Identities {
  private static final long serialVersionUID = 1L;

  private final List<Identities> documents;
  private final List<Link> links;

  /** By position of the link; none for a link that tables do not tell of. */
  private final Map<Integer, Identity.Across> across;

  /** By name of another document: its number. */
  private final Map<Label, Integer> numbers;

  private final Map<Cell, Link.Stated> stated;

  /** How many operands are of the document looked at. */
  private final int own;

  private JoinedIdentities(Joining joined, List<Link> links, @Nullable Identities closed) {
    super(joined.documents().get(0), joined.operands(), joined.identities(), closed);
    this.documents = joined.documents();
    this.links = List.copyOf(links);
    this.across = joined.across();
    this.numbers = joined.numbers();
    this.stated = joined.stated();
    this.own = joined.own();
  }

  static JoinedIdentities of(List<Identities> documents, List<Link> links, Work work) {
    return new JoinedIdentities(new Joining(documents, links, false, work), links, null);
  }

  /**
   * Returns what became of a link.
   *
   * @param link the position of the link among those given
   * @return the identity, or nothing where the tables do not tell of all its terms
   */
  public Optional<Identity.Across> across(int link) {
    return Optional.ofNullable(across.get(link));
  }

  /**
   * Returns the number of the other documents.
   *
   * @return how many there are beside the one looked at
   */
  public int others() {
    return documents.size() - 1;
  }

  /**
   * Returns the number of the operands of the document looked at: they come first.
   *
   * @return how many of the operands are its own
   */
  public int ownOperands() {
    return own;
  }

  @Override
  public Identities withText(Work work) {
    Identities spoken = documents.get(0).withText(work);
    return spoken.hasText() && !hasText()
        ? spoken.with(documents.subList(1, documents.size()), links, work)
        : this;
  }

  @Override
  public Identities opened(Work work) {
    List<Identities> opened = new ArrayList<>();
    for (Identities document : documents) {
      opened.add(document.opened(work));
    }
    return new JoinedIdentities(new Joining(opened, links, true, work), links, closed());
  }

  @Override
  public List<Identity> restingOn(Collection<Cell> blanks, Collection<Identity> some, Work work) {
    return documents.get(0).restingOn(blanks, some, work);
  }

  @Override
  public FenRange amounts(Cell cell, Rounding otherwise) {
    Link.Stated known = stated.get(cell);
    if (known != null) {
      return known.amounts(otherwise);
    }
    int number = cell.table().document().map(numbers::get).orElse(0);
    return documents.get(number).amounts(cell, otherwise);
  }

  @Override
  public Optional<Measurement> measure(Region region) {
    return documents.get(0).measure(region);
  }

  @Override
  public Set<Cell> addedUp() {
    Set<Cell> all = new HashSet<>();
    documents.forEach(document -> all.addAll(document.addedUp()));
    return all;
  }

  @Override
  public List<Breach> breaches() {
    return documents.stream().flatMap(document -> document.breaches().stream()).toList();
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof JoinedIdentities that
            && documents.equals(that.documents)
            && links.equals(that.links)
            && isOpened() == that.isOpened());
  }

  @Override
  public int hashCode() {
    return Objects.hash(documents, links.size());
  }
}
