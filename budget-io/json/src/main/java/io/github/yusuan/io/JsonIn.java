package io.github.yusuan.io;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.io.DisclosureFormatException.Mismatch;
import io.github.yusuan.io.DisclosureFormatException.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A document that is being read (读取): the values at hand, each asked for by what it has to be.
 *
 * <p>Whoever reads a value stands on its first token and leaves on its last. Whatever is not as
 * expected ends in a {@link DisclosureFormatException} that knows the place.
 */
final class JsonIn {
  private static final int MAX_INTEGER_DIGITS = 18;

  private final JsonParser parser;
  private final Limits limits;
  private final Vocabulary vocabulary;
  private final @Nullable DocumentBytes document;
  private final boolean mayHaveSurrogates;
  private final Map<String, Integer> counts = new HashMap<>();
  private @Nullable KnownTemplate template;

  /**
   * Begins to read.
   *
   * @param document the bytes that the parser parses, null if it parses something else
   */
  JsonIn(JsonParser parser, DisclosureReader reader, @Nullable DocumentBytes document) {
    this.parser = parser;
    this.limits = reader.limits();
    this.vocabulary = reader.vocabulary();
    this.document = document;
    this.mayHaveSurrogates = document == null || document.hasEscapes();
  }

  /** Returns what the reader knows by name. */
  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Makes known which template the document follows. */
  void follow(KnownTemplate known) {
    template = known;
  }

  /** Returns the template that the document follows; refuses what comes before it is known. */
  KnownTemplate template() {
    if (template == null) {
      throw refused("no member \"template\" so far", "member \"template\" before this one");
    }
    return template;
  }

