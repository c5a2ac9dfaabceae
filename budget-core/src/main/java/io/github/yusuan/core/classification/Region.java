package io.github.yusuan.core.classification;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Series;
import io.github.yusuan.core.label.Visible;
import io.github.yusuan.core.label.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A region (预算口径) of one budget: at most one member of each dimension, a dimension left out meaning
 * "all". Every printed figure is the size of a region, so this is the key of everything.
 *
 * <pre>{@code
 * Region r = Region.of(Source.GENERAL_PUBLIC_BUDGET, Kind.PROJECT);
 * r.narrow(FunctionalCode.of("2010302")).in(Language.CHINESE); // 功能分类2010302、一般公共预算、项目支出
 * }</pre>
 *
 * <p>Two regions are the same when they are {@linkplain #equals equal}.
 */
public final class Region implements Comparable<Region>, Words {
  private static final long serialVersionUID = 1L;
  private static final Dimension[] DIMENSIONS = Dimension.values();

  private static final Label WHOLE = Label.zh("全部收支").en("all revenue and expenditure");

  /** The whole budget (全部收支). */
  public static final Region ALL = new Region(new @Nullable Member[DIMENSIONS.length]);

  private final @Nullable Member[] members;
  private final transient int hash;
  private transient volatile @Nullable List<Member> present;

  private Region(@Nullable Member[] members) {
    this.members = members;
    this.hash = Arrays.hashCode(members);
  }

  /**
   * Returns the money that belongs to all of the given members.
   *
   * @param members at most one of each dimension, or several of which one contains the others
   * @return the region
   * @throws IllegalArgumentException if two members exclude each other
   */
  public static Region of(Member... members) {
    Objects.requireNonNull(members, "members");
    return of(Arrays.asList(members));
  }

  /**
   * Returns the money that belongs to all of the given members.
   *
   * @param members at most one of each dimension, or several of which one contains the others
   * @return the region
   * @throws IllegalArgumentException if two members exclude each other
   */
  public static Region of(Collection<? extends Member> members) {
    Objects.requireNonNull(members, "members");
    Region region = ALL;
    for (Member member : members) {
      region = region.narrow(member);
    }
    return region;
  }

  /**
   * Returns the part of this region that belongs to a member. What belongs to a project also
   * belongs to its unit, and an item to its category.
   *
   * @param member the member to narrow to
   * @return this region if it lies within the member, else the narrower one
   * @throws IllegalArgumentException if no money can belong to both
   */
  public Region narrow(Member member) {
    int at = member.dimension().ordinal();
    Member narrower = narrower(members[at], member);
    Region narrowed = narrower == members[at] ? this : with(at, narrower);
    if (member instanceof Item item) {
      return narrowed.narrow(item.category());
    }
    return member instanceof Project project ? narrowed.narrow(project.unit()) : narrowed;
  }

  /**
   * Returns the part of this region that lies in another.
   *
   * @param other the region to narrow to
   * @return the common part
   * @throws IllegalArgumentException if no money can belong to both
   */
  public Region narrow(Region other) {
    @Nullable Member[] narrowed = members.clone();
    for (int i = 0; i < narrowed.length; i++) {
      narrowed[i] = narrower(narrowed[i], other.members[i]);
    }
    return new Region(narrowed);
  }

  private static @Nullable Member narrower(@Nullable Member one, @Nullable Member other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    if (one.contains(other)) {
      return other;
    }
    if (other.contains(one)) {
      return one;
    }
    throw new IllegalArgumentException(
        "a region must have one member of a dimension: "
            + Visible.text(one + " excludes " + other));
  }

  /**
   * Returns this region widened to all members of a dimension. A region of all units is one of all
   * projects too, and one of all that a template declares one of all items.
   *
   * @param dimension the dimension to leave out
   * @return the wider region
   */
  public Region without(Dimension dimension) {
    Region wider = members[dimension.ordinal()] == null ? this : with(dimension.ordinal(), null);
    if (dimension == Dimension.DECLARED) {
      return wider.without(Dimension.ITEM);
    }
    return dimension == Dimension.UNIT ? wider.without(Dimension.PROJECT) : wider;
  }

  /**
   * Returns this region widened to all members of the dimensions that are not kept. A project that
   * is kept keeps its unit.
   *
   * @param kept the dimensions to keep
   * @return the wider region
   */
  public Region keep(Set<Dimension> kept) {
    @Nullable Member[] some = members.clone();
    for (Dimension dimension : DIMENSIONS) {
      if (!kept.contains(dimension)) {
        some[dimension.ordinal()] = null;
      }
    }
    if (some[Dimension.PROJECT.ordinal()] instanceof Project project) {
      some[Dimension.UNIT.ordinal()] = project.unit();
    }
    return new Region(some);
  }

  private Region with(int at, @Nullable Member member) {
    @Nullable Member[] changed = members.clone();
    changed[at] = member;
    return new Region(changed);
  }

  /**
   * Tells whether all money of another region is money of this one.
   *
   * @param other a region
   * @return true if the other is this region or lies within it
   */
  public boolean contains(Region other) {
    for (int i = 0; i < members.length; i++) {
      Member mine = members[i];
      Member theirs = other.members[i];
      if (mine != null && mine != theirs && (theirs == null || !mine.contains(theirs))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the member of a dimension.
   *
   * @param dimension the dimension
   * @return the member, or nothing where the region has all of them
   */
  public Optional<Member> member(Dimension dimension) {
    return Optional.ofNullable(members[dimension.ordinal()]);
  }

  /**
   * Returns the members that make up this region.
   *
   * @return the members, in the order of the dimensions
   */
  public List<Member> members() {
    List<Member> known = present;
    if (known == null) {
      List<Member> found = new ArrayList<>();
      for (Member member : members) {
        if (member != null) {
          found.add(member);
        }
      }
      known = List.copyOf(found);
      present = known;
    }
    return known;
  }

  /**
   * Words this region.
   *
   * @param language the language
   * @return the labels of the members, as 一般公共预算、项目支出; 全部收支 for the whole budget
   */
  @Override
  public String in(Language language) {
    List<Label> labels = members().stream().map(Member::label).toList();
    return labels.isEmpty() ? WHOLE.in(language) : Series.of(labels).in(language);
  }

  /**
   * Compares member by member, in the order of the dimensions, all before any one; so that names
   * made to collide in a hash map cost nothing.
   */
  @Override
  public int compareTo(Region other) {
    for (int i = 0; i < members.length; i++) {
      int compared = compare(members[i], other.members[i]);
      if (compared != 0) {
        return compared;
      }
    }
    return 0;
  }

  private static int compare(@Nullable Member one, @Nullable Member other) {
    if (one == other) {
      return 0;
    }
    if (one == null || other == null) {
      return one == null ? -1 : 1;
    }
    return one instanceof Project mine && other instanceof Project theirs
        ? mine.compareTo(theirs)
        : one.id().compareTo(other.id());
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Region that
            && hash == that.hash
            && Arrays.equals(members, that.members));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  private Object readResolve() {
    return new Region(members);
  }

  /** Returns the English words. */
  @Override
  public String toString() {
    return in(Language.ENGLISH);
  }
}
