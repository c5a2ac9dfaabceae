package io.github.yusuan.examples.checker.folder;

import io.github.yusuan.rules.related.Imprint;
import io.github.yusuan.rules.related.Relations;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes the index and the lists of a folder (汇总), from what is kept of each document, one after
 * the other.
 */
final class Lists {
  private final OutFolder out;
  private final FolderOptions options;
  private final Sources sources;
  private final Journal<DocumentRow> checked;
  private final Overview overview = new Overview();
  private final Departments departments = new Departments();
  private final Baseline all = Baseline.empty();

  Lists(OutFolder out, FolderOptions options, Sources sources, Journal<DocumentRow> checked) {
    this.out = out;
    this.options = options;
    this.sources = sources;
    this.checked = checked;
  }

  FolderResult write(Kin kin) throws IOException {
    ListFile findings = out.list(OutFolder.FINDINGS);
    ListFile worklist = out.list(OutFolder.WORKLIST);
    ListFile documents = out.list(OutFolder.DOCUMENTS);
    ListFile index = out.list(OutFolder.INDEX);
    findings.write(
        csv -> worklist.write(workbook -> documents.write(list -> write(csv, workbook, list))));
    if (options.newBaseline().isPresent()) {
      all.write(options.newBaseline().get());
    }
    departments.sum(this::remaining);
    List<ListFile> lists = List.of(worklist, findings, documents);
    index.write(new IndexPage(overview, departments, lists, options.language())::write);
    List<FolderResult.Left> left =
        Stream.concat(lists.stream(), Stream.of(index))
            .flatMap(list -> list.left().stream())
            .toList();
    return overview.result(alike(kin), left, index.path());
  }

  private DocumentRow row(int document) throws IOException {
    String name = sources.get(document).name();
    return checked.get(document).orElseThrow(() -> new IOException("nothing is kept of " + name));
  }

  private Departments.Remaining remaining(int document) throws IOException {
    DocumentRow row = row(document);
    return new Departments.Remaining(row.department(), options.baseline().unknown(row));
  }

  private void write(OutputStream csv, OutputStream workbook, OutputStream documents)
      throws IOException {
    try (Worklist worklist = Worklist.to(csv, workbook, options.language());
        DocumentList list = DocumentList.to(documents, options.language())) {
      for (int document = 0; document < sources.size(); document++) {
        DocumentRow row = row(document);
        List<FindingRow> remaining = options.baseline().unknown(row);
        Standing standing = Standing.of(row, remaining);
        worklist.add(row, remaining);
        list.add(standing);
        overview.add(standing, remaining);
        if (row.isRead()) {
          departments.add(row.department(), document);
          if (options.newBaseline().isPresent()) {
            all.add(row);
          }
        }
      }
    }
  }

  /** Returns the documents that are alike, each group once. */
  private List<List<String>> alike(Kin kin) throws IOException {
    List<List<String>> groups = new ArrayList<>();
    BitSet candidates = kin.alike();
    for (int at = candidates.nextSetBit(0); at >= 0; at = candidates.nextSetBit(at + 1)) {
      Optional<Imprint> imprint = kin.imprint(at);
      if (imprint.isPresent()) {
        String name = sources.get(at).name();
        Relations relations = kin.of(at, imprint.get());
        List<String> alike = relations.alike(name);
        if (!alike.isEmpty() && name.compareTo(alike.get(0)) < 0) {
          List<String> group = new ArrayList<>(List.of(name));
          group.addAll(alike);
          groups.add(group);
        }
      }
    }
    return groups;
  }
}
