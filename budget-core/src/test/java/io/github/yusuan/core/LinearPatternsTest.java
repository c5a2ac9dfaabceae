package io.github.yusuan.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.lang.reflect.Field;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pattern of the core takes steps in proportion to its input, and no stack. */
class LinearPatternsTest {
  private static final int SMALL_STACK = 256 << 10;
  private static final int SHORT = 250;
  private static final int TIMES = 16;

  static Stream<Pattern> patterns() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.yusuan.core")
            .stream()
            .map(JavaClass::reflect)
            .flatMap(type -> Stream.of(type.getDeclaredFields()))
            .filter(field -> field.getType() == Pattern.class)
            .map(LinearPatternsTest::valueOf);
  }

  private static Pattern valueOf(Field field) {
    try {
      field.setAccessible(true);
      return (Pattern) field.get(null);
    } catch (IllegalAccessException hidden) {
      throw new AssertionError(hidden);
    }
  }

  @Test
  void there_are_patterns_to_try() {
    assertThat(patterns()).hasSizeGreaterThan(3);
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void a_pattern_is_linear(Pattern pattern) throws InterruptedException, ExecutionException {
    onSmallStack(() -> tryAll(pattern));
  }

  private static void tryAll(Pattern pattern) {
    for (String piece : pieces(pattern)) {
      for (String around : List.of("1", "2024年")) {
        long few = steps(pattern, around + piece.repeat(SHORT) + around);
        long many = steps(pattern, around + piece.repeat(TIMES * SHORT) + around);

        assertThat(many).as(piece).isLessThanOrEqualTo(2 * TIMES * (few + SHORT));
      }
    }
  }

  /** The literals of a pattern, each alone and beside its neighbour, and what texts are full of. */
  private static List<String> pieces(Pattern pattern) {
    List<String> letters =
        pattern.pattern().codePoints().mapToObj(Character::toString).distinct().toList();
    Stream<String> pairs =
        Stream.iterate(1, at -> at < letters.size(), at -> at + 1)
            .map(at -> letters.get(at - 1) + letters.get(at));
    Stream<String> usual =
        Stream.of(" ", "1", "1 ", "1,", "1,000", "1.", "（a）", "(", "、", "a-", "年", "\t", "预算");
    return Stream.of(letters.stream(), pairs, usual).flatMap(piece -> piece).toList();
  }

  private static long steps(Pattern pattern, String text) {
    Counted counted = new Counted(text);
    boolean found = pattern.matcher(counted).find();
    boolean whole = pattern.matcher(counted).matches();
    assertThat(found || !whole).isTrue();
    return counted.steps;
  }

  private static void onSmallStack(Runnable work) throws InterruptedException, ExecutionException {
    FutureTask<Void> task = new FutureTask<>(work, null);
    Thread thread = new Thread(null, task, "small stack", SMALL_STACK);
    thread.start();
    thread.join();
    task.get();
  }

  /** A text that counts how often somebody looks at a character. */
  private static final class Counted implements CharSequence {
    private final String text;
    private long steps;

    Counted(String text) {
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      steps++;
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  @Test
  void patterns_are_constants_so_that_each_is_tried() {
    ArchRuleDefinition.noClasses()
        .should()
        .callMethod(String.class, "matches", String.class)
        .orShould()
        .callMethod(String.class, "replaceFirst", String.class, String.class)
        .check(
            new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.github.yusuan.core"));
  }
}
