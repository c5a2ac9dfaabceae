package io.github.yusuan.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Verbatim;
import io.github.yusuan.core.label.Visible;
import io.github.yusuan.core.label.Words;
import java.util.Optional;
import java.util.regex.MatchResult;

/** What Jackson says of a text that is no JSON (语法错误), as our one exception. */
final class Syntax {
  static final Label END = Label.zh("文件末尾").en("the end of the document");
  static final Label MORE = Label.zh("多余的内容").en("more text");
  private static final Label REST = Label.zh("文件的其余部分").en("the rest of the document");
  private static final Words JSON = new Verbatim("JSON");

  private Syntax() {}

  static Mismatch mismatch(JsonProcessingException broken) {
    String message = broken.getOriginalMessage();
    if (broken instanceof JsonEOFException || message.startsWith("Unexpected end-of-input")) {
      return new Mismatch(END, REST);
    }
    if (broken instanceof StreamConstraintsException) {
      return beyondLimit(message);
    }
    return JsonPatterns.FOUND
        .first(message)
        .map(Syntax::found)
        .orElseGet(() -> new Mismatch(chinese(Visible.text(message)), JSON));
  }

  private static Mismatch found(MatchResult parts) {
    String expected = Optional.ofNullable(parts.group(2)).orElse("").strip();
    Label found = chinese(Visible.text(parts.group(1)));
    return new Mismatch(
        found, expected.isEmpty() ? JSON : Label.zh("JSON").en("JSON: " + expected));
  }

  private static Mismatch beyondLimit(String message) {
    Optional<MatchResult> parts = JsonPatterns.LIMIT.first(message);
    return parts.isEmpty()
        ? new Mismatch(new Verbatim(Visible.text(message)), Label.zh("更少").en("less"))
        : new Mismatch(
            tooMuch(message, Visible.text(parts.get().group(1))), raisable(message, parts.get()));
  }

  /** The parser says in English what it found; the character itself is the same in Chinese. */
  private static Label chinese(String found) {
    int quote = found.indexOf('\'');
    int end = found.indexOf('\'', quote + 2);
    String what = quote < 0 || end < 0 ? "" : found.substring(quote, end + 1);
    return Label.zh("不合JSON语法的内容" + (what.isEmpty() ? "" : " " + what)).en(found);
  }

  private static Label tooMuch(String message, String found) {
    String sort =
        message.startsWith("String")
            ? "文字过长"
            : message.startsWith("Name") ? "成员名过长" : message.startsWith("Number") ? "数字过长" : "层次过深";
    return Label.zh(sort).en("a " + found);
  }

  private static Label raisable(String message, MatchResult parts) {
    if (message.startsWith("String")) {
      return JsonIn.atMost(parts.group(2), Limit.TEXT_LENGTH, "");
    }
    if (message.startsWith("Name")) {
      long characters = Long.parseLong(parts.group(2)) / Intake.BYTES_OF_CHARACTER;
      return JsonIn.atMost(Long.toString(characters), Limit.NAME_LENGTH, " characters");
    }
    return Label.zh("至多" + parts.group(2)).en("at most " + parts.group(2));
  }
}
