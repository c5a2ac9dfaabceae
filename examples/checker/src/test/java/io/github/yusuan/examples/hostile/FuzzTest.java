package io.github.yusuan.examples.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.io.DisclosureJson;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.Rulebook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Real documents, changed a little: 2,000 of them here, a million with {@code -Plong-run}. */
class FuzzTest {
  private static final long DOCUMENTS = Long.getLong("fuzz.documents", 2_000);
  private static final int OF_EACH_OTHER_WAY = 60;

  /** 64 MiB beyond the document, its text in memory, and the library itself. */
  private static final String HEAP = "-Xmx96m";

  @Test
  void a_changed_document_is_read_or_refused_and_checked_to_the_end() {
    Fuzz fuzz = Fuzz.of(0, DOCUMENTS);

    assertThat(fuzz.read() + (long) fuzz.refused()).isEqualTo(DOCUMENTS);
    assertThat(fuzz.read()).as("documents read").isGreaterThan((int) (DOCUMENTS / 4));
    assertThat(fuzz.refused()).as("documents refused").isGreaterThan((int) (DOCUMENTS / 20));
  }

  @Test
  void two_checks_of_a_document_are_equal() {
    int compared = 0;
    for (long seed = 0; seed < 2 * OF_EACH_OTHER_WAY; seed++) {
      byte[] bytes = Mutator.document(seed);
      Optional<Disclosure> changed = read(bytes);
      if (changed.isPresent()) {
        Report one = Rulebook.standard().check(changed.get());
        Report other = Rulebook.standard().check(DisclosureJson.read(bytes));
        assertThat(one).as("seed %d", seed).isEqualTo(other).hasSameHashCodeAs(other);
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(OF_EACH_OTHER_WAY / 4);
  }

  @Test
  void eight_threads_say_the_same_of_a_document() throws Exception {
    int compared = 0;
    for (long seed = 0; compared < OF_EACH_OTHER_WAY / 6; seed++) {
      Optional<Disclosure> changed = read(Mutator.document(seed));
      if (changed.isPresent()) {
        String alone = Rulebook.standard().check(changed.get()).in(Language.CHINESE);
        assertThat(together(changed.get()))
            .as("seed %d", seed)
            .isEqualTo(Collections.nCopies(8, alone));
        compared++;
      }
    }
  }

  private static Optional<Disclosure> read(byte[] bytes) {
    try {
      return Optional.of(DisclosureJson.read(bytes));
    } catch (DisclosureFormatException unreadable) {
      return Optional.empty();
    }
  }

  private static List<String> together(Disclosure disclosure) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<String>> said = new ArrayList<>();
      for (int thread = 0; thread < 8; thread++) {
        said.add(threads.submit(() -> Rulebook.standard().check(disclosure).in(Language.CHINESE)));
      }
      List<String> texts = new ArrayList<>();
      for (Future<String> one : said) {
        texts.add(one.get());
      }
      return texts;
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void a_small_turkish_machine_with_gbk_says_the_same() throws Exception {
    assertThat(forked(HEAP, "-Dfile.encoding=GBK", "-Duser.language=tr", "-Duser.country=TR"))
        .isEqualTo(Fuzz.of(0, OF_EACH_OTHER_WAY).toString());
  }

  private static String forked(String... options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.addAll(List.of("-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Fuzz.class.getName(), "0", String.valueOf(OF_EACH_OTHER_WAY)));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String said =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
    assertThat(process.waitFor()).isZero();
    return said;
  }
}
