package io.github.yusuan.io;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Verbatim;
import io.github.yusuan.core.label.Words;
import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.core.source.TextPlace;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a document (词法单元), one of them at hand: what it is, where it stands, and how it is
 * refused. Whatever the parser says of broken JSON becomes our one exception.
 */
class JsonTokens {
  private final JsonParser parser;
  private final @Nullable DocumentBytes document;
  private final boolean mayHaveSurrogates;

  /**
   * Begins before the first token.
   *
   * @param document the bytes that the parser parses, null if it parses something else
   */
  JsonTokens(JsonParser parser, @Nullable DocumentBytes document) {
    this.parser = parser;
    this.document = document;
    this.mayHaveSurrogates = document == null || document.hasEscapes();
  }

  /** Moves to the next token; null at the end of the document. */
  final @Nullable JsonToken next() {
    try {
      return parser.nextToken();
    } catch (JsonProcessingException broken) {
      throw refused(broken);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Refuses whatever stands behind the document. */
  final void end() {
    try {
      if (parser.nextToken() != null) {
        throw refused(Syntax.MORE, Syntax.END);
      }
    } catch (JsonProcessingException broken) {
      throw new Mismatch(Syntax.MORE, Syntax.END).at(place(broken));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  final boolean is(JsonToken token) {
    return parser.hasToken(token);
  }

  /** Skips the object or array that begins here. */
  final void skip() {
    try {
      parser.skipChildren();
    } catch (JsonProcessingException broken) {
      throw refused(broken);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Returns the name of the member at hand, however long. */
  final String rawName() {
    try {
      return parser.currentName();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Returns the figure of the string at hand, or null where it is none. */
  final @Nullable Figure parsedFigure() {
    try {
      int length = parser.getTextLength();
      return FigureText.parse(parser.getTextCharacters(), parser.getTextOffset(), length);
    } catch (JsonProcessingException broken) {
      throw refused(broken);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  final String text() {
    try {
      return parser.getText();
    } catch (JsonProcessingException broken) {
      throw refused(broken);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  final String unicode(String text) {
    if (mayHaveSurrogates && Utf8.unpairedSurrogate(text) >= 0) {
      throw refused(
          Label.zh(Quoted.of(text) + "中不成对的代理字符").en("an unpaired surrogate in " + Quoted.of(text)),
          Label.zh("Unicode文字").en("Unicode text"));
    }
    return text;
  }

  /** Refuses the name at hand: it has come before. */
  final DisclosureFormatException repeated() {
    String name = Quoted.of(rawName());
    return refused(
        Label.zh("重复的成员" + name).en("member " + name + " a second time"),
        Label.zh("每个成员只出现一次").en("every member once"));
  }

  /** Refuses the token at hand. */
  final DisclosureFormatException expected(Words expected) {
    return refused(found(), expected);
  }

  /** Refuses the token at hand in words of one's own. */
  final DisclosureFormatException refused(Words found, Words expected) {
    return new Mismatch(found, expected).at(place());
  }

  private DisclosureFormatException refused(JsonProcessingException broken) {
    return Syntax.mismatch(broken).at(place(broken));
  }

  private TextPlace place(JsonProcessingException broken) {
    JsonLocation location = broken.getLocation();
    boolean known = location != null && location.getLineNr() > 0;
    return place(known ? location : location(), "");
  }

  /** Returns where the token at hand begins. */
  final TextPlace place() {
    return place(location(), "");
  }

  /** Returns a place in the value at hand. */
  final TextPlace place(JsonLocation location, String below) {
    String pointer = parser.getParsingContext().pathAsPointer() + below;
    return document == null
        ? new TextPlace(
            pointer, Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()))
        : document.place(pointer, location);
  }

  /** Returns the object or array at hand, which knows where it began until its end. */
  final JsonStreamContext context() {
    return parser.getParsingContext();
  }

  final JsonLocation location() {
    return parser.currentTokenLocation();
  }

  private Words found() {
    JsonToken token = parser.currentToken();
    if (token == null) {
      return Syntax.END;
    }
    return switch (token) {
      case START_OBJECT -> Label.zh("对象").en("an object");
      case START_ARRAY -> Label.zh("数组").en("an array");
      case FIELD_NAME -> Label.zh("成员" + Quoted.of(rawName())).en("member " + Quoted.of(rawName()));
      case VALUE_STRING -> Quoted.words(text());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          Label.zh("数字" + Quoted.of(text())).en("the number " + Quoted.of(text()));
      default -> new Verbatim(text());
    };
  }
}
