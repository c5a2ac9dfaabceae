package io.github.yusuan.core.budget;

import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.label.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which members fit where a line lacks one (可填分类): the finest that the template tells apart. */
record Fitting(Template template) {

  /** Says that a line needs a member, or a narrower one than it has, and which. */
  String words(Dimension dimension, Region line) {
    Optional<Member> mine = line.member(dimension);
    String lack =
        mine.map(member -> "needs a narrower member of " + dimension.id() + " than " + member.id())
            .orElse("needs a member of " + dimension.id());
    return lack + ": " + (dimension.isOpen() ? open(dimension) : closed(dimension, mine));
  }

  private String closed(Dimension dimension, Optional<Member> mine) {
    List<Category> all =
        template.categories().stream().filter(c -> c.dimension() == dimension).toList();
    return all.stream()
        .filter(one -> all.stream().noneMatch(other -> isWithin(other, one)))
        .filter(one -> mine.map(member -> member.contains(one)).orElse(true))
        .map(one -> one.id() + " " + one.label().in(Language.CHINESE))
        .collect(Collectors.joining(", ", "one of ", ""));
  }

  private static boolean isWithin(Category part, Category whole) {
    return !part.equals(whole) && whole.contains(part);
  }

  private static String open(Dimension dimension) {
    return switch (dimension) {
      case FUNCTION -> "a code of 7 digits, as 2010301";
      case DEPARTMENT_ECONOMIC -> "a code of 5 digits, as 30101";
      case GOVERNMENT_ECONOMIC -> "a code of 5 digits, as 50101";
      case REVENUE -> "a code, as 1030148";
      case UNIT -> "the unit that holds the budget";
      case PROJECT -> "a project of the unit";
      case ITEM -> "an item, named in each column of its list";
      case SOURCE, ORIGIN, KIND, THREE_PUBLIC, AGENCY_OPERATING, TIER, DECLARED ->
          throw new IllegalArgumentException(
              "members of " + dimension.id() + " are fixed and named one by one");
    };
  }
}
