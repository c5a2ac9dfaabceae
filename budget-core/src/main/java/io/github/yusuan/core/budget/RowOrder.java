package io.github.yusuan.core.budget;

import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Item;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.classification.Region;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;

/**
 * The order of rows (行序): codes in code order, a parent before its children; units by name, each
 * before its projects; projects by order number, then code, then name; items by their category and
 * names, a subtotal before its items.
 */
final class RowOrder implements Comparator<Region>, Serializable {
  private static final long serialVersionUID = 1L;

  private static final Comparator<Project> PROJECTS =
      Comparator.<Project>comparingInt(project -> project.number().orElse(Integer.MAX_VALUE))
          .thenComparing(project -> project.code().orElse(""))
          .thenComparing(Project::name);

  private static final Comparator<Item> ITEMS =
      Comparator.<Item, String>comparing(item -> item.category().id())
          .thenComparing(item -> String.join("\u0000", item.names()));

  @Override
  public int compare(Region one, Region other) {
    for (Dimension dimension : Dimension.open()) {
      int order = compare(one.member(dimension), other.member(dimension));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static int compare(Optional<Member> one, Optional<Member> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Boolean.compare(one.isPresent(), other.isPresent());
    }
    if (one.get() instanceof Project first && other.get() instanceof Project second) {
      return PROJECTS.compare(first, second);
    }
    if (one.get() instanceof Item first && other.get() instanceof Item second) {
      return ITEMS.compare(first, second);
    }
    return one.get().id().compareTo(other.get().id());
  }
}
