package io.github.yusuan.rules.hypothesis;

import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Worded;
import io.github.yusuan.rules.identity.Identity;
import io.github.yusuan.rules.identity.Operand;
import io.github.yusuan.rules.joint.JointProof;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One cause that explains many wrong figures (一处原因): an act, tried and proved.
 *
 * @param act what went wrong
 * @param cells the cells that are wrong by it, as printed
 * @param cause the act in words
 * @param repaired the document as it was meant
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
    cells = List.copyOf(cells);
  }

  /**
   * Tells whether an identity takes part of what is wrong by this act.
   *
   * @param identity an identity of the document as printed
   * @return true if one of the cells prints one of its operands
   */
  public boolean concerns(Identity identity) {
    Set<Cell> wrong = new HashSet<>(cells);
    for (Operand operand : identity.operands()) {
      if (operand.cells().stream().anyMatch(wrong::contains)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Says the cause.
   *
   * @return what went wrong, and how many figures it concerns
   */
  @Override
  public Message message() {
    return ONE_CAUSE.with("cause", cause).with("count", cells.size());
  }

  /** Returns the English words. */
  @Override
  public String toString() {
    return cause.toString();
  }
}
