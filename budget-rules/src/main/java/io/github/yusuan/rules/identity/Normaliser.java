package io.github.yusuan.rules.identity;

import io.github.yusuan.rules.identity.Frames.Parting;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * Finds the narrowest frame of a region (口径归一): where all exhausting parts of a member but one are
 * empty, the region is that part's region. Without it rows of revenue and rows of expenditure would
 * never meet.
 */
final class Normaliser {
  private final Emptiness emptiness;
  private final List<Parting> partings;

  /** A region: its frame and the number of its subject. */
  record Spot(long frame, int subject) implements Serializable {
    @Override
    public int hashCode() {
      return 31 * new Frames.Frame(frame).hashCode() + subject;
    }
  }

  Normaliser(Frames frames, Emptiness emptiness) {
    this.partings = frames.partings();
    this.emptiness = emptiness;
  }

  /** Returns the region in its narrowest frame. */
  Spot normal(Spot spot) {
    long normal = narrowest(spot.frame(), spot.subject());
    return normal == spot.frame() ? spot : new Spot(normal, spot.subject());
  }

  private long narrowest(long frame, int subject) {
    long narrow = frame;
    for (int at = 0; at < partings.size(); at++) {
      Parting parting = partings.get(at);
      if (parting.splits(narrow)) {
        long only = onlyPart(narrow, subject, parting);
        if (only != narrow) {
          narrow = only;
          at = -1;
        }
      }
    }
    return narrow;
  }

  /** One step to a narrower frame: the split, and the region of its only part. */
  record Step(Parting parting, Spot only) {}

  /** Returns the first step on the way to the narrowest frame, or nothing from there. */
  Optional<Step> step(Spot spot) {
    for (Parting parting : partings) {
      if (parting.splits(spot.frame())) {
        long only = onlyPart(spot.frame(), spot.subject(), parting);
        if (only != spot.frame()) {
          return Optional.of(new Step(parting, new Spot(only, spot.subject())));
        }
      }
    }
    return Optional.empty();
  }

  /** Returns the frame of the only part that is not empty; the frame itself if there are others. */
  private long onlyPart(long frame, int subject, Parting parting) {
    long only = frame;
    for (long part : parting.parts()) {
      if (!emptiness.isEmpty(frame | part, subject)) {
        if (only != frame) {
          return frame;
        }
        only = frame | part;
      }
    }
    return only;
  }
}
