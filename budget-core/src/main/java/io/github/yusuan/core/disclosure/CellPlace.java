package io.github.yusuan.core.disclosure;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Words;
import java.util.List;

/**
 * Where a cell stands (位置): form, sheet, line and column, in words. Cells of two documents that
 * stand in the same place have equal places, whatever is printed in them.
 */
public final class CellPlace implements Words {
  private static final long serialVersionUID = 1L;

  private static final Sentence PLACE =
      Sentence.of("cell-place")
          .zh("[{document}，]{form}[（{sheet}）][{row}][“{column}”栏]")
          .en("[{document}: ]{form}[ of {sheet}][{row}][, column “{column}”]");
  private static final Sentence ROW =
      Sentence.of("cell-row")
          .zh("“{heading}”行[（第{position}行）]")
          .en(", row “{heading}”[ (line {position})]");
  private static final Sentence LINE =
      Sentence.of("cell-line").zh("第{position}行").en(", line {position}");

  private final Message place;

  private CellPlace(Message place) {
    this.place = place;
  }

  static CellPlace of(Cell cell) {
    String number = cell.form().number();
    String english = number + " " + cell.form().title().in(Language.ENGLISH);
    Message place = PLACE.with("form", Label.zh(number).en(english));
    if (cell.table().document().isPresent()) {
      place = place.with("document", cell.table().document().get());
    }
    if (cell.sheet().isPresent()) {
      place = place.with("sheet", cell.sheet().get().name());
    }
    boolean only = cell.form().columns().equals(List.of(cell.column()));
    if (!only) {
      place = place.with("column", cell.column().label());
    }
    return new CellPlace(withRow(place, cell));
  }

  private static Message withRow(Message place, Cell cell) {
    boolean repeated = cell.repeatsHeading();
    if (!cell.line().heading().isEmpty()) {
      Message row = ROW.with("heading", cell.heading());
      return place.with("row", repeated ? row.with("position", cell.position()) : row);
    }
    return repeated ? place.with("row", LINE.with("position", cell.position())) : place;
  }

  /** Words this place, as 表三“2010302 一般行政管理事务”行“项目支出”栏. */
  @Override
  public String in(Language language) {
    return place.in(language);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CellPlace that && place.equals(that.place);
  }

  @Override
  public int hashCode() {
    return place.hashCode();
  }

  /** Returns the English words. */
  @Override
  public String toString() {
    return in(Language.ENGLISH);
  }
}
