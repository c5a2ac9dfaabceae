package io.github.yusuan.io.document;

import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Item;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Stub;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The items that a printed table lists (明细项目), row by row. A name that is left blank before another
 * is that of the row above; a row of fewer names is the subtotal of those below it.
 */
final class ListedItems {
  private final List<Integer> columns;
  private final Region slice;
  private final Set<Item> seen = new HashSet<>();
  private Optional<Category> category;
  private List<String> printed = List.of();
  private List<String> names = List.of();

  private ListedItems(List<Integer> columns, Region slice) {
    this.columns = columns;
    this.slice = slice;
    this.category = declared(slice);
  }

  /** Finds the columns of items of one side; nothing for a form without. */
  static Optional<ListedItems> of(Form form, Heads heads, Side side) {
    if (!form.openDimensions().contains(Dimension.ITEM)) {
      return Optional.empty();
    }
    List<Stub> stubs =
        form.stubs().stream()
            .filter(stub -> stub.dimension().equals(Optional.of(Dimension.ITEM)))
            .toList();
    List<Integer> keys =
        IntStream.range(side.from(), side.to()).filter(heads::isKey).boxed().toList();
    List<Integer> columns = new ArrayList<>();
    for (Stub stub : stubs) {
      keys.stream()
          .filter(column -> !columns.contains(column) && isHeaded(stub, heads.over(column)))
          .findFirst()
          .ifPresent(columns::add);
    }
    boolean all = !columns.isEmpty() && columns.size() == stubs.size();
    List<Integer> last = keys.subList(Math.max(0, keys.size() - 1), keys.size());
    return Optional.of(new ListedItems(all ? columns : last, form.slice()));
  }

  private static boolean isHeaded(Stub stub, List<String> path) {
    return !stub.headings().isEmpty()
        && path.stream().anyMatch(stub.headings().get(stub.headings().size() - 1)::isPrinted);
  }

  private static Optional<Category> declared(Region region) {
    return region.member(Dimension.DECLARED).map(Category.class::cast);
  }

  /** Notes a fixed row: the rows below it list what is in its category. */
  void below(Region row) {
    category = declared(row).or(() -> declared(slice));
    printed = List.of();
    names = List.of();
  }

  /** Tells whether a row names an item. */
  boolean isListed(PrintedRow row) {
    return category.isPresent() && !row.hasCode() && last(row) >= 0;
  }

  private int last(PrintedRow row) {
    for (int at = columns.size() - 1; at >= 0; at--) {
      if (!row.nameAt(columns.get(at)).isEmpty()) {
        return at;
      }
    }
    return -1;
  }

  /** Returns the printed name of the item that was read last. */
  String label() {
    return printed.get(printed.size() - 1);
  }

  /** Returns the item of a row that names one. Of two of one name the second is told apart. */
  Item item(PrintedRow row) {
    int last = last(row);
    List<String> texts = new ArrayList<>();
    List<String> path = new ArrayList<>();
    boolean above = true;
    for (int at = 0; at <= last; at++) {
      String text = row.nameAt(columns.get(at));
      boolean known = above && at < printed.size();
      boolean same = known && (text.isEmpty() || text.equals(printed.get(at)));
      texts.add(same ? printed.get(at) : text);
      path.add(same ? names.get(at) : text);
      above = same;
    }
    Item item = Item.of(category.orElseThrow(), free(path));
    printed = texts;
    names = item.names();
    return item;
  }

  /** Returns what is to be written for an item, by column: its names, the last as it is printed. */
  Map<Integer, String> texts(Item item, String label) {
    Map<Integer, String> texts = new HashMap<>();
    int last = Math.min(columns.size(), item.names().size()) - 1;
    for (int at = 0; at < last; at++) {
      texts.put(columns.get(at), item.names().get(at));
    }
    texts.put(columns.get(last), label);
    return texts;
  }

  private List<String> free(List<String> path) {
    List<String> free = new ArrayList<>(path);
    int last = path.size() - 1;
    for (int at = 2; !seen.add(Item.of(category.orElseThrow(), free)); at++) {
      free.set(last, path.get(last) + "#" + at);
    }
    return free;
  }
}
