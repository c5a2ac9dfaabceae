package io.github.yusuan.examples.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index of many documents in a real browser, where one is installed. */
class IndexInBrowserTest {
  private static final int SECONDS = 120;

  /** Sorts by money, then by department, and writes down what came of it, a line each. */
  private static final String TRIALS =
      """
      addEventListener("load", () => {
        const table = document.querySelector("#documents table");
        const lines = [];
        const column = (name) => Array.from(table.tHead.rows[0].cells)
          .find((head) => head.textContent.startsWith(name));
        const said = (at) => Array.from(table.tBodies[0].rows, (row) => row.cells[at].textContent);
        const sort = (name) => {
          const head = column(name);
          head.querySelector("button").click();
          lines.push([name, head.getAttribute("aria-sort"), ...said(head.cellIndex)].join("|"));
        };
        sort("错误");
        sort("错误");
        sort("年度");
        lines.push("buttons=" + Array.from(document.querySelectorAll("thead th"))
          .every((head) => head.querySelector("button").tabIndex === 0));
        lines.push("width=" + (document.documentElement.scrollWidth <= innerWidth));
        lines.push("name=" + (table.querySelector("th[scope=row]").clientWidth > 120));
        const result = document.createElement("pre");
        result.id = "came-of-it";
        result.textContent = lines.join("\\n");
        document.body.append(result);
      });
      """;

  @TempDir private Path temporary;

  private static Optional<Path> browser() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of("chromium", "chromium-browser", "google-chrome")
        .flatMap(name -> Stream.of(path.split(File.pathSeparator)).map(at -> Path.of(at, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private Path index() throws IOException {
    Path folder = Files.createDirectory(temporary.resolve("文本"));
    for (Fixture fixture : List.of(Fixture.PUTUO_OFFICE_2025, Fixture.TUNLIU_2024)) {
      Files.write(folder.resolve(fixture.resource()), fixture.bytes());
    }
    Files.writeString(folder.resolve("坏.pdf"), "%PDF-1.7 nothing");
    Path reports = temporary.resolve("reports");
    PrintStream none = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    Console console = new Console(none, none, StandardCharsets.UTF_8, false);
    Checker.run(console, "check", folder.toString(), "--out", reports.toString());
    return reports.resolve("index.html");
  }

  /** Returns a page as a narrow browser has it in the end. */
  private Document open(Path page, Path browser) throws IOException, InterruptedException {
    Path out = temporary.resolve("out.html");
    Process process =
        new ProcessBuilder(
                browser.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--virtual-time-budget=2000",
                "--window-size=500,900",
                "--user-data-dir=" + temporary.resolve("profile"),
                "--dump-dom",
                page.toUri().toString())
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
    process.destroyForcibly().waitFor();
    assumeTrue(ended && Files.size(out) > 0, "the browser does not start here");
    return Jsoup.parse(Files.readString(out));
  }

  @Test
  void the_documents_are_sorted_by_a_heading_and_their_links_lead_to_pages()
      throws IOException, InterruptedException {
    Optional<Path> browser = browser();
    assumeTrue(browser.isPresent(), "no browser is installed");
    Path index = index();
    String page =
        Files.readString(index).replace("</body>", "<script>" + TRIALS + "</script></body>");

    Document seen = open(Files.writeString(index, page), browser.get());

    Element result = seen.getElementById("came-of-it");
    assertThat(result).isNotNull();
    assertThat(result.wholeText().lines().toList())
        .containsExactly(
            "错误|descending|4|0|0",
            "错误|ascending|0|0|4",
            "年度|ascending||2024|2025",
            "buttons=true",
            "width=true",
            "name=true");
    List<String> links = seen.select("#documents tbody a").eachAttr("href");
    assertThat(links).hasSize(2);
    for (String link : links) {
      assertThat(Path.of(index.toUri().resolve(link))).exists();
    }
  }
}
