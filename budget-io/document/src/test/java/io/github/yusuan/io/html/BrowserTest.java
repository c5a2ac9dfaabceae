package io.github.yusuan.io.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.disclosure.Disclosure;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser, where one is installed: what is seen, and what keys do. */
class BrowserTest {
  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome");
  private static final int SECONDS = 120;

  /** Tries what a person would, and writes down what came of it, a line each. */
  private static final String TRIALS =
      """
      addEventListener("load", () => setTimeout(async () => {
        const lines = [];
        const note = (name, value) => lines.push(name + "=" + value);
        const seen = (element) => element.getClientRects().length > 0;
        const all = (selector) => Array.from(document.querySelectorAll(selector));
        const shown = () => all("#finding-list > article").filter(seen).length;
        const tick = () => new Promise((done) => setTimeout(done, 50));
        const chinese = () => all("main [lang='zh-CN']").filter(seen).length > 0;
        const english = () => all("main [lang='en']").filter(seen).length > 0;

        note("languages", [chinese(), english(), document.documentElement.lang]);
        document.querySelector("label[for=in-en]").click();
        note("languages-after-choice", [chinese(), english(), document.documentElement.lang]);
        document.querySelector("label[for=in-zh]").click();

        note("filters", seen(document.getElementById("filters")));
        note("shown", shown());
        document.querySelector("[name=severity][value=is-error]").click();
        note("shown-errors", [shown(), document.getElementById("shown-count").textContent]);
        document.querySelector("[name=family][value=TARGET]").click();
        note("shown-errors-of-target", shown());
        const hidden = all("#finding-list > article").find((article) => article.hidden);
        location.hash = "#" + hidden.id;
        await tick();
        note("link-to-what-is-hidden", [seen(hidden), shown()]);

        location.hash = "#cell.sheet.智慧政务建设.total.amount";
        await tick();
        const cell = document.getElementById("cell.sheet.智慧政务建设.total.amount");
        const details = cell.querySelector("details");
        const card = details.querySelector(".card").getBoundingClientRect();
        note("linked-cell", [details.open, document.activeElement === details.firstElementChild]);
        note("card-on-screen", card.top >= 0 && card.left >= 0 && card.bottom <= innerHeight
            && card.right <= innerWidth && card.height > 40);
        const press = (key) => document.activeElement.dispatchEvent(
            new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
        press("Escape");
        note("closed-by-escape", !details.open && document.activeElement.tagName === "SUMMARY");
        press("ArrowDown");
        note("below", document.activeElement.closest("td").id);
        press("ArrowUp");
        note("back", document.activeElement.closest("td").id);
        const culprit = document.querySelector(".culprits a[href^='#text.']");
        culprit.click();
        await tick();
        const words = document.querySelector("mark:target");
        const sign = document.activeElement;
        note("linked-words", [words.textContent, sign.tagName, sign.parentElement.open,
            words.parentElement.contains(sign)]);
        press("Escape");
        note("words-closed-by-escape", !sign.parentElement.open);
        note("all-signs-by-keyboard",
            all("#document details > summary").every((summary) => summary.tabIndex === 0));

        const channel = (value) => {
          const part = value / 255;
          return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        };
        const light = (color) => {
          const [red, green, blue] = color.match(/[0-9.]+/g).map(Number);
          return 0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
        };
        const ground = (element) => {
          for (let at = element; at; at = at.parentElement) {
            const color = getComputedStyle(at).backgroundColor;
            if (!color.endsWith(", 0)")) {
              return color;
            }
          }
          return "rgb(255, 255, 255)";
        };
        document.querySelectorAll("details").forEach((one) => { one.open = true; });
        await tick();
        let least = 21;
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        let texts = 0;
        while (walker.nextNode()) {
          const element = walker.currentNode.parentElement;
          if (walker.currentNode.data.trim() && seen(element) && element.tagName !== "SCRIPT") {
            const pair = [light(getComputedStyle(element).color), light(ground(element))];
            pair.sort((one, other) => other - one);
            const contrast = (pair[0] + 0.05) / (pair[1] + 0.05);
            texts++;
            least = Math.min(least, contrast);
          }
        }
        note("texts", texts > 1000);
        note("contrast", least >= 4.5 ? "enough" : least);
        note("width", document.documentElement.scrollWidth <= innerWidth);
        const result = document.createElement("pre");
        result.id = "came-of-it";
        result.textContent = lines.join("\\n");
        document.body.append(result);
      }, 100));
      """;

  @TempDir Path folder;

  private static Optional<Path> browser() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return BROWSERS.stream()
        .flatMap(name -> Stream.of(path.split(File.pathSeparator)).map(at -> Path.of(at, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Returns the page as the browser has it in the end. */
  private Document open(String page, String... options) throws IOException, InterruptedException {
    Optional<Path> browser = browser();
    Assumptions.assumeTrue(browser.isPresent(), "no browser is installed");
    Path file = Files.writeString(folder.resolve("page.html"), page);
    Path out = folder.resolve("out.html");
    ProcessBuilder command =
        new ProcessBuilder(
            browser.get().toString(),
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--virtual-time-budget=5000",
            "--user-data-dir=" + folder.resolve("profile"),
            "--dump-dom");
    command.command().addAll(List.of(options));
    command.command().add(file.toUri().toString());
    Process process =
        command.redirectOutput(out.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
    process.destroyForcibly().waitFor();
    Assumptions.assumeTrue(ended && Files.size(out) > 0, "the browser does not start here");
    return Jsoup.parse(Files.readString(out, StandardCharsets.UTF_8));
  }

  /** Lets a script of the test run in the page, which else runs none but its own. */
  private static String withTrials(String page) {
    String policy = page.substring(page.indexOf("<meta http-equiv"));
    policy = policy.substring(0, policy.indexOf('>') + 1);
    return page.replace(policy, "").replace("</body>", "<script>" + TRIALS + "</script></body>");
  }

  @Test
  void a_person_chooses_language_and_findings_and_walks_the_cells_by_keys()
      throws IOException, InterruptedException {
    Disclosure wrong = MarkedTextsTest.reworded("基本支出712.49万元，占58.27%", "基本支出721.49万元，占58.27%");
    ReportPage report = ReportPage.of(Pages.check(wrong)).withReading(Pages.TUNLIU);
    Document page = open(withTrials(report.toText()), "--window-size=1280,900");

    assertThat(page.getElementById("came-of-it").wholeText().lines())
        .containsExactly(
            "languages=true,false,zh-CN",
            "languages-after-choice=false,true,en",
            "filters=true",
            "shown=31",
            "shown-errors=4,4",
            "shown-errors-of-target=2",
            "link-to-what-is-hidden=true,31",
            "linked-cell=true,true",
            "card-on-screen=true",
            "closed-by-escape=true",
            "below=cell.sheet.智慧政务建设.central.amount",
            "back=cell.sheet.智慧政务建设.total.amount",
            "linked-words=721.49,SUMMARY,true,true",
            "words-closed-by-escape=true",
            "all-signs-by-keyboard=true",
            "texts=true",
            "contrast=enough",
            "width=true");
  }

  @Test
  void its_own_script_is_the_only_one_that_runs() throws IOException, InterruptedException {
    String page =
        Pages.TUNLIU_PAGE
            .toText()
            .replace("</main>", "</main><script>document.body.textContent = 'taken';</script>");
    Document seen = open(page);

    assertThat(seen.getElementById("filters").hasAttr("hidden")).isFalse();
    assertThat(seen.body().text()).isNotEqualTo("taken").contains("唯一疑点");
  }
}
