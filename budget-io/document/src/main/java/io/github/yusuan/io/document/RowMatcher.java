package io.github.yusuan.io.document;

import io.github.yusuan.core.catalog.Scope;
import io.github.yusuan.core.classification.BudgetUnit;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Item;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.classification.SubjectCode;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Print;
import io.github.yusuan.core.form.Row;
import io.github.yusuan.core.label.Label;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what each row of a printed table is in its form (行对应): a fixed row, a code, a unit, a
 * project.
 */
final class RowMatcher {
  private final Form form;
  private final RowLabels labels;
  private final Codes codes;
  private final Set<String> units;
  private final List<Doubt> doubts;
  private final Set<String> ids = new HashSet<>();
  private final Map<String, Integer> repeated = new HashMap<>();
  private final Set<String> filled = new HashSet<>();
  private final boolean grouped;
  private final Optional<UnitColumns> columns;
  private final Optional<ListedItems> items;
  private String group = "";
  private Optional<BudgetUnit> unit = Optional.empty();
  private int next;

  RowMatcher(
      Form form,
      Codes codes,
      Set<String> units,
      List<Doubt> doubts,
      Optional<UnitColumns> columns,
      Optional<ListedItems> items) {
    this.form = form;
    this.items = items;
    this.labels = new RowLabels(form);
    this.columns = columns;
    this.codes = codes;
    this.units = units;
    this.doubts = doubts;
    this.grouped = form.rows().stream().anyMatch(row -> row.group().isPresent());
  }

  /**
   * Begins the line of a row.
   *
   * @param row the row
   * @param following the key of the row below it
   * @param hasFigures whether figures are printed in it
   * @return the line without figures, or nothing where the form has no such row
   */
  Optional<Line.Builder> line(PrintedRow row, String following, boolean hasFigures) {
    if (row.hasCode()) {
      return coded(row);
    }
    if (items.filter(listed -> listed.isListed(row)).isPresent()) {
      return items.map(listed -> listed(listed.item(row), listed.label()));
    }
    Optional<Row> fixed = fixed(row, following, hasFigures);
    if (fixed.isPresent()) {
      return fixed.map(found -> filling(found, row));
    }
    return row.names().isEmpty() ? Optional.empty() : open(row, hasFigures);
  }

  /** Tells whether the form has one row only, which may be printed without a label. */
  boolean hasOnlyRow() {
    return form.rows().size() == 1 && form.openDimensions().isEmpty();
  }

  private Line.Builder filling(Row fixed, PrintedRow row) {
    filled.add(fixed.id());
    next = form.rows().indexOf(fixed) + 1;
    items.ifPresent(listed -> listed.below(fixed.region()));
    return Line.builder().id(free(fixed.id())).row(fixed.id()).label(label(row));
  }

  /**
   * A row of a group has its label behind that of the group, which is printed once or each time.
   */
  private String label(PrintedRow row) {
    return grouped && row.names().size() > 1 ? row.names().get(1) : row.name();
  }

  private String key(PrintedRow row) {
    if (grouped && row.names().size() > 1) {
      group = row.key();
    }
    return PrintedKey.ofLabel(label(row));
  }

  /** Tells whether a row stands where the printed one does: in no group, or in the last one. */
  private boolean isInGroup(Row one) {
    return one.group().map(PrintedKey::ofLabel).filter(of -> !of.equals(group)).isEmpty();
  }

  private Optional<Row> fixed(PrintedRow row, String following, boolean hasFigures) {
    String key = key(row);
    if (key.isEmpty()) {
      return hasOnlyRow() && hasFigures ? unused().stream().findFirst() : Optional.empty();
    }
    List<RowLabels.Labelled> unused = unusedInGroup();
    Optional<RowLabels.Labelled> labelled =
        unused.stream()
            .filter(one -> one.position() >= next && one.isPrinted(key))
            .findFirst()
            .or(() -> unused.stream().filter(one -> one.isPrinted(key)).findFirst());
    if (labelled.isPresent()) {
      return labelled.map(RowLabels.Labelled::row);
    }
    List<Row> totals =
        unused.stream().filter(RowLabels.Labelled::isTotal).map(RowLabels.Labelled::row).toList();
    if (totals.size() == 1 && RowLabels.isTotal(key)) {
      return Optional.of(totals.get(0));
    }
    boolean repeated = isOpen(Dimension.UNIT) && ids.isEmpty() && following.equals(key);
    if (repeated && totals.size() == 1) {
      Label label = totals.get(0).label();
      doubts.add(Doubts.rowByPosition(form, row.name(), label, row.place()));
      return Optional.of(totals.get(0));
    }
    return Optional.empty();
  }

  private List<Row> unused() {
    return form.rows().stream().filter(row -> !filled.contains(row.id())).toList();
  }

  private List<RowLabels.Labelled> unusedInGroup() {
    return labels.rows().stream()
        .filter(one -> !filled.contains(one.row().id()) && isInGroup(one.row()))
        .toList();
  }

  private boolean isOpen(Dimension dimension) {
    return form.openDimensions().contains(dimension);
  }

