package io.github.yusuan.examples.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** No value of the product keeps a null: whoever makes one is told at once what is missing. */
class NullComponentsTest {
  private static final Map<Class<?>, Object> PRIMITIVES =
      Map.of(int.class, 1, long.class, 1L, boolean.class, false);

  @Test
  void no_value_is_made_of_nulls() throws Exception {
    List<String> silent = new ArrayList<>();
    int tried = 0;
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(
                "io.github.yusuan.core", "io.github.yusuan.rules", "io.github.yusuan.io")) {
      if (type.isRecord() && isPublic(type) && hasReference(type.reflect())) {
        tried++;
        answer(type.reflect()).ifPresent(silent::add);
      }
    }
    assertThat(silent).isEmpty();
    assertThat(tried).isGreaterThan(60);
  }

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(NullComponentsTest::isPublic).orElse(true);
  }

  private static boolean hasReference(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .anyMatch(
            component ->
                !component.getType().isPrimitive()
                    && !component.getAnnotatedType().isAnnotationPresent(Nullable.class));
  }

  /** Returns what is wrong with the answer to nulls, if anything. */
  private static Optional<String> answer(Class<?> type) throws Exception {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    Constructor<?> canonical = type.getDeclaredConstructor(types);
    canonical.setAccessible(true);
    try {
      canonical.newInstance(Arrays.stream(types).map(PRIMITIVES::get).toArray());
      return Optional.of(type.getName() + " is made");
    } catch (InvocationTargetException thrown) {
      String message = String.valueOf(thrown.getCause().getMessage());
      boolean named =
          (thrown.getCause() instanceof NullPointerException
                  || thrown.getCause() instanceof IllegalArgumentException)
              && !message.equals("null")
              && !message.startsWith("Cannot ");
      return named ? Optional.empty() : Optional.of(type.getName() + ": " + message);
    }
  }
}
