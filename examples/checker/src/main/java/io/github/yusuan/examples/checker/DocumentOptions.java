package io.github.yusuan.examples.checker;

import io.github.yusuan.core.label.Language;
import io.github.yusuan.examples.checker.folder.ReadDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;

/** How documents are read and in which language that is told (文本选项): what all commands have. */
final class DocumentOptions {
  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Mixin private LanguageOption language = new LanguageOption();

  @SuppressWarnings("unused")
  @Mixin
  private HelpOptions help = new HelpOptions();

  Language language() {
    return language.language();
  }

  /** Tells whether a file to be written is one of those that are read, and says so if it is. */
  boolean wouldWriteOver(@Nullable Path to, Console console, Path... read) throws IOException {
    return Originals.include(to, List.of(read), language, console);
  }

  ReadingOptions reading() {
    return reading;
  }

  /** Returns who reads files, and says of each that it cannot read what is wrong with it. */
  DocumentReading reading(Console console) {
    return new DocumentReading(console, reading, language());
  }

  /** Reads a file, and says what became of the figures of a printed document, what is in doubt. */
  Optional<ReadDocument> read(Path file, Console console) {
    Optional<ReadDocument> document = reading(console).of(file);
    document
        .flatMap(ReadDocument::reading)
        .ifPresent(printed -> new ReadingText(printed, language()).print(console.err()));
    return document;
  }
}
