package io.github.yusuan.core.form;

import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Region;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What design.md says of one form: slice, rows and columns with the members they narrow to. */
final class Shape {
  private final String form;
  private final String number;
  private final List<Member> slice;
  private final Map<String, List<Member>> rows = new LinkedHashMap<>();
  private final Map<String, List<Member>> columns = new LinkedHashMap<>();
  private final List<List<Member>> openRows = new ArrayList<>();

  private Shape(String form, String number, List<Member> slice) {
    this.form = form;
    this.number = number;
    this.slice = slice;
  }

  static Shape of(String form, String number, Member... slice) {
    return new Shape(form, number, List.of(slice));
  }

  Shape row(String id, Member... members) {
    rows.put(id, List.of(members));
    return this;
  }

  /** Adds a row of a document's own. */
  Shape open(Member... members) {
    openRows.add(List.of(members));
    return this;
  }

  Shape column(String id, Member... members) {
    columns.put(id, List.of(members));
    return this;
  }

  String form() {
    return form;
  }

  String number() {
    return number;
  }

  Region slice() {
    return Region.of(slice);
  }

  Map<String, List<Member>> rows() {
    return rows;
  }

  Map<String, List<Member>> columns() {
    return columns;
  }

  List<List<Member>> openRows() {
    return openRows;
  }

  /** The region of a cell: of all members of slice, row and column. */
  Region region(List<Member> row, List<Member> column) {
    List<Member> all = new ArrayList<>(slice);
    all.addAll(row);
    all.addAll(column);
    return Region.of(all);
  }

  @Override
  public String toString() {
    return form;
  }
}
