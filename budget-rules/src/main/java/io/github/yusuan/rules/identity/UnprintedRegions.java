package io.github.yusuan.rules.identity;

import io.github.yusuan.rules.identity.Frames.Parting;
import io.github.yusuan.rules.identity.Normaliser.Spot;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Regions that no cell prints and of which at least two splits have a printed part (未列示而可两分的口径).
 */
final class UnprintedRegions {
  private final List<Parting> partings;
  private final Collection<Spot> printed;

  UnprintedRegions(Frames frames, Collection<Spot> printed) {
    this.partings = frames.partings();
    this.printed = printed;
  }

  /** Returns the regions, in the order of their first parts. */
  Set<Spot> all() {
    Set<Spot> once = new LinkedHashSet<>();
    Set<Spot> twice = new LinkedHashSet<>();
    for (Parting parting : partings) {
      Set<Spot> wholes = new LinkedHashSet<>();
      for (Spot part : printed) {
        if (parting.isPart(part.frame())) {
          wholes.add(new Spot(parting.whole(part.frame()), part.subject()));
        }
      }
      wholes.removeIf(whole -> !parting.splits(whole.frame()) || printed.contains(whole));
      for (Spot whole : wholes) {
        if (!once.add(whole)) {
          twice.add(whole);
        }
      }
    }
    return twice;
  }
}
