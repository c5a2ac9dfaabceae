package io.github.yusuan.rules.hypothesis;

import io.github.yusuan.core.amount.AmountOverflowException;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.rules.claim.Claims;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.identity.Precision;
import io.github.yusuan.rules.joint.Consistency;
import io.github.yusuan.rules.joint.JointProof;
import io.github.yusuan.rules.joint.Practices;
import io.github.yusuan.rules.joint.Rest;
import io.github.yusuan.rules.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Looks for one cause behind the figures in doubt (求一处原因): tables without which the rest can be
 * true, then edits of these, each of which is proved.
 */
public final class Hypotheses {
  /** How many steps may be spent on looking for a cause. */
  private static final long STEPS = 8_000_000;

  /** How many steps may be spent on which practice of rounding an edited document follows. */
  private static final long PRACTICE = 400_000;

  /** How many steps it takes to derive what an operand has to do with others. */
  private static final int DERIVING = 16;

  /** How many edits are tried of documents in which an act may hide a slip. */
  private static final int MOST_PROOFS = 12;

  /** In a document of more cells no blanks of an edited one are opened: each would take as long. */
  private static final int FEW_CELLS = 3_000;

  /** How many equally good causes are told. */
  private static final int TOLD = 5;

  /**
   * What is tried, in this order: of two columns that changed places all rows before some, since
   * what is whole is likelier than what is not.
   */
  private static final List<Trial> TRIALS =
      List.of(
          new Trial(Act.OTHER_UNIT, OtherUnit::edits),
          new Trial(Act.COLUMNS_SWAPPED, SwappedColumns::edits),
          new Trial(Act.COLUMNS_SWAPPED, SwappedColumns::stretches),
          new Trial(Act.COLUMN_NOT_FILLED, UnfilledColumn::edits),
          new Trial(Act.LEVELS_COUNTED, CountedLevels::edits),
          new Trial(Act.ROWS_SHIFTED, ShiftedRows::edits),
          new Trial(Act.OTHER_CODE, OtherCode::edits),
          new Trial(Act.SUMMARY_AMONG_ITEMS, SummaryRow::edits));

  /** The acts of a whole table, beside which a slip in it may be left. */
  private static final List<Trial> WHOLE = TRIALS.subList(0, 2);

  private final Disclosure disclosure;
  private final JointProof proof;
  private final Suspects suspects;
  private final DoubtedTables tables;
  private final List<Section> read;
  private final Work work = new Work(STEPS);

  private Hypotheses(Disclosure disclosure, JointProof proof) {
    this.disclosure = disclosure;
    this.proof = proof;
    this.suspects = new Suspects(disclosure, proof, identities(), work);
    this.tables = suspects.tables();
    boolean text = proof.identities().hasText();
    this.read = text ? Claims.read(disclosure).disclosure().narrative() : List.of();
  }

  /** One way of making edits. */
  private record Trial(Act act, Function<Suspect, List<Edit>> edits) {}

  /**
   * Looks for one cause.
   *
   * @param disclosure a disclosure
   * @param proof the proof for it
   * @return equally good causes, the likeliest first; none where the document is consistent, or a
   *     few slips explain it as well
   */
  public static List<Hypothesis> of(Disclosure disclosure, JointProof proof) {
    if (proof.consistency() != Consistency.INCONSISTENT || proof.weakerAssumption().isPresent()) {
      return List.of();
    }
    try {
      return new Hypotheses(disclosure, proof).find();
    } catch (Work.LimitReached | AmountOverflowException beyond) {
      return List.of();
    }
  }

  /**
   * Looks for a second cause, in the document as one leaves it.
   *
   * @param first a cause
   * @return equally good causes, the likeliest first; none where what the first leaves is
   *     consistent, or a few slips
   */
  public static List<Hypothesis> after(Hypothesis first) {
    return of(first.repaired(), first.rest());
  }

  private List<Hypothesis> find() {
    List<Suspect> alone = suspects.alone();
    List<Hypothesis> found = tried(alone);
    if (found.isEmpty()) {
      found = SummaryRows.in(disclosure).stream().flatMap(rows -> tried(rows).stream()).toList();
    }
    if (found.isEmpty()) {
      found = tried(suspects.besideErrors());
    }
    if (found.isEmpty() && suspects.isSeveral(1)) {
      found = besideOwnErrors(alone);
    }
    return found.isEmpty() && alone.isEmpty() ? tried(suspects.besideAnother()) : found;
  }

  /**
   * An act of a whole table may hide what else is wrong in it: without the table the rest can be
   * true, and with the table as it was meant a slip is left. Few edits are worth a proof each.
   */
  private List<Hypothesis> besideOwnErrors(List<Suspect> alone) {
    List<Hypothesis> found = new ArrayList<>();
    int fewest = Suspects.MOST_ERRORS;
    int tried = 0;
    for (Trial trial : WHOLE) {
      for (Suspect suspect : alone) {
        for (Edit edit : edits(trial, suspect)) {
          if (tried++ < MOST_PROOFS && !isTold(edit, found) && tables.isExplaining(edit)) {
            Identities identities = identities(repaired(edit));
            int errors = errors(identities, fewest);
            if (errors <= fewest && suspects.isSeveral(errors)) {
              if (errors < fewest) {
                found.clear();
              }
              fewest = errors;
              found.add(hypothesis(edit, JointProof.of(identities)));
            }
          }
        }
      }
    }
    return found.size() > TOLD ? List.of() : found;
  }

