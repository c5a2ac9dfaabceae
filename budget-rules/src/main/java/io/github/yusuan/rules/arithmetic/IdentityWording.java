package io.github.yusuan.rules.arithmetic;

import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.rules.finding.Comparison;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Wording;
import io.github.yusuan.rules.identity.Identity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The sentence of a finding about an identity: operands, difference, slack (勾稽关系的文字). */
record IdentityWording(Identity identity, Verdict verdict) implements Wording {

  @Override
  public String in(Language language) {
    Phrases words = Phrases.of(language);
    if (verdict.outcome() == Outcome.NOT_APPLICABLE) {
      return notApplicable(words);
    }
    if (identity instanceof Identity.Same same) {
      return same(same, words);
    }
    return identity instanceof Identity.Sum ? sum(words) : bound(words);
  }

  private String notApplicable(Phrases words) {
    String place = place(stated(), words);
    if (identity.isVacuous()) {
      return words.allBlank(place);
    }
    return identity instanceof Identity.Bound
        ? words.negativeFigures(place)
        : words.contradictedElsewhere(place);
  }

  private String same(Identity.Same same, Phrases words) {
    String region = same.operand().region().in(words.language());
    if (verdict.outcome() == Outcome.HOLDS) {
      return words.sameHolds(region, verdict.cells().size()) + readings(words);
    }
    String difference = verdict.comparison() == null ? words.noWholeFen() : difference(words);
    return words.sameDiffers(region) + readings(words) + difference;
  }

  /** Every different figure once, with the first place that prints it and the number of others. */
  private String readings(Phrases words) {
    Map<String, List<Cell>> byFigure =
        verdict.cells().stream()
            .collect(
                Collectors.groupingBy(
                    cell -> figure(cell, words), LinkedHashMap::new, Collectors.toList()));
    return byFigure.entrySet().stream()
        .map(
            entry -> {
              List<Cell> cells = entry.getValue();
              return place(cells.get(0), words)
                  + words.andOthers(cells.size() - 1)
                  + " "
                  + entry.getKey();
            })
        .collect(Collectors.joining(words.semicolon()));
  }

  private String sum(Phrases words) {
    String total = place(stated(), words) + " " + figure(stated(), words);
    String parts =
        others().stream()
            .map(cell -> part(cell, words) + " " + figure(cell, words))
            .collect(Collectors.joining(" + "));
    String list = parts.isEmpty() ? words.noParts() : parts;
    if (verdict.outcome() == Outcome.HOLDS) {
      return words.sumHolds(total) + list;
    }
    return words.sumDiffers(total, comparison()) + words.bracket(list) + difference(words);
  }

  private String bound(Phrases words) {
    Cell whole = others().get(0);
    String left = place(stated(), words) + " " + figure(stated(), words);
    String right = place(whole, words) + " " + figure(whole, words);
    return verdict.outcome() == Outcome.HOLDS
        ? left + " ≤ " + right
        : words.exceeds(left) + right + difference(words);
  }

  private String difference(Phrases words) {
    return verdict.outcome() == Outcome.VIOLATED
        ? words.unexplained(comparison())
        : words.explained(comparison());
  }

  private Comparison comparison() {
    return Objects.requireNonNull(verdict.comparison());
  }

  private Cell stated() {
    return verdict.cells().get(0);
  }

  private List<Cell> others() {
    return verdict.cells().subList(1, verdict.cells().size());
  }

  private static String place(Cell cell, Phrases words) {
    return cell.place(words.language());
  }

  /** Names a part as briefly as its neighbourhood to the total allows. */
  private String part(Cell cell, Phrases words) {
    boolean sameTable = cell.form().equals(stated().form());
    if (sameTable && cell.line().equals(stated().line())) {
      return cell.column().label().in(words.language());
    }
    if (sameTable && cell.column().equals(stated().column())) {
      return cell.heading(words.language());
    }
    return place(cell, words);
  }

  private static String figure(Cell cell, Phrases words) {
    return cell.figure()
        .map(figure -> figure + cell.unit().scale().symbol())
        .orElseGet(words::blank);
  }
}
