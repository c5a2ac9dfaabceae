package io.github.yusuan.core.budget;

import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Origin;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.disclosure.Omission;
import io.github.yusuan.core.form.Column;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Row;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Series;
import io.github.yusuan.core.narrative.Quantity;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What lines say and a template tells nowhere apart (未分列), neither in a table nor in the text: it
 * is within the amounts that are printed.
 */
final class Folded {
  private static final int LISTED = 8;
  private static final Sentence FOLDED =
      Sentence.of("omission-folded")
          .zh("样式不分列{dimension}：{members}[等{number}项]，涉及{amount}元，已并入各表金额")
          .en(
              "the template does not tell apart by {dimension}: {members}[ and others, {number} in"
                  + " all]; {amount} yuan are within the amounts printed");

  private final Template template;
  private final List<BudgetLine> lines;
  private final Totals totals;
  private final Map<Dimension, Set<Member>> members = new EnumMap<>(Dimension.class);
  private final Map<Dimension, BigInteger> amounts = new EnumMap<>(Dimension.class);

  Folded(Template template, Budget budget, Totals totals) {
    this.template = template;
    this.lines = budget.lines();
    this.totals = totals;
  }

  List<Omission> omissions() {
    Map<Integer, Set<Dimension>> untold = new HashMap<>();
    for (int at = 0; at < lines.size(); at++) {
      Region line = lines.get(at).region();
      Set<Dimension> dimensions = untold.computeIfAbsent(totals.sort(at), sort -> untold(line));
      for (Dimension dimension : dimensions) {
        add(lines.get(at), dimension);
      }
    }
    List<Omission> omissions = new ArrayList<>();
    members.forEach((dimension, folded) -> omission(dimension, folded).ifPresent(omissions::add));
    return omissions;
  }

  private void add(BudgetLine line, Dimension dimension) {
    Member member = line.region().member(dimension).orElseThrow();
    if (!member.equals(Origin.CURRENT_YEAR)) {
      members.computeIfAbsent(dimension, none -> new LinkedHashSet<>()).add(member);
      amounts.merge(dimension, BigInteger.valueOf(line.fen()), BigInteger::add);
    }
  }

  /** One unit that all lines have is told by the name of the department. */
  private Optional<Omission> omission(Dimension dimension, Set<Member> folded) {
    if (dimension == Dimension.UNIT && folded.size() == 1) {
      return Optional.empty();
    }
    List<Member> listed = List.copyOf(folded).subList(0, Math.min(LISTED, folded.size()));
    Message message =
        FOLDED
            .with("dimension", dimension.label())
            .with("members", words(dimension, listed))
            .with(
                "amount",
                new BigDecimal(amounts.getOrDefault(dimension, BigInteger.ZERO), 2)
                    .toPlainString());
    return Optional.of(
        new Omission(
            Omission.Sort.NOT_PRINTED,
            folded.size() > LISTED ? message.with("number", folded.size()) : message));
  }

  private static Series words(Dimension dimension, List<Member> listed) {
    return dimension.isOpen()
        ? Series.ofTexts(listed.stream().map(Member::id).toList())
        : Series.of(listed.stream().map(Member::label).toList());
  }

  /** Returns the dimensions in which a line says something that is told apart nowhere. */
  private Set<Dimension> untold(Region line) {
    Set<Dimension> untold = EnumSet.noneOf(Dimension.class);
    line.members().forEach(member -> untold.add(member.dimension()));
    Stream.concat(template.forms().stream(), template.performanceFunding().stream())
        .filter(form -> form.slice().contains(line))
        .forEach(form -> remove(untold, form, line));
    template.narrative().stream()
        .flatMap(section -> section.phrases().stream())
        .flatMap(phrase -> phrase.quantities().stream())
        .map(Quantity::region)
        .flatMap(Optional::stream)
        .filter(region -> region.contains(line))
        .forEach(region -> remove(untold, region));
    return untold;
  }

  private static void remove(Set<Dimension> untold, Form form, Region line) {
    untold.removeAll(form.openDimensions());
    remove(untold, form.slice());
    Stream.concat(
            form.columns().stream().map(Column::region), form.rows().stream().map(Row::region))
        .filter(region -> region.contains(line))
        .forEach(region -> remove(untold, region));
  }

  private static void remove(Set<Dimension> untold, Region told) {
    told.members().forEach(member -> untold.remove(member.dimension()));
  }
}
