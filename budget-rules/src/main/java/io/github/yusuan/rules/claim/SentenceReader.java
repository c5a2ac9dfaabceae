package io.github.yusuan.rules.claim;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.narrative.Claim;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.narrative.ClaimedChange;
import io.github.yusuan.core.narrative.ClaimedChange.Direction;
import io.github.yusuan.core.narrative.ClaimedCount;
import io.github.yusuan.core.narrative.ClaimedShare;
import io.github.yusuan.core.narrative.Quantity;
import io.github.yusuan.rules.claim.SectionVocabulary.Meant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;

/**
 * Reads the figures of a sentence (逐句读数), from left to right, each with the words before it: a
 * claim where there is one reading, or else none.
 */
final class SentenceReader {
  /** How texts count units, and how rules call them. */
  private static final Map<String, String> UNIT_SORTS =
      Map.of(
          "行政", "行政单位",
          "行政单位", "行政单位",
          "机关", "机关",
          "参公单位", "参公单位",
          "参公事业单位", "参公事业单位",
          "事业单位", "事业单位");

  /** What else is counted, whatever the sentence says of it. */
  private static final Set<String> COUNTED =
      Set.of(
          "实行绩效目标管理的项目",
          "编报绩效目标的项目",
          "公开项目绩效目标",
          "因公出国境团组",
          "公务用车购置数",
          "公务用车保有量",
          "国内公务接待",
          "公务接待");

  /** Words that say again what was counted just before. */
  private static final Set<String> THE_SAME = Set.of("金额", "合计金额", "即", "合", "折合", "约合");

  private static final ClaimedAmount NOTHING = ClaimedAmount.of("0", Scale.TEN_THOUSAND_YUAN);

  /** What stands before an amount that says again what was said just before: 22.60万元（226000元）. */
  private static final String IN_BRACKET = "(";

  private final SectionVocabulary words;
  private final Discourse discourse;
  private final SolidText sentence;
  private final List<Claim> claims;
  private int from;
  private Optional<Quantity> subject = Optional.empty();
  private boolean doubtful;
  private boolean complete = true;

  /** Where the change stands that a percentage may follow; below 0 where there is none. */
  private int change = -1;

  SentenceReader(SectionVocabulary words, Discourse discourse, SolidText sentence, List<Claim> to) {
    this.words = words;
    this.discourse = discourse;
    this.sentence = sentence;
    this.claims = to;
  }

  /** Reads all figures, and tells whether each is claimed. */
  boolean read() {
    words.nothing(sentence.toString()).forEach(one -> claims.add(Claim.of(one, NOTHING)));
    for (MatchResult event : ClaimPatterns.EVENTS.in(sentence.toString())) {
      Clause lead = new Clause(sentence, from, event.start());
      from = event.end();
      int followed = change;
      change = -1;
      boolean claimed =
          switch (sentence.toString().charAt(event.start())) {
            case '比', '较', '与', '同' -> change(event, lead);
            case '占' -> share(event, lead);
            case '完' -> false;
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> figure(event, lead);
            default -> move(event, lead, followed);
          };
      complete &= claimed;
    }
    return complete;
  }

  private boolean figure(MatchResult event, Clause lead) {
    boolean negative = lead.words().endsWith("-");
    if (negative && lead.to() > 1 && Character.isDigit(sentence.toString().charAt(lead.to() - 2))) {
      return unknown();
    }
    Clause before = negative ? new Clause(sentence, lead.from(), lead.to() - 1) : lead;
    if (event.group(5) != null) {
      return unknown();
    }
    if (event.group(3) != null) {
      return !negative && count(event, before);
    }
    Optional<Figure> figure = figure(event.group(1), negative);
    if (figure.isEmpty() || event.group(2).equals("%")) {
      return unknown();
    }
    return amount(new ClaimedAmount(figure.get(), scale(event.group(2))), before);
  }

  private boolean unknown() {
    discourse.speakOfUnknown();
    return false;
  }

  private boolean amount(ClaimedAmount amount, Clause lead) {
    boolean inList = lead.words().startsWith("、");
    Clause name = name(inList ? new Clause(sentence, lead.from() + 1, lead.to()) : lead);
    Optional<Quantity> budgeted = words.budgeted(words.key(name.words()));
    if (budgeted.isPresent() && !doubtful()) {
      discourse.speakOfBudget(budgeted.get());
      return false;
    }
    List<Quantity> quantities = doubtful() ? List.of() : quantities(name, amount);
    if (quantities.isEmpty()) {
      return unknown();
    }
    quantities.forEach(quantity -> claims.add(Claim.of(quantity, amount)));
    discourse.speakOf(quantities, inList);
    return true;
  }

  private boolean doubtful() {
    return doubtful || discourse.isDoubtful();
  }

