package io.github.yusuan.core.record;

import static io.github.yusuan.core.record.RecordColumn.AGENCY_CODE;
import static io.github.yusuan.core.record.RecordColumn.DEPT_CODE;
import static io.github.yusuan.core.record.RecordColumn.FISCAL_YEAR;
import static io.github.yusuan.core.record.RecordColumn.ISLEAF;
import static io.github.yusuan.core.record.RecordColumn.IS_DELETED;

import java.time.Year;
import java.util.Optional;
import java.util.Set;

/** Which rows belong to the budget at all (数据范围). A row that does not is skipped or bad. */
final class Admission {

  /** MOF writes 1 for yes and 2 for no; some systems write 0 for no. */
  private static final Set<String> NOT_DELETED = Set.of("2", "0");

  private final RecordMapping mapping;

  Admission(RecordMapping mapping) {
    this.mapping = mapping;
  }

  boolean admits(RowReading row) {
    return row.isWhole() && isThere(row) && isOfYear(row) && isOfDepartment(row) && isLeaf(row);
  }

  private static boolean isThere(RowReading row) {
    String deleted = row.find(IS_DELETED).orElse("2");
    boolean there = NOT_DELETED.contains(deleted);
    if (!there && !deleted.equals("1")) {
      row.problem(IS_DELETED, "must be 1 (deleted) or 2 (not deleted)");
    }
    return there;
  }

  private boolean isOfYear(RowReading row) {
    Year year = row.sort() == RecordSort.CARRY_OVER ? mapping.carryOverYear() : mapping.year();
    Optional<String> text = row.need(FISCAL_YEAR);
    if (text.isPresent() && !RecordPatterns.YEAR.matches(text.get())) {
      row.problem(FISCAL_YEAR, "must be a year of four digits");
      return false;
    }
    boolean same = text.filter(year.toString()::equals).isPresent();
    return same || (text.isPresent() && refuseOther(row, FISCAL_YEAR, "must be " + year));
  }

  private boolean isOfDepartment(RowReading row) {
    String code = mapping.department().code().orElse("");
    Optional<String> department = row.find(DEPT_CODE);
    if (department.isPresent() && !code.isEmpty()) {
      return department.get().equals(code)
          || refuseOther(row, DEPT_CODE, "must be " + code + ", the department");
    }
    Optional<String> agency = row.need(AGENCY_CODE);
    return agency.filter(text -> text.startsWith(code)).isPresent()
        || (agency.isPresent()
            && refuseOther(row, AGENCY_CODE, "must begin with " + code + ", the department"));
  }

  /** Notes a row of others, unless such are skipped; never admits it. */
  private boolean refuseOther(RowReading row, RecordColumn column, String reason) {
    if (!mapping.skipsOthers()) {
      row.problem(column, reason);
    }
    return false;
  }

  private static boolean isLeaf(RowReading row) {
    String leaf = row.find(ISLEAF).orElse("1");
    if (!leaf.equals("1")) {
      row.problem(ISLEAF, "must be 1: a subtotal would count its parts twice");
    }
    return leaf.equals("1");
  }
}
