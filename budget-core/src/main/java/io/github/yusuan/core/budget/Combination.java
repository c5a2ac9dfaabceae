package io.github.yusuan.core.budget;

import static io.github.yusuan.core.classification.Dimension.AGENCY_OPERATING;
import static io.github.yusuan.core.classification.Dimension.DEPARTMENT_ECONOMIC;
import static io.github.yusuan.core.classification.Dimension.FUNCTION;
import static io.github.yusuan.core.classification.Dimension.GOVERNMENT_ECONOMIC;
import static io.github.yusuan.core.classification.Dimension.KIND;
import static io.github.yusuan.core.classification.Dimension.ORIGIN;
import static io.github.yusuan.core.classification.Dimension.PROJECT;
import static io.github.yusuan.core.classification.Dimension.REVENUE;
import static io.github.yusuan.core.classification.Dimension.THREE_PUBLIC;
import static io.github.yusuan.core.classification.Dimension.TIER;

import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Level;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Origin;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.classification.SubjectCode;
import io.github.yusuan.core.label.Visible;
import java.util.List;

/** What money cannot be at once (不可能的分类组合), under any template. */
final class Combination {
  private static final List<Dimension> SPENT_ONLY =
      List.of(DEPARTMENT_ECONOMIC, GOVERNMENT_ECONOMIC, THREE_PUBLIC, AGENCY_OPERATING);

  private final Region region;

  private Combination(Region region) {
    this.region = region;
  }

  static void check(Region region) {
    new Combination(region).check();
  }

  private void check() {
    level(FUNCTION, Level.ITEM);
    level(DEPARTMENT_ECONOMIC, Level.SECTION);
    level(GOVERNMENT_ECONOMIC, Level.SECTION);
    needs(PROJECT, KIND, Kind.PROJECT, "only project expenditure has a project");
    needs(AGENCY_OPERATING, KIND, Kind.OPERATING, "机关运行经费 is a part of operating expenses");
    if (has(TIER) && !has(PROJECT)) {
      throw refused("a tier of funds must belong to a project");
    }
    if (has(REVENUE) && is(ORIGIN, Origin.CARRY_OVER)) {
      throw refused("carried-over money is no revenue of the year");
    }
    if (is(KIND, Kind.YEAR_END_CARRY_OVER) && SPENT_ONLY.stream().anyMatch(this::has)) {
      throw refused("a year-end carry-over is not spent");
    }
  }

  private void level(Dimension dimension, Level level) {
    Member member = region.member(dimension).orElse(null);
    if (member instanceof SubjectCode code && code.level() != level) {
      throw refused(
          "a "
              + dimension.label()
              + " code must be a "
              + level.label()
              + ": "
              + Visible.quoted(code));
    }
  }

  /** Refuses a member of one dimension where that of another is not within what it needs. */
  private void needs(Dimension dimension, Dimension other, Category needed, String reason) {
    if (has(dimension) && region.member(other).filter(m -> !needed.contains(m)).isPresent()) {
      throw refused(reason);
    }
  }

  private boolean has(Dimension dimension) {
    return region.member(dimension).isPresent();
  }

  private boolean is(Dimension dimension, Category category) {
    return region.member(dimension).filter(category::contains).isPresent();
  }

  private IllegalArgumentException refused(String reason) {
    return new IllegalArgumentException(
        "impossible budget line: " + reason + ": " + Visible.text(region.members().toString()));
  }
}
