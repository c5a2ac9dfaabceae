package io.github.yusuan.core.budget;

import io.github.yusuan.core.budget.Standing.Answer;
import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Item;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.form.Column;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Listing;
import io.github.yusuan.core.form.Phrase;
import io.github.yusuan.core.form.Row;
import io.github.yusuan.core.form.Split;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.narrative.Quantity;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether lines say all that a template asks for (明细完整性): every line stands inside or outside of
 * every row and column, and in one part of every split.
 */
final class Completeness {
  private static final int LISTED = 100;

  private final Template template;
  private final Standing standing;
  private final Fitting fitting;
  private final Map<Region, List<String>> known = new HashMap<>();

  Completeness(Template template) {
    this.template = template;
    this.standing = new Standing(template);
    this.fitting = new Fitting(template);
  }

  /**
   * Refuses incomplete lines, all at once. Lines of the same categories that say something in the
   * same dimensions are complete or not together, so that one of each is asked first.
   */
  void check(Budget budget, Totals totals) {
    List<BudgetLine> lines = budget.lines();
    Strays strays = new Strays(template, totals);
    boolean allClassified =
        totals.examples().stream().allMatch(line -> lacks(line.region()).isEmpty());
    if (allClassified && strays.areExcluded()) {
      return;
    }
    List<String> problems = new ArrayList<>();
    int more = 0;
    for (int at = 0; at < lines.size(); at++) {
      BudgetLine line = lines.get(at);
      List<String> lacks = known.computeIfAbsent(line.region(), region -> lacks(region, strays));
      if (!lacks.isEmpty() && problems.size() < LISTED) {
        problems.add("line " + (at + 1) + " (" + line + "): " + String.join("; ", lacks));
      } else if (!lacks.isEmpty()) {
        more++;
      }
    }
    if (!problems.isEmpty()) {
      String rest = more == 0 ? "" : "\nand " + more + " more lines";
      throw new IllegalArgumentException(
          "lines of "
              + budget.year()
              + " are incomplete for the template "
              + template.id()
              + ":\n"
              + String.join("\n", problems)
              + rest);
    }
  }

  private List<String> lacks(Region line, Strays strays) {
    List<String> lacks = new ArrayList<>(lacks(line));
    lacks.addAll(strays.of(line));
    return lacks;
  }

  private List<String> lacks(Region line) {
    Set<Dimension> missing = EnumSet.noneOf(Dimension.class);
    template.forms().forEach(form -> missing.addAll(missing(line, form)));
    template.performanceFunding().ifPresent(form -> missing.addAll(missing(line, form)));
    template.narrative().stream()
        .flatMap(section -> section.phrases().stream())
        .forEach(phrase -> missing.addAll(missing(line, phrase)));
    List<String> lacks = new ArrayList<>(unlisted(line));
    missing.forEach(dimension -> lacks.add(fitting.words(dimension, line)));
    for (Split split : template.splits()) {
      noPart(line, split).ifPresent(member -> lacks.add("the template has no place for " + member));
    }
    return lacks;
  }

  private Set<Dimension> missing(Region line, Form form) {
    Set<Dimension> missing = EnumSet.noneOf(Dimension.class);
    Standing.Money money = standing.money(line);
    money.missing(form.slice()).filter(d -> mayLieIn(money, form)).ifPresent(missing::add);
    if (!money.isInside(form.slice())) {
      return missing;
    }
    Stream.concat(
            form.columns().stream().map(Column::region), form.rows().stream().map(Row::region))
        .filter(region -> money.in(region) == Answer.UNDETERMINED)
        .forEach(region -> money.missing(region).ifPresent(missing::add));
    for (Dimension open : form.openDimensions()) {
      if (line.member(open).isEmpty()) {
        missing.add(open);
      }
    }
    return missing;
  }

  /** The text must know of every line whether it speaks of it. */
  private Set<Dimension> missing(Region line, Phrase phrase) {
    Set<Dimension> missing = EnumSet.noneOf(Dimension.class);
    Standing.Money money = standing.money(line);
    for (Quantity quantity : phrase.quantities()) {
      Region region = quantity.region().orElseThrow();
      if (money.in(region) == Answer.UNDETERMINED) {
        money.missing(region).ifPresent(missing::add);
      } else if (money.isInside(region)
          && phrase instanceof Listing list
          && line.member(list.dimension()).isEmpty()) {
        missing.add(list.dimension());
      }
    }
    return missing;
  }

  /** An item with fewer names than its list has columns would be the subtotal of others. */
  private List<String> unlisted(Region line) {
    return line.member(Dimension.ITEM).map(Item.class::cast).stream()
        .flatMap(
            item ->
                template.forms().stream()
                    .filter(form -> form.openDimensions().contains(Dimension.ITEM))
                    .filter(form -> form.slice().contains(line))
                    .filter(form -> form.itemColumns() != item.names().size())
                    .map(
                        form ->
                            "needs an item of "
                                + form.itemColumns()
                                + " names, one for each column of "
                                + form.id()))
        .toList();
  }

  private static boolean mayLieIn(Standing.Money money, Form form) {
    return money.in(form.slice()) != Answer.OUTSIDE;
  }

  /** Returns the line's member if it lies in what is split and yet in no part, nor around one. */
  private static Optional<Member> noPart(Region line, Split split) {
    Optional<Member> mine = line.member(split.dimension());
    boolean inWhole =
        mine.isPresent()
            && split.holdsIn(line)
            && split.whole().map(w -> w.contains(mine.get())).orElse(true);
    if (!inWhole) {
      return Optional.empty();
    }
    for (Category part : split.parts()) {
      if (part.contains(mine.get()) || mine.get().contains(part)) {
        return Optional.empty();
      }
    }
    return mine;
  }
}
