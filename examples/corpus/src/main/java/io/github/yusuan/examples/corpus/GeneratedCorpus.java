package io.github.yusuan.examples.corpus;

import static io.github.yusuan.core.budget.BudgetLine.line;
import static io.github.yusuan.core.classification.Source.GENERAL_PUBLIC_BUDGET;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.budget.Budget;
import io.github.yusuan.core.budget.BudgetLine;
import io.github.yusuan.core.classification.BudgetUnit;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.DocumentKind;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.narrative.Organisation;
import io.github.yusuan.io.DisclosureJson;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A corpus that is made up and always the same (样本文本): departments with two units each, of two
 * years, small documents of the Shanghai form. Each seventh document has one figure that is not
 * what the others say; each eleventh department takes less over from a unit than the unit's
 * document has. There are no other errors.
 */
public final class GeneratedCorpus {
  /** The documents of a department: of each year its own and those of its two units. */
  private static final int EACH = 6;

  private static final int SLIP = 7;
  private static final int UNEVEN = 11;

  private GeneratedCorpus() {}

  /** Writes so many documents as JSON Lines: {@code GeneratedCorpus 20000 corpus.jsonl}. */
  public static void main(String[] arguments) throws IOException {
    write(Integer.parseInt(arguments[0]), Path.of(arguments[1]));
  }

  static void write(int documents, Path file) throws IOException {
    DisclosureJson.writeLines(documents(documents), file);
  }

  static Stream<Disclosure> documents(int number) {
    return IntStream.range(0, number).mapToObj(GeneratedCorpus::document);
  }

  /** Tells whether a document, counted from 0, has the slip. */
  static boolean isWrong(int at) {
    return at % SLIP == SLIP - 1;
  }

  /** Tells whether a document, counted from 0, is of a department that disagrees with a unit. */
  static boolean isUneven(int at) {
    return at % 3 == 0 && at / EACH % UNEVEN == 3;
  }

  static Disclosure document(int at) {
    Disclosure right = right(at);
    return isWrong(at) ? slipped(right) : right;
  }

  private static Disclosure right(int at) {
    int department = at / EACH;
    Year year = Year.of(2024 + at % EACH / 3);
    int part = at % 3;
    String name = "第" + department + "局";
    List<String> units = List.of(name + "本级", name + "服务中心");
    List<BudgetLine> lines = new ArrayList<>();
    if (part == 2 && isUneven(at - part)) {
      lines.add(project(BudgetUnit.of(units.get(1)), "追加工作", "1000.00"));
    }
    for (int unit = 0; unit < units.size(); unit++) {
      if (part == 0 || part == unit + 1) {
        lines.addAll(lines(units.get(unit), 1 + department * 31 + unit * 7 + year.getValue()));
      }
    }
    DocumentKind kind = part == 0 ? DocumentKind.DEPARTMENT_BUDGET : DocumentKind.UNIT_BUDGET;
    Disclosure disclosure =
        Budget.of(Department.of(part == 0 ? name : units.get(part - 1)), year)
            .with(lines.toArray(BudgetLine[]::new))
            .disclose(Templates.shanghaiDistrict().of(year, kind))
            .withNarrative(List.of());
    return part == 0
        ? disclosure.withOrganisation(Organisation.builder().addAllUnits(units).build())
        : disclosure;
  }

  private static List<BudgetLine> lines(String name, int seed) {
    BudgetUnit unit = BudgetUnit.of(name);
    return List.of(
        line(unit)
            .function("2010301")
            .personnel()
            .from(GENERAL_PUBLIC_BUDGET)
            .economic("30101", "50101")
            .yuan(seed * 100_003L + ".25"),
        line(unit)
            .function("2010301")
            .operating()
            .from(GENERAL_PUBLIC_BUDGET)
            .economic("30201", "50201")
            .yuan(seed * 10_007L + ".10"),
        project(unit, "专项工作", seed * 1_009L + ".00"));
  }

  private static BudgetLine project(BudgetUnit unit, String name, String yuan) {
    return line(unit).function("2010302").project(name).from(GENERAL_PUBLIC_BUDGET).yuan(yuan);
  }

  /** One digit more in the first figure of an item of the expenditure by function. */
  private static Disclosure slipped(Disclosure right) {
    Cell cell =
        right.table("expenditure").orElseThrow().cells().stream()
            .filter(one -> one.line().heading().contains("2010302"))
            .filter(one -> one.figure().isPresent())
            .findFirst()
            .orElseThrow();
    Figure printed = cell.figure().orElseThrow();
    return right.with(cell, Figure.ofLastPlaces(printed.lastPlaces() + 10_000, printed.decimals()));
  }
}