  /** Takes note of the clauses before the last, which is returned. */
  private Clause name(Clause lead) {
    if (lead.words().contains("其中")) {
      discourse.goInto();
    }
    List<Clause> clauses = Clause.of(lead);
    int last = clauses.size() - 1;
    if (last > 0 && clauses.get(last).isEmpty()) {
      last--;
    }
    clauses.subList(0, last).forEach(this::note);
    return clauses.get(last);
  }

  private void note(Clause clause) {
    if (words.key(clause.words()).isEmpty()
        || ClaimPatterns.GROUNDS.matches(clause.words())
        || ClaimPatterns.LEADS_IN.matches(clause.words())
        || comparesFirst(clause)) {
      return;
    }
    Optional<Quantity> meant = words.meaning(clause).filter(discourse::admits).map(Meant::quantity);
    Optional<Region> region = meant.flatMap(Quantity::region);
    if (region.isPresent()) {
      subject = meant;
      discourse.stayIn(region.get());
    } else if (ClaimPatterns.REASON.isIn(clause.words())) {
      doubtful = true;
    } else {
      discourse.doubt();
    }
  }

  private List<Quantity> quantities(Clause name, ClaimedAmount amount) {
    String key = words.key(name.words());
    if (key.isEmpty()) {
      return IN_BRACKET.equals(name.words())
          ? inOtherUnit(amount)
          : subject.map(List::of).orElse(List.of());
    }
    if (THE_SAME.contains(key)) {
      return discourse.last();
    }
    if (words.isBareAccount(key)) {
      return discourse.budgeted().stream().toList();
    }
    Optional<Meant> one = words.meaning(name).filter(discourse::admits);
    return one.isPresent() ? List.of(one.get().quantity()) : several(name, amount);
  }

  /** An amount alone in brackets is the one before once more where its unit is another. */
  private List<Quantity> inOtherUnit(ClaimedAmount amount) {
    String text = sentence.toString();
    boolean alone = from < text.length() && text.charAt(from) == ')';
    boolean other =
        !claims.isEmpty()
            && claims.get(claims.size() - 1).value() instanceof ClaimedAmount before
            && before.scale() != amount.scale();
    return alone && other ? discourse.last() : List.of();
  }

  /** Several names share a figure only where each is nothing. */
  private List<Quantity> several(Clause name, ClaimedAmount amount) {
    List<Clause> names =
        name.split(ClaimPatterns.LIST).stream().filter(one -> !one.isEmpty()).toList();
    List<Quantity> quantities = new ArrayList<>();
    for (Clause one : names) {
      words
          .meaning(one)
          .filter(meant -> meant.own() && discourse.admits(meant))
          .ifPresent(meant -> quantities.add(meant.quantity()));
    }
    boolean each = quantities.size() == names.size();
    return each && (names.size() == 1 || amount.figure().signum() == 0) ? quantities : List.of();
  }

  private boolean count(MatchResult event, Clause lead) {
    Clause name = name(lead);
    Optional<Quantity> quantity = counted(event.group(4), words.key(name.words()));
    if (quantity.isEmpty() || event.group(1).contains(".")) {
      return unknown();
    }
    long number = Long.parseLong(event.group(1));
    claims.add(Claim.of(quantity.get(), ClaimedCount.of(number, event.group(3))));
    discourse.speakOf(
        quantity.stream().filter(known -> known.region().isPresent()).toList(), false);
    return true;
  }

  private Optional<Quantity> counted(String sort, String key) {
    if (sort != null) {
      return Optional.ofNullable(UNIT_SORTS.get(sort))
          .filter(known -> key.isEmpty())
          .map(Quantity::of);
    }
    if (COUNTED.contains(key)) {
      return Optional.of(Quantity.of(key));
    }
    return doubtful()
        ? Optional.empty()
        : words.own().find(key).filter(known -> discourse.admits(new Meant(known, true)));
  }

  private boolean change(MatchResult event, Clause lead) {
    String number = event.group(3);
    Direction direction = ChangeWords.of(event.group(2));
    List<Quantity> quantities = changing(lead);
    if (number == null && direction != Direction.UNCHANGED) {
      return true;
    }
    Optional<ClaimedChange> stated =
        number == null
            ? Optional.of(ClaimedChange.NONE)
            : stated(direction, number, event.group(4));
    if (doubtful()
        || quantities.isEmpty()
        || stated.isEmpty()
        || !words.isLastYear(event.group(1))) {
      return number == null;
    }
    discourse.compare(quantities);
    return claim(quantities, stated.get());
  }

  private boolean claim(List<Quantity> quantities, ClaimedChange stated) {
    if (quantities.size() > 1 && stated.direction() != Direction.UNCHANGED) {
      return false;
    }
    quantities.forEach(quantity -> claims.add(Claim.of(quantity, stated)));
    change = claims.size() - 1;
    return true;
  }

