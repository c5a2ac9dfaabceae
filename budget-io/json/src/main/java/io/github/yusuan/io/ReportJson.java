package io.github.yusuan.io;

import io.github.yusuan.rules.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Reports as JSON (核对报告的JSON格式), for systems that show or store what a check came to. Out only: a
 * report is made again by checking again.
 *
 * <pre>{@code
 * {
 *   "format": "yusuan-report/1",
 *   "department": {"name": "…"}, "year": 2024, "template": "shanxi-county-2024",
 *   "violated": true,
 *   "counts": {"holds": 612, "holds-within-rounding": 40, "violated": 1, "noted": 3, "not-applicable": 9, "folded": 2},
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
 *         "explains": [41],
 *         "text": {"zh": "…", "en": "…"}
 *       }
 *     ]
 *   },
 *   "findings": [
 *     {
 *       "rule": "SAME-REGION", "severity": "error", "outcome": "violated",
 *       "cells": [{"form": "projects-current", "line": "u1-p4", "column": "total", "figure": "55.59", "unit": "万元"}],
 *       "comparison": {"stated": "555900.00", "computed": "553891.68", "difference": "2008.32", "slack": "50.00"},
 *       "text": {"zh": "…", "en": "…"},
 *       "consequences": []
 *     },
 *     {
 *       "rule": "TEXT-AMOUNT", "severity": "error", "outcome": "not-applicable",
 *       "at": {"part": "section", "id": "expenditure", "item": "基本支出"},
 *       "reason": {"zh": "…", "en": "…"},
 *       "text": {"zh": "…", "en": "…"}
 *     }
 *   ]
 * }
 * }</pre>
 *
 * <p>The joint proof is consistent, inconsistent or undecided; a {@code weakerAssumption}
 * (half-even, unknown, truncation) is a way of rounding under which nothing contradicts, so that
 * nobody need be accused. Each discrepancy has its equally small culprits, the likeliest first,
 * each with one or more statements in one or more cells; for a single statement what would fit and
 * the likely slips, in the unit and decimals of its cells; the minimal conflict as a chain of
 * identities with the statements that cannot all satisfy them; and the positions, from 0, of the
 * findings that it explains.
 *
 * <p>Compared amounts are in 元. A cell of a performance sheet also names its project; a blank cell
 * has no figure. What is not about cells says where it is: {@code at} a part of the document. A
 * check that could not be made has a short {@code reason}, alike for all such. What is empty is
 * left out.
 */
public final class ReportJson {
  private ReportJson() {}

  /**
   * Writes a file, as a whole or not at all: where writing fails, the old file stays as it was.
   *
   * @param report the report
   * @param path the file
   * @throws IOException if the file cannot be written
   */
  public static void write(Report report, Path path) throws IOException {
    byte[] bytes = toBytes(report);
    WholeFile.write(Objects.requireNonNull(path, "path"), out -> out.write(bytes));
  }

  /**
   * Writes to a stream, which stays open.
   *
   * @param report the report
   * @param out the stream
   * @throws IOException if the stream cannot be written
   */
  public static void write(Report report, OutputStream out) throws IOException {
    Objects.requireNonNull(out, "out").write(toBytes(report));
  }

  /**
   * Returns a report as bytes.
   *
   * @param report the report
   * @return the document, in UTF-8
   */
  public static byte[] toBytes(Report report) {
    return toText(report).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Returns a report as text, laid out for people.
   *
   * @param report the report
   * @return the document
   */
  public static String toText(Report report) {
    return JsonText.document(Objects.requireNonNull(report, "report"), ReportShape::write);
  }
}
