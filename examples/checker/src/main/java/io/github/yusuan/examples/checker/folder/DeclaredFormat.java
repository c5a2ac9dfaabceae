package io.github.yusuan.examples.checker.folder;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The format that JSON says it is of (自述格式), such as {@code yusuan-template/1}. */
final class DeclaredFormat {
  private static final int LOOK = 1024;
  private static final JsonFactory JSON = new JsonFactory();

  private DeclaredFormat() {}

  /** Returns the format that a file begins with; empty where it says none, or cannot be read. */
  static String of(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return of(in.readNBytes(LOOK));
    } catch (IOException unreadable) {
      return "";
    }
  }

  /** Returns the format that bytes begin with; empty where they say none. */
  static String of(byte[] document) {
    byte[] beginning = Arrays.copyOf(document, Math.min(LOOK, document.length));
    try (JsonParser json = JSON.createParser(beginning)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return "";
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        boolean format = json.currentName().equals("format");
        JsonToken value = json.nextToken();
        if (format) {
          return value == JsonToken.VALUE_STRING ? json.getText() : "";
        }
        json.skipChildren();
      }
    } catch (IOException none) {
      // No JSON, or none that says its format where it begins.
    }
    return "";
  }
}
