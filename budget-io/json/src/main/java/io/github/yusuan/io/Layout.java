package io.github.yusuan.io;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/**
 * How a document looks (排版): indented by two spaces, but each line of a table, each claim and each
 * indicator on one line of text. So it reads like the tables it holds, and a changed figure is one
 * changed line.
 */
final class Layout implements PrettyPrinter {
  private static final int NONE = Integer.MAX_VALUE;
  private static final String SPACES = " ".repeat(64);

  private int depth;
  private int oneLineFrom = NONE;

  /** Puts the object or array that begins next, with all in it, on one line. */
  void keepNextOnOneLine() {
    oneLineFrom = Math.min(oneLineFrom, depth + 1);
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator out) throws IOException {
    out.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator out) throws IOException {
    out.writeRaw('{');
    depth++;
  }

  @Override
  public void writeStartArray(JsonGenerator out) throws IOException {
    out.writeRaw('[');
    depth++;
  }

  @Override
  public void beforeObjectEntries(JsonGenerator out) throws IOException {
    newLine(out);
  }

  @Override
  public void beforeArrayValues(JsonGenerator out) throws IOException {
    newLine(out);
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator out) throws IOException {
    out.writeRaw(": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
    separate(out);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
    separate(out);
  }

  @Override
  public void writeEndObject(JsonGenerator out, int entries) throws IOException {
    end(out, entries, '}');
  }

  @Override
  public void writeEndArray(JsonGenerator out, int values) throws IOException {
    end(out, values, ']');
  }

  private void separate(JsonGenerator out) throws IOException {
    out.writeRaw(depth >= oneLineFrom ? ", " : ",");
    newLine(out);
  }

  private void end(JsonGenerator out, int contents, char bracket) throws IOException {
    boolean oneLine = depth >= oneLineFrom;
    depth--;
    if (!oneLine && contents > 0) {
      newLine(out);
    }
    if (depth < oneLineFrom) {
      oneLineFrom = NONE;
    }
    out.writeRaw(bracket);
  }

  private void newLine(JsonGenerator out) throws IOException {
    if (depth < oneLineFrom) {
      out.writeRaw('\n');
      out.writeRaw(SPACES, 0, Math.min(SPACES.length(), 2 * depth));
    }
  }
}
