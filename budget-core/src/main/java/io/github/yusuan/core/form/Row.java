package io.github.yusuan.core.form;

import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.PrintedText;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A row that a form always prints (固定行): a total, a source, one of the thirty classes of a summary.
 * Rows that follow a document's own codes, units or projects are not rows of the form but follow
 * its {@linkplain Form#openDimensions() open dimensions}.
 */
@Value.Immutable
public abstract sealed class Row implements Serializable permits ImmutableRow {

  Row() {}

  /**
   * Returns the identifier, unique in the form.
   *
   * @return an identifier such as {@code grand-total}
   */
  public abstract String id();

  /**
   * Returns the printed label.
   *
   * @return the label, with its ordinal: 一、一般公共服务支出
   */
  public abstract Label label();

  /**
   * Returns the label that the row shares with its neighbours, where several rows of a form have
   * one label: the 小计 of each source.
   *
   * @return the text printed before the label, such as 其他资金; nothing for a row without
   */
  public abstract Optional<String> group();

  /**
   * Returns the other wordings of the label.
   *
   * @return what was prescribed in other years, and what others print
   */
  public abstract List<Alias> aliases();

  /**
   * Returns where the row is printed.
   *
   * @return the years and the kinds of documents
   */
  @Value.Default
  public Usage usage() {
    return Usage.ALWAYS;
  }

  /**
   * Returns the part of the budget that the row's figures measure.
   *
   * @return the region, {@link Region#ALL} for a row that does not narrow the form
   */
  public abstract Region region();

  /**
   * Tells whether the row prints a zero where there is no money, instead of leaving the cell blank.
   *
   * @return true if so
   */
  @Value.Default
  public boolean printsZero() {
    return false;
  }

  /** Refuses a label with placeholders that nothing fills in. */
  @Value.Check
  void check() {
    Filling.check(label().in(Language.CHINESE));
  }

  /**
   * Tells whether the row is printed so, as prescribed or otherwise.
   *
   * @param printed a label, with or without its ordinal; blanks and widths of letters do not count
   * @return true if it is this row
   */
  public boolean isPrinted(String printed) {
    PrintedText text = PrintedText.of(printed);
    Wordings wordings = Wordings.of(label(), aliases());
    return wordings.include(text) || wordings.include(text, FormPatterns.ORDINAL::without);
  }

  Row filledIn(Filling filling) {
    return withLabel(filling.label(label(), aliases()))
        .withAliases(filling.others(label(), aliases()));
  }

  /**
   * Returns this row under another label.
   *
   * @param label the label as printed
   * @return a copy
   */
  public abstract Row withLabel(Label label);

  /**
   * Returns this row about another part of the budget.
   *
   * @param region the region
   * @return a copy
   */
  public abstract Row withRegion(Region region);

  /**
   * Returns this row printing a zero where there is no money, or a blank.
   *
   * @param zero whether it prints a zero
   * @return a copy
   */
  public abstract Row withPrintsZero(boolean zero);

  /**
   * Returns this row with other wordings of its label.
   *
   * @param aliases what was prescribed in other years, and what others print
   * @return a copy
   */
  public abstract Row withAliases(Iterable<? extends Alias> aliases);

  /**
   * Returns this row as printed elsewhere.
   *
   * @param usage the years and the kinds of documents
   * @return a copy
   */
  public abstract Row withUsage(Usage usage);

  /**
   * Returns this row with more wordings of its label.
   *
   * @param more what others print
   * @return a copy
   */
  public Row or(Alias... more) {
    return withAliases(Alias.joined(aliases(), more));
  }

  /**
   * Returns this row with more wordings of its label.
   *
   * @param more what others print, in any year
   * @return a copy
   */
  public Row or(String... more) {
    return or(Alias.of(more));
  }

  /**
   * Makes a row.
   *
   * @param id the identifier
   * @param label the printed label
   * @param members the members that the row narrows to
   * @return the row
   */
  public static Row of(String id, Label label, Member... members) {
    return builder().id(id).label(label).region(Region.of(members)).build();
  }

  /**
   * Begins a row.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Row}. */
  public static final class Builder extends ImmutableRow.Builder {
    Builder() {}
  }
}
