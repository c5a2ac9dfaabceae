package io.github.yusuan.examples.checker;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.label.Visible;
import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.io.DisclosureReader;
import io.github.yusuan.io.document.DocumentReader;
import io.github.yusuan.io.document.Reading;
import io.github.yusuan.rules.Report;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads files, and says of each that it cannot read what is wrong with it. */
final class DocumentReading {
  private static final int LOOK = 1024;

  private final Console console;
  private final DocumentReader printed;
  private final DisclosureReader json;

  /** Reads what is said to be read so. */
  DocumentReading(Console console, ReadingOptions options) {
    this.console = console;
    this.printed = options.printed();
    this.json = options.json();
  }

  /**
   * A document that was read (已读文本).
   *
   * @param disclosure what it says
   * @param reading how that was found in print, nothing for JSON
   */
  record Document(Disclosure disclosure, Optional<Reading> reading) {
    static Document of(Reading reading) {
      return new Document(reading.disclosure(), Optional.of(reading));
    }

    /** Returns a report that says where in print what it speaks of stands. */
    Report located(Report report) {
      return reading.map(report::withPlaces).orElse(report);
    }
  }

  Optional<Document> of(Path file) {
    try {
      return Optional.of(document(file));
    } catch (DisclosureFormatException unreadable) {
      console.say(file, String.valueOf(unreadable.getMessage()));
    } catch (NoSuchFileException missing) {
      console.say(file, "no such file");
    } catch (IOException unreadable) {
      console.say(file, Visible.text(unreadable.toString()));
    }
    return Optional.empty();
  }

  private Document document(Path file) throws IOException {
    if (isJson(file)) {
      return new Document(json.read(file), Optional.empty());
    }
    return Document.of(printed.read(file));
  }

  /** The format is told by what a file holds, not by its name. */
  private static boolean isJson(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String beginning = new String(in.readNBytes(LOOK), StandardCharsets.UTF_8);
      return beginning.replace('\uFEFF', ' ').strip().startsWith("{");
    }
  }
}
