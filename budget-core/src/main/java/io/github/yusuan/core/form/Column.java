package io.github.yusuan.core.form;

import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.immutables.value.Value;

/** A column (栏目) of a form: a heading, and the part of the budget that its figures measure. */
@Value.Immutable
public abstract sealed class Column implements Serializable permits ImmutableColumn {

  Column() {}

  /**
   * Returns the identifier, unique in the form.
   *
   * @return an identifier such as {@code total}
   */
  public abstract String id();

  /**
   * Returns the heading.
   *
   * @return the label
   */
  public abstract Label label();

  /**
   * Returns the other wordings of the heading.
   *
   * @return what was prescribed in other years, and what others print
   */
  public abstract List<Alias> aliases();

  /**
   * Returns the headings that the column shares with its neighbours.
   *
   * @return the headings over its own, the outermost first: 2024年预算数
   */
  public abstract List<Heading> over();

  /**
   * Returns the heading of its own where that is not its label.
   *
   * @return the text as printed, such as 小计 for a column that is called 公务用车购置及运行费小计
   */
  public abstract Optional<String> heading();

  /**
   * Returns the headings over the column, as they are printed.
   *
   * @return the headings, the outermost first, its own last
   */
  @Value.Lazy
  public List<Heading> path() {
    List<Heading> path = new ArrayList<>(over());
    String called = label().in(Language.CHINESE);
    List<Alias> others = new ArrayList<>(aliases());
    heading().ifPresent(printed -> others.add(0, Alias.of(called)));
    path.add(new Heading(heading().orElse(called), others));
    return List.copyOf(path);
  }

  /**
   * Returns what stands in the column.
   *
   * @return amounts of the document's own edition, unless the template says otherwise
   */
  @Value.Default
  public Content content() {
    return Content.OWN;
  }

  /**
   * Returns where the column is printed.
   *
   * @return the years and the kinds of documents
   */
  @Value.Default
  public Usage usage() {
    return Usage.ALWAYS;
  }

  /**
   * Returns the part of the budget that the column's figures measure.
   *
   * @return the region, {@link Region#ALL} for a column that does not narrow the form
   */
  @Value.Default
  public Region region() {
    return Region.ALL;
  }

  /** Refuses texts with placeholders that nothing fills in. */
  @Value.Check
  void check() {
    Filling.check(label().in(Language.CHINESE));
    heading().ifPresent(Filling::check);
  }

  /** Tells whether a heading is the column's own, as prescribed or otherwise. */
  boolean isHeaded(Predicate<Wordings> as) {
    Heading own = path().get(path().size() - 1);
    return as.test(new Wordings(own.text(), own.aliases()));
  }

  Column filledIn(Filling filling) {
    return withLabel(filling.label(label(), aliases()))
        .withAliases(filling.others(label(), aliases()))
        .withHeading(heading().map(filling::text))
        .withOver(filling.headings(over()));
  }

  abstract Column withHeading(Optional<String> text);

  /**
   * Returns this column under another heading.
   *
   * @param label the heading
   * @return a copy
   */
  public abstract Column withLabel(Label label);

  /**
   * Returns this column about another part of the budget.
   *
   * @param region the region
   * @return a copy
   */
  public abstract Column withRegion(Region region);

  /**
   * Returns this column under other headings.
   *
   * @param headings the headings over its own, the outermost first
   * @return a copy
   */
  public abstract Column withOver(Iterable<? extends Heading> headings);

  /**
   * Returns this column with a heading of its own that is not its label.
   *
   * @param text the text as printed
   * @return a copy
   */
  public abstract Column withHeading(String text);

  /**
   * Returns this column with more wordings of its heading.
   *
   * @param more what others print
   * @return a copy
   */
  public Column or(Alias... more) {
    return withAliases(Alias.joined(aliases(), more));
  }

  /**
   * Returns this column with more wordings of its heading.
   *
   * @param more what others print, in any year
   * @return a copy
   */
  public Column or(String... more) {
    return or(Alias.of(more));
  }

  /**
   * Returns this column with other wordings of its heading.
   *
   * @param aliases what was prescribed in other years, and what others print
   * @return a copy
   */
  public abstract Column withAliases(Iterable<? extends Alias> aliases);

  /**
   * Returns this column with something else in it.
   *
   * @param content what stands in it
   * @return a copy
   */
  public abstract Column withContent(Content content);

  /**
   * Returns this column as printed elsewhere.
   *
   * @param usage the years and the kinds of documents
   * @return a copy
   */
  public abstract Column withUsage(Usage usage);

  /**
   * Makes a column.
   *
   * @param id the identifier
   * @param label the heading
   * @param members the members that the column narrows to
   * @return the column
   */
  public static Column of(String id, Label label, Member... members) {
    return builder().id(id).label(label).region(Region.of(members)).build();
  }

  /**
   * Begins a column.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Column}. */
  public static final class Builder extends ImmutableColumn.Builder {
    Builder() {}
  }
}
