package io.github.yusuan.io.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.disclosure.Disclosure;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What is found of a text is marked in its sentence. */
class MarkedTextsTest {
  private static final Document PAGE =
      page(
          "基本支出712.49万元，占58.27%",
          "基本支出721.49万元，占58.27%",
          "1,222.37万元，占99.97%",
          "1,222.37万元，占99.97%（原因XXXX，见<b id=\"x\">附件</b>）");

  private static Document page(String... words) {
    return Pages.dom(ReportPage.of(Pages.check(reworded(words))));
  }

  /** Returns 屯留 2024 with other words in its text. */
  static Disclosure reworded(String... words) {
    Disclosure disclosure = Pages.TUNLIU.disclosure();
    return disclosure.withNarrative(
        disclosure.narrative().stream()
            .map(
                section -> {
                  String text = section.text();
                  for (int at = 0; at < words.length; at += 2) {
                    text = text.replace(words[at], words[at + 1]);
                  }
                  return section.withText(text);
                })
            .toList());
  }

  private static Element mark(Document page, String words) {
    List<Element> marks =
        page.select("mark").stream().filter(mark -> mark.text().equals(words)).toList();
    assertThat(marks).as(page.select("mark").toString()).hasSize(1);
    return marks.get(0);
  }

  @Test
  void a_figure_that_the_text_has_wrong_is_marked_in_its_sentence_and_explained_there() {
    Element mark = mark(PAGE, "721.49");

    assertThat(mark.className()).isEqualTo("is-doubt");
    assertThat(mark.parent().ownText()).contains("支出预算1222.79万元，其中：基本支出");
    Element explained = mark.nextElementSiblings().select("details").get(0);
    assertThat(explained.selectFirst("summary").text()).contains("⚑", "疑点", "in doubt");
    assertThat(Pages.chinese(explained)).contains("唯一疑点", "疑为 712.49万元");
  }

  @Test
  void who_is_named_and_what_is_found_lead_to_the_sentence() {
    String anchor = mark(PAGE, "721.49").id();

    assertThat(PAGE.select("article.doubt .culprits a[href='#" + anchor + "']")).hasSize(1);
    assertThat(PAGE.select("article.finding .cells a[href='#" + anchor + "']")).isNotEmpty();
  }

  @Test
  void words_that_a_finding_quotes_are_marked_and_stay_text() {
    Element mark =
        PAGE.select("mark").stream()
            .filter(one -> one.text().contains("XXXX"))
            .findFirst()
            .orElseThrow();

    assertThat(mark.className()).isEqualTo("is-warning");
    assertThat(PAGE.getElementById("x")).isNull();
    assertThat(mark.parent().text()).contains("<b id=\"x\">附件</b>");
  }

  @Test
  void of_a_figure_that_stands_twice_the_one_that_is_wrong_is_marked() {
    Document page = page("基本支出712.49万元，占58.27%；项目支出510.31万元", "基本支出510.31万元，占58.27%；项目支出510.31万元");

    Element mark = mark(page, "510.31");
    assertThat(mark.previousSibling().toString()).endsWith("其中：基本支出");
  }

  @Test
  void a_text_without_faults_has_no_mark_of_an_error() {
    assertThat(Pages.TUNLIU_DOM.select("mark.is-doubt, mark.is-error")).isEmpty();
  }
}