  /** Counts the errors of an edited document, if there are no more than some number. */
  private int errors(Identities edited, int most) {
    work.spend((long) DERIVING * edited.operands().size());
    Identities opened = disclosure.cells().size() <= FEW_CELLS ? edited.opened() : edited;
    return Rest.of(opened, work)
        .beside(List.of(), most)
        .map(Rest::errors)
        .orElse(Integer.MAX_VALUE);
  }

  private List<Hypothesis> tried(List<Suspect> some) {
    for (Trial trial : TRIALS) {
      List<Hypothesis> found = new ArrayList<>();
      for (Suspect suspect : some) {
        for (Edit edit : edits(trial, suspect)) {
          if (found.size() < TOLD
              && !isTold(edit, found)
              && !isSlip(edit)
              && tables.isExplaining(edit)
              && suspect.isConceivable(edit)) {
            tried(suspect, edit).ifPresent(found::add);
          }
        }
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /**
   * One act may be tried in several ways, such as with the decimals of the figures or the table.
   */
  private static boolean isTold(Edit edit, List<Hypothesis> found) {
    return found.stream().anyMatch(told -> told.cause().equals(edit.cause()));
  }

  /** A single figure that an ordinary slip explains is that slip rather than an act. */
  private boolean isSlip(Edit edit) {
    return edit.cells().size() == 1
        && proof.discrepancies().stream()
            .flatMap(discrepancy -> discrepancy.culprits().stream())
            .filter(culprit -> !culprit.corrections().isEmpty())
            .flatMap(culprit -> culprit.statements().stream())
            .anyMatch(statement -> statement.cells().containsAll(edit.cells()));
  }

  /** Moving figures explains nothing where one alone of several is in doubt. */
  private List<Edit> edits(Trial trial, Suspect suspect) {
    boolean possible =
        switch (trial.act()) {
          case OTHER_UNIT, COLUMNS_SWAPPED, ROWS_SHIFTED -> isLikelier(suspect);
          case COLUMN_NOT_FILLED -> suspects.isMany(suspect.rest().errors());
          default -> true;
        };
    return possible ? trial.edits().apply(suspect) : List.of();
  }

  /** Tells whether an act is likelier than slips. */
  private boolean isLikelier(Suspect suspect) {
    return suspect.several() || tables.isWholly(suspect.table());
  }

  private Identities identities() {
    Identities proved = proof.identities();
    boolean small = disclosure.cells().size() <= FEW_CELLS;
    return proved.isOpened() || !small ? proved : proved.opened();
  }

  private Optional<Hypothesis> tried(Suspect suspect, Edit edit) {
    Identities identities = identities(repaired(edit));
    return holds(identities, suspect.rest().wrong())
        ? Optional.of(hypothesis(edit, JointProof.of(identities)))
        : Optional.empty();
  }

  private Hypothesis hypothesis(Edit edit, JointProof rest) {
    return new Hypothesis(edit.act(), edit.cells(), edit.cause(), repaired(edit), rest);
  }

  private Disclosure repaired(Edit edit) {
    return disclosure.withTables(
        disclosure.tables().stream()
            .map(table -> table == edit.before() ? edit.after() : table)
            .toList());
  }

  /** The same sums may stand among the items of several tables, which are printed from one list. */
  private Optional<Hypothesis> tried(SummaryRows rows) {
    JointProof rest = JointProof.of(identities(rows.without()));
    return rest.consistency() == Consistency.CONSISTENT
        ? Optional.of(
            new Hypothesis(
                Act.SUMMARY_AMONG_ITEMS, rows.cells(), rows.cause(), rows.without(), rest))
        : Optional.empty();
  }

  /** Derives the identities of an edited document as those of the printed one were. */
  private Identities identities(Disclosure repaired) {
    work.spend(disclosure.cells().size());
    Disclosure spoken = read.isEmpty() ? repaired : repaired.withNarrative(read);
    Precision strictest = Precision.settle(spoken, proof.identities().rounding());
    Identities tables = Practices.settle(spoken, strictest, work, PRACTICE).identities();
    return read.isEmpty() ? tables : tables.withText();
  }

  /** Tells whether nothing is wrong in the edited document but what is wrong anyway. */
  private boolean holds(Identities identities, List<Cell> wrong) {
    if (isProved(identities, wrong)) {
      return true;
    }
    return wrong.stream().anyMatch(Cell::isBlank)
        && disclosure.cells().size() <= FEW_CELLS
        && isProved(identities.opened(), wrong);
  }

  /** What is too hard to decide in whole numbers is not proved, and others may be all the same. */
  private boolean isProved(Identities identities, List<Cell> wrong) {
    try {
      return Rest.of(identities, work).isConsistentWithout(wrong);
    } catch (Work.LimitReached hard) {
      if (work.isSpent()) {
        throw hard;
      }
      return false;
    }
  }
}
