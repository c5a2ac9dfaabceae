package io.github.yusuan.examples.checker.folder;

import io.github.yusuan.core.label.Visible;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The name of the page of a document (网页文件名): safe on any disk, and no other document's. */
final class PageName {
  private static final int LONGEST = 48;
  private static final int DIGITS = 8;

  private PageName() {}

  /** Returns the name of a file, as 某局2025.pdf-1b2c3d4e.html. */
  static String of(String document) {
    StringBuilder safe = new StringBuilder();
    Visible.text(document, LONGEST)
        .codePoints()
        .map(c -> Character.isLetterOrDigit(c) || c == '.' || c == '-' ? c : '_')
        .forEach(safe::appendCodePoint);
    String digest = Digest.of(document.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    return (safe.indexOf(".") == 0 ? "_" : "") + safe + "-" + digest + ".html";
  }

  /** Returns the address of a page in a link. */
  static String address(String folder, String page) {
    return folder + "/" + URLEncoder.encode(page, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