  /** Returns what is compared: what the words before name, or what was spoken of last. */
  private List<Quantity> changing(Clause lead) {
    if (ClaimPatterns.ADJACENT.matches(lead.words())) {
      return discourse.changing(words.own());
    }
    if (ClaimPatterns.CLOSES.isIn(lead.words())) {
      discourse.goOn();
    }
    Clause name = name(lead);
    if (words.key(name.words()).isEmpty()) {
      return discourse.changing(words.own());
    }
    Optional<Quantity> named = words.meaning(name).filter(discourse::admits).map(Meant::quantity);
    discourse.speakOf(named.stream().toList(), false);
    return discourse.last();
  }

  private static Optional<ClaimedChange> stated(Direction direction, String number, String unit) {
    return figure(number, direction == Direction.DECREASE)
        .filter(figure -> direction != Direction.UNCHANGED)
        .map(
            figure ->
                unit.equals("%")
                    ? ClaimedChange.NONE.withPercent(figure)
                    : ClaimedChange.by(new ClaimedAmount(figure, scale(unit))));
  }

  /** A percentage that follows an amount, or an amount that follows a percentage. */
  private boolean move(MatchResult event, Clause lead, int followed) {
    if (followed < 0 || !ClaimPatterns.ADJACENT.matches(lead.words())) {
      return moveFromLastYear(event, lead);
    }
    Claim claim = claims.get(followed);
    ClaimedChange before = (ClaimedChange) claim.value();
    Optional<ClaimedChange> more =
        stated(ChangeWords.of(event.group(1)), event.group(2), event.group(3))
            .flatMap(after -> joined(before, after));
    more.ifPresent(joined -> claims.set(followed, Claim.of(claim.quantity(), joined)));
    return more.isPresent();
  }

  /** A change whose base was named before: 与2023年度相比，收入支出总计增加5万元，其中：基本支出减少1万元. */
  private boolean moveFromLastYear(MatchResult event, Clause lead) {
    if (!discourse.isCompared() && Clause.of(lead).stream().noneMatch(this::comparesFirst)) {
      return false;
    }
    Optional<ClaimedChange> stated =
        stated(ChangeWords.of(event.group(1)), event.group(2), event.group(3));
    List<Quantity> quantities = changing(lead);
    if (doubtful() || quantities.isEmpty() || stated.isEmpty()) {
      return false;
    }
    discourse.compare(quantities);
    return claim(quantities, stated.get());
  }

  private boolean comparesFirst(Clause clause) {
    return ClaimPatterns.COMPARED_FIRST
        .first(clause.words())
        .filter(base -> words.isLastYear(base.group(1)))
        .isPresent();
  }

  private static Optional<ClaimedChange> joined(ClaimedChange before, ClaimedChange after) {
    if (before.percent().isEmpty() && before.amount().isPresent()) {
      return after.percent().map(before::withPercent);
    }
    if (before.percent().isPresent() && before.amount().isEmpty()) {
      Figure percent = before.percent().get();
      return after.amount().map(amount -> ClaimedChange.by(amount).withPercent(percent));
    }
    return Optional.empty();
  }

  private boolean share(MatchResult event, Clause lead) {
    List<Quantity> parts = discourse.last();
    if (!ClaimPatterns.ADJACENT.matches(lead.words())) {
      parts =
          words.meaning(name(lead)).filter(discourse::admits).map(Meant::quantity).stream()
              .toList();
      discourse.speakOf(parts, false);
    }
    if (doubtful() || parts.size() != 1 || parts.get(0).region().isEmpty()) {
      return false;
    }
    Quantity part = parts.get(0);
    Optional<Quantity> whole =
        event.group(1).isEmpty()
            ? implied(part.region().get())
            : words
                .whole(new Clause(sentence, event.start(1), event.end(1)))
                .filter(base -> base.region().isPresent());
    Optional<Figure> percent = figure(event.group(2), false);
    if (whole.isEmpty() || percent.isEmpty()) {
      return false;
    }
    claims.add(Claim.of(part, new ClaimedShare(percent.get(), whole.get())));
    return true;
  }

  private Optional<Quantity> implied(Region part) {
    return words
        .own()
        .whole(part)
        .or(() -> discourse.whole().flatMap(Quantity::region).filter(base -> base.contains(part)))
        .or(() -> discourse.within().filter(base -> !base.equals(part) && base.contains(part)))
        .or(() -> words.above(part))
        .map(Quantity::of);
  }

  private static Optional<Figure> figure(String number, boolean negative) {
    try {
      Figure figure = Figure.parse(number);
      return Optional.of(
          negative && figure.signum() != 0
              ? Figure.ofLastPlaces(-figure.lastPlaces(), figure.decimals())
              : figure);
    } catch (IllegalArgumentException tooLong) {
      return Optional.empty();
    }
  }

  private static Scale scale(String symbol) {
    for (Scale scale : Scale.values()) {
      if (scale.symbol().equals(symbol)) {
        return scale;
      }
    }
    throw new IllegalArgumentException("no unit of money: " + symbol);
  }
}
