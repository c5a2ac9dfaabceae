package io.github.yusuan.io.document;

import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Level;
import io.github.yusuan.core.classification.Origin;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.classification.Stage;
import io.github.yusuan.core.classification.ThreePublic;
import io.github.yusuan.core.form.Column;
import io.github.yusuan.core.form.Content;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Heading;
import io.github.yusuan.core.form.Print;
import io.github.yusuan.core.form.Row;
import io.github.yusuan.core.form.Stub;
import io.github.yusuan.core.form.Usage;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Drafts the form of one side of a printed table (起草一侧): what is printed is taken over; what it
 * measures is guessed from forms that are known.
 */
final class FormDraft {
  private static final Sentence ROW =
      Sentence.of("draft-row")
          .zh("{form}“{label}”行不知何指，暂列为自设分类{id}")
          .en("{form}: row “{label}” is unknown; for now it is {id}, a member of its own");
  private static final Sentence COLUMN =
      Sentence.of("draft-column")
          .zh("{form}“{label}”栏不知何指，暂作备注栏")
          .en("{form}: column “{label}” is unknown; for now it measures nothing");
  private static final Sentence SLICE =
      Sentence.of("draft-slice")
          .zh("{form}全表口径按表题推定，请核实")
          .en("{form}: of what money it is was taken from its title; look it through");

  private static final Set<String> AMOUNTS = Set.of("合计", "总计", "小计", "金额", "预算数", "决算数", "总额");
  private static final Set<String> REMARKS = Set.of("备注", "说明", "序号", "行次");
  private static final Set<Dimension> CODES = Set.of(Dimension.FUNCTION, Dimension.REVENUE);
  private static final Map<String, Level> LEVELS =
      Map.of("类", Level.CLASS, "款", Level.SECTION, "项", Level.ITEM);

  private final Lattice lattice;
  private final Heads heads;
  private final Side side;
  private final Optional<Form> model;
  private final List<Form> known;
  private final Set<String> ids = new LinkedHashSet<>();

  FormDraft(Lattice lattice, Heads heads, Side side, Optional<Form> model, List<Form> known) {
    this.lattice = lattice;
    this.heads = heads;
    this.side = side;
    this.model = model.filter(this::hasItsRows);
    this.known = known;
  }

  /** A form of rows by codes is none of a table that lists units or projects and no codes. */
  private boolean hasItsRows(Form form) {
    boolean coded = false;
    boolean listed = false;
    for (int at = side.from(); at < side.to(); at++) {
      String heading = heads.isKey(at) ? String.join("", heads.over(at)) : "";
      coded |= heads.isCode(at) || heading.contains("科目");
      listed |= listed(heading).isPresent();
    }
    return coded || !listed || form.openDimensions().stream().noneMatch(CODES::contains);
  }

  private static Optional<Dimension> listed(String heading) {
    if (heading.endsWith("项目名称")) {
      return Optional.of(Dimension.PROJECT);
    }
    return heading.endsWith("单位名称") || heading.endsWith("预算单位")
        ? Optional.of(Dimension.UNIT)
        : Optional.empty();
  }

  /** Returns what is printed over the side, as 收入. */
  String heading() {
    return PrintedKey.clean(lattice.text(0, side.from()));
  }

  /** A table of nothing but these: beside 会议费 or 机关运行经费 they are a part of the table. */
  private static boolean isOfThreePublic(String title) {
    return title.contains("三公") && Stream.of("会议", "培训", "机关运行").noneMatch(title::contains);
  }

  Form complete(Form.Builder form, Drafting drafting) {
    List<Column> columns = columns(drafting);
    List<Stub> stubs = stubs(drafting);
    List<Dimension> open = model.map(Form::openDimensions).orElseGet(() -> open(stubs));
    Form begun =
        form.addAllStubs(stubs)
            .addAllOpenDimensions(open)
            .deepestLevel(model.flatMap(Form::deepestLevel))
            .addAllPrints(model.map(Form::prints).orElse(Set.<Print>of()))
            .slice(model.map(Form::slice).orElse(Region.ALL))
            .usage(Usage.ALWAYS.unseen())
            .addRows(Row.of("amount", drafting.label("金额")))
            .addAllColumns(columns)
            .build();
    String title = begun.title().in(Language.CHINESE);
    if (model.isEmpty()) {
      begun = begun.withSlice(slice(title));
      drafting.ask(SLICE.with("form", title));
    }
    if (isOfThreePublic(title) && begun.slice().member(Dimension.THREE_PUBLIC).isEmpty()) {
      begun = begun.withSlice(begun.slice().narrow(ThreePublic.THREE_PUBLIC));
    }
    List<Row> rows = rows(begun, drafting);
    return rows.isEmpty() && open.isEmpty() ? begun : begun.withRows(rows);
  }

