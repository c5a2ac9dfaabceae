package io.github.yusuan.rules.related;

import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.SubjectCode;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The codes and names of two years (两年科目对比), as both documents print them in open rows. */
final class CodesOfYears {
  private final Map<SubjectCode, Cell> rows = new LinkedHashMap<>();

  private CodesOfYears(Disclosure disclosure) {
    for (Table table : disclosure.tables()) {
      for (Line line : table.lines()) {
        line.members().stream()
            .findFirst()
            .filter(SubjectCode.class::isInstance)
            .ifPresent(code -> add(table, line, code));
      }
    }
  }

  private void add(Table table, Line line, Member member) {
    if (member instanceof SubjectCode code && !line.completed().contains(code.dimension())) {
      rows.putIfAbsent(code, table.cell(line, table.form().columns().get(0)));
    }
  }

  private String name(SubjectCode code) {
    return Optional.ofNullable(rows.get(code)).map(cell -> name(cell.line())).orElse("");
  }

  /** A name without spaces, brackets of one width, and without the ordinal before it. */
  private static String name(Line line) {
    return line.label()
        .replaceAll("[\\s\\u3000]", "")
        .replace('(', '（')
        .replace(')', '）')
        .replaceFirst("^[一二三四五六七八九十]+、", "");
  }

  static List<Finding> names(Rule rule, Examination examination) {
    Optional<Disclosure> last = LastYear.of(examination).disclosure();
    if (last.isEmpty()) {
      return List.of(Finding.notApplicable(rule, LastYear.MISSING));
    }
    CodesOfYears before = new CodesOfYears(last.get());
    CodesOfYears now = new CodesOfYears(examination.disclosure());
    List<Finding> findings = new ArrayList<>();
    now.rows.forEach(
        (code, cell) -> {
          if (before.rows.containsKey(code)) {
            String old = before.name(code);
            boolean same = old.equals(now.name(code));
            findings.add(
                of(
                    rule,
                    same,
                    cell,
                    Label.zh("上年名称为“" + old + "”").en("was called “" + old + "” last year")));
          }
        });
    return findings;
  }

  static List<Finding> codes(Rule rule, Examination examination) {
    Optional<Disclosure> last = LastYear.of(examination).disclosure();
    if (last.isEmpty()) {
      return List.of(Finding.notApplicable(rule, LastYear.MISSING));
    }
    CodesOfYears before = new CodesOfYears(last.get());
    CodesOfYears now = new CodesOfYears(examination.disclosure());
    List<Finding> findings = new ArrayList<>();
    now.rows.forEach(
        (code, cell) -> {
          Optional<SubjectCode> old =
              before.rows.keySet().stream()
                  .filter(other -> other.parent().equals(code.parent()))
                  .filter(other -> other.dimension() == code.dimension())
                  .filter(other -> before.name(other).equals(now.name(code)))
                  .findFirst();
          old.ifPresent(
              other ->
                  findings.add(
                      of(
                          rule,
                          other.equals(code),
                          cell,
                          Label.zh("上年编码为" + other).en("had the code " + other + " last year"))));
        });
    return findings;
  }

  private static Finding of(Rule rule, boolean same, Cell cell, Label words) {
    return Finding.of(rule, same ? Outcome.HOLDS : Outcome.VIOLATED)
        .cells(List.of(cell))
        .saying(
            language ->
                switch (language) {
                  case CHINESE ->
                      cell.form().number()
                          + "“"
                          + cell.heading(language)
                          + "”行："
                          + words.in(language);
                  case ENGLISH ->
                      cell.form().number()
                          + ", row “"
                          + cell.heading(language)
                          + "”: "
                          + words.in(language);
                });
  }
}
