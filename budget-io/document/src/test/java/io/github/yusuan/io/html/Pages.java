package io.github.yusuan.io.html;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.io.DisclosureJson;
import io.github.yusuan.io.document.Documents;
import io.github.yusuan.io.document.Reading;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.Rulebook;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Pages of the published disclosures (示例网页), each made once. */
final class Pages {
  static final Reading TUNLIU = Documents.reader().read(bytes("tunliu-2024.md"));
  static final ReportPage TUNLIU_PAGE =
      ReportPage.of(Rulebook.standard().check(TUNLIU.disclosure())).withReading(TUNLIU);
  static final Document TUNLIU_DOM = dom(TUNLIU_PAGE);

  private Pages() {}

  private static byte[] bytes(String name) {
    try (InputStream in =
        Pages.class.getResourceAsStream("/io/github/yusuan/examples/checker/" + name)) {
      return in.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static Disclosure typed(String name) {
    return DisclosureJson.read(bytes(name + ".json"));
  }

  static Report check(Disclosure disclosure) {
    return Rulebook.standard().check(disclosure);
  }

  static Document dom(ReportPage page) {
    return Jsoup.parse(page.toText());
  }

  /** Returns what a reader of Chinese sees of an element, or hears. */
  static String chinese(Element element) {
    Element copy = element.clone();
    copy.select("[lang=en]").remove();
    return copy.text();
  }

  /** Returns by what a browser knows a style or a script that it may use. */
  static String hash(String code) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new AssertionError(everyJavaHasIt);
    }
  }
}
