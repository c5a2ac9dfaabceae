package io.github.yusuan.examples.checker.folder;

import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.classification.Stage;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.Content;
import io.github.yusuan.core.label.Language;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A printed figure with all that it measures (数字明细): which budget, which region of it, how much. A
 * blank cell, which means zero, is none.
 *
 * @param document the name of the document
 * @param department who published it
 * @param code the code of the department; empty where none is printed
 * @param year the year of the budget that is measured
 * @param stage the stage of it: initial, final
 * @param form the form by its identifier
 * @param line the line
 * @param column the column
 * @param heading what is printed before the line
 * @param members the member of each dimension that the region is narrowed to, by identifier
 * @param names the names of these members
 * @param region the region in words
 * @param printed the figure as it is printed
 * @param unit the unit in which it is printed
 * @param yuan the amount in 元
 */
public record FigureRow(
    String document,
    String department,
    String code,
    int year,
    String stage,
    String form,
    String line,
    String column,
    String heading,
    Map<Dimension, String> members,
    Map<Dimension, String> names,
    Bilingual region,
    String printed,
    String unit,
    String yuan)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Which budget a column measures (所列版次). */
  private record Edition(int year, Stage stage) {}

  /** Returns the figures of a document. */
  public static List<FigureRow> of(String document, Disclosure disclosure) {
    List<FigureRow> rows = new ArrayList<>();
    for (Cell cell : disclosure.cells()) {
      Optional<Edition> edition = edition(disclosure, cell.column().content());
      if (edition.isPresent() && !cell.isBlank()) {
        rows.add(of(document, disclosure, cell, edition.get()));
      }
    }
    return rows;
  }

  private static Optional<Edition> edition(Disclosure disclosure, Content content) {
    int year = disclosure.year().getValue();
    if (content instanceof Content.Own) {
      return Optional.of(new Edition(year, disclosure.kind().stage()));
    }
    return content instanceof Content.OtherEdition other
        ? Optional.of(new Edition(year - other.yearsBack(), other.stage()))
        : Optional.empty();
  }

  private static FigureRow of(String document, Disclosure disclosure, Cell cell, Edition edition) {
    Region region = cell.region();
    Map<Dimension, String> members = new EnumMap<>(Dimension.class);
    Map<Dimension, String> names = new EnumMap<>(Dimension.class);
    for (Dimension dimension : Dimension.values()) {
      Optional<Member> member = region.member(dimension);
      members.put(dimension, member.map(Member::id).orElse(""));
      names.put(dimension, member.map(one -> one.label().in(Language.CHINESE)).orElse(""));
    }
    String printed = cell.figure().orElseThrow().toString();
    return new FigureRow(
        document,
        disclosure.department().name(),
        disclosure.department().code().orElse(""),
        edition.year(),
        edition.stage().id(),
        cell.form().id(),
        cell.line().id(),
        cell.column().id(),
        cell.line().heading(),
        members,
        names,
        Bilingual.of(region),
        printed,
        cell.unit().scale().symbol(),
        yuan(cell));
  }

  private static String yuan(Cell cell) {
    return cell.figure()
        .orElseThrow()
        .toBigDecimal()
        .scaleByPowerOfTen(cell.unit().scale().fenDigits() - 2)
        .toPlainString();
  }
}
