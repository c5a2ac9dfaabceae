package io.github.yusuan.examples.checker.folder;

import io.github.yusuan.core.source.WholeFile;
import io.github.yusuan.rules.related.Relations;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Writes the index and the lists of a folder (汇总), from what is kept of each document. */
final class Lists {
  private final OutFolder out;
  private final FolderOptions options;
  private final Baseline all = Baseline.empty();

  Lists(OutFolder out, FolderOptions options) {
    this.out = out;
    this.options = options;
  }

  FolderResult write(List<String> names, Journal<DocumentRow> checked, Relations relations)
      throws IOException {
    Overview overview = new Overview();
    WholeFile.write(
        out.file(OutFolder.FINDINGS),
        csv ->
            WholeFile.write(
                out.file(OutFolder.WORKLIST),
                workbook ->
                    WholeFile.write(
                        out.file(OutFolder.DOCUMENTS),
                        documents -> write(names, checked, overview, csv, workbook, documents))));
    if (options.newBaseline().isPresent()) {
      all.write(options.newBaseline().get());
    }
    IndexPage index = new IndexPage(overview, options.language());
    WholeFile.write(out.file(OutFolder.INDEX), index::write);
    return overview.result(alike(names, relations), out.file(OutFolder.INDEX));
  }

  private void write(
      List<String> names,
      Journal<DocumentRow> checked,
      Overview overview,
      OutputStream csv,
      OutputStream workbook,
      OutputStream documents)
      throws IOException {
    try (Worklist worklist = Worklist.to(csv, workbook, options.language());
        DocumentList list = DocumentList.to(documents, options.language())) {
      for (String name : names) {
        DocumentRow row =
            checked.get(name).orElseThrow(() -> new IOException("nothing is kept of " + name));
        List<FindingRow> remaining = options.baseline().unknown(row);
        Standing standing = Standing.of(row, remaining);
        worklist.add(row, remaining);
        list.add(standing);
        overview.add(standing, remaining);
        if (options.newBaseline().isPresent() && row.isRead()) {
          all.add(row);
        }
      }
    }
  }

  private static List<List<String>> alike(List<String> names, Relations relations) {
    List<List<String>> groups = new ArrayList<>();
    for (String name : names) {
      List<String> alike = relations.has(name) ? relations.alike(name) : List.of();
      if (!alike.isEmpty() && name.compareTo(alike.get(0)) < 0) {
        List<String> group = new ArrayList<>(List.of(name));
        group.addAll(alike);
        groups.add(group);
      }
    }
    return groups;
  }
}
