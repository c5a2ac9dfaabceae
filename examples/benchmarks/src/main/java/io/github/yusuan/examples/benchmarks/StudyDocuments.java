package io.github.yusuan.examples.benchmarks;

import io.github.yusuan.core.budget.Budget;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.examples.checker.Fixture;
import io.github.yusuan.io.DisclosureJson;
import io.github.yusuan.io.document.Documents;
import io.github.yusuan.rules.claim.Claims;
import io.github.yusuan.rules.testkit.BudgetArbitraries;
import io.github.yusuan.rules.testkit.MadeUpTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;

/** The documents to study (所测文本): the real ones, and those that the test kit derives. */
final class StudyDocuments {
  private static final long SEED = 7;
  private static final int TRIES = 1_000;

  private StudyDocuments() {}

  /** Returns the real documents, 屯留 also without the sheet that contradicts it. */
  static Map<String, Disclosure> real() {
    Map<String, Disclosure> real = new LinkedHashMap<>();
    Disclosure tunliu = Fixture.TUNLIU_2024.read();
    real.put("屯留 2024", tunliu);
    real.put("屯留 without the wrong sheet", DetectionStudy.consistent(tunliu));
    real.put("区府办 2025", Fixture.PUTUO_OFFICE_2025.read());
    real.put("万里 2025", Fixture.WANLI_2025.read());
    return real;
  }

  /**
   * Returns the documents of a folder and of the folders in it, in any format, by their paths. What
   * cannot be read is said and left out.
   */
  static Map<String, Disclosure> in(Path folder) throws IOException {
    Map<String, Disclosure> documents = new LinkedHashMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = folder.relativize(file).toString();
        try {
          documents.put(name, read(file));
        } catch (DisclosureFormatException unreadable) {
          System.err.println(name + ": " + unreadable.getMessage());
        }
      }
    }
    return documents;
  }

  private static Disclosure read(Path file) throws IOException {
    return file.toString().endsWith(".json")
        ? DisclosureJson.read(file)
        : Claims.read(Documents.reader().read(Files.readAllBytes(file)).disclosure()).disclosure();
  }

  /** Returns so many documents of each template, from budgets as departments have them. */
  static Map<String, List<Disclosure>> derived(int number) {
    Map<String, List<Disclosure>> derived = new LinkedHashMap<>();
    for (Template template :
        List.of(
            Templates.SHANXI_COUNTY_2024,
            Templates.SHANGHAI_DISTRICT_2025,
            MadeUpTemplate.THREE_WAY_2026)) {
      derived.put("derived, " + template.id(), derived(template, number));
    }
    return derived;
  }

  /** Returns so many documents of a template, from budgets as departments have them. */
  static List<Disclosure> derived(Template template, int number) {
    return budgets(template, number).stream().map(budget -> budget.disclose(template)).toList();
  }

  /** Returns so many budgets as departments have them, complete for a template. */
  static List<Budget> budgets(Template template, int number) {
    return some(BudgetArbitraries.under(template).realistic(), number);
  }

  /** Returns documents of so many budget lines. */
  static Map<String, Disclosure> large() {
    Map<String, Disclosure> large = new LinkedHashMap<>();
    for (int lines : new int[] {40, 400, 1_200, 2_500}) {
      Disclosure document = derivedFrom(lines);
      large.put(lines + " lines, " + document.cells().size() + " cells", document);
    }
    return large;
  }

  private static Disclosure derivedFrom(int lines) {
    Template template = Templates.SHANXI_COUNTY_2024;
    BudgetArbitraries kit = BudgetArbitraries.under(template);
    Budget empty = some(kit.small(), 1).get(0);
    return Budget.of(empty.department(), template.year())
        .with(some(kit.lines(), lines))
        .disclose(template);
  }

  /** Draws from the kit, which wants a session of jqwik around it. */
  private static <T> List<T> some(Arbitrary<T> arbitrary, int number) {
    List<T> some = new ArrayList<>(number);
    JqwikSession.run(
        () -> {
          RandomGenerator<T> generator = arbitrary.generator(TRIES);
          Random chance = new Random(SEED);
          for (int at = 0; at < number; at++) {
            some.add(generator.next(chance).value());
          }
        });
    return some;
  }
}