  private Optional<Line.Builder> coded(PrintedRow row) {
    for (Dimension dimension : form.openDimensions()) {
      Optional<Codes.Read> read = codes.joined(dimension, row);
      if (read.isPresent()) {
        SubjectCode code = read.get().code();
        Line.Builder line = about(code, row.name());
        if (!read.get().exact()) {
          doubts.add(Doubts.code(form, row.printedCode(), code.id(), row.place()));
          line.putMisprintedCode(dimension, row.printedCode());
        }
        return Optional.of(line);
      }
    }
    return byLabel(row);
  }

  /** A form of fixed rows may be printed with codes beside its labels. */
  private Optional<Line.Builder> byLabel(PrintedRow row) {
    return fixed(row, "", false).map(found -> filling(found, row));
  }

  private Line.Builder about(Member member, String label) {
    return Line.builder().id(free(member.toString())).label(label).addMember(member);
  }

  /** An item has a number for its identifier: its names may be long. */
  private Line.Builder listed(Item item, String label) {
    return Line.builder().id(free("i" + (ids.size() + 1))).label(label).addMember(item);
  }

  /** A code that is printed twice is a finding of the rules: its second line has another id. */
  private String free(String id) {
    String free = id;
    while (!ids.add(free)) {
      free = id + "#" + repeated.merge(id, 2, (last, second) -> last + 1);
    }
    return free;
  }

  private Optional<Line.Builder> open(PrintedRow row, boolean hasFigures) {
    Optional<Line.Builder> line = Optional.empty();
    if (isOpen(Dimension.PROJECT) || isOpen(Dimension.UNIT)) {
      line = Optional.of(project(row));
    } else if (isOpen(Dimension.DEPARTMENT_ECONOMIC) && form.prints(Print.NAMES_ONLY)) {
      line = economic(row);
    } else if (isOpen(Dimension.FUNCTION)) {
      line = functional(row);
    }
    return line.or(
        () -> hasFigures || form.openDimensions().isEmpty() ? alike(row) : Optional.empty());
  }

  private Line.Builder project(PrintedRow row) {
    String ofUnit = columns.map(at -> row.nameAt(at.unit())).orElse("");
    String ofProject = columns.map(at -> row.nameAt(at.project())).orElse("");
    if (!ofUnit.isEmpty()) {
      unit = Optional.of(BudgetUnit.of(ofUnit));
    }
    if (!ofProject.isEmpty() && unit.isPresent()) {
      return about(Project.of(unit.get(), ofProject), ofProject);
    }
    if (!ofUnit.isEmpty()) {
      return about(unit.orElseThrow(), ofUnit);
    }
    boolean isUnit =
        !isOpen(Dimension.PROJECT) || unit.isEmpty() || units.contains(PrintedKey.of(row.name()));
    if (isUnit) {
      BudgetUnit named = BudgetUnit.of(row.name());
      unit = Optional.of(named);
      return about(named, row.name());
    }
    return about(Project.of(unit.orElseThrow(), row.name()), row.name());
  }

  private Optional<Line.Builder> economic(PrintedRow row) {
    List<String> names = row.names();
    Optional<Codes.Read> read = codes.economic(names.get(0), names.size() == 1);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    SubjectCode code = read.get().code();
    Line.Builder line =
        Line.builder().label(names.get(0)).addMember(code).addCompleted(code.dimension());
    if (names.size() == 1 || !isOpen(Dimension.GOVERNMENT_ECONOMIC)) {
      return Optional.of(line.id(free(code.id())));
    }
    line.putMemberLabel(Dimension.GOVERNMENT_ECONOMIC, names.get(1));
    Optional<SubjectCode> beside = codes.governmental(names.get(1), code);
    beside.ifPresent(second -> line.addMember(second).addCompleted(second.dimension()));
    String id = beside.map(second -> code.id() + "-" + second.id()).orElse(code.id());
    return Optional.of(line.id(free(id)));
  }

  private Optional<Line.Builder> functional(PrintedRow row) {
    Dimension dimension = Dimension.FUNCTION;
    Optional<Codes.Read> read =
        form.deepestLevel().isPresent()
            ? codes.completed(row.name(), Scope.classes(dimension))
            : codes.functional(row.name());
    read.filter(found -> !found.exact() || !form.prints(Print.NAMES_ONLY))
        .ifPresent(
            found ->
                doubts.add(Doubts.codeOfName(form, row.name(), found.code().id(), row.place())));
    return read.map(found -> about(found.code(), row.name()).addCompleted(dimension));
  }

  /** Takes a label as the one row that it is most like. */
  private Optional<Line.Builder> alike(PrintedRow row) {
    List<Row> alike = new ArrayList<>();
    int best = Likeness.ALIKE;
    Likeness printed = Likeness.to(PrintedKey.ofLabel(label(row)));
    for (RowLabels.Labelled one : unusedInGroup()) {
      int likeness = one.likeness(printed);
      if (likeness > best) {
        alike.clear();
        best = likeness;
      }
      if (likeness == best) {
        alike.add(one.row());
      }
    }
    if (alike.size() != 1) {
      return Optional.empty();
    }
    doubts.add(Doubts.rowAlike(form, row.name(), alike.get(0).label(), row.place()));
    return Optional.of(filling(alike.get(0), row));
  }
}
