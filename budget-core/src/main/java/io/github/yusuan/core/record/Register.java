package io.github.yusuan.core.record;

import static io.github.yusuan.core.record.RecordColumn.AGENCY_CODE;
import static io.github.yusuan.core.record.RecordColumn.AGENCY_NAME;
import static io.github.yusuan.core.record.RecordColumn.PRO_CODE;
import static io.github.yusuan.core.record.RecordColumn.PRO_KIND_CODE;
import static io.github.yusuan.core.record.RecordColumn.PRO_NAME;

import io.github.yusuan.core.budget.Budget;
import io.github.yusuan.core.catalog.SubjectCatalog;
import io.github.yusuan.core.classification.BudgetUnit;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.SubjectCode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What all rows together say about agencies, projects and subjects (登记): a row may know the name or
 * the kind that another lacks, and none may contradict another.
 */
final class Register {
  private final RecordMapping mapping;
  private final SubjectCatalog catalog;
  private final Said<String> kinds = new Said<>(PRO_KIND_CODE);
  private final Said<String> agencies = new Said<>(AGENCY_NAME);
  private final Said<String> agencyCodes = new Said<>(AGENCY_CODE);
  private final Said<String> projects = new Said<>(PRO_NAME);
  private final Map<SubjectColumn, Said<SubjectCode>> subjects = new EnumMap<>(SubjectColumn.class);

  Register(RecordMapping mapping) {
    this.mapping = mapping;
    this.catalog = SubjectCatalog.of(mapping.year());
    for (SubjectColumn column : SubjectColumn.values()) {
      subjects.put(column, new Said<>(column.nameColumn()));
    }
  }

  void learnKind(RowReading row) {
    row.find(PRO_CODE).ifPresent(project -> kinds.learn(project, row));
  }

  /**
   * Learns the names of a row: that of its project only if the project is kept, those of subjects
   * only if the catalogue lacks them.
   */
  void learnNames(RowReading row) {
    row.find(AGENCY_CODE).ifPresent(code -> agencies.learn(code, row));
    row.find(AGENCY_NAME).ifPresent(name -> agencyCodes.learn(name, row));
    if (kindCode(row).flatMap(this::kind).filter(Kind.PROJECT::contains).isPresent()) {
      project(row).ifPresent(key -> projects.learn(key, row));
    }
    subjects.forEach(
        (column, said) ->
            column
                .find(row)
                .filter(code -> catalog.find(code).isEmpty())
                .ifPresent(code -> said.learn(code, row)));
  }

  /** Returns the code of the kind of a row: its own, else that of its project. */
  Optional<String> kindCode(RowReading row) {
    Optional<String> project = row.find(PRO_CODE);
    return row.find(PRO_KIND_CODE)
        .or(() -> project.flatMap(kinds::of))
        .or(() -> project.map(mapping.projectKinds()::get));
  }

  /** Returns what such a code means. */
  Optional<Member> kind(String code) {
    return mapping.codes().kinds().member(code);
  }

  /** Returns the unit of an agency, by its name, else by its code. */
  BudgetUnit unit(String agency) {
    return BudgetUnit.of(agencies.of(agency).orElse(agency));
  }

  /** Returns the name of a row's project. */
  Optional<String> projectName(RowReading row) {
    return project(row).flatMap(projects::of);
  }

  private static Optional<String> project(RowReading row) {
    return row.find(PRO_CODE).map(code -> row.find(AGENCY_CODE).orElse("") + "/" + code);
  }

  /** Names the codes that the catalogue of the year lacks. */
  Budget name(Budget budget) {
    Budget named = budget;
    for (Said<SubjectCode> said : subjects.values()) {
      for (SubjectCode code : said.keys()) {
        named = named.naming(code, said.of(code).orElseThrow());
      }
    }
    return named;
  }
}
