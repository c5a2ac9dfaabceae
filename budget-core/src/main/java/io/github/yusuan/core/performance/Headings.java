package io.github.yusuan.core.performance;

import io.github.yusuan.core.label.Label;
import java.util.ArrayList;
import java.util.List;

/** The headings of the known taxonomies (二级指标), as data. */
final class Headings {
  private Headings() {}

  static List<Heading> county() {
    Group output = group("output", "产出指标", "output");
    Group benefit = group("benefit", "效益指标", "benefit");
    return List.of(
        heading(output, "quantity", "数量指标", "quantity"),
        heading(output, "quality", "质量指标", "quality"),
        heading(output, "timeliness", "时效指标", "timeliness"),
        heading(output, "cost", "成本指标", "cost"),
        heading(benefit, "economic", "经济效益指标", "economic benefit"),
        heading(benefit, "social", "社会效益指标", "social benefit"),
        heading(benefit, "ecological", "生态效益指标", "ecological benefit"),
        sustainable(benefit),
        satisfaction());
  }

  static List<Heading> national() {
    Group cost = group("cost", "成本指标", "cost");
    Group output = group("output", "产出指标", "output");
    Group benefit = group("benefit", "效益指标", "benefit");
    return List.of(
        heading(cost, "economic-cost", "经济成本指标", "economic cost"),
        heading(cost, "social-cost", "社会成本指标", "social cost"),
        heading(cost, "ecological-cost", "生态环境成本指标", "ecological and environmental cost", "生态成本指标"),
        heading(output, "quantity", "数量指标", "quantity"),
        heading(output, "quality", "质量指标", "quality"),
        heading(output, "timeliness", "时效指标", "timeliness"),
        heading(benefit, "economic", "经济效益指标", "economic benefit"),
        heading(benefit, "social", "社会效益指标", "social benefit"),
        heading(benefit, "ecological", "生态效益指标", "ecological benefit"),
        satisfaction());
  }

  /** The national form with the heading of the older one before satisfaction. */
  static List<Heading> local() {
    List<Heading> local = new ArrayList<>(national());
    Heading last = local.remove(local.size() - 1);
    local.add(sustainable(local.get(local.size() - 1).group()));
    local.add(last);
    return List.copyOf(local);
  }

  private static Heading sustainable(Group benefit) {
    return heading(benefit, "sustainable", "可持续影响指标", "sustainable effect", "可持续发展影响指标");
  }

  private static Heading satisfaction() {
    Group satisfaction = group("satisfaction", "满意度指标", "satisfaction");
    return heading(satisfaction, "satisfaction", "服务对象满意度指标", "satisfaction of those served");
  }

  private static Group group(String id, String chinese, String english) {
    return new Group(id, Label.zh(chinese).en(english));
  }

  private static Heading heading(
      Group group, String id, String chinese, String english, String... otherNames) {
    return new Heading(group, id, Label.zh(chinese).en(english), List.of(otherNames));
  }
}