  /** Moves to the next token; null at the end of the document. */
  @Nullable JsonToken next() {
    try {
      return parser.nextToken();
    } catch (JsonProcessingException broken) {
      throw refused(broken);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Refuses whatever stands behind the document. */
  void end() {
    try {
      if (parser.nextToken() != null) {
        throw refused("more text", Syntax.END);
      }
    } catch (JsonProcessingException broken) {
      throw new DisclosureFormatException(place(broken), new Mismatch("more text", Syntax.END));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  boolean is(JsonToken token) {
    return parser.hasToken(token);
  }

  /** Skips the object or array that begins here. */
  void skip() {
    try {
      parser.skipChildren();
    } catch (JsonProcessingException broken) {
      throw refused(broken);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Reads an object whose members are named by values: each name becomes one, or is refused. */
  <K> void map(Function<String, K> key, Consumer<K> value) {
    if (!is(JsonToken.START_OBJECT)) {
      throw expected("an object");
    }
    Set<String> seen = new HashSet<>();
    while (next() == JsonToken.FIELD_NAME) {
      String name = name();
      if (!seen.add(name)) {
        throw repeated();
      }
      if (seen.size() > most(Limit.ENTRIES)) {
        throw beyond(Limit.ENTRIES);
      }
      K known = key.apply(name);
      next();
      value.accept(known);
    }
  }

  /** Reads an array of bounded length. */
  void array(Limit limit, Runnable element) {
    if (!is(JsonToken.START_ARRAY)) {
      throw expected("an array");
    }
    for (int length = 0; next() != JsonToken.END_ARRAY; length++) {
      if (length == most(limit)) {
        throw beyond(limit);
      }
      element.run();
    }
  }

  /** Counts what the document has several times, named by the value at hand. */
  void count(Limit limit, String name) {
    if (counts.merge(limit + " " + name, 1, Integer::sum) > most(limit)) {
      throw beyond(limit);
    }
  }

  private int most(Limit limit) {
    return limits.of(limit);
  }

  private DisclosureFormatException beyond(Limit limit) {
    return refused("more than " + most(limit) + " " + limit.what(), atMost(limit));
  }

  private String atMost(Limit limit) {
    return "at most " + most(limit) + " (see Limit." + limit + ")";
  }

  /** Reads a string of bounded length. */
  String string(Limit limit) {
    if (!is(JsonToken.VALUE_STRING)) {
      throw expected("a string");
    }
    return unicode(bounded(limit, text()));
  }

  private String bounded(Limit limit, String text) {
    if (text.length() > most(limit)) {
      throw refused(text.length() + " " + limit.what(), atMost(limit));
    }
    return text;
  }

  /** A string that may be refused later, and where it stands. */
  record Placed(JsonLocation location, String text) {
    /** Makes a string that stands nowhere yet. */
    static Placed nowhere(String text) {
      return new Placed(JsonLocation.NA, text);
    }
  }

  /** Reads a string that may be refused later. */
  Placed placed() {
    return new Placed(location(), string(Limit.NAME_LENGTH));
  }

  /** Reads a string and makes a value of it, which may refuse it. */
  <T> T string(Limit limit, Function<String, T> value) {
    String text = string(limit);
    try {
      return value.apply(text);
    } catch (IllegalArgumentException refused) {
      throw refused(Quoted.of(text), Quoted.rule(refused));
    }
  }

  /** Reads a figure. */
  Figure figure() {
    if (!is(JsonToken.VALUE_STRING)) {
      throw expected(FigureText.RULE);
    }
    Figure figure = parsedFigure();
    if (figure == null) {
      throw expected(FigureText.RULE);
    }
    return figure;
  }

  private @Nullable Figure parsedFigure() {
    try {
      int length = parser.getTextLength();
      return FigureText.parse(parser.getTextCharacters(), parser.getTextOffset(), length);
    } catch (JsonProcessingException broken) {
      throw refused(broken);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Reads a whole number that an int holds. */
  int integer() {
    long number = longInteger();
    if (number != (int) number) {
      throw expected("a whole number from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE);
    }
    return (int) number;
  }

  /** Reads a whole number. */
  long longInteger() {
    if (!is(JsonToken.VALUE_NUMBER_INT)) {
      throw expected("a whole number");
    }
    String digits = text();
    try {
      return Long.parseLong(digits);
    } catch (NumberFormatException tooLong) {
      throw expected("a whole number of at most " + MAX_INTEGER_DIGITS + " digits");
    }
  }

  /** Reads the one value that a mark may have: true. */
  boolean mark() {
    if (!is(JsonToken.VALUE_TRUE)) {
      throw expected("true, or no such member");
    }
    return true;
  }

  /** Returns the name of the member at hand. */
  String name() {
    try {
      return unicode(bounded(Limit.NAME_LENGTH, parser.currentName()));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private String text() {
    try {
      return parser.getText();
    } catch (JsonProcessingException broken) {
      throw refused(broken);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private String unicode(String text) {
    if (mayHaveSurrogates && Utf8.unpairedSurrogate(text) >= 0) {
      throw refused("an unpaired surrogate in " + Quoted.of(text), "Unicode text");
    }
    return text;
  }

  /** Refuses the name at hand: it has come before. */
  DisclosureFormatException repeated() {
    return refused("member " + Quoted.of(name()) + " a second time", "every member once");
  }

  /** Refuses the token at hand. */
  DisclosureFormatException expected(String expected) {
    return refused(found(), expected);
  }

  /** Refuses the token at hand in words of one's own. */
  DisclosureFormatException refused(String found, String expected) {
    return new DisclosureFormatException(place(), new Mismatch(found, expected));
  }

  private DisclosureFormatException refused(JsonProcessingException broken) {
    return new DisclosureFormatException(place(broken), Syntax.mismatch(broken));
  }

  private Place place(JsonProcessingException broken) {
    JsonLocation location = broken.getLocation();
    boolean known = location != null && location.getLineNr() > 0;
    return place(known ? location : location(), "");
  }

  /** Returns where the token at hand begins. */
  Place place() {
    return place(location(), "");
  }

  /** Returns a place in the value at hand. */
  Place place(JsonLocation location, String below) {
    String pointer = parser.getParsingContext().pathAsPointer() + below;
    return document == null
        ? new Place(pointer, Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()))
        : document.place(pointer, location);
  }

  /** Returns the object or array at hand, which knows where it began until its end. */
  JsonStreamContext context() {
    return parser.getParsingContext();
  }

  JsonLocation location() {
    return parser.currentTokenLocation();
  }

  private String found() {
    JsonToken token = parser.currentToken();
    if (token == null) {
      return Syntax.END;
    }
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case FIELD_NAME -> "member " + Quoted.of(name());
      case VALUE_STRING -> Quoted.of(text());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + Quoted.of(text());
      default -> text();
    };
  }
}
