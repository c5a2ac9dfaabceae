package io.github.yusuan.rules.related;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Column;
import io.github.yusuan.core.form.Content;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.rules.finding.Comparison;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.identity.Identity;
import io.github.yusuan.rules.identity.Link;
import io.github.yusuan.rules.identity.Measurement;
import io.github.yusuan.rules.related.Documents.Document;
import io.github.yusuan.rules.text.ComparedBases;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Last year's amount as a column of this year's tables prints it (表列上年数): 上年预算数 beside what was
 * published as last year's budget. A column of another edition than last year's document is of,
 * such as 上年执行数 beside a budget, has nothing to do with it. A row that last year's tables do not
 * have is not compared: codes come and go.
 */
final class PrintedBase implements Linked {
  private static final Label NOT_PRINTED =
      Label.zh("上年的表未列该口径").en("not printed in last year's tables");
  private static final Label ADDED_UP =
      Label.zh("合计可由所列数相加，与上年的表不可比").en("a total that may be added up from printed figures");

  /** Why what does not fit is not compared. */
  static final Label RESTATED =
      Label.zh("文本说明上年数已调整口径，与上年文本不可比").en("the text says that amounts of last year were restated");

  private static final Sentence SAME =
      Sentence.of("printed-base")
          .zh("{place} {stated}，与上年文本所列{published}相符[（相差{difference}，属舍入差异）]")
          .en(
              "{place} {stated} is {published} in the document of last year[ (difference"
                  + " {difference}, which rounding explains)]");
  private static final Sentence OTHER =
      Sentence.of("printed-base-differs")
          .zh("{place} {stated}，上年文本为{published}；相差{difference}，舍入最多可解释{slack}；如系调整口径，应予说明")
          .en(
              "{place} {stated}; {published} was published last year; difference {difference},"
                  + " rounding explains at most {slack}; a base that was restated is to be"
                  + " explained");

  private final Cell cell;

  /** What is compared: the region of the cell, or the part of it that its form may be of. */
  private final Region region;

  private final Link.Stated stated;
  private final FenRange amounts;

  /** What last year's document says; null where that is not compared, and why. */
  private final @Nullable Measurement before;

  private final int document;
  private final Label reason;

  private PrintedBase(Cell cell, Examination examination, Document last, Label why) {
    this(cell, cell.region(), examination, last, null, why);
  }

  private PrintedBase(
      Cell cell,
      Region region,
      Examination examination,
      Document last,
      @Nullable Measurement before,
      Label why) {
    this.cell = cell;
    this.region = region;
    this.stated = new Link.Stated(cell, false, 0);
    this.amounts = stated.amounts(examination.identities().rounding());
    this.before = before;
    this.document = last.number();
    this.reason = why;
  }

  /** Returns what this year's tables print of the edition that last year's document is of. */
  static List<PrintedBase> all(Examination examination, Document last) {
    Disclosure now = examination.disclosure();
    Content edition = new Content.OtherEdition(last.disclosure().kind().stage(), 1);
    List<PrintedBase> all = new ArrayList<>();
    for (Table table : now.tables()) {
      for (Column column : table.printedColumns()) {
        if (column.content().equals(edition) && isPrinted(table, column)) {
          Set<Member> above = above(table);
          for (Line line : table.lines()) {
            all.add(of(table.cell(line, column), examination, last, isTotal(line, above)));
          }
        }
      }
    }
    return all;
  }

  private static boolean isPrinted(Table table, Column column) {
    return table.lines().stream().anyMatch(line -> line.figure(column.id()).isPresent());
  }

  /** Returns the members that other rows of a table are in. */
  private static Set<Member> above(Table table) {
    Set<Member> above = new HashSet<>();
    for (Line line : table.lines()) {
      for (Member member : line.members()) {
        Optional<? extends Member> parent = member.parent();
        while (parent.isPresent() && above.add(parent.get())) {
          parent = parent.get().parent();
        }
      }
    }
    return above;
  }

