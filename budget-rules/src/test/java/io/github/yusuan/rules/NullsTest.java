package io.github.yusuan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.yusuan.core.budget.BudgetLine;
import io.github.yusuan.core.classification.BudgetUnit;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.label.Label;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Nothing is null: whoever begins a value with null is told what must be given. */
class NullsTest {
  /** What takes anything, and says what it is called. */
  private static final Set<String> TAKE_NULL = Set.of("Visible.quoted", "Identifier.check");

  @Test
  void every_beginning_refuses_null_in_words() throws IllegalAccessException {
    List<String> silent = new ArrayList<>();
    int tried = 0;
    for (Method beginning : beginnings()) {
      for (int at = 0; at < beginning.getParameterCount(); at++) {
        Optional<Object[]> arguments = arguments(beginning, at);
        if (arguments.isPresent()) {
          tried++;
          answer(beginning, at, arguments.get()).ifPresent(silent::add);
        }
      }
    }
    assertThat(silent).isEmpty();
    assertThat(tried).isGreaterThan(100);
  }

  @Test
  void a_missed_lookup_is_named() {
    @Nullable Member missed = null;

    Assertions.assertThatNullPointerException()
        .isThrownBy(() -> BudgetLine.of(BudgetUnit.of("某局"), missed))
        .withMessage("a member of a budget line must be given, not null");
  }

  /** Returns what is wrong with the answer to a null, if anything. */
  private static Optional<String> answer(Method beginning, int at, Object[] arguments)
      throws IllegalAccessException {
    String name = name(beginning) + " parameter " + at;
    try {
      beginning.invoke(null, arguments);
      return Optional.of(name + " is accepted");
    } catch (InvocationTargetException thrown) {
      Throwable problem = thrown.getCause();
      boolean refused =
          problem instanceof NullPointerException || problem instanceof IllegalArgumentException;
      boolean worded = problem.getMessage() != null && !problem.getMessage().equals("null");
      return refused && worded ? Optional.empty() : Optional.of(name + ": " + problem);
    }
  }

  private static String name(Method method) {
    return method.getDeclaringClass().getSimpleName() + "." + method.getName();
  }

  /** The public static methods of public types that take something. */
  private static List<Method> beginnings() {
    List<Method> methods = new ArrayList<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.yusuan.core", "io.github.yusuan.rules")) {
      if (type.getModifiers().contains(JavaModifier.PUBLIC) && isOpen(type)) {
        for (Method method : type.reflect().getDeclaredMethods()) {
          boolean begins =
              Modifier.isPublic(method.getModifiers())
                  && Modifier.isStatic(method.getModifiers())
                  && !method.isSynthetic()
                  && !TAKE_NULL.contains(name(method));
          if (begins) {
            methods.add(method);
          }
        }
      }
    }
    return methods;
  }

  /** Tells whether a type is written by hand, for others, and in a package of values. */
  private static boolean isOpen(JavaClass type) {
    return !type.getSimpleName().startsWith("Immutable")
        && !type.getPackageName().endsWith(".testkit")
        && type.getEnclosingClass()
            .map(outer -> outer.getModifiers().contains(JavaModifier.PUBLIC))
            .orElse(true);
  }

  /** Returns arguments of which one is null; nothing where the others can't be made up here. */
  private static Optional<Object[]> arguments(Method method, int missing) {
    Class<?>[] types = method.getParameterTypes();
    if (types[missing].isPrimitive()) {
      return Optional.empty();
    }
    Object[] arguments = new Object[types.length];
    for (int at = 0; at < types.length; at++) {
      if (at != missing) {
        Optional<Object> specimen = specimen(types[at]);
        if (specimen.isEmpty()) {
          return Optional.empty();
        }
        arguments[at] = specimen.get();
      }
    }
    return Optional.of(arguments);
  }

  private static final Map<Class<?>, Object> SPECIMENS =
      Map.ofEntries(
          Map.entry(String.class, "text"),
          Map.entry(int.class, 1),
          Map.entry(long.class, 1L),
          Map.entry(boolean.class, false),
          Map.entry(List.class, List.of()),
          Map.entry(Collection.class, List.of()),
          Map.entry(Map.class, Map.of()),
          Map.entry(Set.class, Set.of()),
          Map.entry(Year.class, Year.of(2024)),
          Map.entry(Region.class, Region.ALL),
          Map.entry(Function.class, Function.identity()),
          Map.entry(Label.class, Label.zh("合计").en("total")));

  private static Optional<Object> specimen(Class<?> type) {
    if (type.isEnum()) {
      return Optional.of(type.getEnumConstants()[0]);
    }
    return type.isArray()
        ? Optional.of(Array.newInstance(type.getComponentType(), 0))
        : Optional.ofNullable(SPECIMENS.get(type));
  }
}
