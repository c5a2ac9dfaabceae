package io.github.yusuan.examples.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.yusuan.core.text.TextPattern;
import io.github.yusuan.core.text.TextSearch;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every pattern of the product, tried with texts that grow, of its own words, digits, spaces and
 * brackets: the characters it looks at are counted.
 */
class PatternGrowthTest {
  private static final int SHORT = 600;
  private static final int LONG = 3_000;
  private static final int LONGEST = 100_000;

  /** So many characters looked at for one of the text are still linear, and no more. */
  private static final int STEPS = 3_000;

  private static final int SMALL_STACK = 256 * 1024;

  private static final List<String> COMMON =
      List.of(
          "1", "1.", "1,", "1 ", "2024年", " ", "\u3000", "（", "）", "(", "[", "]", "《", "【", "“",
          "。", "、", "…", "_", "X", "a", "a-", "-", "\t");

  @Test
  void all_patterns_are_registered() throws Exception {
    assertThat(patterns()).hasSizeGreaterThan(25);
    assertThat(patterns().keySet())
        .anyMatch(name -> name.startsWith("ValuePatterns."))
        .anyMatch(name -> name.startsWith("TextPatterns.RESIDUE"))
        .anyMatch(name -> name.startsWith("JsonPatterns."));
  }

  @TestFactory
  List<DynamicTest> every_pattern_takes_steps_in_proportion_to_the_text() throws Exception {
    List<DynamicTest> tests = new ArrayList<>();
    patterns()
        .forEach(
            (name, use) ->
                tests.add(
                    DynamicTest.dynamicTest(name, () -> onSmallStack(() -> grow(name, use)))));
    return tests;
  }

  private static void grow(String name, Use use) {
    for (Grown grown : inputs(use.source())) {
      long few = steps(use, grown.text(SHORT));
      long many = steps(use, grown.text(LONG));
      assertThat(many)
          .as("%s: %s repeated %d times, %d times took %d", name, grown, LONG, SHORT, few)
          .isLessThanOrEqualTo(6 * few + 10 * STEPS)
          .isLessThanOrEqualTo((long) STEPS * grown.text(LONG).length());
    }
    Grown first = inputs(use.source()).get(0);
    assertThat(steps(use, first.text(LONGEST)))
        .isLessThanOrEqualTo((long) STEPS * first.text(LONGEST).length());
  }

  private static long steps(Use use, String text) {
    CountedText counted = new CountedText(text);
    use.on().accept(counted);
    return counted.looked;
  }

  /** Forty texts for one pattern. */
  private static List<Grown> inputs(String source) {
    List<String> own = words(source);
    List<String> units = new ArrayList<>(own.subList(0, Math.min(8, own.size())));
    COMMON.stream().limit(20L - Math.min(8, units.size()) + 8).forEach(units::add);
    List<Grown> inputs = new ArrayList<>();
    units.forEach(unit -> inputs.add(new Grown("", unit)));
    for (int at = 0; inputs.size() < 40; at++) {
      String start = own.isEmpty() ? COMMON.get(at % COMMON.size()) : own.get(at % own.size());
      inputs.add(new Grown("2024年" + start, units.get((7 * at + 1) % units.size())));
    }
    return inputs;
  }

  /** The literal words of a regular expression. */
  private static List<String> words(String source) {
    Set<String> words = new LinkedHashSet<>();
    StringBuilder word = new StringBuilder();
    for (char sign : (source + "|").toCharArray()) {
      if (Character.isLetter(sign) && sign > 127) {
        word.append(sign);
      } else if (word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return new ArrayList<>(words);
  }

  private static void onSmallStack(Runnable work) throws InterruptedException {
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread thread = new Thread(null, work, "small stack", SMALL_STACK);
    thread.setUncaughtExceptionHandler((dead, problem) -> thrown.set(problem));
    thread.start();
    thread.join();
    assertThat(thrown.get()).isNull();
  }

  /** Finds the patterns that stand in static fields of the product, whoever keeps them. */
  private static Map<String, Use> patterns() throws Exception {
    Map<String, Use> patterns = new TreeMap<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.yusuan")) {
      for (JavaField field : type.getFields()) {
        if (field.getModifiers().contains(JavaModifier.STATIC)) {
          add(field, patterns);
        }
      }
    }
    return patterns;
  }

  private static void add(JavaField named, Map<String, Use> patterns) throws Exception {
    boolean pattern = named.getRawType().isEquivalentTo(TextPattern.class);
    if (!pattern && !named.getRawType().isEquivalentTo(TextSearch.class)) {
      return;
    }
    Field field = named.reflect();
    field.setAccessible(true);
    String name = named.getOwner().getSimpleName() + "." + named.getName();
    if (pattern) {
      TextPattern one = (TextPattern) field.get(null);
      patterns.put(name, Use.of(one));
    } else {
      TextSearch search = (TextSearch) field.get(null);
      String source =
          String.join("|", search.patterns().stream().map(TextPattern::source).toList());
      patterns.put(name, new Use(source, search::in));
    }
  }

  /** What is done with a pattern. */
  private record Use(String source, Consumer<CharSequence> on) {
    static Use of(TextPattern pattern) {
      return new Use(
          pattern.source(),
          text -> {
            pattern.matches(text);
            pattern.all(text);
          });
    }
  }

  /** A text that can be had in any length. */
  private record Grown(String start, String unit) {
    String text(int times) {
      return start + unit.repeat(times) + "\n";
    }
  }

  /** A text that counts how often it is looked at. */
  private static final class CountedText implements CharSequence {
    private final String text;
    private long looked;

    CountedText(String text) {
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int at) {
      looked++;
      return text.charAt(at);
    }

    @Override
    public CharSequence subSequence(int from, int to) {
      return text.substring(from, to);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
