package io.github.yusuan.examples.checker.folder;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Visible;
import io.github.yusuan.core.label.Words;
import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.core.source.TextPlace;
import java.io.IOException;

/**
 * Reads a baseline token by token (读入基线), so that whatever could be written can be read: only what
 * is known is in memory.
 */
final class BaselineReading {
  private static final Label FORMAT =
      Label.zh("在documents之前写明格式" + Baseline.FORMAT)
          .en("the format " + Baseline.FORMAT + " before the documents");
  private static final Label DOCUMENTS = Label.zh("各份文本（JSON对象）").en("an object of documents");
  private static final Label FINDINGS =
      Label.zh("各条意见及其条数（JSON对象）").en("an object of findings and their numbers");
  private static final Label COUNT = Label.zh("意见的条数，1或以上").en("a number of findings, 1 or more");

  private final JsonParser json;
  private final Baseline baseline = Baseline.empty();

  BaselineReading(JsonParser json) {
    this.json = json;
  }

  /** Reads the whole file. */
  Baseline read() throws IOException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw refused("", FORMAT);
    }
    boolean format = false;
    boolean documents = false;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      if (name.equals("format")) {
        format = isFormat();
      } else if (name.equals("documents")) {
        if (!format) {
          throw refused("/" + name, FORMAT);
        }
        documents = true;
        documents();
      } else {
        json.skipChildren();
      }
    }
    if (!format) {
      throw refused("/format", FORMAT);
    }
    if (!documents) {
      throw refused("/documents", DOCUMENTS);
    }
    if (json.nextToken() != null) {
      throw refused("", Label.zh("一个JSON对象").en("one JSON object"));
    }
    return baseline;
  }

  private boolean isFormat() throws IOException {
    if (!json.getText().equals(Baseline.FORMAT)) {
      throw refused("/format", FORMAT);
    }
    return true;
  }

  private void documents() throws IOException {
    if (!json.isExpectedStartObjectToken()) {
      throw refused("/documents", DOCUMENTS);
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String document = json.currentName();
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw refused("/documents/" + document, FINDINGS);
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String key = json.currentName();
        boolean number = json.nextToken() == JsonToken.VALUE_NUMBER_INT;
        if (!number
            || json.getNumberType() != JsonParser.NumberType.INT
            || json.getIntValue() < 1) {
          throw refused("/documents/" + document + "/" + key, COUNT);
        }
        baseline.accept(document, key, json.getIntValue());
      }
    }
  }

  /** Says where it is, what stands there and what is expected. */
  private DisclosureFormatException refused(String at, Words expected) throws IOException {
    TextPlace line = TextPlace.atLine(Math.max(1, json.currentLocation().getLineNr())).column(1);
    String found = json.currentToken() == null ? "" : json.getText();
    return DisclosureFormatException.at(new TextPlace(Visible.text(at), line.line(), line.column()))
        .found(Visible.text(found))
        .expected(expected);
  }
}
