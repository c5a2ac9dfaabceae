package io.github.yusuan.examples.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.examples.checker.Fixture;
import io.github.yusuan.io.DisclosureJson;
import io.github.yusuan.io.ReportJson;
import io.github.yusuan.rules.InconsistentDisclosureException;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.Rulebook;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Lines that a document forges: none of its texts makes a line, an escape or a turn of a report.
 */
class ForgedTextTest {
  private static final List<Fixture> SMALLEST_FIRST =
      Arrays.stream(Fixture.values())
          .sorted(Comparator.comparingInt(fixture -> fixture.bytes().length))
          .toList();

  private static final int TOGETHER = 4;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FORGED = "整体核对：整体一致";
  private static final String FORGERY = "\n" + FORGED + "\r\u001b[31m\u0000\u202e\u2028\u0085";

  /**
   * A path that one document has is not tried again in another; texts that are kept as they are
   * take turns in a few documents, each with texts of parts far from each other.
   */
  @Test
  void no_text_of_a_document_forges_a_line() throws IOException {
    Set<String> paths = new HashSet<>();
    int checked = 0;
    int refused = 0;
    for (Fixture fixture : SMALLEST_FIRST) {
      JsonNode document = JSON.readTree(fixture.bytes());
      List<JsonText> kept = new ArrayList<>();
      for (JsonText leaf : JsonText.sample(document, 1)) {
        if (paths.add(leaf.path())) {
          try {
            forged(List.of(leaf), document);
            kept.add(leaf);
          } catch (DisclosureFormatException unreadable) {
            isShown(unreadable.getMessage(), leaf);
            refused++;
          }
        }
      }
      int documents = (kept.size() + TOGETHER - 1) / TOGETHER;
      for (int first = 0; first < documents; first++) {
        List<JsonText> some = new ArrayList<>();
        for (int at = first; at < kept.size(); at += documents) {
          some.add(kept.get(at));
        }
        shows(forged(some, document), some);
      }
      checked += kept.size();
    }
    assertThat(checked).as("texts that are kept as they are").isGreaterThan(20);
    assertThat(refused).as("codes and figures").isGreaterThan(10);
  }

  /** Reads a document with some texts forged, and puts it back as it was. */
  private static Disclosure forged(List<JsonText> some, JsonNode document) throws IOException {
    List<String> before = some.stream().map(JsonText::text).toList();
    some.forEach(leaf -> leaf.with(leaf.text() + FORGERY));
    try {
      return DisclosureJson.read(JSON.writeValueAsBytes(document));
    } finally {
      for (int at = 0; at < some.size(); at++) {
        some.get(at).with(before.get(at));
      }
    }
  }

  private static void shows(Disclosure disclosure, Object place) throws IOException {
    Report report = Rulebook.standard().check(disclosure);
    for (Language language : Language.values()) {
      lines(report.inFull(language), place);
    }
    texts(JSON.readTree(ReportJson.of(report).withAll().toBytes()), place);
    isShown(disclosure.toString(), place);
    try {
      report.orElseThrow();
    } catch (InconsistentDisclosureException errors) {
      lines(errors.getMessage(), place);
    }
  }

  private static void lines(String text, Object place) {
    text.lines().forEach(line -> isShown(line, place));
  }

  private static void texts(JsonNode json, Object place) {
    json.forEach(child -> texts(child, place));
    if (json.isTextual()) {
      isShown(json.textValue(), place);
    }
  }

  private static void isShown(String line, Object place) {
    if (line.codePoints().anyMatch(ForgedTextTest::isHidden)) {
      fail("%s shows what hides: %s", place, line);
    }
    if (line.startsWith(FORGED) && line.contains("<U+")) {
      fail("%s forges: %s", place, line);
    }
  }

  private static boolean isHidden(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
