package io.github.yusuan.rules.hypothesis;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.joint.JointProof;
import io.github.yusuan.rules.joint.Rest;
import io.github.yusuan.rules.work.Work;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The tables that are looked into (逐一排查之表), by what is wrong besides: nothing, a few errors, or
 * another table.
 */
final class Suspects {
  /** With more errors elsewhere no cause is looked for. */
  static final int MOST_ERRORS = 3;

  /** How many steps may be spent on counting errors that the proof could not count. */
  private static final long COUNTING = 2_000_000;

  /** In how many tables two acts are looked for. */
  private static final int MOST_TABLES = 6;

  private final Disclosure disclosure;
  private final JointProof proof;
  private final DoubtedTables tables;
  private final Identities identities;
  private final Rest whole;

  /** How many statements explain everything, were there no act; beyond all where that is open. */
  private final int known;

  Suspects(Disclosure disclosure, JointProof proof, Identities identities, Work work) {
    this.disclosure = disclosure;
    this.proof = proof;
    this.identities = identities;
    tables = new DoubtedTables(disclosure, proof);
    whole = Rest.of(identities, work);
    known = proof.isComplete() ? named(proof) : counted();
  }

  /** Counts the statements that are named first for all errors. */
  private static int named(JointProof proof) {
    return proof.discrepancies().stream()
        .filter(discrepancy -> !discrepancy.culprits().isEmpty())
        .mapToInt(discrepancy -> discrepancy.culprits().get(0).statements().size())
        .sum();
  }

  /**
   * Counts the errors where the proof did not end, if they are few: to find out takes no more than
   * a part of the steps, for what is too hard to count may have one cause all the same.
   */
  private int counted() {
    return proof.discrepancies().size() > MOST_ERRORS
        ? Integer.MAX_VALUE
        : Rest.of(identities, new Work(COUNTING))
            .beside(List.of(), MOST_ERRORS)
            .map(Rest::errors)
            .orElse(Integer.MAX_VALUE);
  }

  DoubtedTables tables() {
    return tables;
  }

  /** Returns the tables without which the rest can be true. */
  List<Suspect> alone() {
    List<Suspect> suspects = new ArrayList<>();
    for (Table table : tables.besides(0)) {
      if (whole.isConceivableWithout(whole.cells(table.form().id()))) {
        suspects.add(new Suspect(disclosure, identities, table, whole, isSeveral(0)));
      }
    }
    return suspects;
  }

  /**
   * Returns the tables without which few errors are left, those with the fewest first; none where
   * it is open how many there are with them.
   */
  List<Suspect> besideErrors() {
    List<Suspect> suspects = new ArrayList<>();
    if (isWorth(1) && isKnown()) {
      for (Table table : tables.besides(MOST_ERRORS)) {
        Optional<Rest> rest = whole.beside(whole.cells(table.form().id()), MOST_ERRORS);
        int errors = rest.map(Rest::errors).orElse(Integer.MAX_VALUE);
        if (errors > 0 && errors <= MOST_ERRORS && isWorth(errors)) {
          Rest beside = rest.orElseThrow();
          suspects.add(new Suspect(disclosure, identities, table, beside, isSeveral(errors)));
        }
      }
      suspects.sort(Comparator.comparingInt(suspect -> suspect.rest().errors()));
    }
    return suspects;
  }

  /**
   * Returns the tables that, with one other, have all errors, if these are many: there may be an
   * act in each of the two. Neither has them all by itself, so something is to be mended in both.
   */
  List<Suspect> besideAnother() {
    List<Suspect> suspects = new ArrayList<>();
    if (isMany(0)) {
      List<Table> doubted = tables.besides(Integer.MAX_VALUE);
      List<Table> most = doubted.subList(0, Math.min(MOST_TABLES, doubted.size()));
      for (Table other : most) {
        Rest rest = whole.without(whole.cells(other.form().id()));
        for (Table table : most) {
          if (table != other
              && tables.apart(table, other) == 0
              && rest.isConceivableWithout(whole.cells(table.form().id()))) {
            suspects.add(new Suspect(disclosure, identities, table, rest, true));
          }
        }
      }
    }
    return suspects;
  }

  /** Tells whether it is certain how many errors there are, or that there are many. */
  private boolean isKnown() {
    return known < Integer.MAX_VALUE || whole.hasMoreErrors(MOST_ERRORS);
  }

  /** Tells whether there are certainly more errors, beside some, than slips are usually made. */
  boolean isMany(int besides) {
    int most = MOST_ERRORS + besides;
    return known > most
        && (known < Integer.MAX_VALUE
            || proof.discrepancies().size() > most
            || whole.hasMoreErrors(most));
  }

  /** Tells whether one act would leave fewer errors than there are. */
  private boolean isWorth(int errors) {
    return known > errors;
  }

  /**
   * Tells whether one act would do away with several statements in doubt. A single one, were there
   * a choice of many, is more likely a slip: what is left of a rounded zero fits many an edit.
   */
  boolean isSeveral(int errors) {
    return known > errors + 1;
  }
}
