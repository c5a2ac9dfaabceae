package io.github.yusuan.io;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.performance.Heading;
import io.github.yusuan.core.performance.Indicator;
import io.github.yusuan.core.performance.TargetValue;
import io.github.yusuan.core.performance.Taxonomy;
import io.github.yusuan.io.JsonIn.Placed;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An indicator in JSON (三级指标): the headings it stands under, its name, and its printed values.
 *
 * <pre>{@code
 * {"level1": "output", "level2": "quantity", "name": "个转企服务户数", "term": "109户", "annual": "109户"}
 * }</pre>
 *
 * <p>The first heading follows from the second and is written for readers. What the second means is
 * known once the target has said its taxonomy.
 */
final class IndicatorShape {
  static final ObjectShape<PrintedIndicator, ?> INDICATOR =
      Members.of(PrintedIndicator::new, indicator -> indicator)
          .optional("level1", Shape.PLACED, (in, id) -> in.level1 = id, PrintedIndicator::level1)
          .required("level2", Shape.PLACED, (in, id) -> in.level2 = id, printed -> printed.level2)
          .text("name", Shape.NAME, (in, name) -> in.name = name, printed -> printed.name)
          .optional(
              "term",
              (in, indicator) -> indicator.term = in.string(Limit.TEXT_LENGTH, indicator::value),
              (out, name, indicator) -> write(out, name, indicator.term))
          .optional(
              "annual",
              (in, indicator) -> indicator.annual = in.string(Limit.TEXT_LENGTH, indicator::value),
              (out, name, indicator) -> write(out, name, indicator.annual))
          .row();

  private IndicatorShape() {}

  private static void write(JsonOut out, String name, @Nullable TargetValue value)
      throws IOException {
    if (value != null) {
      out.text(name, value.text());
    }
  }

  /** An indicator as a sheet prints it, under headings that may not be of the taxonomy. */
  static final class PrintedIndicator {
    private @Nullable Placed level1;
    private Placed level2 = Placed.nowhere("");
    private String name = "";
    private @Nullable TargetValue term;
    private @Nullable TargetValue annual;
    private @Nullable TargetValue last;

    static PrintedIndicator of(Indicator indicator) {
      PrintedIndicator printed = new PrintedIndicator();
      printed.level1 = Placed.nowhere(indicator.heading().group().id());
      printed.level2 = Placed.nowhere(indicator.heading().id());
      printed.name = indicator.name();
      printed.term = indicator.term().orElse(null);
      printed.annual = indicator.annual().orElse(null);
      return printed;
    }

    private Optional<Placed> level1() {
      return Optional.ofNullable(level1);
    }

    /** Most sheets print one value for both the term and the year: it is understood once. */
    private TargetValue value(String text) {
      if (last == null || !last.text().equals(text)) {
        last = TargetValue.parse(text);
      }
      return last;
    }

    /**
     * Finishes the indicator, or refuses a part of it.
     *
     * @param index the place among the indicators of the target
     */
    Indicator of(Taxonomy taxonomy, ObjectIn target, int index) {
      String pointer = "/indicators/" + index;
      Heading heading = heading(taxonomy, target, pointer + "/level2");
      String group = heading.group().id();
      if (level1 != null && !level1.text().equals(group)) {
        throw target.refused(
            level1.location(),
            pointer + "/level1",
            new Mismatch(
                Quoted.words(level1.text()),
                Label.zh(group + "，即" + level2.text() + "所属")
                    .en(group + ", the group of " + level2.text())));
      }
      return Indicator.builder()
          .heading(heading)
          .name(name)
          .term(Optional.ofNullable(term))
          .annual(Optional.ofNullable(annual))
          .build();
    }

    private Heading heading(Taxonomy taxonomy, ObjectIn target, String pointer) {
      try {
        return taxonomy.heading(level2.text());
      } catch (IllegalArgumentException refused) {
        Mismatch mismatch = new Mismatch(Quoted.words(level2.text()), Quoted.rule(refused));
        throw target.refused(level2.location(), pointer, mismatch);
      }
    }
  }
}
