package io.github.yusuan.rules.joint;

import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Series;
import io.github.yusuan.core.label.Worded;
import io.github.yusuan.core.label.Words;
import io.github.yusuan.rules.identity.Identity;
import io.github.yusuan.rules.identity.Operand;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One independent error of a disclosure (差错): a conflict, and the fewest statements whose change
 * resolves it.
 *
 * @param conflict what cannot be true together
 * @param culprits the equally small explanations, those in the fewest cells first, and after
 *     figures in several cells the blanks, no more than these, that explain as much; a single one
 *     is unique; none if the work limit was reached
 * @param all whether there are no other explanations that small; if not, the list was cut
 */
public record Discrepancy(Conflict conflict, List<Culprit> culprits, boolean all)
    implements Worded {
  private static final long serialVersionUID = 1L;
  private static final Sentence UNNAMED =
      Sentence.of("discrepancy-unnamed")
          .zh("工作量所限，未指认数字；矛盾：{conflict}")
          .en("no figure named within the work limit; Conflict: {conflict}");
  private static final Sentence ONLY =
      Sentence.of("discrepancy-only")
          .zh("唯一疑点：{culprits}。矛盾：{conflict}")
          .en("only figure in doubt: {culprits}. Conflict: {conflict}");
  private static final Sentence ONE_OF =
      Sentence.of("discrepancy-one-of")
          .zh("下列{number}项之一：{culprits}矛盾：{conflict}")
          .en("one of {number}: {culprits} Conflict: {conflict}");
  private static final Sentence AT_LEAST =
      Sentence.of("discrepancy-one-of-at-least")
          .zh("至少下列{number}项之一（尚有未列）：{culprits}矛盾：{conflict}")
          .en(
              "one of at least {number}, of which not all are listed: {culprits} Conflict:"
                  + " {conflict}");
  private static final Sentence NUMBERED =
      Sentence.of("culprit-numbered").zh("({number}) {culprit}。").en("({number}) {culprit}.");

  /**
   * Copies the culprits.
   *
   * @param conflict what cannot be true together
   * @param culprits the equally small explanations
   * @param all whether these are all of them
   */
  public Discrepancy {
    Objects.requireNonNull(conflict, "conflict");
    Objects.requireNonNull(culprits, "culprits");
    culprits = List.copyOf(culprits);
  }

  /**
   * Tells whether only one explanation is smallest.
   *
   * @return true if so
   */
  public boolean isUnique() {
    return all && culprits.size() == 1;
  }

  /**
   * Tells whether an identity takes part of a figure in doubt.
   *
   * @param identity an identity
   * @return true if a cell of a culprit prints one of its operands
   */
  public boolean concerns(Identity identity) {
    for (Culprit culprit : culprits) {
      for (Statement statement : culprit.statements()) {
        for (Operand operand : identity.operands()) {
          if (statement.cells().stream().anyMatch(operand.cells()::contains)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /**
   * Says the discrepancy.
   *
   * @return the figures in doubt with what would fit, then the conflict
   */
  @Override
  public Message message() {
    if (culprits.isEmpty()) {
      return UNNAMED.with("conflict", conflict);
    }
    if (isUnique()) {
      return ONLY.with("culprits", culprits.get(0)).with("conflict", conflict);
    }
    return (all ? ONE_OF : AT_LEAST)
        .with("number", culprits.size())
        .with("culprits", numbered())
        .with("conflict", conflict);
  }

  private Series numbered() {
    List<Words> numbered = new ArrayList<>();
    for (Culprit culprit : culprits) {
      numbered.add(NUMBERED.with("number", numbered.size() + 1).with("culprit", culprit));
    }
    return Series.of(numbered).joined(Series.Joint.NOTHING);
  }
}
