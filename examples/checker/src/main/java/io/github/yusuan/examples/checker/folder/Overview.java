package io.github.yusuan.examples.checker.folder;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;

/** All documents of a folder, added up (概览): the worst of them, and the sums by rule. */
final class Overview {
  /** How many documents an index lists; the rest is in the list of documents. */
  static final int MOST = 3_000;

  /** The worst first: by verdict, errors, money, warnings, and then by name. */
  private static final Comparator<Standing> WORST =
      Comparator.comparingInt(Standing::rank)
          .thenComparing(Comparator.comparingInt(Standing::errors).reversed())
          .thenComparing(Comparator.comparingLong(Standing::fen).reversed())
          .thenComparing(Comparator.comparingInt(Standing::warnings).reversed())
          .thenComparing(standing -> standing.document().name());

  private final PriorityQueue<Standing> worst = new PriorityQueue<>(WORST.reversed());
  private final Map<String, Sum> rules = new TreeMap<>();
  private int passed;
  private int failed;
  private int unreadable;

  /** What was found of one rule, or in the documents of one department (合计). */
  static final class Sum {
    private int documents;
    private int errors;
    private int others;
    private long fen;

    int documents() {
      return documents;
    }

    int errors() {
      return errors;
    }

    int others() {
      return others;
    }

    /** Returns the largest difference, in 分. */
    long fen() {
      return fen;
    }

    /** Adds a document. */
    void add(List<FindingRow> findings) {
      documents++;
      findings.forEach(this::add);
    }

    private void add(FindingRow finding) {
      if (finding.severity().equals(FindingRow.ERROR)) {
        errors++;
      } else {
        others++;
      }
      fen = Math.max(fen, finding.fen());
    }
  }

  void add(Standing standing, List<FindingRow> remaining) {
    worst.add(standing);
    if (worst.size() > MOST) {
      worst.remove();
    }
    if (!standing.isRead()) {
      unreadable++;
      return;
    }
    if (standing.passes()) {
      passed++;
    } else {
      failed++;
    }
    Set<String> seen = new HashSet<>();
    for (FindingRow finding : remaining) {
      Sum rule = rules.computeIfAbsent(finding.rule(), first -> new Sum());
      rule.documents += seen.add(finding.rule()) ? 1 : 0;
      rule.add(finding);
    }
  }

  int passed() {
    return passed;
  }

  int failed() {
    return failed;
  }

  int unreadable() {
    return unreadable;
  }

  int all() {
    return passed + failed + unreadable;
  }

  List<Standing> worst() {
    return worst.stream().sorted(WORST).toList();
  }

  /** Returns the sums by rule, what concerns most documents first. */
  List<Map.Entry<String, Sum>> rules() {
    return rules.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<String, Sum> sum) -> sum.getValue().documents())
                .reversed())
        .toList();
  }

  FolderResult result(List<List<String>> alike, List<FolderResult.Left> left, Path index) {
    return new FolderResult(passed, failed, unreadable, alike, left, index, new TemplateFiles());
  }
}
