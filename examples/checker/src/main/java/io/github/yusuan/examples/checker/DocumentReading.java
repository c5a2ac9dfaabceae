package io.github.yusuan.examples.checker;

import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.examples.checker.folder.AnyReader;
import io.github.yusuan.examples.checker.folder.Failure;
import io.github.yusuan.examples.checker.folder.ReadDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads files, and says of each that it cannot read what is wrong with it. */
final class DocumentReading {
  private final Console console;
  private final AnyReader reader;
  private final Language language;

  /** Reads what is said to be read so. */
  DocumentReading(Console console, ReadingOptions options, Language language) {
    this.console = console;
    this.reader = options.reader();
    this.language = language;
  }

  Optional<ReadDocument> of(Path file) {
    try {
      return Optional.of(reader.read(file));
    } catch (DisclosureFormatException | IOException unreadable) {
      console.say(file, Failure.of(unreadable).in(language));
    }
    return Optional.empty();
  }
}
