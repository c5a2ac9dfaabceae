package io.github.yusuan.examples.checker;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.io.DisclosureJson;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads files, and says of each that it cannot read what is wrong with it. */
final class DocumentReading {
  private final Console console;

  DocumentReading(Console console) {
    this.console = console;
  }

  Optional<Disclosure> of(Path file) {
    try {
      return Optional.of(DisclosureJson.read(file));
    } catch (DisclosureFormatException unreadable) {
      console.err().println(file + ": " + unreadable.getMessage());
    } catch (NoSuchFileException missing) {
      console.err().println(file + ": no such file");
    } catch (IOException unreadable) {
      console.err().println(file + ": " + unreadable);
    }
    return Optional.empty();
  }
}
