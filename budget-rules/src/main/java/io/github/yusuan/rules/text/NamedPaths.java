package io.github.yusuan.rules.text;

import io.github.yusuan.core.catalog.NameMatch;
import io.github.yusuan.core.catalog.Scope;
import io.github.yusuan.core.catalog.SubjectCatalog;
import io.github.yusuan.core.catalog.SubjectEntry;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All subjects that the text names at three levels (文中逐级所述科目), with the rows of the tables that
 * they mean.
 *
 * @param all the subjects
 * @param unlisted subjects with money that the catalogue knows and no table lists
 */
record NamedPaths(List<Meant> all, List<Unlisted> unlisted) {

  /** A subject with money that no table lists (表中未列的科目). */
  record Unlisted(NamedPath path, SubjectEntry entry) {}

  /**
   * A subject of the text and the one row that it means (所指科目行).
   *
   * @param path what the text says
   * @param code the code of the row
   * @param rows the rows of its class, its section and its own
   * @param unlike the levels whose names are others; none where all are alike
   */
  record Meant(NamedPath path, FunctionalCode code, List<Cell> rows, List<Integer> unlike) {}

  static NamedPaths of(Examination examination) {
    return examination.shared(NamedPaths.class, NamedPaths::derive);
  }

  /** Tells whether a section names a code, or one within it, at all its levels. */
  boolean isNamed(Section section, Member code) {
    return all.stream()
        .anyMatch(
            meant ->
                meant.path().section().id().equals(section.id()) && code.contains(meant.code()));
  }

  /** Tells whether a name is told as that of another row, in some place. */
  boolean isTold(Site place, String name) {
    return all.stream()
        .filter(meant -> Site.of(meant.path().section()).equals(place))
        .anyMatch(
            meant ->
                meant.unlike().stream()
                    .anyMatch(level -> meant.path().names().get(level).equals(name)));
  }

  private static NamedPaths derive(Examination examination) {
    List<Meant> meant = new ArrayList<>();
    List<Unlisted> unlisted = new ArrayList<>();
    SubjectCatalog catalog = SubjectCatalog.of(examination.disclosure().year());
    Quantities quantities = Quantities.of(examination);
    SubjectRows rows = SubjectRows.of(examination.disclosure());
    int year = examination.disclosure().year().getValue();
    for (Section section : examination.disclosure().narrative()) {
      for (NamedPath path : NamedPath.in(section, year)) {
        Optional<Meant> found = find(quantities, rows, path, catalog);
        found.ifPresent(meant::add);
        if (found.isEmpty() && rows.near(path.names()).isEmpty() && hasMoney(quantities, path)) {
          known(catalog, path)
              .filter(entry -> rows.isUnlisted((FunctionalCode) entry.code()))
              .ifPresent(entry -> unlisted.add(new Unlisted(path, entry)));
        }
      }
    }
    return new NamedPaths(meant, unlisted);
  }

  /** The row of all three names, or else the one row with its amount and most of them. */
  private static Optional<Meant> find(
      Quantities quantities, SubjectRows rows, NamedPath path, SubjectCatalog catalog) {
    Optional<SubjectRows.Item> alike = rows.find(path.names());
    if (alike.isPresent()) {
      return alike.map(item -> new Meant(path, item.code(), item.rows(), List.of()));
    }
    List<SubjectRows.Item> near =
        rows.near(path.names()).stream()
            .filter(item -> hasAmount(quantities, rows.cells(item.code()), path))
            .toList();
    return near.size() == 1
        ? near.stream()
            .map(item -> new Meant(path, item.code(), item.rows(), path.unlike(item, catalog)))
            .findFirst()
        : Optional.empty();
  }

  private static boolean hasMoney(Quantities quantities, NamedPath path) {
    return path.amount()
        .flatMap(quantities::read)
        .filter(amount -> !amount.range().isEmpty() && amount.fen() != 0)
        .isPresent();
  }

  /** Finds the one subject of the catalogue that has these names; a class may go without 支出. */
  private static Optional<SubjectEntry> known(SubjectCatalog catalog, NamedPath path) {
    Scope classes = Scope.classes(Dimension.FUNCTION);
    Optional<SubjectEntry> found =
        only(catalog, path.names().get(0), classes)
            .or(() -> only(catalog, path.names().get(0) + SubjectRows.SPENT, classes));
    for (String name : path.names().subList(1, path.names().size())) {
      found = found.flatMap(above -> only(catalog, name, Scope.childrenOf(above.code())));
    }
    return found;
  }

  private static Optional<SubjectEntry> only(SubjectCatalog catalog, String name, Scope scope) {
    List<NameMatch> matches = catalog.find(name, scope);
    return matches.size() == 1 ? Optional.of(matches.get(0).entry()) : Optional.empty();
  }

  /** Tells whether some figure of a code's rows is the amount stated. */
  private static boolean hasAmount(Quantities quantities, List<Cell> cells, NamedPath path) {
    Optional<PrintedAmount> stated =
        path.amount().flatMap(quantities::read).filter(amount -> amount.fen() != 0);
    return stated.isPresent()
        && cells.stream()
            .filter(cell -> !cell.isBlank())
            .map(quantities.identities()::amounts)
            .anyMatch(printed -> !printed.intersect(stated.get().range()).isEmpty());
  }
}
