package io.github.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.disclosure.Disclosure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read and written depends on the document alone. */
class IndependenceTest {
  @Test
  void many_threads_read_and_write_at_once() throws InterruptedException, ExecutionException {
    List<String> documents = Documents.PUBLISHED.stream().map(Documents::published).toList();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<String>> written =
          IntStream.range(0, 400)
              .mapToObj(
                  number ->
                      threads.submit(
                          () ->
                              DisclosureJson.toText(
                                  DisclosureJson.read(documents.get(number % 3)))))
              .toList();
      for (int number = 0; number < written.size(); number++) {
        assertThat(written.get(number).get()).isEqualTo(documents.get(number % 3));
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void language_time_zone_and_encoding_of_the_machine_do_not_matter(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path in = Files.writeString(folder.resolve("in.json"), Documents.published("tunliu-2024.json"));
    Path out = folder.resolve("out.json");

    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=GBK",
                "-Duser.language=ar",
                "-Duser.country=EG",
                "-Duser.timezone=Pacific/Apia",
                "-Djava.locale.useOldISOCodes=true",
                "-cp",
                System.getProperty("java.class.path"),
                Copy.class.getName(),
                in.toString(),
                out.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();

    assertThat(process.waitFor()).as(Files.readString(folder.resolve("log"))).isZero();
    assertThat(Files.readAllBytes(out))
        .isEqualTo(Documents.published("tunliu-2024.json").getBytes(StandardCharsets.UTF_8));
  }

  /** Copies a disclosure on a machine of other habits. */
  static final class Copy {
    private Copy() {}

    public static void main(String[] files) throws IOException {
      Disclosure disclosure = DisclosureJson.read(Path.of(files[0]));
      DisclosureJson.write(disclosure, Path.of(files[1]));
    }
  }
}
