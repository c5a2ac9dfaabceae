package io.github.yusuan.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.yusuan.core.label.Visible;
import java.util.Optional;
import java.util.regex.MatchResult;

/** What Jackson says of a text that is no JSON (语法错误), as our one exception. */
final class Syntax {
  static final String END = "the end of the document";

  private Syntax() {}

  static Mismatch mismatch(JsonProcessingException broken) {
    String message = broken.getOriginalMessage();
    if (broken instanceof JsonEOFException || message.startsWith("Unexpected end-of-input")) {
      return new Mismatch(END, "the rest of the document");
    }
    if (broken instanceof StreamConstraintsException) {
      return beyondLimit(message);
    }
    return JsonPatterns.FOUND
        .first(message)
        .map(Syntax::found)
        .orElseGet(() -> new Mismatch(Visible.text(message), "JSON"));
  }

  private static Mismatch found(MatchResult parts) {
    String expected = Optional.ofNullable(parts.group(2)).orElse("").strip();
    return new Mismatch(
        Visible.text(parts.group(1)), expected.isEmpty() ? "JSON" : "JSON: " + expected);
  }

  private static Mismatch beyondLimit(String message) {
    Optional<MatchResult> parts = JsonPatterns.LIMIT.first(message);
    return parts.isEmpty()
        ? new Mismatch(Visible.text(message), "less")
        : new Mismatch(
            "a " + Visible.text(parts.get().group(1)), "at most " + raisable(message, parts.get()));
  }

  private static String raisable(String message, MatchResult parts) {
    if (message.startsWith("String")) {
      return parts.group(2) + " (see Limit." + Limit.TEXT_LENGTH + ")";
    }
    if (message.startsWith("Name")) {
      long characters = Long.parseLong(parts.group(2)) / Intake.BYTES_OF_CHARACTER;
      return characters + " characters (see Limit." + Limit.NAME_LENGTH + ")";
    }
    return parts.group(2);
  }
}
