package io.github.yusuan.examples.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as a user gets it: one file, run from an empty folder. */
class CheckerJarTest {
  private static final Path JAR = Path.of(System.getProperty("checker.jar", ""));

  private static final Path PDF =
      Path.of("../../budget-io/pdf/src/test/resources/io/github/yusuan/io/pdf/browser.pdf");

  @TempDir private Path empty;

  private String run(int status, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1"); // a start is short
    command.add("-jar");
    command.add(Files.copy(JAR, empty.resolve("checker.jar")).toString());
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).directory(empty.toFile()).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(printed).isEqualTo(status);
    return printed;
  }

  @Test
  void the_jar_alone_checks_the_real_document() throws Exception {
    assertThat(run(1)).startsWith("读入：表 16/16，数字 299，").contains("唯一疑点");
  }

  /** Fonts, services and the images of a PDF are in the jar too. */
  @Test
  void the_jar_alone_checks_a_page_that_a_browser_printed() throws Exception {
    Path pdf = Files.copy(PDF, empty.resolve("预算.pdf"));

    assertThat(run(0, pdf.getFileName().toString()))
        .startsWith("读入：表 3/16，数字 58，归位 58，存疑 0")
        .contains("第2页", "整体核对：整体一致");
  }

  @Test
  void the_jar_tells_its_version() throws Exception {
    assertThat(run(0, "--version")).matches("checker \\d+\\.\\d+\\.\\d+\\R");
  }

  @Test
  void the_jar_has_no_signatures_of_others() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      assertThat(jar.stream()).noneMatch(e -> e.getName().matches("META-INF/[^/]+\\.(SF|RSA|DSA)"));
    }
  }
}
