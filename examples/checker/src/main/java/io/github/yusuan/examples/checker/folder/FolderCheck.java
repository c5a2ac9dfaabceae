package io.github.yusuan.examples.checker.folder;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.io.html.ReportPage;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.finding.RelatedDocuments;
import io.github.yusuan.rules.related.Imprint;
import io.github.yusuan.rules.related.Relations;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Checks many documents and writes a page for each, an index, and a worklist (批量核对).
 *
 * <p>First every document is read, to know what it is; then each is checked against those that
 * belong to it. No more documents are in memory than there are workers. What was done is kept, so
 * that a run that was stopped goes on, and a later one checks only what changed.
 */
public final class FolderCheck {
  private final FolderOptions options;
  private final OutFolder out;
  private final FolderProgress progress;
  private final Sources sources;
  private final Workers workers = new Workers(Runtime.getRuntime().availableProcessors());
  private final Journal<Identified> identified;
  private final Journal<DocumentRow> checked;
  private final Spool spool;

  private FolderCheck(
      FolderOptions options,
      OutFolder out,
      FolderProgress progress,
      Sources sources,
      Journal<Identified> identified,
      Journal<DocumentRow> checked,
      Spool spool) {
    this.options = options;
    this.out = out;
    this.progress = progress;
    this.sources = sources;
    this.identified = identified;
    this.checked = checked;
    this.spool = spool;
  }

  /**
   * Checks documents.
   *
   * @param documents files, folders, and files of JSON Lines
   * @param folder where the pages go
   * @throws IOException if the folder cannot be written; what is wrong with a document is a row
   */
  public static FolderResult check(
      List<Path> documents, Path folder, FolderOptions options, FolderProgress progress)
      throws IOException {
    if (options.newBaseline().isPresent()) {
      Baseline.checkWritable(options.newBaseline().get());
    }
    TemplateFiles templates = new TemplateFiles();
    try (OutFolder out = OutFolder.open(folder);
        Spool spool = Spool.open();
        Sources sources = Sources.in(documents, folder, spool.file("sources"), templates);
        Journal<Identified> identified =
            Journal.open(out.kept("documents.log"), Identified.class, sources);
        Journal<DocumentRow> checked =
            Journal.open(out.kept("reports.log"), DocumentRow.class, sources)) {
      progress.begin(2 * sources.size());
      return new FolderCheck(options, out, progress, sources, identified, checked, spool)
          .run()
          .leavingOut(templates);
    }
  }

  private FolderResult run() throws IOException {
    String signature = options.signature();
    workers.each(sources.size(), at -> identify(at, signature));
    Kin kin = new Kin(sources, identified);
    workers.each(sources.size(), at -> check(at, kin));
    return new Lists(out, options, sources, checked).write(kin);
  }

  /** Reads a document to know what it is, unless that is known of just these bytes. */
  private void identify(int at, String signature) throws IOException {
    String done;
    Identified found;
    try {
      byte[] bytes = sources.get(at).bytes();
      done = Digest.of((signature + Digest.of(bytes)).getBytes(StandardCharsets.UTF_8));
      if (identified.signature(at).filter(done::equals).isPresent()) {
        progress.step();
        return;
      }
      found = identified(at, bytes);
    } catch (IOException | DisclosureFormatException unreadable) {
      done = signature + "-";
      found = Identified.unreadable(Failure.of(unreadable));
    }
    identified.put(at, done, found);
    progress.step();
  }

  private Identified identified(int at, byte[] bytes) throws IOException {
    ReadDocument document;
    try {
      document = options.reader().read(bytes);
    } catch (RuntimeException | StackOverflowError refused) {
      return Identified.unreadable(Failure.of(refused));
    }
    if (document.reading().isPresent()) {
      spool.put(at, document.reading().get());
    }
    return Identified.of(Imprint.of(document.disclosure()));
  }

  private void check(int at, Kin kin) throws IOException {
    String name = sources.get(at).name();
    Optional<Imprint> imprint = kin.imprint(at);
    Relations relations = imprint.isPresent() ? kin.of(at, imprint.get()) : Relations.of(Map.of());
    boolean read = imprint.isPresent();
    List<String> others = read && options.relates() ? others(name, relations) : List.of();
    String signature = signature(at, others);
    boolean page = !read || Files.exists(out.page(name));
    if (!page || !checked.signature(at).filter(signature::equals).isPresent()) {
      checked.put(at, signature, read ? row(at, relations) : unreadable(at));
    }
    progress.step();
  }

  private static List<String> others(String name, Relations relations) {
    List<String> others = new ArrayList<>();
    relations.lastYear(name).ifPresent(others::add);
    others.addAll(relations.units(name));
    relations.remarks(name).forEach(remark -> others.add(remark.toString()));
    return others;
  }

  /** What a document was checked against is part of what was done, by content. */
  private String signature(int at, List<String> others) throws IOException {
    StringBuilder all = new StringBuilder(identified.signature(at).orElse(""));
    for (String other : others) {
      OptionalInt position = sources.find(other);
      all.append('\n').append(other);
      if (position.isPresent()) {
        all.append(identified.signature(position.getAsInt()).orElse(""));
      }
    }
    return Digest.of(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  private DocumentRow unreadable(int at) throws IOException {
    Bilingual error = identified.get(at).map(Identified::error).orElse(Bilingual.NOTHING);
    return DocumentRow.unreadable(sources.get(at).name(), error);
  }

  /** Whatever goes wrong over one document, the others go on. */
  private DocumentRow row(int at, Relations relations) throws IOException {
    String name = sources.get(at).name();
    List<Message> remarks = options.relates() ? relations.remarks(name) : List.of();
    DocumentRow row;
    byte[] page;
    try {
      ReadDocument document = document(at);
      RelatedDocuments related = options.relates() ? related(name, relations) : options.given();
      Optional<Message> misfit = document.misfit(related);
      if (misfit.isPresent()) {
        return DocumentRow.unreadable(name, Bilingual.of(misfit.get()));
      }
      Report report = document.located(options.rulebook().check(document.disclosure(), related));
      row = DocumentRow.of(name, report, remarks);
      ReportPage shown = ReportPage.of(report).opensIn(options.language()).withRemarks(remarks);
      page = document.reading().map(shown::withReading).orElse(shown).toBytes();
    } catch (IOException | RuntimeException | StackOverflowError fault) {
      return DocumentRow.unreadable(name, Failure.of(fault));
    }
    out.write(name, page);
    return row;
  }

  private ReadDocument document(int at) throws IOException {
    Optional<ReadDocument> waiting = spool.get(at);
    return waiting.isPresent() ? waiting.get() : options.reader().read(sources.get(at).bytes());
  }

  private RelatedDocuments related(String name, Relations relations) throws IOException {
    RelatedDocuments related = RelatedDocuments.none();
    Optional<String> lastYear = relations.lastYear(name);
    if (lastYear.isPresent()) {
      related = related.withLastYear(disclosure(lastYear.get()));
    }
    List<Disclosure> units = new ArrayList<>();
    for (String unit : relations.units(name)) {
      units.add(disclosure(unit));
    }
    return units.isEmpty() ? related : related.withUnits(units);
  }

  private Disclosure disclosure(String name) throws IOException {
    int at = sources.find(name).orElseThrow(() -> new IOException("no document " + name));
    return document(at).disclosure();
  }
}
