package io.github.yusuan.io;

import java.util.List;

/** The values that a claim can make (表述类别), each with the members that it is written with. */
enum ClaimedValueKind {
  AMOUNT("amount", "unit"),
  SHARE("share", "of"),
  CHANGE("change", "unit"),
  CHANGE_AND_PERCENT("change", "unit", "changePercent"),
  CHANGE_PERCENT("changePercent"),
  UNCHANGED("unchanged"),
  COUNT("count", "counter");

  private final List<String> members;

  ClaimedValueKind(String... members) {
    this.members = List.of(members);
  }

  /** Tells which value a claim makes, once it is read; refuses none, half a one, and two. */
  static ClaimedValueKind of(ObjectIn claim) {
    List<String> given = claim.present().stream().filter(name -> !name.equals("quantity")).toList();
    for (ClaimedValueKind kind : values()) {
      if (kind.members.size() == given.size() && kind.members.containsAll(given)) {
        return kind;
      }
    }
    throw claim.refused(
        given.isEmpty() ? "no statement" : "a claim with " + String.join(", ", given),
        "one statement: amount and unit; share and of; change and unit, changePercent, or all three;"
            + " unchanged; or count and counter");
  }
}
