package io.github.yusuan.io;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.source.DisclosureFormatException;
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
final class JsonIn extends JsonTokens {
  private static final int MAX_INTEGER_DIGITS = 18;

  private final Limits limits;
  private final Vocabulary vocabulary;
  private final Map<String, Integer> counts = new HashMap<>();
  private DocumentHead head = new DocumentHead();
  private @Nullable KnownCategories declared;

  /**
   * Begins to read.
   *
   * @param document the bytes that the parser parses, null if it parses something else
   */
  JsonIn(
      JsonParser parser, Limits limits, Vocabulary vocabulary, @Nullable DocumentBytes document) {
    super(parser, document);
    this.limits = limits;
    this.vocabulary = vocabulary;
  }

  /** Returns what the reader knows by name. */
  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Makes known what the document says of itself, which was looked at before. */
  void follow(DocumentHead known) {
    head = known;
  }

  /** Returns what the document says of itself, as far as it has come. */
  DocumentHead head() {
    return head;
  }

  /** Returns the template that the document follows; refuses what comes before it is known. */
  KnownTemplate template() {
    return head.known(this);
  }

  /** Makes known which categories a template declares, which were looked at before. */
  void follow(KnownCategories known) {
    declared = known;
  }

  /** Returns the categories that may be named: those that are declared, or the template's. */
  KnownCategories categories() {
    return declared == null ? template().categories() : declared;
  }

  /** Reads an object whose members are named by values: each name becomes one, or is refused. */
  <K> void map(Function<String, K> key, Consumer<K> value) {
    if (!is(JsonToken.START_OBJECT)) {
      throw expected(Label.zh("对象").en("an object"));
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
      throw expected(Label.zh("数组").en("an array"));
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
    return limits.most(limit);
  }

  private DisclosureFormatException beyond(Limit limit) {
    Label more = Label.zh("超过" + most(limit)).en("more than " + most(limit));
    return refused(limit.of(more), atMost(limit));
  }

  private Label atMost(Limit limit) {
    return atMost(Integer.toString(most(limit)), limit, "");
  }

  static Label atMost(String most, Limit limit, String what) {
    return Label.zh("至多" + most + "（见Limit." + limit + "）")
        .en("at most " + most + what + " (see Limit." + limit + ")");
  }

  /** Reads a string of bounded length. */
  String string(Limit limit) {
    if (!is(JsonToken.VALUE_STRING)) {
      throw expected(Label.zh("字符串").en("a string"));
    }
    return unicode(bounded(limit, text()));
  }

  private String bounded(Limit limit, String text) {
    if (text.length() > most(limit)) {
      String length = Integer.toString(text.length());
      throw refused(limit.of(Label.zh(length).en(length)), atMost(limit));
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
      throw refused(Quoted.words(text), Quoted.rule(refused));
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

  /** Reads a whole number that an int holds. */
  int integer() {
    long number = longInteger();
    if (number != (int) number) {
      String range = Integer.MIN_VALUE + "至" + Integer.MAX_VALUE;
      throw expected(
          Label.zh(range + "的整数")
              .en("a whole number from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE));
    }
    return (int) number;
  }

  /** Reads a whole number. */
  long longInteger() {
    if (!is(JsonToken.VALUE_NUMBER_INT)) {
      throw expected(Label.zh("整数").en("a whole number"));
    }
    String digits = text();
    try {
      return Long.parseLong(digits);
    } catch (NumberFormatException tooLong) {
      throw expected(
          Label.zh("至多" + MAX_INTEGER_DIGITS + "位的整数")
              .en("a whole number of at most " + MAX_INTEGER_DIGITS + " digits"));
    }
  }

  /** Reads the one value that a mark may have: true. */
  boolean mark() {
    if (!is(JsonToken.VALUE_TRUE)) {
      throw expected(Label.zh("true，或不写此成员").en("true, or no such member"));
    }
    return true;
  }

  /** Returns the name of the member at hand. */
  String name() {
    return unicode(bounded(Limit.NAME_LENGTH, rawName()));
  }
}
