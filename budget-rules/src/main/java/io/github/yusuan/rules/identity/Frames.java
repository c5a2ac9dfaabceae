package io.github.yusuan.rules.identity;

import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.form.Split;
import io.github.yusuan.core.form.Template;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * The categories of a region as one {@code long}, its frame. Each category of the template has a
 * bit, and a frame has the bits of its categories <em>and of all above them</em>: so one frame
 * contains another exactly if its bits are among the other's, and narrowing is an "or".
 */
final class Frames {
  private final Map<Category, Long> bits = new HashMap<>();
  private final List<Category> categories;
  private final Map<Dimension, Long> masks = new EnumMap<>(Dimension.class);
  private final Map<Frame, Region> regions = new HashMap<>();
  private final List<Parting> partings = new ArrayList<>();

  /** A frame as a key: frames differ in few bits, which are spread over all of them. */
  record Frame(long bits) {
    /** An odd number whose multiples have their bits everywhere: 2^64 by the golden ratio. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    @Override
    public int hashCode() {
      return Long.hashCode(bits * SPREAD);
    }
  }

  /** A split in bits: the member that is split and its dimension, and the parts. */
  static final class Parting {
    private final Dimension dimension;
    private final long mask;
    private final long whole;
    private final long[] parts;
    private final long inside;

    private Parting(Dimension dimension, long mask, long whole, long[] parts, long inside) {
      this.dimension = dimension;
      this.mask = mask;
      this.whole = whole;
      this.parts = parts;
      this.inside = inside;
    }

    Dimension dimension() {
      return dimension;
    }

    long[] parts() {
      return parts;
    }

    /** Tells whether a frame has just one of the parts. */
    boolean isPart(long frame) {
      for (long part : parts) {
        if ((frame & mask) == part) {
          return true;
        }
      }
      return false;
    }

    /** Returns the frame of what is split instead of that of a part. */
    long whole(long frame) {
      return (frame & ~mask) | whole;
    }

    /** Tells whether a frame has just the member that is split, where it is split so. */
    boolean splits(long frame) {
      return (frame & mask) == whole && contains(inside, frame);
    }
  }

  Frames(Template template) {
    categories = List.copyOf(template.categories());
    for (Category category : categories) {
      long own = 1L << bits.size();
      // The template names parents before their parts.
      long above =
          category.parent().map(parent -> Objects.requireNonNull(bits.get(parent))).orElse(0L);
      bits.put(category, own | above);
      masks.merge(category.dimension(), own, (one, other) -> one | other);
    }
    for (Split split : template.splits()) {
      long[] parts = split.parts().stream().mapToLong(this::bits).toArray();
      long whole = split.whole().map(this::bits).orElse(0L);
      partings.add(
          new Parting(
              split.dimension(),
              masks.getOrDefault(split.dimension(), 0L),
              whole,
              parts,
              frame(split.inside())));
    }
  }

  private long bits(Category category) {
    return bits.getOrDefault(category, 0L);
  }

  /** Returns the frame of a region of the template. */
  long frame(Region region) {
    long frame = 0;
    for (Member member : region.members()) {
      if (member instanceof Category category) {
        frame |= bits(category);
      }
    }
    return frame;
  }

  /** Returns the frame of a region, or nothing if the template does not mention all of it. */
  OptionalLong known(Region region) {
    for (Member member : region.members()) {
      if (member instanceof Category category && !bits.containsKey(category)) {
        return OptionalLong.empty();
      }
    }
    return OptionalLong.of(frame(region));
  }

  /** Returns what a region is about besides its frame: codes, units and projects. */
  static Region subject(Region region) {
    return region.keep(Dimension.open());
  }

  /** Returns the region of a frame and a subject. */
  Region region(long frame, Region subject) {
    return regions.computeIfAbsent(new Frame(frame), this::region).narrow(subject);
  }

  private Region region(Frame known) {
    long frame = known.bits();
    List<Category> members = new ArrayList<>();
    for (int at = 0; at < categories.size(); at++) {
      if ((frame >>> at & 1) == 1) {
        members.add(categories.get(at));
      }
    }
    return Region.of(members);
  }

  /** Tells whether all money of one frame is money of another. */
  static boolean contains(long outer, long inner) {
    return (outer & ~inner) == 0;
  }

  /** Returns the splits of the template, in its order. */
  List<Parting> partings() {
    return partings;
  }
}
