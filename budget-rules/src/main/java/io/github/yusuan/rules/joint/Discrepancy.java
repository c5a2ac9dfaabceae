package io.github.yusuan.rules.joint;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.rules.identity.Identity;
import io.github.yusuan.rules.identity.Operand;
import java.io.Serializable;
import java.util.List;

/**
 * One independent error of a disclosure (差错): a conflict, and the fewest statements whose change
 * resolves it.
 *
 * @param conflict what cannot be true together
 * @param culprits the equally small explanations, those in the fewest cells first; a single one is
 *     unique; none if the work limit was reached
 * @param all whether there are no other explanations that small; if not, the list was cut
 */
public record Discrepancy(Conflict conflict, List<Culprit> culprits, boolean all)
    implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Label ONE_OF = Label.zh("下列{number}项之一：").en("one of {number}: ");
  private static final Label AT_LEAST =
      Label.zh("至少下列{number}项之一（尚有未列）：")
          .en("one of at least {number}, of which not all are listed: ");

  /**
   * Copies the culprits.
   *
   * @param conflict what cannot be true together
   * @param culprits the equally small explanations
   * @param all whether these are all of them
   */
  public Discrepancy {
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
   * Words the discrepancy.
   *
   * @param language the language
   * @return the figures in doubt with what would fit, then the conflict
   */
  public String in(Language language) {
    boolean chinese = language == Language.CHINESE;
    StringBuilder text = new StringBuilder();
    if (culprits.isEmpty()) {
      text.append(chinese ? "工作量所限，未指认数字；" : "no figure named within the work limit; ");
    } else if (isUnique()) {
      text.append(chinese ? "唯一疑点：" : "only figure in doubt: ");
      text.append(culprits.get(0).in(language)).append(chinese ? "。" : ". ");
    } else {
      text.append(one(language));
      for (int at = 0; at < culprits.size(); at++) {
        text.append('(').append(at + 1).append(") ").append(culprits.get(at).in(language));
        text.append(chinese ? "。" : ". ");
      }
    }
    return text.append(chinese ? "矛盾：" : "Conflict: ").append(conflict.in(language)).toString();
  }

  private String one(Language language) {
    return (all ? ONE_OF : AT_LEAST).in(language).replace("{number}", "" + culprits.size());
  }
}
