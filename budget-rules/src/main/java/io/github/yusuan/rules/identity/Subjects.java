package io.github.yusuan.rules.identity;

import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.form.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The open parts of regions, numbered: the codes, units and projects that lines are about. Each
 * knows the others that contain it.
 */
final class Subjects {
  private static final int[] NOT_ASKED = {};

  private final Map<Region, Integer> numbers = new HashMap<>();
  private final List<Region> subjects = new ArrayList<>();

  /** The rows of no known code, by what is around them and the form. */
  private final Map<Unlisted, Integer> unlisted = new LinkedHashMap<>();

  /** By number of such a row: what is around it. */
  private final Map<Integer, Integer> parents = new HashMap<>();

  private record Unlisted(int around, Form form) {}

  /** By number: the subjects that contain it; none yet where nobody has asked. */
  private final List<int[]> around = new ArrayList<>();

  /** Numbers the open part of a region. */
  int number(Region subject) {
    Integer known = numbers.putIfAbsent(subject, subjects.size());
    if (known != null) {
      return known;
    }
    subjects.add(subject);
    around.add(NOT_ASKED);
    return subjects.size() - 1;
  }

  /** Numbers a row of no known code, inside another, in one form. */
  int unlisted(int around, Form form) {
    return unlisted.computeIfAbsent(
        new Unlisted(around, form),
        row -> {
          subjects.add(subjects.get(around));
          this.around.add(NOT_ASKED);
          parents.put(subjects.size() - 1, around);
          return subjects.size() - 1;
        });
  }

  /** Tells whether a subject is a row of no known code. */
  boolean isUnlisted(int number) {
    return parents.containsKey(number);
  }

  /** Returns the number of an open part that is printed. */
  OptionalInt known(Region subject) {
    Integer known = numbers.get(subject);
    return known == null ? OptionalInt.empty() : OptionalInt.of(known);
  }

  int size() {
    return subjects.size();
  }

  Region subject(int number) {
    return subjects.get(number);
  }

  /**
   * Returns the numbered subjects that contain one, itself included. To be asked when all are in.
   */
  int[] around(int number) {
    int[] known = around.get(number);
    if (known.length == 0) {
      known = findAround(number);
      around.set(number, known);
    }
    return known;
  }

  private int[] findAround(int number) {
    Integer parent = parents.get(number);
    if (parent != null) {
      return IntStream.concat(IntStream.of(number), Arrays.stream(around(parent))).toArray();
    }
    Set<Region> wider = new LinkedHashSet<>();
    wider.add(subjects.get(number));
    List<Region> walk = new ArrayList<>(wider);
    for (int at = 0; at < walk.size(); at++) {
      for (Region step : stepsUp(walk.get(at))) {
        if (wider.add(step)) {
          walk.add(step);
        }
      }
    }
    return walk.stream().filter(numbers::containsKey).mapToInt(numbers::get).toArray();
  }

  /** Widens a subject by one level in each of its dimensions. */
  private static List<Region> stepsUp(Region subject) {
    List<Region> steps = new ArrayList<>();
    for (Member member : subject.members()) {
      Optional<? extends Member> parent = member.parent();
      Region without = subject.without(member.dimension());
      steps.add(parent.isPresent() ? Frames.subject(without.narrow(parent.get())) : without);
    }
    return steps;
  }

  boolean contains(int outer, int inner) {
    for (int number : around(inner)) {
      if (number == outer) {
        return true;
      }
    }
    return false;
  }

  /** Returns, for each of some subjects that has others right inside it, those others. */
  Map<Integer, List<Integer>> forest(Set<Integer> some) {
    Map<Integer, List<Integer>> children = new LinkedHashMap<>();
    for (int child : some) {
      for (int parent : nearest(child, some)) {
        children.computeIfAbsent(parent, none -> new ArrayList<>()).add(child);
      }
    }
    return children;
  }

  /** Returns those of some subjects that contain one, and contain no other that does. */
  private List<Integer> nearest(int child, Set<Integer> some) {
    List<Integer> nearest = new ArrayList<>();
    for (int number : around(child)) {
      if (number != child && some.contains(number) && !containsAny(number, nearest)) {
        nearest.removeIf(other -> contains(other, number));
        nearest.add(number);
      }
    }
    return nearest;
  }

  private boolean containsAny(int outer, List<Integer> some) {
    for (int inner : some) {
      if (contains(outer, inner)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the dimensions in which a row is narrower than the one around it: a project before its
   * unit.
   */
  List<Dimension> narrower(int parent, int child) {
    Region outer = subjects.get(parent);
    List<Dimension> narrower = new ArrayList<>();
    for (Member member : subjects.get(child).members()) {
      if (!outer.member(member.dimension()).equals(Optional.of(member))) {
        narrower.add(member.dimension());
      }
    }
    if (narrower.remove(Dimension.PROJECT)) {
      narrower.add(0, Dimension.PROJECT);
    }
    return narrower;
  }
}
