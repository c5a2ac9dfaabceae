package io.github.yusuan.rules.simplex;

import io.github.yusuan.rules.work.Work;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Equations solved for some of their variables (单纯形表): a row for each of these, the basic ones, and
 * for each of the others the list of rows that have it.
 */
final class Tableau {
  /** How many terms are looked at in the time that one is changed. */
  static final int LOOKS = 8;

  /** How many terms are copied, or rows compared, in the time that one term is changed. */
  static final int COPIES = 64;

  private final @Nullable Combination[] rows;

  /** By basic variable: how long its row is, to compare rows without a look at them. */
  private final int[] lengths;

  /** By variable: the basic variables whose rows have it, in no order that means anything. */
  private final int[][] columns;

  private final int[] uses;
  private final Work work;

  Tableau(int variables, Work work) {
    this.rows = new Combination[variables];
    this.lengths = new int[variables];
    this.columns = new int[variables][];
    this.uses = new int[variables];
    this.work = work;
    Arrays.fill(columns, new int[0]);
  }

  /** Begins as another stands now; neither hears of what becomes of the other. */
  Tableau(Tableau other, Work work) {
    this.rows = other.rows.clone();
    this.lengths = other.lengths.clone();
    this.columns = new int[other.columns.length][];
    this.uses = other.uses.clone();
    this.work = work;
    Arrays.setAll(columns, variable -> Arrays.copyOf(other.columns[variable], uses[variable]));
  }

  void add(int basic, Combination row) {
    set(basic, row);
    for (int at = 0; at < row.size(); at++) {
      use(row.variable(at), basic);
    }
  }

  private void set(int basic, Combination row) {
    rows[basic] = row;
    lengths[basic] = row.size();
  }

  boolean isBasic(int variable) {
    return rows[variable] != null;
  }

  Combination row(int basic) {
    return Objects.requireNonNull(rows[basic]);
  }

  /** Returns the number of variables in the row of a basic one. */
  int length(int basic) {
    return lengths[basic];
  }

  /** Returns in how many rows a variable is. */
  int uses(int variable) {
    return uses[variable];
  }

  /** Returns the basic variable of one of the rows that have a variable. */
  int user(int variable, int at) {
    return columns[variable][at];
  }

  private void use(int variable, int basic) {
    int[] column = columns[variable];
    if (uses[variable] == column.length) {
      column = Arrays.copyOf(column, 2 + 2 * column.length);
      columns[variable] = column;
    }
    column[uses[variable]++] = basic;
  }

  private void drop(int variable, int basic) {
    int[] column = columns[variable];
    int at = 0;
    while (column[at] != basic) {
      at++;
    }
    if (at >= COPIES) {
      work.spend(at / COPIES);
    }
    column[at] = column[--uses[variable]];
  }

  /** Makes a variable basic in place of another. */
  void pivot(int leaving, int entering) {
    Combination old = row(leaving);
    rows[leaving] = null;
    for (int at = 0; at < old.size(); at++) {
      drop(old.variable(at), leaving);
    }
    Combination solved = old.solvedFor(entering, leaving);
    int[] users = Arrays.copyOf(columns[entering], uses[entering]);
    for (int basic : users) {
      work.spend(solved.size() + row(basic).size() / COPIES);
      set(basic, row(basic).substitute(entering, solved, new Index(basic)));
    }
    add(entering, solved);
  }

  /** Keeps the lists of rows true while a row changes. */
  private final class Index implements Combination.Changes {
    private final int basic;

    Index(int basic) {
      this.basic = basic;
    }

    @Override
    public void gained(int variable) {
      use(variable, basic);
    }

    @Override
    public void lost(int variable) {
      drop(variable, basic);
    }
  }
}
