package io.github.yusuan.rules.identity;

import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Column;
import io.github.yusuan.core.form.Form;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * Which forms of a document are taken for a part of their slice only (各表口径), where publishers print
 * one or the other and do not say which: {@link Form#orOnly}.
 *
 * @param parts by identifier of a form, what its figures are narrowed to
 */
record Scopes(Map<String, Region> parts) implements Serializable {
  static final Scopes WHOLE = new Scopes(Map.of());

  Scopes {
    parts = Map.copyOf(parts);
  }

  /**
   * Takes forms for a part only where that breaks fewer identities. Forms that measure parts of one
   * another are taken alike; they are asked in the order of printing.
   *
   * @param broken counts what is broken under some scopes
   */
  static Scopes settle(Disclosure disclosure, ToLongFunction<Scopes> broken) {
    List<Set<Form>> groups = groups(disclosure);
    Scopes best = WHOLE;
    long fewest = groups.isEmpty() ? 0 : broken.applyAsLong(best);
    for (Set<Form> group : groups) {
      if (fewest > 0) {
        Scopes other = best.with(group);
        long left = broken.applyAsLong(other);
        if (left < fewest) {
          best = other;
          fewest = left;
        }
      }
    }
    return best;
  }

  private static List<Set<Form>> groups(Disclosure disclosure) {
    List<Set<Form>> groups = new ArrayList<>();
    for (Table table : disclosure.tables()) {
      Form form = table.form();
      if (form.orOnly().isPresent() && isPossible(table)) {
        List<Set<Form>> met =
            groups.stream()
                .filter(group -> group.stream().anyMatch(one -> meet(one, form)))
                .toList();
        Set<Form> all = new LinkedHashSet<>();
        met.forEach(all::addAll);
        all.add(form);
        groups.removeAll(met);
        groups.add(all);
      }
    }
    return groups;
  }

  private static boolean meet(Form one, Form other) {
    return one.slice().contains(other.slice()) || other.slice().contains(one.slice());
  }

  /** A table that prints a column of what lies outside of the part says itself what it is of. */
  private static boolean isPossible(Table table) {
    Region part = table.form().orOnly().orElse(Region.ALL);
    for (Column column : table.columns()) {
      try {
        table.form().region(part, column);
      } catch (IllegalArgumentException outside) {
        return false;
      }
    }
    return true;
  }

  private Scopes with(Set<Form> group) {
    Map<String, Region> more = new HashMap<>(parts);
    group.forEach(form -> form.orOnly().ifPresent(part -> more.put(form.id(), part)));
    return new Scopes(more);
  }

  /** Returns what the figures of a form are narrowed to; all money where they are not. */
  Region of(Form form) {
    return parts.getOrDefault(form.id(), Region.ALL);
  }
}
