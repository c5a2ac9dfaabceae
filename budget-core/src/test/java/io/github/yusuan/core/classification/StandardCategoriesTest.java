package io.github.yusuan.core.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StandardCategoriesTest {
  @Test
  void every_category_that_the_model_names_is_known() throws IllegalAccessException {
    List<Object> named = new ArrayList<>();
    for (Class<?> names :
        List.of(
            Source.class,
            Origin.class,
            Kind.class,
            ThreePublic.class,
            AgencyOperating.class,
            Tier.class)) {
      for (Field field : names.getFields()) {
        named.add(field.get(null));
      }
    }

    assertThat(named).allMatch(Category.class::isInstance);
    assertThat(Category.standard()).hasSameElementsAs(ofCategories(named));
  }

  private static List<Category> ofCategories(List<Object> named) {
    return Stream.of(named.toArray()).map(Category.class::cast).toList();
  }
}
