package io.github.yusuan.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.label.Language;
import io.github.yusuan.rules.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportPageTest {
  private static final Document PAGE = Pages.TUNLIU_DOM;

  @TempDir Path folder;

  @Test
  void the_same_report_gives_the_same_bytes() {
    ReportPage again =
        ReportPage.of(Pages.check(Pages.TUNLIU.disclosure())).withReading(Pages.TUNLIU);

    assertThat(again.toText()).isEqualTo(Pages.TUNLIU_PAGE.toText());
  }

  @Test
  void a_file_holds_the_page_in_utf_8() throws IOException {
    Path file = folder.resolve("报告.html");
    Pages.TUNLIU_PAGE.write(file);

    assertThat(Files.readString(file)).isEqualTo(Pages.TUNLIU_PAGE.toText());
  }

  @Test
  void nothing_is_loaded_from_elsewhere() {
    assertThat(PAGE.select("[src], link, iframe, object, embed, form[action], base")).isEmpty();
    assertThat(PAGE.select("a[href]").eachAttr("href")).isNotEmpty().allMatch(h -> h.startsWith("#"));
    assertThat(PAGE.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none';");
  }

  @Test
  void the_verdict_and_the_counts_come_first() {
    assertThat(PAGE.selectFirst("#verdict").text()).contains("有错误").contains("errors");
    assertThat(PAGE.selectFirst("#counts").text()).contains("3 错误").contains("17 警告");
  }

  @Test
  void every_finding_is_there_in_both_languages_under_a_name_that_stays() {
    List<Finding> problems = Pages.TUNLIU_PAGE.report().problems();
    assertThat(problems).hasSize(20);
    for (Finding finding : problems) {
      String anchor = Pages.TUNLIU_PAGE.anchor(finding).orElseThrow();
      assertThat(anchor).startsWith(finding.rule() + "-");
      assertThat(PAGE.getElementById(anchor).text())
          .contains(finding.in(Language.CHINESE))
          .contains(finding.in(Language.ENGLISH));
    }
  }
}
