package io.github.yusuan.io;

import io.github.yusuan.core.classification.BudgetUnit;
import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.DepartmentEconomicCode;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.GovernmentEconomicCode;
import io.github.yusuan.core.classification.Item;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.classification.RevenueCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A member of a dimension in JSON (分类项), under the dimension's identifier: a code as its digits, a
 * unit as its name, a category as its identifier, a project or an item as an object.
 *
 * <pre>{@code
 * "function": "2010302"
 * "source": "general-public-budget"
 * "project": {"unit": "政务服务中心", "name": "单位运转经费"}
 * "item": {"declared": "goods", "names": ["办公设备购置费", "办公设备购置", "台式计算机"]}
 * }</pre>
 */
final class MemberShape {
  private static final Map<String, Dimension> DIMENSIONS = dimensions();

  private static final List<String> NAMES = List.copyOf(DIMENSIONS.keySet());

  static final ObjectShape<Project, ?> PROJECT =
      Members.of(ProjectIn::new, ProjectIn::build)
          .required(
              "unit", Shape.NAME, (in, unit) -> in.unit = unit, project -> project.unit().name())
          .required("name", Shape.NAME, (in, name) -> in.name = name, Project::name)
          .optional("code", Shape.ID, (in, code) -> in.code = code, Project::code)
          .optionalInteger("number", (in, number) -> in.number = number, Project::number)
          .row();

  static final ObjectShape<Item, ?> ITEM =
      Members.of(ItemIn::new, ItemIn::build)
          .required(
              "declared",
              (in, item) ->
                  item.category =
                      category(in.string(Limit.IDENTIFIER_LENGTH), in, Dimension.DECLARED),
              (out, name, item) -> out.text(name, id(item.category(), out)))
          .requiredList(
              "names", Limit.ENTRIES, Shape.NAME, (in, name) -> in.names.add(name), Item::names)
          .row();

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
      throw in.expected(Quoted.oneOf(id, NAMES));
    }
    return dimension;
  }

  static Member read(JsonIn in, Dimension dimension) {
    return switch (dimension) {
      case FUNCTION -> in.string(Limit.IDENTIFIER_LENGTH, FunctionalCode::of);
      case DEPARTMENT_ECONOMIC -> in.string(Limit.IDENTIFIER_LENGTH, DepartmentEconomicCode::of);
      case GOVERNMENT_ECONOMIC -> in.string(Limit.IDENTIFIER_LENGTH, GovernmentEconomicCode::of);
      case REVENUE -> in.string(Limit.IDENTIFIER_LENGTH, RevenueCode::of);
      case UNIT -> in.string(Limit.NAME_LENGTH, BudgetUnit::of);
      case PROJECT -> PROJECT.read(in);
      case ITEM -> ITEM.read(in);
      case SOURCE, ORIGIN, KIND, THREE_PUBLIC, AGENCY_OPERATING, TIER, DECLARED ->
          category(in.string(Limit.IDENTIFIER_LENGTH), in, dimension);
    };
  }

  /** Finds the category of an identifier, which is the value or the name at hand. */
  static Category category(String id, JsonIn in, Dimension dimension) {
    Map<String, Category> categories = in.categories().of(dimension);
    Category category = categories.get(id);
    if (category == null) {
      throw in.expected(Quoted.oneOf(id, categories.keySet()));
    }
    return category;
  }

  /** Writes members, each under its dimension. */
  static void write(JsonOut out, Collection<? extends Member> members) throws IOException {
    for (Member member : members) {
      String name = member.dimension().id();
      if (member instanceof Project project) {
        out.value(name, PROJECT, project);
      } else if (member instanceof Item item) {
        out.value(name, ITEM, item);
      } else {
        out.text(name, member instanceof Category category ? id(category, out) : member.id());
      }
    }
  }

  /** Returns the identifier of a category, once it is sure that it can be read back. */
  static String id(Category category, JsonOut out) {
    if (!out.categories().knows(category)) {
      throw new IllegalArgumentException(
          "a category must be of the template "
              + out.categories().template()
              + ": '"
              + category
              + "'");
    }
    return category.id();
  }

  /** An item that is being read. */
  private static final class ItemIn {
    private @Nullable Category category;
    private final List<String> names = new ArrayList<>();

    Item build() {
      return Item.of(Objects.requireNonNull(category), names);
    }
  }

  /** A project that is being read. */
  private static final class ProjectIn {
    private String unit = "";
    private String name = "";
    private @Nullable String code;
    private @Nullable Integer number;

    Project build() {
      Project project = Project.of(BudgetUnit.of(unit), name);
      project = code == null ? project : project.withCode(code);
      return number == null ? project : project.withNumber(number);
    }
  }
}