  private List<Column> columns(Drafting drafting) {
    List<Column> columns = new ArrayList<>();
    for (int at = side.from(); at < side.to(); at++) {
      List<String> path = heads.isKey(at) ? List.of() : path(at);
      if (!path.isEmpty()) {
        columns.add(column(path, columns, drafting));
      }
    }
    return ofAnyOrigin(columns, Column::region, Column::withRegion);
  }

  private Column column(List<String> path, List<Column> before, Drafting drafting) {
    String own = drafting.text(path.get(path.size() - 1));
    Optional<String> whole = whole(path, drafting);
    Optional<Column> like = whole.map(this::likeWhole).orElseGet(() -> like(own(path)));
    Column.Builder column =
        Column.builder()
            .id(free(like.map(Column::id).orElse("column-" + (before.size() + 1))))
            .label(drafting.label(path.get(path.size() - 1)))
            .addAllOver(
                path.subList(0, path.size() - 1).stream()
                    .map(drafting::text)
                    .map(Heading::of)
                    .toList());
    Optional<Content> lastYear =
        path.stream().map(drafting::text).flatMap(text -> lastYear(text).stream()).findFirst();
    if (like.isPresent() && !(like.get().content() instanceof Content.Computed)) {
      return column
          .region(like.get().region())
          .content(lastYear.orElse(like.get().content()))
          .build();
    }
    Optional<Content> content =
        whole.isPresent() ? lastYear : content(own, before).or(() -> lastYear);
    if (content.isEmpty()) {
      drafting.ask(COLUMN.with("form", drafting.title()).with("label", own));
    }
    return column.content(content.orElse(Content.REMARK)).build();
  }

  private static String own(List<String> path) {
    return path.get(path.size() - 1);
  }

  /**
   * Returns the heading whose total a column is: 小计 below 基本支出 is 基本支出. Nothing where it is that of
   * the table, as below 2026年预算数, below words of the title or below what all columns share.
   */
  private Optional<String> whole(List<String> path, Drafting drafting) {
    if (path.size() < 2 || !AMOUNTS.contains(PrintedKey.of(own(path)))) {
      return Optional.empty();
    }
    String above = path.get(path.size() - 2);
    String key = PrintedKey.of(above).replaceFirst("^本年", "");
    boolean ofTable =
        drafting.text(above).contains("{")
            || above.contains("预算数")
            || AMOUNTS.contains(key)
            || PrintedKey.of(drafting.title()).contains(key)
            || isOverAll(above);
    return ofTable ? Optional.empty() : Optional.of(above);
  }

  private boolean isOverAll(String heading) {
    return IntStream.range(side.from(), side.to())
        .filter(at -> !heads.isKey(at) && !path(at).isEmpty())
        .allMatch(at -> path(at).contains(heading));
  }

  /** What is a column or a row of its own elsewhere is headed as a whole here. */
  private Optional<Column> likeWhole(String heading) {
    return like(heading)
        .or(
            () ->
                DraftWords.find(
                    heading,
                    words ->
                        known.stream()
                            .flatMap(form -> form.rowsPrinted(words).stream())
                            .filter(row -> !row.region().equals(Region.ALL))
                            .findFirst()
                            .map(
                                row ->
                                    Column.builder()
                                        .id(row.id())
                                        .label(row.label())
                                        .region(row.region().without(Dimension.ORIGIN))
                                        .build())));
  }

  private Optional<Column> like(String heading) {
    return DraftWords.find(
        heading,
        own ->
            model
                .flatMap(form -> column(form, own))
                .or(() -> known.stream().flatMap(form -> column(form, own).stream()).findFirst()));
  }

  private static Optional<Column> column(Form form, String heading) {
    try {
      return form.printedColumn(heading);
    } catch (IllegalArgumentException several) {
      return Optional.empty();
    }
  }

  /** Guesses by the words what no known form has. */
  private static Optional<Content> content(String heading, List<Column> before) {
    String key = PrintedKey.of(heading);
    if (heading.contains("增减")) {
      return computed(heading, before);
    }
    if (REMARKS.contains(key)) {
      return Optional.of(Content.REMARK);
    }
    Optional<Content> lastYear = lastYear(heading);
    boolean own = AMOUNTS.contains(key) || heading.contains("{year}");
    return lastYear.isEmpty() && own ? Optional.of(Content.OWN) : lastYear;
  }

