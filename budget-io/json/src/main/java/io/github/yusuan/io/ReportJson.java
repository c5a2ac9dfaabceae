package io.github.yusuan.io;

import io.github.yusuan.core.label.Words;
import io.github.yusuan.core.source.WholeFile;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A report as JSON (核对报告的JSON格式), for systems that show or store what a check came to. Out only: a
 * report is made again by checking again.
 *
 * <pre>{@code
 * ReportJson.of(report).write(path);              // what is to be looked at, and counts of the rest
 * ReportJson.of(report).withAll().write(path);    // everything that was examined
 *
 * {
 *   "format": "yusuan-report/3",
 *   "department": {"name": "…"}, "year": 2024, "template": "shanxi-county", "kind": "department-budget",
 *   "verdict": "errors",
 *   "counts": {"errors": 1, "warnings": 0, "notes": 3, "undecided": 0, "holds": 612, "holds-within-rounding": 40, "not-applicable": 9, "folded": 2},
 *   "families": [{"family": "SAME", "name": {"zh": "…", "en": "…"}, "errors": 1, "warnings": 0, …}],
 *   "joint": {
 *     "consistency": "inconsistent", "complete": true,
 *     "discrepancies": [
 *       {
 *         "unique": true,
 *         "culprits": [
 *           {
 *             "statements": [{"cells": [{"form": "performance-funding", "project": {…}, "line": "total", "column": "amount", "figure": "553891.68", "unit": "元"}, …]}],
 *             "fits": {"least": "555850.00", "greatest": "555949.99"},
 *             "corrections": [{"figure": "555891.68", "slip": "one-digit"}]
 *           }
 *         ],
 *         "conflict": {"chain": [{"zh": "…", "en": "…"}], "statements": […]},
 *         "explains": [0],
 *         "text": {"zh": "…", "en": "…"}
 *       }
 *     ],
 *     "hypotheses": [
 *       {
 *         "act": "columns-swapped",
 *         "cells": [{"form": "expenditure", "line": "total", "column": "basic", "figure": "80.43", "unit": "万元"}, …],
 *         "rest": "consistent", "errorsLeft": 0,
 *         "explains": [0, 1],
 *         "text": {"zh": "…", "en": "…"}
 *       }
 *     ]
 *   },
 *   "findings": [
 *     {
 *       "key": "SAME-REGION-1b2c3d4e",
 *       "rule": "SAME-REGION", "severity": "error", "outcome": "violated",
 *       "cells": [{"form": "projects-current", "line": "u1-p4", "column": "total", "figure": "55.59", "unit": "万元"}],
 *       "places": [{"line": 386, "column": 31}],
 *       "comparison": {"stated": "555900.00", "computed": "553891.68", "difference": "2008.32", "slack": "50.00"},
 *       "says": {"sentence": "same-differs", "values": {"region": {"zh": "…", "en": "…"}, "difference": "0.200832万元", …}},
 *       "text": {"zh": "…", "en": "…"},
 *       "consequences": []
 *     },
 *     {
 *       "key": "TEXT-AMOUNT-5f6a7b8c",
 *       "rule": "TEXT-AMOUNT", "severity": "error", "outcome": "not-applicable",
 *       "at": {"part": "section", "id": "expenditure", "item": "基本支出"},
 *       "reason": {"zh": "…", "en": "…"},
 *       "text": {"zh": "…", "en": "…"}
 *     }
 *   ]
 * }
 * }</pre>
 *
 * <p>The verdict is no-errors, errors, undecided or nothing-examined; only the first passes. The
 * joint proof is consistent, inconsistent or undecided; a {@code weakerAssumption} (half-even,
 * unknown, truncation) is a way of rounding under which nothing contradicts, so that nobody need be
 * accused. Each discrepancy has its equally small culprits, the likeliest first, each with one or
 * more statements in one or more cells; for a single statement what would fit and the likely slips,
 * in the unit and decimals of its cells; a statement of the text has {@code claims} with section
 * and quantity instead of cells; the minimal conflict as a chain of identities with the statements
 * that cannot all satisfy them; and the positions, from 0, of the findings listed here that it
 * explains. A hypothesis is one cause of many figures: an act (other-unit, columns-swapped,
 * levels-counted, rows-shifted, other-code, summary-among-items, column-not-filled-in) that was
 * tried, the cells that are wrong by it, whether all the rest is consistent then, and how many
 * errors are left; several are equally good, the likeliest first. {@code furtherHypotheses}, of the
 * same shape, say what else one act explains once the first of them is mended. Where other
 * documents take part, {@code together} says whether all of them can be true together, {@code
 * errorsElsewhere} counts the errors that are of the others alone, and {@code elsewhere} says in
 * which document how many.
 *
 * <p>Where the report {@linkplain Report#withPlaces knows} the document that was read, a finding
 * has {@code places}: {@code {"page": 18, "box": [94, 121, 160, 140]}} in points from the upper
 * left corner, {@code {"sheet": "表一", "cell": "C7"}}, {@code {"line": 31, "column": 12}}, {@code
 * {"table": 3, "row": 5, "column": 2}} or {@code {"paragraph": 40}}, as the format of the document
 * has them. A discrepancy has those of its figures in doubt.
 *
 * <p>{@code doubts}, where they are given, are those about how the document was read, each as
 * {@code {"zh": "…", "en": "…"}}.
 *
 * <p>Compared amounts are in 元. A cell of a performance sheet also names its project, one of
 * another document ({@code "document": {"zh": "2024年公开文本", "en": "document of 2024"}}) the
 * document; a blank cell has no figure. What is not about cells says where it is: {@code at} a part
 * of the document. A check that could not be made has a short {@code reason}, alike for all such.
 * What a finding {@code says} is the permanent key of its sentence and the values that fill it: a
 * number, text of the document, words in both languages, a list, or another sentence with values of
 * its own. The {@code key} of a finding is the same for the same finding in another version of the
 * document. What is empty is left out.
 */
public final class ReportJson {
  private final Report report;
  private final Set<Outcome> listed;
  private final List<Words> doubts;

  private ReportJson(Report report, Set<Outcome> listed, List<Words> doubts) {
    this.report = report;
    this.listed = listed;
    this.doubts = doubts;
  }

  /**
   * Takes a report to be written: what is violated, noted or undecided, and counts of what holds.
   *
   * @param report the report
   * @return the report as JSON
   */
  public static ReportJson of(Report report) {
    return new ReportJson(
        Objects.requireNonNull(report, "report"),
        EnumSet.of(Outcome.VIOLATED, Outcome.NOTED, Outcome.UNDECIDED),
        List.of());
  }

  /**
   * Writes also what holds and what could not be examined.
   *
   * @return a copy
   */
  public ReportJson withAll() {
    return new ReportJson(report, EnumSet.allOf(Outcome.class), doubts);
  }

  /**
   * Writes also what is in doubt about how the document was read, all of it.
   *
   * @param words the doubts, each with its place in its words
   * @return a copy
   */
  public ReportJson withDoubts(List<? extends Words> words) {
    return new ReportJson(report, listed, List.copyOf(Objects.requireNonNull(words, "words")));
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
    JsonText.write(this, ReportShape::write, Objects.requireNonNull(out, "out"));
  }

  /**
   * Returns the report as bytes.
   *
   * @return the document, in UTF-8
   */
  public byte[] toBytes() {
    return toText().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Returns the report as text, laid out for people.
   *
   * @return the document
   */
  public String toText() {
    return JsonText.document(this, ReportShape::write);
  }

  Report report() {
    return report;
  }

  List<Words> doubts() {
    return doubts;
  }

  /** Returns the findings that are listed, in the order of the report. */
  List<Finding> findings() {
    return report.findings().stream()
        .filter(finding -> listed.contains(finding.outcome()))
        .toList();
  }

  /** Returns what this is of and how much of it, for a debugger. */
  @Override
  public String toString() {
    return report + (listed.contains(Outcome.HOLDS) ? ", all" : "");
  }
}
