package io.github.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.TemplateFamily;
import io.github.yusuan.core.performance.Taxonomy;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.Rulebook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever passes nothing is told which argument it was. */
class NullArgumentTest {
  private static final Disclosure DISCLOSURE = DisclosureJson.read(Documents.MINIATURE);
  private static final Map<Class<?>, Object> ARGUMENTS =
      Map.ofEntries(
          Map.entry(Disclosure.class, DISCLOSURE),
          Map.entry(Report.class, Rulebook.standard().only("SAME-REGION").check(DISCLOSURE)),
          Map.entry(Path.class, Path.of("nowhere")),
          Map.entry(InputStream.class, new ByteArrayInputStream(new byte[0])),
          Map.entry(OutputStream.class, new ByteArrayOutputStream()),
          Map.entry(byte[].class, new byte[0]),
          Map.entry(String.class, ""),
          Map.entry(List.class, List.of()),
          Map.entry(Stream.class, Stream.empty()),
          Map.entry(Consumer.class, (Consumer<Object>) nothing -> {}),
          Map.entry(Limits.class, Limits.STANDARD),
          Map.entry(Limit.class, Limit.LINES),
          Map.entry(int.class, 1),
          Map.entry(TemplateFamily.class, DISCLOSURE.template().family()),
          Map.entry(TemplateFamily[].class, new TemplateFamily[0]),
          Map.entry(Taxonomy[].class, new Taxonomy[0]),
          Map.entry(DisclosureReader.class, DisclosureReader.STANDARD));
  private static final Map<Class<?>, Object> TARGETS =
      Map.of(
          DisclosureReader.class,
          DisclosureReader.STANDARD,
          TemplateReader.class,
          TemplateReader.STANDARD,
          Limits.class,
          Limits.STANDARD,
          ReportJson.class,
          ReportJson.of(Rulebook.identities().check(DisclosureJson.read(Documents.MINIATURE))));

  static Stream<Arguments> arguments() {
    return Stream.of(
            DisclosureJson.class,
            DisclosureReader.class,
            TemplateJson.class,
            TemplateReader.class,
            Limits.class,
            ReportJson.class,
            YusuanModule.class)
        .flatMap(
            type ->
                Stream.<Executable>concat(
                    Stream.of(type.getDeclaredMethods()), Stream.of(type.getConstructors())))
        .filter(entry -> Modifier.isPublic(entry.getModifiers()) && !entry.isSynthetic())
        .filter(entry -> !entry.getName().equals("equals"))
        .flatMap(
            entry ->
                IntStream.range(0, entry.getParameterCount())
                    .filter(at -> !entry.getParameterTypes()[at].isPrimitive())
                    .mapToObj(at -> Arguments.of(entry, at)));
  }

  @ParameterizedTest
  @MethodSource("arguments")
  void nothing_is_refused_by_name(Executable entry, int at) {
    Object[] arguments = Stream.of(entry.getParameterTypes()).map(ARGUMENTS::get).toArray();
    assertThat(arguments).doesNotContainNull();
    arguments[at] = null;

    assertThat(catchThrowable(() -> call(entry, arguments)))
        .isInstanceOf(NullPointerException.class)
        .hasMessage(entry.getParameters()[at].getName());
  }

  private static void call(Executable entry, Object[] arguments) throws Throwable {
    try {
      if (entry instanceof Constructor<?> constructor) {
        constructor.newInstance(arguments);
      } else if (entry instanceof Method method) {
        method.invoke(TARGETS.get(method.getDeclaringClass()), arguments);
      }
    } catch (InvocationTargetException failed) {
      throw failed.getCause();
    }
  }

  @Test
  void all_entry_points_are_tried() {
    assertThat(arguments()).hasSizeGreaterThan(25);
  }
}
