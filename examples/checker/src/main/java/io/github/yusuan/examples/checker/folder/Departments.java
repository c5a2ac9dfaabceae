package io.github.yusuan.examples.checker.folder;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * What was found in the documents of each department (部门合计), of any number of departments: one
 * after the other is added up from what is kept of its documents, and the worst are held.
 */
final class Departments {
  private static final Comparator<Map.Entry<String, Overview.Sum>> WORST =
      Comparator.comparingInt((Map.Entry<String, Overview.Sum> sum) -> sum.getValue().errors())
          .reversed()
          .thenComparing(Map.Entry.comparingByKey());

  private final KeyIndex documents = new KeyIndex();
  private final PriorityQueue<Map.Entry<String, Overview.Sum>> worst =
      new PriorityQueue<>(WORST.reversed());
  private int count;

  /** What remains to be looked at in a document (余下意见). */
  record Remaining(String department, List<FindingRow> findings) {}

  /** Tells what remains of a document. */
  @FunctionalInterface
  interface Rows {
    Remaining of(int document) throws IOException;
  }

  /** Says whose a document is. */
  void add(String department, int document) {
    documents.add(department, document);
  }

  /** Adds up, once all documents are there. */
  void sum(Rows rows) throws IOException {
    documents.sorted().forEachBucket(bucket -> sum(bucket, rows));
  }

  private void sum(int[] bucket, Rows rows) throws IOException {
    Map<String, Overview.Sum> sums = new TreeMap<>();
    for (int document : bucket) {
      Remaining remaining = rows.of(document);
      sums.computeIfAbsent(remaining.department(), first -> new Overview.Sum())
          .add(remaining.findings());
    }
    sums.entrySet().forEach(this::keep);
  }

  private void keep(Map.Entry<String, Overview.Sum> sum) {
    count++;
    worst.add(Map.entry(sum.getKey(), sum.getValue()));
    if (worst.size() > Overview.MOST) {
      worst.remove();
    }
  }

  /** Returns the sums, the most errors first. */
  List<Map.Entry<String, Overview.Sum>> worst() {
    return worst.stream().sorted(WORST).toList();
  }

  int count() {
    return count;
  }
}
