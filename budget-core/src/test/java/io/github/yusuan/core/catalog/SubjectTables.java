package io.github.yusuan.core.catalog;

import io.github.yusuan.core.classification.Dimension;
import java.io.StringReader;

/** Small tables of departmental economic codes for tests. */
final class SubjectTables {
  static final String HEADER = "code\tname\tfrom\tto\tconfidence\tsource";

  private SubjectTables() {}

  static SubjectTable of(String... rows) {
    return SubjectTable.read(
        Dimension.DEPARTMENT_ECONOMIC,
        new StringReader(HEADER + "\n" + String.join("\n", rows) + "\n"));
  }
}
