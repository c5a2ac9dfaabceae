package io.github.yusuan.rules.identity;

import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Column;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Row;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.narrative.Claim;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.narrative.Quantity;
import io.github.yusuan.core.narrative.Section;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The amounts that the text claims (文字所述金额), each as a table of one cell at its own unit and
 * places: a text says of a region what a table would. The identifier of the form is that of the
 * section, that of the line is the quantity.
 */
final class ClaimedTables {
  private static final Label AMOUNT = Label.zh("金额").en("amount");
  private static final Label CHANGE = Label.zh("增减").en("change");
  private static final Label TEXT = Label.zh("文字").en("in the text");
  private static final Column COLUMN =
      Column.builder().id("amount").label(AMOUNT).region(Region.ALL).build();

  private ClaimedTables() {}

  /** Returns the claims of regions that may be asked about, each once in a section. */
  static Set<Table> of(Disclosure disclosure, Predicate<Region> known) {
    Set<Table> tables = new LinkedHashSet<>();
    for (Section section : disclosure.narrative()) {
      for (Claim claim : section.claims()) {
        if (claim.value() instanceof ClaimedAmount amount
            && amount.figure().signum() >= 0
            && isReadable(amount)
            && claim.quantity().region().filter(known).isPresent()) {
          tables.add(table(section, claim.quantity().toString(), claim.quantity(), amount));
        }
      }
    }
    return tables;
  }

  /** Tells whether an amount is a whole number of 分 or coarser, within the limit. */
  private static boolean isReadable(ClaimedAmount amount) {
    if (amount.figure().decimals() > amount.scale().fenDigits()) {
      return false;
    }
    try {
      return !amount.exactAmounts(Rounding.HALF_UP).isEmpty();
    } catch (IllegalArgumentException tooLarge) {
      return false;
    }
  }

  /** Returns the cell of a change that the text claims; nothing where it is no amount. */
  static Optional<Cell> change(Section section, Quantity quantity, ClaimedAmount amount) {
    return isReadable(amount)
        ? Optional.of(
            table(section, quantity + CHANGE.in(Language.CHINESE), quantity, amount).cells().get(0))
        : Optional.empty();
  }

  private static Table table(
      Section section, String called, Quantity quantity, ClaimedAmount amount) {
    Row row =
        Row.builder()
            .id("claim")
            .label(AMOUNT)
            .region(quantity.region().orElse(Region.ALL))
            .build();
    Form form =
        Form.builder()
            .id(section.id())
            .number(section.title() + "“" + called + "”")
            .title(TEXT)
            .unit(amount.scale().withDecimals(amount.figure().decimals()))
            .addRows(row)
            .addColumns(COLUMN)
            .build();
    Line line =
        Line.builder()
            .id(called)
            .row(row.id())
            .label("")
            .putAllFigures(Map.of(COLUMN.id(), amount.figure()))
            .build();
    return Table.builder().form(form).addLine(line).build();
  }
}
