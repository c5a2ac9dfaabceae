package io.github.yusuan.core.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CategoryTest {
  private static final Label RESERVE = Label.zh("预留").en("reserve");

  /** The trees of design.md, one line for each member: its path of identifiers. */
  private static final List<String> TREES =
      """
      source: fiscal-appropriation
      source: fiscal-appropriation > general-public-budget
      source: fiscal-appropriation > government-fund
      source: fiscal-appropriation > state-capital
      source: special-account
      source: unit-funds
      source: unit-funds > institution-income
      source: unit-funds > business-income
      source: unit-funds > aid-from-superior
      source: unit-funds > remitted-by-subordinates
      source: unit-funds > other-income
      origin: current-year
      origin: carry-over
      kind: expenditure
      kind: expenditure > basic
      kind: expenditure > basic > personnel
      kind: expenditure > basic > operating
      kind: expenditure > project
      kind: expenditure > reserve
      kind: expenditure > business-operations
      kind: expenditure > remitted-upward
      kind: expenditure > aid-to-subordinates
      kind: year-end-carry-over
      threePublic: three-public-meetings-training
      threePublic: three-public-meetings-training > three-public
      threePublic: three-public-meetings-training > three-public > overseas
      threePublic: three-public-meetings-training > three-public > reception
      threePublic: three-public-meetings-training > three-public > vehicles
      threePublic: three-public-meetings-training > three-public > vehicles > vehicle-purchase
      threePublic: three-public-meetings-training > three-public > vehicles > vehicle-running
      agencyOperating: agency-operating
      tier: central
      tier: provincial
      tier: municipal-county
      tier: self-raised
      tier: other
      tier: fiscal
      tier: current-fiscal
      tier: carried-over
      tier: special-account
      tier: unit-funds
      """
          .lines()
          .toList();

  static List<Category> constants() {
    List<Category> constants = new ArrayList<>();
    Stream.of(
            Source.class,
            Origin.class,
            Kind.class,
            ThreePublic.class,
            AgencyOperating.class,
            Tier.class)
        .flatMap(type -> Stream.of(type.getFields()))
        .forEach(field -> constants.add(constant(field)));
    return constants;
  }

  private static Category constant(Field field) {
    assertThat(Modifier.isStatic(field.getModifiers())).isTrue();
    try {
      return (Category) field.get(null);
    } catch (IllegalAccessException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private static String path(Category category) {
    return category.parent().map(parent -> path(parent) + " > ").orElse("") + category.id();
  }

  @Test
  void the_constants_make_up_the_trees_of_the_field() {
    assertThat(constants())
        .extracting(category -> category.dimension().id() + ": " + path(category))
        .containsExactlyInAnyOrderElementsOf(TREES);
  }

  @Test
  void an_identifier_is_unique_in_its_dimension() {
    assertThat(constants()).doesNotHaveDuplicates();
    assertThat(constants()).extracting(Category::toString).doesNotHaveDuplicates();
    assertThat(Kind.BASIC).hasToString("kind:basic");
  }

  @ParameterizedTest
  @MethodSource("constants")
  void a_label_is_chinese_and_english_and_unique_in_the_dimension(Category category) {
    assertThat(category.label().in(Language.CHINESE)).matches(".*\\p{IsHan}.*");
    assertThat(category.label().in(Language.ENGLISH)).matches("[a-z][a-z -]*");
    for (Language language : Language.values()) {
      assertThat(constants())
          .filteredOn(other -> other.dimension() == category.dimension())
          .filteredOn(other -> other.label().in(language).equals(category.label().in(language)))
          .containsExactly(category);
    }
  }

  @ParameterizedTest
  @MethodSource("constants")
  void a_member_contains_itself_and_those_below_and_no_other(Category category) {
    for (Category other : constants()) {
      boolean below =
          other.dimension() == category.dimension()
              && (path(other) + " > ").startsWith(path(category) + " > ");

      assertThat(category.contains(other)).as("%s contains %s", category, other).isEqualTo(below);
    }
    assertThat(category.contains(FunctionalCode.of("201"))).isFalse();
  }

  @Test
  void a_province_may_have_its_own_category() {
    Category own = Kind.EXPENDITURE.part("unit-reserve", RESERVE);

    assertThat(own.dimension()).isEqualTo(Dimension.KIND);
    assertThat(own.parent()).contains(Kind.EXPENDITURE);
    assertThat(Kind.EXPENDITURE.contains(own)).isTrue();
    assertThat(Kind.BASIC.contains(own)).isFalse();
    assertThat(own)
        .isEqualTo(Kind.EXPENDITURE.part("unit-reserve", RESERVE))
        .hasSameHashCodeAs(Kind.EXPENDITURE.part("unit-reserve", RESERVE))
        .hasToString("kind:unit-reserve");
  }

  @Test
  void categories_differ_by_dimension_place_identifier_and_label() {
    Category own = Kind.EXPENDITURE.part("unit-reserve", RESERVE);

    assertThat(own)
        .isNotEqualTo(Kind.BASIC.part("unit-reserve", RESERVE))
        .isNotEqualTo(Category.of(Dimension.KIND, "unit-reserve", RESERVE))
        .isNotEqualTo(Category.of(Dimension.SOURCE, "unit-reserve", RESERVE))
        .isNotEqualTo(Kind.EXPENDITURE.part("reserves", RESERVE))
        .isNotEqualTo(Kind.EXPENDITURE.part("unit-reserve", Label.zh("机动").en("reserve")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "Basic", "basic ", "-basic", "basic-", "a--b", "1a", "基本", "a_b"})
  void a_malformed_identifier_is_refused(String id) {
    String message = "category id must be lower-case words joined by hyphens: '" + id + "'";

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Category.of(Dimension.KIND, id, RESERVE))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Kind.EXPENDITURE.part(id, RESERVE))
        .withMessage(message);
  }

  @ParameterizedTest
  @EnumSource
  void a_category_belongs_to_a_dimension_of_fixed_members_only(Dimension dimension) {
    if (dimension.isOpen()) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Category.of(dimension, "own", RESERVE))
          .withMessage("a category must belong to a dimension of fixed members: " + dimension.id());
    } else {
      assertThat(Category.of(dimension, "own", RESERVE).dimension()).isEqualTo(dimension);
    }
  }

  @Test
  void dimensions_are_open_where_each_document_brings_its_own_members() {
    assertThat(Dimension.values())
        .filteredOn(Dimension::isOpen)
        .containsExactly(
            Dimension.FUNCTION,
            Dimension.DEPARTMENT_ECONOMIC,
            Dimension.GOVERNMENT_ECONOMIC,
            Dimension.REVENUE,
            Dimension.UNIT,
            Dimension.PROJECT,
            Dimension.ITEM);
    assertThat(Dimension.values()).hasSize(14);
    assertThat(Dimension.values()).extracting(Dimension::id).doesNotHaveDuplicates();
    assertThat(Dimension.values())
        .extracting(dimension -> dimension.label().in(Language.CHINESE))
        .doesNotHaveDuplicates();
    assertThat(Dimension.values())
        .extracting(dimension -> dimension.label().in(Language.ENGLISH))
        .doesNotHaveDuplicates();
  }
}