  private static Optional<Content> lastYear(String heading) {
    boolean past = heading.contains("上年") || heading.contains("{lastYear}");
    return past && !heading.contains("结转")
        ? Optional.of(new Content.OtherEdition(stage(heading), 1))
        : Optional.empty();
  }

  /** 上年预算数, 上年预计执行数, 上年执行数, 上年决算数. */
  private static Stage stage(String heading) {
    if (heading.contains("决算")) {
      return Stage.FINAL;
    }
    if (heading.contains("执行")) {
      return heading.contains("预计") ? Stage.EXPECTED : Stage.EXECUTION;
    }
    return heading.contains("调整") ? Stage.ADJUSTED : Stage.INITIAL;
  }

  /**
   * 增减额 and 增减% compare the last column of another edition with the one of this year's that
   * measures the same, 合计 rather than 项目支出 beside it; else with the last of this year.
   */
  private static Optional<Content> computed(String heading, List<Column> before) {
    List<Column> own =
        before.stream().filter(column -> column.content().equals(Content.OWN)).toList();
    Optional<Column> other =
        before.stream()
            .filter(column -> column.content() instanceof Content.OtherEdition)
            .reduce((one, two) -> two);
    Optional<String> base = other.map(Column::id);
    Optional<String> now =
        own.stream()
            .filter(column -> other.map(Column::region).equals(Optional.of(column.region())))
            .findFirst()
            .or(() -> own.stream().reduce((one, two) -> two))
            .map(Column::id);
    if (now.isEmpty() || base.isEmpty()) {
      return Optional.empty();
    }
    boolean rate = heading.contains("%") || heading.contains("率") || heading.contains("幅");
    Content.Comparing comparing = rate ? Content.rate(now.get()) : Content.difference(now.get());
    return Optional.of(comparing.from(base.get()));
  }

  private List<Stub> stubs(Drafting drafting) {
    List<Stub> stubs = new ArrayList<>();
    for (int at = side.from(); at < side.to(); at++) {
      List<String> path = heads.isKey(at) ? path(at) : List.of();
      if (!path.isEmpty()) {
        Heading[] headings =
            path.stream().map(drafting::text).map(Heading::of).toArray(Heading[]::new);
        stubs.add(stub(at, path, headings));
      }
    }
    return stubs;
  }

  private Stub stub(int column, List<String> path, Heading... headings) {
    if (heads.isNumber(column)) {
      return Stub.numbers(headings);
    }
    Optional<Dimension> dimension = dimension(String.join("", path));
    if (heads.isCode(column)) {
      Stub codes = Stub.codes(dimension.orElse(Dimension.FUNCTION), headings);
      return Optional.ofNullable(LEVELS.get(path.get(path.size() - 1)))
          .map(codes::at)
          .orElse(codes);
    }
    return dimension.map(of -> Stub.names(of, headings)).orElseGet(() -> Stub.labels(headings));
  }

  private Optional<Dimension> dimension(String path) {
    boolean coded = false;
    for (int at = side.from(); at < side.to(); at++) {
      coded |= heads.isKey(at) && heads.isCode(at);
    }
    if (!coded) {
      return listed(path);
    }
    if (path.contains("经济")) {
      return Optional.of(
          path.contains("政府") ? Dimension.GOVERNMENT_ECONOMIC : Dimension.DEPARTMENT_ECONOMIC);
    }
    return Optional.of(path.contains("收入") ? Dimension.REVENUE : Dimension.FUNCTION);
  }

  private static List<Dimension> open(List<Stub> stubs) {
    return stubs.stream().flatMap(stub -> stub.dimension().stream()).distinct().toList();
  }

  /** Returns what stands over a column as it is printed, the outermost first. */
  private List<String> path(int column) {
    List<String> path = new ArrayList<>();
    for (int row = 0; row < heads.rows(); row++) {
      String text = PrintedKey.clean(lattice.text(row, column));
      if (heads.over(column).contains(PrintedKey.of(text)) && !path.contains(text)) {
        path.add(text);
      }
    }
    return path;
  }

  private static Region slice(String title) {
    Region slice = Region.ALL;
    if (title.contains("一般公共预算")) {
      slice = slice.narrow(Source.GENERAL_PUBLIC_BUDGET);
    } else if (title.contains("政府性基金")) {
      slice = slice.narrow(Source.GOVERNMENT_FUND);
    } else if (title.contains("国有资本")) {
      slice = slice.narrow(Source.STATE_CAPITAL);
    } else if (title.contains("财政拨款")) {
      slice = slice.narrow(Source.FISCAL_APPROPRIATION);
    } else if (title.contains("财政专户")) {
      slice = slice.narrow(Source.SPECIAL_ACCOUNT);
    } else if (title.contains("单位资金")) {
      slice = slice.narrow(Source.UNIT_FUNDS);
    }
    if (title.contains("基本支出")) {
      return slice.narrow(Kind.BASIC);
    }
    boolean spent = title.contains("支出") && !title.contains("收");
    return title.contains("项目支出")
        ? slice.narrow(Kind.PROJECT)
        : spent ? slice.narrow(Kind.EXPENDITURE) : slice;
  }

