package io.github.yusuan.rules.text;

import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.identity.Measurement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A list of subjects in a text (科目清单), with the codes that the tables print. */
final class SubjectList {
  private final Quantities quantities;
  private final NamedPaths named;
  private final ListedWhole scope;
  private final List<PlacedClaim> items;
  private final List<Member> printed;
  private final List<PrintedSubject> rows = new ArrayList<>();

  /** What is listed where. */
  record ListedWhole(Section section, Dimension dimension, Region whole) {}

  /** A code that the tables print of the whole that is listed, with money. */
  record PrintedSubject(Member code, List<Cell> cells) {}

  SubjectList(
      Examination examination, ListedWhole scope, List<PlacedClaim> items, List<Member> printed) {
    this.quantities = Quantities.of(examination);
    this.named = NamedPaths.of(examination);
    this.scope = scope;
    this.items = items;
    this.printed = printed;
    for (Member code : printed) {
      measure(code).ifPresent(rows::add);
    }
  }

  private Optional<PrintedSubject> measure(Member code) {
    Optional<Measurement> tables = quantities.measure(scope.whole().narrow(code));
    return tables
        .filter(found -> !found.amounts().isEmpty() && !found.amounts().contains(0))
        .map(found -> new PrintedSubject(code, found.cells()));
  }

  Section section() {
    return scope.section();
  }

  Region whole() {
    return scope.whole();
  }

  List<PlacedClaim> items() {
    return items;
  }

  /** Returns how many codes are listed; one that is stated twice counts once. */
  long count() {
    return items.stream().map(this::code).distinct().count();
  }

  /** Returns the code of an item. */
  Member code(PlacedClaim item) {
    return item.quantity().region().flatMap(r -> r.member(scope.dimension())).orElseThrow();
  }

  /** Tells whether the tables print the whole by code at all. */
  boolean isComparable() {
    return !rows.isEmpty();
  }

  /** Returns the deepest rows with money that no item has to do with, by whatever name. */
  List<PrintedSubject> missing() {
    List<PrintedSubject> missing = new ArrayList<>();
    String text = Passage.solid(section().text());
    for (PrintedSubject row : rows) {
      if (!named.isNamed(section(), row.code())
          && !isStated(text, row.code())
          && items.stream().noneMatch(item -> related(code(item), row.code()))) {
        missing.removeIf(other -> other.code().contains(row.code()));
        missing.add(row);
      }
    }
    return missing;
  }

  /** Tells whether an amount stands behind the name of a row or of one above, though not read. */
  private boolean isStated(String text, Member code) {
    return rows.stream()
        .filter(row -> row.code().contains(code))
        .map(row -> SubjectRows.name(row.cells().get(0)))
        .anyMatch(name -> isStated(text, name));
  }

  private static boolean isStated(String text, String name) {
    int at = text.indexOf(name);
    while (at >= 0 && !isDigit(text, at + name.length())) {
      at = text.indexOf(name, at + 1);
    }
    return at >= 0 && !name.isEmpty();
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && Character.isDigit(text.charAt(at));
  }

  private static boolean related(Member one, Member other) {
    return one.contains(other) || other.contains(one);
  }

  /** Returns the items with money of which the tables print neither the code nor a part of it. */
  List<PlacedClaim> strangers() {
    return items.stream()
        .filter(item -> ((ClaimedAmount) item.claim().value()).figure().signum() != 0)
        .filter(item -> isStranger(code(item)))
        .toList();
  }

  private boolean isStranger(Member code) {
    for (Member other : printed) {
      if (code.contains(other) || (other.contains(code) && isLeaf(other))) {
        return false;
      }
    }
    return true;
  }

  private boolean isLeaf(Member code) {
    return printed.stream().noneMatch(other -> !other.equals(code) && code.contains(other));
  }

  /** Returns the items that are neither part nor whole of another. */
  List<PlacedClaim> unnested() {
    return items.stream()
        .filter(
            item ->
                items.stream()
                    .noneMatch(other -> !other.equals(item) && related(code(item), code(other))))
        .toList();
  }
}
