package io.github.yusuan.io;

import io.github.yusuan.core.classification.BudgetUnit;
import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.DepartmentEconomicCode;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.GovernmentEconomicCode;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.classification.RevenueCode;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A member of a dimension in JSON (分类项), under the dimension's identifier: a code as its digits, a
 * unit as its name, a category as its identifier, a project as an object.
 *
 * <pre>{@code
 * "function": "2010302"
 * "source": "general-public-budget"
 * "project": {"unit": "政务服务中心", "name": "单位运转经费"}
 * }</pre>
 */
final class MemberShape {
  private static final Map<String, Dimension> DIMENSIONS = dimensions();

  static final List<String> NAMES = List.copyOf(DIMENSIONS.keySet());

  private static final Members PROJECT = Members.required("unit", "name").and("code", "number");

  private MemberShape() {}

  private static Map<String, Dimension> dimensions() {
    Map<String, Dimension> byId = new LinkedHashMap<>();
    Stream.of(Dimension.values()).forEach(dimension -> byId.put(dimension.id(), dimension));
    return byId;
  }

  /** Returns the dimension of an identifier, which is the value or the name at hand. */
  static Dimension dimension(String id, JsonIn in) {
    Dimension dimension = DIMENSIONS.get(id);
    if (dimension == null) {
      throw in.expected(Quoted.oneOf(NAMES));
    }
    return dimension;
  }

  static Member read(JsonIn in, Dimension dimension, KnownTemplate known) {
    return switch (dimension) {
      case FUNCTION -> in.string(FunctionalCode::of);
      case DEPARTMENT_ECONOMIC -> in.string(DepartmentEconomicCode::of);
      case GOVERNMENT_ECONOMIC -> in.string(GovernmentEconomicCode::of);
      case REVENUE -> in.string(RevenueCode::of);
      case UNIT -> in.string(BudgetUnit::of);
      case PROJECT -> project(in);
      default -> category(in.string(), in, dimension, known);
    };
  }

  /** Finds the category of an identifier, which is the value or the name at hand. */
  static Category category(String id, JsonIn in, Dimension dimension, KnownTemplate known) {
    Category category = known.categories(dimension).get(id);
    if (category == null) {
      throw in.expected(Quoted.oneOf(known.categories(dimension).keySet()));
    }
    return category;
  }

  static Project project(JsonIn in) {
    ProjectParts parts = new ProjectParts();
    ObjectIn object = in.object(PROJECT);
    while (object.next()) {
      switch (object.member()) {
        case "unit" -> parts.unit = in.string();
        case "name" -> parts.name = in.string();
        case "code" -> parts.code = in.string();
        default -> parts.number = in.integer();
      }
    }
    return object.build(
        () -> {
          Project project = Project.of(BudgetUnit.of(parts.unit), parts.name);
          project = object.has("code") ? project.withCode(parts.code) : project;
          return object.has("number") ? project.withNumber(parts.number) : project;
        });
  }

  /** What has been read of a project. */
  private static final class ProjectParts {
    String unit = "";
    String name = "";
    String code = "";
    int number;
  }

  /** Writes members, each under its dimension. */
  static void write(JsonOut out, Collection<? extends Member> members, KnownTemplate known)
      throws IOException {
    for (Member member : members) {
      if (member instanceof Project project) {
        write(out, project);
      } else {
        out.text(member.dimension().id(), id(member, known));
      }
    }
  }

  private static String id(Member member, KnownTemplate known) {
    return member instanceof Category category ? id(category, known) : member.id();
  }

  /** Returns the identifier of a category, once it is sure that it can be read back. */
  static String id(Category category, KnownTemplate known) {
    if (!known.knows(category)) {
      throw new IllegalArgumentException(
          "a category must be of the template " + known.template().id() + ": '" + category + "'");
    }
    return category.id();
  }

  static void write(JsonOut out, Project project) throws IOException {
    out.row("project");
    out.text("unit", project.unit().name());
    out.text("name", project.name());
    out.text("code", project.code());
    out.number("number", project.number());
    out.end();
  }
}
