package io.github.yusuan.io;

import io.github.yusuan.core.classification.Stage;
import io.github.yusuan.core.form.Column;
import io.github.yusuan.core.form.Content;
import io.github.yusuan.core.form.Content.Computation;
import io.github.yusuan.io.UsageShape.UsageIn;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A column of a form in JSON (栏目), and what stands in it where that is not the budget of the
 * document.
 *
 * <pre>{@code
 * {"id": "budget", "label": "上年预算数", "content": {"stage": "initial", "yearsBack": 1}}
 * {"id": "change", "label": "增减额", "content": {"computed": "difference", "of": "total", "from": "budget"}}
 * {"id": "remark", "label": "备注", "content": {}}
 * }</pre>
 */
final class ColumnShape {
  private static final ChoiceShape<Stage> STAGE =
      ChoiceShape.of(List.of(Stage.values()), Stage::id);
  private static final ChoiceShape<Computation> COMPUTATION = ChoiceShape.of(Computation.values());

  /** What stands in a column: another edition, what is computed, or nothing of a budget. */
  static final ObjectShape<Content, ?> CONTENT =
      Members.of(ContentIn::new, ContentIn::build)
          .optional(
              "stage",
              STAGE,
              (in, stage) -> in.stage = stage,
              content -> otherEdition(content).map(Content.OtherEdition::stage))
          .optional(
              "yearsBack",
              Shape.INTEGER,
              (in, years) -> in.yearsBack = years,
              content ->
                  otherEdition(content).map(Content.OtherEdition::yearsBack).filter(y -> y != 0))
          .optional(
              "computed",
              COMPUTATION,
              (in, how) -> in.how = how,
              content -> computed(content).map(Content.Computed::how))
          .optional(
              "of",
              Shape.ID,
              (in, column) -> in.column = column,
              content -> computed(content).map(Content.Computed::column))
          .optional(
              "from",
              Shape.ID,
              (in, base) -> in.base = base,
              content -> computed(content).map(Content.Computed::base))
          .row();

  static final ObjectShape<Column, ?> COLUMN =
      UsageShape.of(
              Members.of(ColumnIn::new, ColumnIn::build)
                  .required("id", Shape.ID, (in, id) -> in.column.id(id), Column::id)
                  .required(
                      "label",
                      WordingShape.LABEL,
                      (in, label) -> in.column.label(label),
                      Column::label)
                  .list(
                      "aliases",
                      Limit.TEMPLATE_ENTRIES,
                      WordingShape.ALIAS,
                      (in, alias) -> in.column.addAliases(alias),
                      Column::aliases)
                  .list(
                      "over",
                      Limit.TEMPLATE_ENTRIES,
                      WordingShape.HEADING,
                      (in, heading) -> in.column.addOver(heading),
                      Column::over)
                  .optional(
                      "heading",
                      Shape.NAME,
                      (in, heading) -> in.column.heading(heading),
                      Column::heading)
                  .optional(
                      "region",
                      QuantityShape.REGION,
                      (in, region) -> in.column.region(region),
                      FormShape.narrowed(Column::region))
                  .optional(
                      "content",
                      CONTENT,
                      (in, content) -> in.column.content(content),
                      column ->
                          Optional.of(column.content()).filter(some -> !some.equals(Content.OWN))),
              Column::usage)
          .row();

  private ColumnShape() {}

  private static Optional<Content.OtherEdition> otherEdition(Content content) {
    return content instanceof Content.OtherEdition other ? Optional.of(other) : Optional.empty();
  }

  private static Optional<Content.Computed> computed(Content content) {
    return content instanceof Content.Computed computed ? Optional.of(computed) : Optional.empty();
  }

  /** What stands in a column, while it is being read. */
  private static final class ContentIn {
    private @Nullable Stage stage;
    private @Nullable Integer yearsBack;
    private @Nullable Computation how;
    private @Nullable String column;
    private @Nullable String base;

    Content build() {
      boolean none = how == null && column == null && base == null;
      if (stage != null && none) {
        return new Content.OtherEdition(stage, yearsBack == null ? 0 : yearsBack);
      }
      if (how != null && column != null && base != null && stage == null && yearsBack == null) {
        return new Content.Computed(how, column, base);
      }
      if (stage != null || yearsBack != null || !none) {
        throw new IllegalArgumentException(
            "a stage (and yearsBack), or computed with of and from, or nothing at all");
      }
      return Content.REMARK;
    }
  }

  /** A column that is being read. */
  private static final class ColumnIn extends UsageIn {
    private final Column.Builder column = Column.builder();

    Column build() {
      return column.usage(usage()).build();
    }
  }
}
