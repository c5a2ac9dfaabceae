package io.github.yusuan.io.html;

import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Words;
import io.github.yusuan.rules.finding.Comparison;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.identity.Identity;
import java.util.List;
import java.util.Optional;

/**
 * An identity written out (算式): every operand as it is printed, linked to where it stands; then
 * what is stated, what the others give, the difference, and how much of it rounding explains.
 */
final class Equation {
  /** How many operands a page writes out in all; beyond that each equation shows its first ones. */
  private static final int MOST = 20_000;

  private static final int FIRST = 12;
  private static final Label STATED = Label.zh("所列").en("stated");
  private static final Label SUM = Label.zh("各项之和").en("sum of the parts");
  private static final Label OTHER = Label.zh("另处所列").en("elsewhere");
  private static final Label WHOLE = Label.zh("不应大于").en("not more than");
  private static final Label COMPUTED = Label.zh("据以比较").en("compared with");

  private final Html html;
  private final Links links;
  private int written;

  Equation(Html html, Links links) {
    this.html = html;
    this.links = links;
  }

  /** Writes the figures that were compared, if any were. */
  void write(Finding finding) {
    finding
        .identity()
        .filter(identity -> isWritable(identity, finding.cells()))
        .ifPresent(
            identity ->
                html.in(
                    Tag.of("p").css("equation"),
                    () -> operands(identity, finding.cells(), finding, Optional.empty())));
    finding.comparison().ifPresent(compared -> result(finding, compared));
  }

  /** Writes an identity with the new figures in place, and what becomes of it. */
  void write(Finding before, Repair repair) {
    Optional<Identity> identity =
        before.identity().filter(known -> isWritable(known, before.cells()));
    if (identity.isEmpty()) {
      return;
    }
    html.in(
        Tag.of("p").css("equation"),
        () ->
            operands(
                identity.get(),
                before.cells(),
                repair.after(before).orElse(before),
                Optional.of(repair)));
    repair
        .after(before)
        .ifPresent(
            after ->
                html.in(
                    Tag.of("p").css("after"),
                    () -> {
                      Sign.of(after).draw(html);
                      html.text(" ").words(after.outcome().label()).text(" ");
                      after.comparison().ifPresent(compared -> result(after, compared));
                    }));
  }

  private static boolean isWritable(Identity identity, List<Cell> cells) {
    return identity instanceof Identity.Same
        ? cells.size() > 1
        : cells.size() == identity.operands().size() && cells.size() > 1;
  }

  private void operands(
      Identity identity, List<Cell> cells, Finding told, Optional<Repair> repair) {
    int most = written < MOST ? cells.size() : Math.min(cells.size(), FIRST);
    written += most;
    for (int at = 0; at < most; at++) {
      if (at > 0) {
        html.in(Tag.of("span").css("operator"), operator(identity, at, told));
      }
      Cell cell = cells.get(at);
      links.operand(
          cell, name(cell, cells.get(0)), repair.flatMap(repaired -> repaired.figure(cell)));
    }
    if (cells.size() > most) {
      html.text(" … ").words(Texts.MORE.with("count", cells.size() - most));
    }
  }

  /** Writes between two operands what is true of the figures, not what should be. */
  private static String operator(Identity identity, int at, Finding told) {
    if (identity instanceof Identity.Same) {
      List<Cell> cells = told.cells();
      boolean alike =
          at < cells.size() && cells.get(at).printed().equals(cells.get(at - 1).printed());
      return alike ? " = " : relation(told);
    }
    boolean turns = identity.isOnTheLeft(at - 1) && !identity.isOnTheLeft(at);
    if (!turns) {
      return " + ";
    }
    boolean bound = identity instanceof Identity.Bound;
    return bound ? (told.outcome() == Outcome.VIOLATED ? " > " : " ≤ ") : relation(told);
  }

  private static String relation(Finding told) {
    return switch (told.outcome()) {
      case VIOLATED, NOTED -> " ≠ ";
      case HOLDS_WITHIN_ROUNDING -> " ≈ ";
      case HOLDS, UNDECIDED, NOT_APPLICABLE -> " = ";
    };
  }

  /** Names an operand as briefly as its neighbourhood to the first one allows. */
  private static Words name(Cell cell, Cell first) {
    boolean sameTable = !cell.equals(first) && cell.table().equals(first.table());
    if (sameTable && cell.line().equals(first.line())) {
      return cell.column().label();
    }
    if (sameTable && cell.column().equals(first.column()) && !cell.line().heading().isBlank()) {
      return cell.heading();
    }
    return cell.place();
  }

  private void result(Finding finding, Comparison compared) {
    html.in(
        Tag.of("span").css("result"),
        () -> {
          item(STATED, compared.statedText());
          item(computed(finding), compared.computedText());
          item(Texts.DIFFERENCE, compared.differenceText());
          item(Texts.SLACK, compared.slackText());
        });
  }

  private static Label computed(Finding finding) {
    Optional<Identity> identity = finding.identity();
    if (identity.isEmpty()) {
      return COMPUTED;
    }
    if (identity.get() instanceof Identity.Same) {
      return OTHER;
    }
    return identity.get() instanceof Identity.Bound ? WHOLE : SUM;
  }

  private void item(Label what, String amount) {
    html.in(
        Tag.of("span").css("item"),
        () -> {
          html.in(Tag.of("span").css("name"), what).text(" ").in(Tag.of("b"), amount);
        });
    html.text(" ");
  }
}
