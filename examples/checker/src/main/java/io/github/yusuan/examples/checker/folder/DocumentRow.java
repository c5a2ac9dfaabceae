package io.github.yusuan.examples.checker.folder;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.Verdict;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * What checking a document came to (核对结果): small, of texts and numbers alone, to be stored, sent
 * and added up. A document that cannot be read is a row too, with the error.
 *
 * @param name the name of the document
 * @param error why it cannot be read; empty where it was
 * @param department who published it; empty where it cannot be read
 * @param code the code of the department; empty where none is printed
 * @param year the year; 0 where it cannot be read
 * @param kind the kind of document
 * @param template the template
 * @param verdict no-errors, errors, undecided, nothing-examined or unreadable
 * @param errors how many errors were found
 * @param warnings how many warnings
 * @param notes what is worth knowing
 * @param undecided what was not examined to the end
 * @param remarks what it was related to, and why not
 * @param findings what is to be looked at
 */
public record DocumentRow(
    String name,
    Bilingual error,
    String department,
    String code,
    int year,
    String kind,
    String template,
    String verdict,
    int errors,
    int warnings,
    int notes,
    int undecided,
    List<Bilingual> remarks,
    List<FindingRow> findings)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  static final String UNREADABLE = "unreadable";
  static final String NO_ERRORS = id(Verdict.NO_ERRORS);

  /** Copies the lists. */
  public DocumentRow {
    remarks = List.copyOf(remarks);
    findings = List.copyOf(findings);
  }

  /** Sums up a report. */
  public static DocumentRow of(String name, Report report, List<Message> remarks) {
    Disclosure disclosure = report.disclosure();
    return new DocumentRow(
        name,
        Bilingual.NOTHING,
        disclosure.department().name(),
        disclosure.department().code().orElse(""),
        disclosure.year().getValue(),
        disclosure.kind().id(),
        disclosure.template().family().id(),
        id(report.verdict()),
        report.errors().size(),
        report.warnings().size(),
        report.notes().size(),
        report.undecided().size(),
        remarks.stream().map(Bilingual::of).toList(),
        new FindingRows(report).all());
  }

  /** Says why a document cannot be read. */
  public static DocumentRow unreadable(String name, Bilingual error) {
    return new DocumentRow(
        name, error, "", "", 0, "", "", UNREADABLE, 0, 0, 0, 0, List.of(), List.of());
  }

  private static String id(Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Tells whether the document could be read. */
  public boolean isRead() {
    return error.isNothing();
  }

  /** Returns how much money the largest difference is, in 分. */
  public long fen() {
    return findings.stream().mapToLong(FindingRow::fen).max().orElse(0);
  }
}
