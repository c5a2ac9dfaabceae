package io.github.yusuan.rules.simplex;

import java.util.Arrays;

/** Some of the numbers below a limit (若干序号), to be gone through without looking at the others. */
final class Members {
  private static final int NONE = -1;

  private final int[] members;

  /** By number: where it stands among the members. */
  private final int[] places;

  private int size;

  Members(int limit) {
    members = new int[limit];
    places = new int[limit];
    Arrays.fill(places, NONE);
  }

  Members(Members others) {
    members = others.members.clone();
    places = others.places.clone();
    size = others.size;
  }

  int size() {
    return size;
  }

  /** Returns one of them; their order means nothing. */
  int get(int at) {
    return members[at];
  }

  void set(int number, boolean isMember) {
    if (isMember == (places[number] != NONE)) {
      return;
    }
    if (isMember) {
      places[number] = size;
      members[size++] = number;
    } else {
      int last = members[--size];
      members[places[number]] = last;
      places[last] = places[number];
      places[number] = NONE;
    }
  }
}