  /** Returns the rows that are printed in the first column of names. */
  private List<Row> rows(Form form, Drafting drafting) {
    List<Row> rows = new ArrayList<>();
    Set<Row> used = new LinkedHashSet<>();
    List<Region> before = new ArrayList<>();
    for (int at = heads.rows(); at < lattice.rows(); at++) {
      PrintedRow printed = PrintedRow.of(lattice, at, side, heads);
      String label = printed.name();
      boolean example = printed.hasCode() || printed.key().replace("…", "").isBlank();
      if (!example && !heads.isColumnNumbers(at)) {
        Optional<Row> like =
            DraftWords.find(label, words -> like(words, form, used))
                .or(() -> DraftWords.find(label, words -> likeColumn(words, form)))
                .filter(found -> !isRest(label, found.region(), before));
        like.ifPresent(used::add);
        like.ifPresent(found -> before.add(found.region()));
        if (like.isPresent() || form.openDimensions().isEmpty()) {
          rows.add(row(label, like, form, drafting));
        }
      }
    }
    return ofAnyOrigin(rows, Row::region, Row::withRegion);
  }

  /** Where nothing is carried over, nobody says that the rest is of the current year. */
  private static <T> List<T> ofAnyOrigin(
      List<T> things, Function<T, Region> region, BiFunction<T, Region, T> with) {
    boolean carriedOver =
        things.stream()
            .flatMap(one -> region.apply(one).member(Dimension.ORIGIN).stream())
            .anyMatch(Origin.CARRY_OVER::contains);
    return carriedOver
        ? things
        : things.stream()
            .map(one -> with.apply(one, region.apply(one).without(Dimension.ORIGIN)))
            .toList();
  }

  /** 其他资金 beside 事业收入 is what is left beside it, whatever else is called so and contains it. */
  private static boolean isRest(String label, Region region, List<Region> others) {
    return PrintedKey.ofLabel(label).startsWith("其他")
        && others.stream().anyMatch(other -> !other.equals(region) && region.contains(other));
  }

  /** In a form of rows by codes what no model has is an example. */
  private Optional<Row> like(String label, Form form, Set<Row> used) {
    Optional<Row> own =
        model.flatMap(
            of -> of.rowsPrinted(label).stream().filter(one -> !used.contains(one)).findFirst());
    if (model.isPresent() && !form.openDimensions().isEmpty()) {
      return own;
    }
    return own.or(
        () ->
            known.stream()
                .flatMap(of -> of.rowsPrinted(label).stream())
                .filter(one -> fits(one.region(), form))
                .findFirst());
  }

  /** What one form has in rows another has in columns: 因公出国（境）费. */
  private Optional<Row> likeColumn(String label, Form form) {
    return known.stream()
        .flatMap(of -> column(of, label).stream())
        .filter(
            column -> column.content().equals(Content.OWN) && !column.region().equals(Region.ALL))
        .filter(column -> fits(column.region(), form))
        .map(column -> Row.builder().id(column.id()).label(column.label()).region(column.region()))
        .map(Row.Builder::build)
        .findFirst();
  }

  private static boolean fits(Region row, Form form) {
    try {
      form.columns().forEach(column -> form.region(row, column));
      return true;
    } catch (IllegalArgumentException excluded) {
      return false;
    }
  }

  /** A row of which nothing is known is of a member of its own: it is compared with no other. */
  private Row row(String label, Optional<Row> like, Form form, Drafting drafting) {
    String id = free(like.map(Row::id).orElse("row-" + (ids.size() + 1)));
    if (like.isPresent()) {
      return Row.builder().id(id).label(drafting.label(label)).region(like.get().region()).build();
    }
    String member = drafting.free("unknown-" + form.id() + "-" + id);
    drafting.ask(
        ROW.with("form", form.title().in(Language.CHINESE))
            .with("label", label)
            .with("id", member));
    Category unknown = Category.of(Dimension.DECLARED, member, drafting.label(label));
    return Row.of(id, drafting.label(label), unknown);
  }

  private String free(String id) {
    String free = id;
    for (int at = 2; !ids.add(free); at++) {
      free = id + "-" + at;
    }
    return free;
  }
}
