package io.github.yusuan.io;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The statements that a claim can make (表述类别), each with the members that it is written with. */
enum StatementKind {
  AMOUNT(Set.of("amount", "unit")),
  SHARE(Set.of("share", "of")),
  CHANGE(Set.of("change", "unit")),
  CHANGE_PERCENT(Set.of("changePercent")),
  UNCHANGED(Set.of("unchanged")),
  COUNT(Set.of("count", "counter"));

  private static final List<String> ALL =
      List.of(
          "amount",
          "unit",
          "share",
          "of",
          "change",
          "changePercent",
          "unchanged",
          "count",
          "counter");

  private final Set<String> members;

  StatementKind(Set<String> members) {
    this.members = members;
  }

  /** Tells which statement a claim makes, once it is read; refuses none, half a one, and two. */
  static StatementKind of(ObjectIn claim) {
    Set<String> given = ALL.stream().filter(claim::has).collect(Collectors.toSet());
    for (StatementKind kind : values()) {
      if (kind.members.equals(given)) {
        return kind;
      }
    }
    if (given.equals(Set.of("change", "unit", "changePercent"))) {
      return CHANGE;
    }
    throw claim.refused(
        given.isEmpty()
            ? "no statement"
            : "a claim with " + String.join(", ", new TreeSet<>(given)),
        "one statement: amount and unit; share and of; change and unit, changePercent, or all three;"
            + " unchanged; or count and counter");
  }
}
