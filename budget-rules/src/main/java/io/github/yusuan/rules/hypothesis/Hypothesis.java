package io.github.yusuan.rules.hypothesis;

import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Series;
import io.github.yusuan.core.label.Worded;
import io.github.yusuan.core.label.Words;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.identity.Operand;
import io.github.yusuan.rules.joint.Consistency;
import io.github.yusuan.rules.joint.JointProof;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * One cause that explains many wrong figures (一处原因): an act, tried and proved.
 *
 * @param act what went wrong
 * @param cells the cells that are wrong by it, as printed, blank ones included
 * @param cause the act in words
 * @param repaired the document as it was meant; where a column was not filled in, with figures that
 *     would fit there, which need not be those meant to the last place
 * @param rest the proof for the document as it was meant: consistent, or what is wrong elsewhere
 */
public record Hypothesis(
    Act act, List<Cell> cells, Message cause, Disclosure repaired, JointProof rest)
    implements Worded {
  private static final long serialVersionUID = 1L;
  private static final Sentence ONE_CAUSE =
      Sentence.of("hypothesis")
          .zh("一处原因：{cause}（涉及{count}个数字）")
          .en("one cause: {cause} ({count} {count|figure|figures} concerned)");

  /** Stands before what is in doubt besides a cause: it is proved as if the cause were mended. */
  public static final Label BESIDES =
      Label.zh("按上述原因改正后，其余疑点：").en("in doubt besides, once that is mended:");

  private static final Sentence ONE_OF =
      Sentence.of("hypothesis-one-of")
          .zh("一处原因，下列{number}种之一：{causes}（涉及{count}个数字）")
          .en("one cause, one of {number}: {causes} ({count} {count|figure|figures} concerned)");
  private static final Sentence NUMBERED =
      Sentence.of("hypothesis-numbered").zh("({number}) {cause}").en("({number}) {cause}");

  /**
   * Copies the cells.
   *
   * @param act what went wrong
   * @param cells the cells that are wrong by it
   * @param cause the act in words
   * @param repaired the document as it was meant
   * @param rest the proof for it
   */
  public Hypothesis {
    Objects.requireNonNull(act, "act");
    Objects.requireNonNull(cells, "cells");
    Objects.requireNonNull(cause, "cause");
    Objects.requireNonNull(repaired, "repaired");
    Objects.requireNonNull(rest, "rest");
    cells = List.copyOf(cells);
  }

  /**
   * Returns what is explained by this act: identities that take part of what is wrong by it, and
   * findings that speak of nothing but that.
   *
   * @param findings findings on the document as printed
   * @return some of them, in their order
   */
  public List<Finding> explained(List<Finding> findings) {
    Set<Cell> wrong = new HashSet<>(cells);
    return findings.stream().filter(finding -> isMended(finding) || isOf(finding, wrong)).toList();
  }

  /** Where the edited document is consistent, no identity is violated any more. */
  private boolean isMended(Finding finding) {
    return rest.consistency() == Consistency.CONSISTENT
        && finding.outcome() == Outcome.VIOLATED
        && finding.identity().isPresent();
  }

  private static boolean isOf(Finding finding, Set<Cell> wrong) {
    if (finding.identity().isEmpty()) {
      return !finding.cells().isEmpty() && wrong.containsAll(finding.cells());
    }
    for (Operand operand : finding.identity().get().operands()) {
      if (operand.cells().stream().anyMatch(wrong::contains)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Says several causes that explain as much as each other.
   *
   * @param causes the causes, the likeliest first
   * @return the one cause, or all of them, numbered
   * @throws IllegalArgumentException if there are none
   */
  public static Message oneOf(List<Hypothesis> causes) {
    if (causes.isEmpty()) {
      throw new IllegalArgumentException("there must be a cause to be said");
    }
    if (causes.size() == 1) {
      return causes.get(0).message();
    }
    List<Words> numbered = new ArrayList<>();
    for (Hypothesis cause : causes) {
      numbered.add(NUMBERED.with("number", numbered.size() + 1).with("cause", cause.cause()));
    }
    return ONE_OF
        .with("number", causes.size())
        .with("causes", Series.of(numbered).joined(Series.Joint.CLAUSES))
        .with("count", causes.get(0).figures());
  }

  /** Counts figures, or blanks where nothing else is wrong. */
  private long figures() {
    long figures = cells.stream().filter(cell -> !cell.isBlank()).count();
    return figures == 0 ? cells.size() : figures;
  }

  /**
   * Says the cause.
   *
   * @return what went wrong, and how many figures it concerns
   */
  @Override
  public Message message() {
    return ONE_CAUSE.with("cause", cause).with("count", figures());
  }

  /** Returns the English words. */
  @Override
  public String toString() {
    return cause.toString();
  }
}
