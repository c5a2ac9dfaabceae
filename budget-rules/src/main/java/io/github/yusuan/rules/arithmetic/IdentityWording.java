package io.github.yusuan.rules.arithmetic;

import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Series;
import io.github.yusuan.core.label.Worded;
import io.github.yusuan.core.label.Words;
import io.github.yusuan.rules.finding.Comparison;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.identity.Identity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a finding says of an identity: operands, difference, slack (勾稽关系的文字). */
record IdentityWording(Identity identity, Judgement judgement) implements Worded {
  private static final long serialVersionUID = 1L;

  @Override
  public Message message() {
    if (judgement.outcome() == Outcome.NOT_APPLICABLE) {
      return notApplicable().with("place", stated().place());
    }
    if (judgement.outcome() == Outcome.UNDECIDED) {
      return IdentitySentences.TOO_LARGE
          .with("place", stated().place())
          .with("count", judgement.cells().size());
    }
    if (identity instanceof Identity.Same same) {
      return same(same);
    }
    if (identity instanceof Identity.Balance balance) {
      return balance(balance);
    }
    return identity instanceof Identity.Sum ? sum() : bound();
  }

  private Message balance(Identity.Balance balance) {
    int left = balance.left().size();
    Sentence sentence =
        judgement.outcome() == Outcome.HOLDS
            ? IdentitySentences.BALANCE_HOLDS
            : rounded(IdentitySentences.BALANCE_ROUNDED, IdentitySentences.BALANCE_DIFFERS);
    Message said =
        sentence
            .with("region", balance.region())
            .with("left", parts(judgement.cells().subList(0, left)))
            .with("right", parts(judgement.cells().subList(left, judgement.cells().size())));
    return judgement.outcome() == Outcome.HOLDS
        ? said
        : compared(
            said.with("stated", comparison().statedText())
                .with("computed", comparison().computedText()));
  }

  private Sentence notApplicable() {
    if (identity.isVacuous()) {
      return IdentitySentences.ALL_BLANK;
    }
    return identity instanceof Identity.Bound
        ? IdentitySentences.NEGATIVE
        : IdentitySentences.CONTRADICTED;
  }

  private Message same(Identity.Same same) {
    Words region = same.operand().region();
    if (judgement.outcome() == Outcome.HOLDS) {
      return IdentitySentences.SAME_HOLDS
          .with("region", region)
          .with("count", judgement.cells().size())
          .with("figures", figures());
    }
    Sentence differs =
        judgement.comparison() == null
            ? IdentitySentences.SAME_FINER
            : rounded(IdentitySentences.SAME_ROUNDED, IdentitySentences.SAME_DIFFERS);
    return compared(differs.with("region", region).with("figures", figures()));
  }

  /** Every different figure once, with the first place that prints it and the number of others. */
  private Series figures() {
    Map<Words, List<Cell>> byFigure = new LinkedHashMap<>();
    for (Cell cell : judgement.cells()) {
      byFigure.computeIfAbsent(cell.printed(), none -> new ArrayList<>()).add(cell);
    }
    List<Words> figures = new ArrayList<>();
    byFigure.forEach((figure, cells) -> figures.add(printed(figure, cells)));
    return Series.of(figures).joined(Series.Joint.CLAUSES);
  }

  private static Message printed(Words figure, List<Cell> cells) {
    Message printed =
        IdentitySentences.PRINTED.with("place", cells.get(0).place()).with("figure", figure);
    return cells.size() == 1 ? printed : printed.with("others", cells.size() - 1);
  }

  private Message sum() {
    Sentence sentence =
        judgement.outcome() == Outcome.HOLDS
            ? IdentitySentences.SUM_HOLDS
            : rounded(IdentitySentences.SUM_ROUNDED, IdentitySentences.SUM_DIFFERS);
    Message sum = stated(sentence).with("parts", parts(others()));
    return judgement.outcome() == Outcome.HOLDS
        ? sum
        : compared(sum.with("computed", comparison().computedText()));
  }

  private Words parts(List<Cell> cells) {
    List<Words> parts = new ArrayList<>();
    for (Cell cell : cells) {
      parts.add(IdentitySentences.PRINTED.with("place", part(cell)).with("figure", cell.printed()));
    }
    return parts.isEmpty() ? IdentitySentences.NO_PARTS : Series.of(parts).joined(Series.Joint.SUM);
  }

  private Message bound() {
    Sentence sentence =
        judgement.outcome() == Outcome.HOLDS
            ? IdentitySentences.BOUND_HOLDS
            : rounded(IdentitySentences.BOUND_ROUNDED, IdentitySentences.BOUND_EXCEEDED);
    Cell whole = others().get(0);
    Message bound = stated(sentence).with("whole", whole.place()).with("limit", whole.printed());
    return judgement.outcome() == Outcome.HOLDS ? bound : compared(bound);
  }

  private Message stated(Sentence sentence) {
    return sentence.with("place", stated().place()).with("stated", stated().printed());
  }

  private Sentence rounded(Sentence explained, Sentence unexplained) {
    return judgement.outcome() == Outcome.VIOLATED ? unexplained : explained;
  }

  private Message compared(Message message) {
    Comparison compared = judgement.comparison();
    return compared == null
        ? message
        : message.with("difference", compared.differenceText()).with("slack", compared.slackText());
  }

  private Comparison comparison() {
    return Objects.requireNonNull(judgement.comparison());
  }

  private Cell stated() {
    return judgement.cells().get(0);
  }

  private List<Cell> others() {
    return judgement.cells().subList(1, judgement.cells().size());
  }

  /** Names a part as briefly as its neighbourhood to the total allows. */
  private Words part(Cell cell) {
    if (cell.equals(stated())) {
      return cell.place();
    }
    boolean sameTable = cell.form().equals(stated().form());
    if (sameTable && cell.line().equals(stated().line())) {
      return cell.column().label();
    }
    if (sameTable && cell.column().equals(stated().column())) {
      return cell.heading();
    }
    return cell.place();
  }
}
