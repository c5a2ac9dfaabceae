package io.github.yusuan.core.budget;

import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.form.Split;
import io.github.yusuan.core.form.Template;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Whether money lies in a region of a template (归属). Where the members of a dimension exhaust it,
 * money that has none there is not outside but undetermined.
 */
final class Standing {
  private final Set<Dimension> exhaustive = EnumSet.noneOf(Dimension.class);

  /** What can be said. */
  enum Answer {
    INSIDE,
    OUTSIDE,
    UNDETERMINED
  }

  Standing(Template template) {
    for (Dimension dimension : Dimension.values()) {
      if (dimension.isOpen()) {
        exhaustive.add(dimension);
      }
    }
    for (Split split : template.splits()) {
      if (split.whole().isEmpty() && split.holdsIn(Region.ALL)) {
        exhaustive.add(split.dimension());
      }
    }
  }

  /** Asks about the money of a line. */
  Money money(Region line) {
    return new Money(line);
  }

  /** The money of a line. */
  final class Money {
    private final Region line;

    private Money(Region line) {
      this.line = line;
    }

    /** Says where it stands; outside in one dimension is outside. */
    Answer in(Region region) {
      Answer answer = Answer.INSIDE;
      for (Member member : region.members()) {
        Answer one = in(member);
        if (one == Answer.OUTSIDE) {
          return one;
        }
        answer = one == Answer.UNDETERMINED ? one : answer;
      }
      return answer;
    }

    boolean isInside(Region region) {
      return in(region) == Answer.INSIDE;
    }

    /** Returns the dimension in which it cannot be said. */
    Optional<Dimension> missing(Region region) {
      return region.members().stream()
          .filter(member -> in(member) == Answer.UNDETERMINED)
          .map(Member::dimension)
          .findFirst();
    }

    private Answer in(Member wanted) {
      return Standing.this.of(line.member(wanted.dimension()), wanted);
    }
  }

  private Answer of(Optional<Member> mine, Member wanted) {
    if (mine.isEmpty()) {
      return exhaustive.contains(wanted.dimension()) ? Answer.UNDETERMINED : Answer.OUTSIDE;
    }
    if (wanted.contains(mine.get())) {
      return Answer.INSIDE;
    }
    return mine.get().contains(wanted) ? Answer.UNDETERMINED : Answer.OUTSIDE;
  }
}