  private static boolean isTotal(Line line, Set<Member> above) {
    return line.members().isEmpty() || line.members().stream().anyMatch(above::contains);
  }

  /**
   * An amount that was restated is no longer that of last year's document; and where publishers add
   * totals up, two documents may print one total twice.
   */
  private static PrintedBase of(Cell cell, Examination examination, Document last, boolean total) {
    List<PrintedBase> known = new ArrayList<>();
    for (Region region : regions(cell, examination.identities())) {
      last.identities()
          .measure(region)
          .filter(said -> !said.amounts().isEmpty())
          .map(said -> new PrintedBase(cell, region, examination, last, said, NOT_PRINTED))
          .ifPresent(known::add);
    }
    if (known.isEmpty()) {
      return new PrintedBase(cell, examination, last, NOT_PRINTED);
    }
    PrintedBase base = known.stream().filter(PrintedBase::fits).findFirst().orElse(known.get(0));
    if (base.fits()) {
      return base;
    }
    if (ComparedBases.of(examination).isRestated()) {
      return new PrintedBase(cell, examination, last, RESTATED);
    }
    boolean adding = total && !examination.disclosure().template().practices().isEmpty();
    return adding ? new PrintedBase(cell, examination, last, ADDED_UP) : base;
  }

  /**
   * What a column of last year is about, and what else it may be: its form may be of a part only,
   * as it was in last year's document, whatever it is in this year's.
   */
  private static List<Region> regions(Cell cell, Identities identities) {
    Region all = cell.region();
    Region taken = identities.region(cell);
    Set<Region> regions = new LinkedHashSet<>(List.of(taken, all));
    cell.form().orOnly().filter(part -> meet(part, all)).map(all::narrow).ifPresent(regions::add);
    return List.copyOf(regions);
  }

  private static boolean meet(Region part, Region all) {
    return part.members().stream()
        .allMatch(
            one ->
                all.member(one.dimension())
                    .filter(other -> !other.contains(one) && !one.contains(other))
                    .isEmpty());
  }

  /** Tells whether anything is compared. */
  boolean isCompared() {
    return before != null && !(cell.isBlank() && before.printed() == 0);
  }

  /** Tells whether both documents can be true, or nothing is compared. */
  boolean fits() {
    return before == null || !amounts.intersect(before.amounts()).isEmpty();
  }

  @Override
  public Optional<Link> link() {
    return before == null
        ? Optional.empty()
        : Optional.of(new Link(List.of(stated), List.of(new Link.Measured(document, region))));
  }

  @Override
  public Finding finding(Rule rule, Identity.@Nullable Across identity) {
    if (before == null) {
      return Finding.of(rule, Outcome.NOT_APPLICABLE)
          .cells(List.of(cell))
          .because(reason)
          .saying(reason);
    }
    long fen = cell.figure().map(cell.unit()::fen).orElse(0L);
    Comparison comparison =
        Comparison.in(cell.unit())
            .stated(fen)
            .computed(before.printed())
            .slack(Math.max(fen - amounts.least(), amounts.greatest() - fen) + before.slack());
    boolean same = comparison.differenceFen() == 0;
    List<Cell> cells = new ArrayList<>(List.of(cell));
    cells.addAll(before.cells());
    return Finding.of(rule, outcome(same))
        .cells(cells)
        .of(identity)
        .comparing(comparison)
        .saying(said(comparison, same));
  }

  private Outcome outcome(boolean same) {
    if (!fits()) {
      return Outcome.VIOLATED;
    }
    return same ? Outcome.HOLDS : Outcome.HOLDS_WITHIN_ROUNDING;
  }

  private Message said(Comparison comparison, boolean same) {
    Message said =
        (fits() ? SAME : OTHER)
            .with("place", cell.place())
            .with("stated", cell.printed())
            .with("published", comparison.computedText());
    if (fits()) {
      return same ? said : said.with("difference", comparison.differenceText());
    }
    return said.with("difference", comparison.differenceText())
        .with("slack", comparison.slackText());
  }
}
