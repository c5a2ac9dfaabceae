package io.github.yusuan.core.record;

import io.github.yusuan.core.label.Visible;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What rows say in one column about each key, and the first row that said it (一致性登记). */
final class Said<K> {
  private final RecordColumn column;
  private final Map<K, RowReading> first = new LinkedHashMap<>();

  Said(RecordColumn column) {
    this.column = column;
  }

  /** Learns what a row says, if anything; notes a row that contradicts an earlier one. */
  void learn(K key, RowReading row) {
    Optional<String> text = row.find(column);
    if (text.isEmpty()) {
      return;
    }
    RowReading earlier = first.putIfAbsent(key, row);
    Optional<String> said = earlier == null ? text : earlier.find(column);
    if (!said.equals(text)) {
      row.problem(
          column,
          "must be " + Visible.quoted(said.orElse("")) + ", as " + earlier + " says of " + key);
    }
  }

  Optional<String> of(K key) {
    return Optional.ofNullable(first.get(key)).flatMap(row -> row.find(column));
  }

  /** Returns all keys of which something is said. */
  Iterable<K> keys() {
    return first.keySet();
  }
}
