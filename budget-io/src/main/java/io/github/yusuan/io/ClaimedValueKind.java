package io.github.yusuan.io;

import java.util.List;
import java.util.stream.Stream;

/** The values that a claim can make (表述类别), each with the members that it is written with. */
enum ClaimedValueKind {
  AMOUNT("amount", "unit"),
  SHARE("share", "of"),
  CHANGE("change", "unit"),
  CHANGE_AND_PERCENT("change", "unit", "changePercent"),
  CHANGE_PERCENT("changePercent"),
  UNCHANGED("unchanged"),
  COUNT("count", "counter");

  /** Every member that some value is written with. */
  static final List<String> MEMBERS =
      Stream.of(values()).flatMap(kind -> kind.members.stream()).distinct().toList();

  private final List<String> members;

  ClaimedValueKind(String... members) {
    this.members = List.of(members);
  }

  /** Tells which value a claim makes, once it is read; refuses none, half a one, and two. */
  static ClaimedValueKind of(ObjectIn claim) {
    int given = count(MEMBERS, claim);
    for (ClaimedValueKind kind : values()) {
      if (kind.members.size() == given && count(kind.members, claim) == given) {
        return kind;
      }
    }
    List<String> found = MEMBERS.stream().filter(claim::has).toList();
    throw claim.refused(
        found.isEmpty() ? "no statement" : "a claim with " + String.join(", ", found),
        "one statement: amount and unit; share and of; change and unit, changePercent, or all three;"
            + " unchanged; or count and counter");
  }

  private static int count(List<String> members, ObjectIn claim) {
    int count = 0;
    for (String member : members) {
      count += claim.has(member) ? 1 : 0;
    }
    return count;
  }
}
