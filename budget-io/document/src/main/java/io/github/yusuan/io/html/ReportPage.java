package io.github.yusuan.io.html;

import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Words;
import io.github.yusuan.core.source.WholeFile;
import io.github.yusuan.io.document.Reading;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.finding.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A report as a page to look at (核对报告网页): one HTML file that needs nothing else, in Chinese and
 * English, for the screen and for paper.
 *
 * <pre>{@code
 * ReportPage.of(report).write(Path.of("report.html"));
 * ReportPage.of(report).withReading(reading).write(path);     // says where in the document it stands
 * ReportPage.of(report).opensIn(Language.ENGLISH).toText();
 * }</pre>
 *
 * <p>The same report gives the same bytes. What the document says is shown as text and never
 * becomes markup.
 */
public final class ReportPage {
  private final Report report;
  private final @Nullable Reading reading;
  private final Language language;
  private final List<Words> remarks;
  private final Anchors anchors;

  private ReportPage(
      Report report, @Nullable Reading reading, Language language, List<Words> remarks) {
    this.report = report;
    this.reading = reading;
    this.language = language;
    this.remarks = List.copyOf(remarks);
    this.anchors = new Anchors(report);
  }

  /**
   * Takes a report to be shown.
   *
   * @param report the report; one that {@linkplain Report#withPlaces knows} the document says where
   *     in it everything stands
   * @return the page, which opens in Chinese
   */
  public static ReportPage of(Report report) {
    return new ReportPage(
        Objects.requireNonNull(report, "report"), null, Language.CHINESE, List.of());
  }

  /**
   * Says also what became of the figures of the printed document, and where in it everything
   * stands.
   *
   * @param reading how the disclosure was read
   * @return a copy
   */
  public ReportPage withReading(Reading reading) {
    Objects.requireNonNull(reading, "reading");
    return new ReportPage(report.withPlaces(reading), reading, language, remarks);
  }

  /**
   * Opens the page in a language; whoever looks at it can choose the other.
   *
   * @param first the language
   * @return a copy
   */
  public ReportPage opensIn(Language first) {
    return new ReportPage(report, reading, Objects.requireNonNull(first, "first"), remarks);
  }

  /**
   * Says something beside what was found, below the verdict: which other documents the check took
   * along, and which not.
   *
   * @param said the sentences
   * @return a copy
   */
  public ReportPage withRemarks(List<? extends Words> said) {
    return new ReportPage(report, reading, language, List.copyOf(said));
  }

  /**
   * Returns the name by which a finding is linked to: {@code report.html#SUM-FUNCTION-1b2c3d4e}. It
   * is the same in the page of another version of the document.
   *
   * @param finding a finding of the report
   * @return the fragment of an address, without the number sign; nothing for a finding that the
   *     page does not show by itself
   */
  public Optional<String> anchor(Finding finding) {
    return anchors.of(Objects.requireNonNull(finding, "finding"));
  }

  /**
   * Writes a file, as a whole or not at all: where writing fails, the old file stays as it was.
   *
   * @param path the file
   * @throws IOException if the file cannot be written
   */
  public void write(Path path) throws IOException {
    WholeFile.write(Objects.requireNonNull(path, "path"), this::write);
  }

  /**
   * Writes to a stream, which stays open.
   *
   * @param out the stream
   * @throws IOException if the stream cannot be written
   */
  public void write(OutputStream out) throws IOException {
    Objects.requireNonNull(out, "out").write(toBytes());
  }

  /**
   * Returns the page as bytes.
   *
   * @return the page, in UTF-8
   */
  public byte[] toBytes() {
    return toText().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Returns the page as text.
   *
   * @return the page
   */
  public String toText() {
    Markup markup = new Markup();
    new PageLayout(this, new Html(markup)).write();
    return markup.toString();
  }

  Report report() {
    return report;
  }

  Optional<Reading> reading() {
    return Optional.ofNullable(reading);
  }

  Language language() {
    return language;
  }

  List<Words> remarks() {
    return remarks;
  }

  Anchors anchors() {
    return anchors;
  }

  /** Returns what this is of, for a debugger. */
  @Override
  public String toString() {
    return report.toString();
  }
}
