package io.github.yusuan.examples.checker;

import io.github.yusuan.core.label.Language;
import io.github.yusuan.examples.checker.folder.ReadDocument;
import java.nio.file.Path;
import java.util.Optional;
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
