package io.github.yusuan.io;

import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Level;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Heading;
import io.github.yusuan.core.form.Print;
import io.github.yusuan.core.form.Row;
import io.github.yusuan.core.form.Side;
import io.github.yusuan.core.form.Stub;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.io.FundingShape.UnitIn;
import io.github.yusuan.io.UsageShape.UsageIn;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A form of a template in JSON (表样): its title, the region in which it lies, its rows and columns
 * with theirs.
 *
 * <pre>{@code
 * {
 *   "id": "expenditure", "number": "表三", "title": "{year}年支出预算总表",
 *   "unit": "万元", "decimals": 2, "slice": {"kind": "expenditure"},
 *   "open": ["function"],
 *   "rows": [{"id": "total", "label": "合计"}],
 *   "columns": [{"id": "basic", "label": "基本支出", "region": {"kind": "basic"}}]
 * }
 * }</pre>
 */
final class FormShape {
  static final Shape<Dimension> DIMENSION =
      ChoiceShape.of(List.of(Dimension.values()), Dimension::id);
  static final ChoiceShape<Level> LEVEL = ChoiceShape.of(Level.values());
  static final ChoiceShape<Print> PRINT = ChoiceShape.of(Print.values());
  static final ChoiceShape<Stub.Sort> STUB_SORT = ChoiceShape.of(Stub.Sort.values());
  static final ChoiceShape<Side.Position> POSITION = ChoiceShape.of(Side.Position.values());

  static final ObjectShape<Side, ?> SIDE =
      Members.of(SideIn::new, SideIn::build)
          .required("position", POSITION, (in, position) -> in.position = position, Side::position)
          .required("label", WordingShape.LABEL, (in, label) -> in.label = label, Side::label)
          .row();

  static final ObjectShape<Stub, ?> STUB =
      Members.of(StubIn::new, StubIn::build)
          .required("sort", STUB_SORT, (in, sort) -> in.sort = sort, Stub::sort)
          .optional("dimension", DIMENSION, (in, open) -> in.dimension = open, Stub::dimension)
          .optional("level", LEVEL, (in, level) -> in.level = level, Stub::level)
          .list(
              "headings",
              Limit.TEMPLATE_ENTRIES,
              WordingShape.HEADING,
              (in, heading) -> in.headings.add(heading),
              Stub::headings)
          .row();

  static final ObjectShape<Row, ?> ROW =
      UsageShape.of(
              Members.of(RowIn::new, RowIn::build)
                  .required("id", Shape.ID, (in, id) -> in.row.id(id), Row::id)
                  .required(
                      "label", WordingShape.LABEL, (in, label) -> in.row.label(label), Row::label)
                  .optional("group", Shape.NAME, (in, group) -> in.row.group(group), Row::group)
                  .list(
                      "aliases",
                      Limit.TEMPLATE_ENTRIES,
                      WordingShape.ALIAS,
                      (in, alias) -> in.row.addAliases(alias),
                      Row::aliases)
                  .optional(
                      "region",
                      QuantityShape.REGION,
                      (in, region) -> in.region = region,
                      narrowed(Row::region))
                  .optional(
                      "printsZero",
                      (in, row) -> row.row.printsZero(in.mark()),
                      (out, name, row) -> {
                        if (row.printsZero()) {
                          out.flag(name, true);
                        }
                      }),
              Row::usage)
          .row();

  static final ObjectShape<Form, ?> FORM =
      UsageShape.of(
              columnsAndRows(
                  head(Members.of(FormIn::new, (FormIn in, ObjectIn object) -> in.build(object)))),
              Form::usage)
          .object();

  private FormShape() {}

  /** Returns a region unless it is the whole budget, which is not said. */
  static <T> Function<T, Optional<Region>> narrowed(Function<T, Region> region) {
    return value -> Optional.of(region.apply(value)).filter(some -> !some.equals(Region.ALL));
  }

  private static Members<Form, FormIn> head(Members<Form, FormIn> members) {
    return members
        .required("id", Shape.ID, (in, id) -> in.form.id(id), Form::id)
        .required("number", Shape.NAME, (in, number) -> in.form.number(number), Form::number)
        .required("title", WordingShape.LABEL, (in, title) -> in.form.title(title), Form::title)
        .list(
            "aliases",
            Limit.TEMPLATE_ENTRIES,
            WordingShape.ALIAS,
            (in, alias) -> in.form.addAliases(alias),
            Form::aliases)
        .optional("side", SIDE, (in, side) -> in.form.side(side), Form::side)
        .required("unit", Shape.SCALE, (in, scale) -> in.unit.scale(scale), f -> f.unit().scale())
        .required(
            "decimals",
            (in, form) -> form.unit.decimals(in),
            (out, name, form) -> out.number(name, form.unit().decimals()))
        .optional(
            "slice",
            QuantityShape.REGION,
            (in, region) -> in.form.slice(region),
            narrowed(Form::slice))
        .optional(
            "orOnly", QuantityShape.REGION, (in, region) -> in.form.orOnly(region), Form::orOnly);
  }

  private static Members<Form, FormIn> columnsAndRows(Members<Form, FormIn> members) {
    return members
        .list("prints", PRINT, (in, print) -> in.form.addPrints(print), Form::prints)
        .list(
            "stubs",
            Limit.TEMPLATE_ENTRIES,
            STUB,
            (in, stub) -> in.form.addStubs(stub),
            Form::stubs)
        .list(
            "open", DIMENSION, (in, open) -> in.form.addOpenDimensions(open), Form::openDimensions)
        .optional(
            "deepestLevel", LEVEL, (in, level) -> in.form.deepestLevel(level), Form::deepestLevel)
        .list("rows", Limit.TEMPLATE_ENTRIES, ROW, (in, row) -> in.form.addRows(row), Form::rows)
        .requiredList(
            "columns",
            Limit.TEMPLATE_ENTRIES,
            ColumnShape.COLUMN,
            (in, column) -> in.form.addPrintedColumns(column),
            Form::printedColumns);
  }

  /** A side that is being read. */
  private static final class SideIn {
    private Side.@Nullable Position position;
    private @Nullable Label label;

    Side build() {
      return new Side(Objects.requireNonNull(position), Objects.requireNonNull(label));
    }
  }

  /** A column before the figures that is being read. */
  private static final class StubIn {
    private Stub.@Nullable Sort sort;
    private @Nullable Dimension dimension;
    private @Nullable Level level;
    private final List<Heading> headings = new ArrayList<>();

    Stub build() {
      Stub stub = begun(headings.toArray(new Heading[0]));
      return level == null ? stub : stub.at(level);
    }

    private Stub begun(Heading... over) {
      if (sort == Stub.Sort.NAME) {
        return dimension == null ? Stub.labels(over) : Stub.names(dimension, over);
      }
      if ((sort == Stub.Sort.CODE) != (dimension != null)) {
        throw new IllegalArgumentException(
            "a column of codes must have a dimension, one of numbers none");
      }
      return dimension == null ? Stub.numbers(over) : Stub.codes(dimension, over);
    }
  }

  /** A row that is being read. */
  private static final class RowIn extends UsageIn {
    private final Row.Builder row = Row.builder();
    private Region region = Region.ALL;

    Row build() {
      return row.region(region).usage(usage()).build();
    }
  }

  /** A form that is being read. */
  private static final class FormIn extends UsageIn {
    private final Form.Builder form = Form.builder();
    private final UnitIn unit = new UnitIn();

    Form build(ObjectIn object) {
      return form.unit(unit.unit(object)).usage(usage()).build();
    }
  }
}
