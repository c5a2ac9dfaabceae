package io.github.yusuan.core.record;

import io.github.yusuan.core.classification.DepartmentEconomicCode;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.GovernmentEconomicCode;
import io.github.yusuan.core.classification.Level;
import io.github.yusuan.core.classification.SubjectCode;
import io.github.yusuan.core.label.Language;
import java.util.Optional;
import java.util.function.Function;

/** The columns of subject codes (科目列), each with the column of its name and its level. */
enum SubjectColumn {
  FUNCTION(RecordColumn.EXP_FUNC_CODE, RecordColumn.EXP_FUNC_NAME, Level.ITEM, FunctionalCode::of),
  DEPARTMENT_ECONOMIC(
      RecordColumn.DEP_BGT_ECO_CODE,
      RecordColumn.DEP_BGT_ECO_NAME,
      Level.SECTION,
      DepartmentEconomicCode::of),
  GOVERNMENT_ECONOMIC(
      RecordColumn.GOV_BGT_ECO_CODE,
      RecordColumn.GOV_BGT_ECO_NAME,
      Level.SECTION,
      GovernmentEconomicCode::of);

  private final RecordColumn code;
  private final RecordColumn name;
  private final Level level;
  private final Function<String, SubjectCode> parser;

  SubjectColumn(
      RecordColumn code, RecordColumn name, Level level, Function<String, SubjectCode> parser) {
    this.code = code;
    this.name = name;
    this.level = level;
    this.parser = parser;
  }

  RecordColumn code() {
    return code;
  }

  RecordColumn nameColumn() {
    return name;
  }

  /** Returns the code of a row, or nothing where it is blank or of another level. */
  Optional<SubjectCode> find(RowReading row) {
    return row.find(code).filter(this::isOfLevel).map(parser);
  }

  /** Notes a code of another level. */
  void check(RowReading row) {
    if (row.find(code).filter(text -> !isOfLevel(text)).isPresent()) {
      row.problem(
          code,
          "must be a " + level.label().in(Language.CHINESE) + " of " + level.digits() + " digits");
    }
  }

  private boolean isOfLevel(String text) {
    return text.length() == level.digits() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
