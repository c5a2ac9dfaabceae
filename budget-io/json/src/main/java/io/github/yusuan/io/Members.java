package io.github.yusuan.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The members that an object of the format has (成员): those that must be there, and the others. */
final class Members {
  private final String what;
  private final List<String> names;
  private final int required;
  private final Map<String, Integer> indexes = new HashMap<>();

  private Members(String what, List<String> names, int required) {
    this.what = what;
    this.names = List.copyOf(names);
    this.required = required;
    for (String name : names) {
      indexes.put(name, indexes.size());
    }
  }

  static Members required(String... names) {
    return new Members("member ", List.of(names), names.length);
  }

  static Members optional(String... names) {
    return new Members("member ", List.of(names), 0);
  }

  /** Makes members that need not be there and that messages call something else. */
  static Members called(String what, List<String> names) {
    return new Members(what + ": ", names, 0);
  }

  /** Returns these members and others that need not be there. */
  Members and(String... others) {
    return and(List.of(others));
  }

  /** Returns these members and others that need not be there. */
  Members and(List<String> others) {
    List<String> all = new ArrayList<>(names);
    all.addAll(others);
    return new Members(what, all, required);
  }

  /** Returns the number of a member, or -1 where the object has no such member. */
  int indexOf(String name) {
    return indexes.getOrDefault(name, -1);
  }

  int size() {
    return names.size();
  }

  /** Returns the number of members that must be there; they come first. */
  int requiredSize() {
    return required;
  }

  String name(int index) {
    return names.get(index);
  }

  /** Returns what a message expects in the place of any other member. */
  String expected() {
    return what + Quoted.oneOf(names);
  }
}
