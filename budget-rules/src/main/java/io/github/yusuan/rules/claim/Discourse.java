package io.github.yusuan.rules.claim;

import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.narrative.Quantity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a text has spoken of so far (上下文), as far as later words may refer to it. */
final class Discourse {
  private @Nullable Quantity first;
  private @Nullable Quantity before;
  private @Nullable Quantity whole;
  private List<Quantity> last = List.of();
  private boolean ofWhich;
  private boolean listed;
  private boolean doubtful;
  private boolean unresolved;
  private boolean compared;
  private @Nullable Quantity budgeted;

  /** How many amounts were told since a part of the sentence began. */
  private int told;

  /** What changes were told of; that of a whole is told once. */
  private final Set<Quantity> changed = new HashSet<>();

  private final List<Region> within = new ArrayList<>();

  /** Begins a sentence. What the last one ended with may still be compared. */
  void begin() {
    before = first;
    first = null;
    whole = null;
    ofWhich = false;
    doubtful = false;
    unresolved = false;
    compared = false;
    budgeted = null;
    told = 0;
    within.clear();
  }

  /** Goes on to the next part of a sentence: 其中：因公出国费3万元；公务接待费1万元. */
  void goOn() {
    told = 0;
  }

  /** Goes into what was spoken of last: 其中. */
  void goInto() {
    if (first == null && !unresolved) {
      whole = before;
      first = before;
    } else {
      whole = last.size() == 1 ? last.get(0) : null;
    }
    ofWhich = true;
    told = 0;
  }

  /** Speaks of quantities. */
  void speakOf(List<Quantity> quantities, boolean inList) {
    last = List.copyOf(quantities);
    listed = inList;
    told++;
    if (first == null && quantities.size() == 1) {
      first = quantities.get(0);
    }
  }

  /** Speaks of something that nobody knows. */
  void speakOfUnknown() {
    last = List.of();
    told++;
    unresolved = true;
  }

  /** Speaks of the budget of something, whose account follows. */
  void speakOfBudget(Quantity quantity) {
    budgeted = quantity;
    last = List.of();
    first = first == null ? quantity : first;
  }

  /** Returns whose account an account is that does not say of what. */
  Optional<Quantity> budgeted() {
    return Optional.ofNullable(budgeted);
  }

  /** Compares with the year before, and goes on doing so until the sentence ends. */
  void compare(List<Quantity> quantities) {
    compared = true;
    changed.addAll(quantities);
    told = 0;
  }

  /** Tells whether a change that names no base is against the year before. */
  boolean isCompared() {
    return compared;
  }

  /** Speaks only of what lies in a region, until the sentence ends. */
  void stayIn(Region region) {
    within.add(region);
  }

  /** Returns the one region that the sentence stays in, if there is one. */
  Optional<Region> within() {
    return within.size() == 1 ? Optional.of(within.get(0)) : Optional.empty();
  }

  /** Says something of unknown bearing. */
  void doubt() {
    doubtful = true;
  }

  boolean isDoubtful() {
    return doubtful;
  }

  /** Tells whether a quantity may be meant here. */
  boolean admits(SectionVocabulary.Meant meant) {
    boolean fits = within.stream().allMatch(meant::isIn);
    return fits && (meant.own() || (!unresolved && (!ofWhich || isInWhole(meant))));
  }

  private boolean isInWhole(SectionVocabulary.Meant meant) {
    return whole != null && whole.region().map(meant::isIn).orElse(false);
  }

  /** Returns what was spoken of last. */
  List<Quantity> last() {
    return last;
  }

  /** Returns what the last figure's quantity is said to be a part of. */
  Optional<Quantity> whole() {
    return ofWhich ? Optional.ofNullable(whole) : Optional.empty();
  }

  /**
   * Returns what a change is of that names nothing; nothing where it may be one thing or another.
   * Behind one part alone it is that part's, if the whole's was told before; behind several it may
   * be the whole's.
   */
  List<Quantity> changing(SectionWords own) {
    boolean several = ofWhich && told > 1;
    if (several && whole != null && changes(own, whole) && !changesAny(own)) {
      return List.of(whole);
    }
    if (several && last.size() == 1) {
      return List.of();
    }
    if (last.size() > 1 || changesAny(own)) {
      return last;
    }
    if (ofWhich && told == 1 && whole != null && changed.contains(whole)) {
      return last;
    }
    if (ofWhich) {
      return whole != null && changes(own, whole) ? List.of(whole) : List.of();
    }
    return listed ? List.of() : last;
  }

  private boolean changesAny(SectionWords own) {
    return last.stream().anyMatch(quantity -> changes(own, quantity));
  }

  private static boolean changes(SectionWords own, Quantity quantity) {
    return quantity.region().map(own::changes).orElse(false);
  }
}
