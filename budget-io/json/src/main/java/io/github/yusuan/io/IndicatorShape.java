package io.github.yusuan.io;

import com.fasterxml.jackson.core.JsonLocation;
import io.github.yusuan.core.performance.Heading;
import io.github.yusuan.core.performance.Indicator;
import io.github.yusuan.core.performance.TargetValue;
import io.github.yusuan.core.performance.Taxonomy;
import io.github.yusuan.io.DisclosureFormatException.Mismatch;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An indicator in JSON (三级指标): the headings it stands under, its name, and its printed values.
 *
 * <pre>{@code
 * {"level1": "output", "level2": "quantity", "name": "个转企服务户数", "term": "109户", "annual": "109户"}
 * }</pre>
 *
 * <p>The first heading follows from the second and is written for readers.
 */
final class IndicatorShape {
  private static final Members MEMBERS =
      Members.required("level2").and("level1", "name", "term", "annual");

  private final Indicator.Builder indicator = Indicator.builder();
  private final String pointer;
  private @Nullable TargetValue value;
  private @Nullable JsonLocation level1At;
  private @Nullable JsonLocation level2At;
  private String level1 = "";
  private String level2 = "";

  /**
   * Reads an indicator that is not finished: its headings are known when its taxonomy is.
   *
   * @param index the place among the indicators of the target
   */
  IndicatorShape(JsonIn in, int index) {
    pointer = "/indicators/" + index;
    ObjectIn object = in.object(MEMBERS);
    while (object.next()) {
      switch (object.member()) {
        case "level1" -> {
          level1At = in.location();
          level1 = in.string();
        }
        case "level2" -> {
          level2At = in.location();
          level2 = in.string();
        }
        case "name" -> indicator.name(in.string());
        case "term" -> indicator.term(in.string(this::value));
        default -> indicator.annual(in.string(this::value));
      }
    }
  }

  /** Most sheets print one value for both the term and the year: it is understood once. */
  private TargetValue value(String text) {
    if (value == null || !value.text().equals(text)) {
      value = TargetValue.parse(text);
    }
    return value;
  }

  Indicator read(Taxonomy taxonomy, ObjectIn target) {
    Heading heading = heading(taxonomy, target);
    String group = heading.group().id();
    if (level1At != null && !level1.equals(group)) {
      Mismatch mismatch = new Mismatch(Quoted.of(level1), group + ", the group of " + level2);
      throw target.refused(level1At, pointer + "/level1", mismatch);
    }
    return indicator.heading(heading).build();
  }

  private Heading heading(Taxonomy taxonomy, ObjectIn target) {
    try {
      return taxonomy.heading(level2);
    } catch (IllegalArgumentException refused) {
      Mismatch mismatch = new Mismatch(Quoted.of(level2), Quoted.rule(refused));
      throw target.refused(Objects.requireNonNull(level2At), pointer + "/level2", mismatch);
    }
  }

  static void write(JsonOut out, Indicator indicator) throws IOException {
    out.row();
    out.text("level1", indicator.heading().group().id());
    out.text("level2", indicator.heading().id());
    out.unlessEmpty("name", indicator.name());
    write(out, "term", indicator.term());
    write(out, "annual", indicator.annual());
    out.end();
  }

  private static void write(JsonOut out, String name, Optional<TargetValue> value)
      throws IOException {
    if (value.isPresent()) {
      out.text(name, value.get().text());
    }
  }
}
