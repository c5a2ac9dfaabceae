package io.github.yusuan.io.html;

import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.label.Language;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The fragment of an address (地址片段): identifiers joined by dots. Of what a document chose only
 * letters and digits are kept, the rest is written as numbers, so that different identifiers give
 * different fragments and none has a space or a sign of markup.
 */
final class Fragment {
  private static final int LONGEST = 120;
  private static final int KEPT = 60;

  private Fragment() {}

  /** Returns the fragment of a cell within its document, two tables of one form not told apart. */
  static String of(Cell cell) {
    String sheet = cell.sheet().map(project -> project.name()).orElse("");
    String own = of(cell.form().id(), sheet, cell.line().id(), cell.column().id());
    return cell.table()
        .document()
        .map(document -> of(document.in(Language.CHINESE)) + "." + own)
        .orElse(own);
  }

  /** Returns the fragment of a cell of a table that has a name of its own. */
  static String of(String sort, String table, Cell cell) {
    return sort + "." + table + "." + of(cell.line().id(), cell.column().id());
  }

  static String of(String... identifiers) {
    StringBuilder fragment = new StringBuilder();
    for (String identifier : identifiers) {
      fragment.append(fragment.isEmpty() ? "" : ".").append(safe(identifier));
    }
    return fragment.toString();
  }

  private static String safe(String identifier) {
    StringBuilder safe = new StringBuilder();
    identifier.codePoints().forEach(c -> append(safe, c));
    return safe.length() <= LONGEST
        ? safe.toString()
        : safe.substring(0, KEPT) + "~" + digest(identifier);
  }

  private static void append(StringBuilder safe, int c) {
    boolean latin = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    boolean chinese = c >= 0x4E00 && c <= 0x9FFF;
    if (latin || chinese || c == '-') {
      safe.appendCodePoint(c);
    } else {
      safe.append('_').append(Integer.toHexString(c)).append('_');
    }
  }

  private static String digest(String identifier) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(identifier.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
