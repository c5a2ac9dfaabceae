package io.github.yusuan.examples.checker;

import io.github.yusuan.core.label.Visible;
import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.examples.checker.folder.AnyReader;
import io.github.yusuan.examples.checker.folder.ReadDocument;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads files, and says of each that it cannot read what is wrong with it. */
final class DocumentReading {
  private final Console console;
  private final AnyReader reader;

  /** Reads what is said to be read so. */
  DocumentReading(Console console, ReadingOptions options) {
    this.console = console;
    this.reader = options.reader();
  }

  Optional<ReadDocument> of(Path file) {
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

  private ReadDocument document(Path file) throws IOException {
    return reader.read(file);
  }
}
