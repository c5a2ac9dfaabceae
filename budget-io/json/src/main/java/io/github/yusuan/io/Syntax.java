package io.github.yusuan.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.yusuan.core.label.Visible;
import io.github.yusuan.io.DisclosureFormatException.Mismatch;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Jackson says of a text that is no JSON (语法错误), as our one exception. */
final class Syntax {
  static final String END = "the end of the document";

  /** "Unexpected character ('x' (code 120)): was expecting …"; what follows may be anything. */
  private static final Pattern FOUND =
      Pattern.compile("(.*?['\")]): (?:(?:was expecting|expected) ([^(]*))?.*", Pattern.DOTALL);

  /** "String value length (1045672) exceeds the maximum allowed (1000000, from …)". */
  private static final Pattern LIMIT =
      Pattern.compile("(.*?\\)) exceeds the maximum allowed \\((\\d+).*", Pattern.DOTALL);

  private Syntax() {}

  static Mismatch mismatch(JsonProcessingException broken) {
    String message = broken.getOriginalMessage();
    if (broken instanceof JsonEOFException || message.startsWith("Unexpected end-of-input")) {
      return new Mismatch(END, "the rest of the document");
    }
    if (broken instanceof StreamConstraintsException) {
      return beyondLimit(message);
    }
    Matcher parts = FOUND.matcher(message);
    if (!parts.matches()) {
      return new Mismatch(Visible.text(message), "JSON");
    }
    String expected = Optional.ofNullable(parts.group(2)).orElse("").strip();
    return new Mismatch(
        Visible.text(parts.group(1)), expected.isEmpty() ? "JSON" : "JSON: " + expected);
  }

  private static Mismatch beyondLimit(String message) {
    Matcher parts = LIMIT.matcher(message);
    if (!parts.matches()) {
      return new Mismatch(Visible.text(message), "less");
    }
    return new Mismatch("a " + Visible.text(parts.group(1)), "at most " + raisable(message, parts));
  }

  private static String raisable(String message, Matcher parts) {
    if (message.startsWith("String")) {
      return parts.group(2) + " (see Limit." + Limit.TEXT_LENGTH + ")";
    }
    if (message.startsWith("Name")) {
      long characters = Long.parseLong(parts.group(2)) / DisclosureReader.BYTES_OF_CHARACTER;
      return characters + " characters (see Limit." + Limit.NAME_LENGTH + ")";
    }
    return parts.group(2);
  }
}
