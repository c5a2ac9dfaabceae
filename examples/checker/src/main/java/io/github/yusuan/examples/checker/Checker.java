package io.github.yusuan.examples.checker;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.io.DisclosureFormatException;
import io.github.yusuan.io.DisclosureJson;
import io.github.yusuan.io.ReportJson;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.Rulebook;
import io.github.yusuan.rules.finding.RelatedDocuments;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads, checks and reports one file after another. */
final class Checker {
  static final int PASSED = 0;
  static final int FAILED = 1;
  static final int UNREADABLE = 2;

  private final CheckOptions options;
  private final Language language;
  private final PrintStream out;
  private final PrintStream err;

  Checker(CheckOptions options, PrintStream out, PrintStream err) {
    this.options = options;
    this.language = options.english() ? Language.ENGLISH : Language.CHINESE;
    this.out = out;
    this.err = err;
  }

  /** Checks all files, also those after an unreadable one, and returns the worst status. */
  int checkAll() {
    Optional<RelatedDocuments> related = related();
    if (related.isEmpty()) {
      return UNREADABLE;
    }
    if (options.files().isEmpty()) {
      return report(Fixture.TUNLIU_2024.read(), related.get());
    }
    int worst = PASSED;
    for (Path file : options.files()) {
      Optional<Disclosure> disclosure = read(file);
      worst = Math.max(worst, disclosure.map(d -> report(d, related.get())).orElse(UNREADABLE));
    }
    return worst;
  }

  /** Returns what is compared; nothing where it cannot be read. */
  private Optional<RelatedDocuments> related() {
    RelatedDocuments none = RelatedDocuments.none();
    return options
        .lastYear()
        .map(file -> read(file).map(none::withLastYear))
        .orElse(Optional.of(none));
  }

  private Optional<Disclosure> read(Path file) {
    try {
      return Optional.of(DisclosureJson.read(file));
    } catch (DisclosureFormatException unreadable) {
      err.println(file + ": " + unreadable.getMessage());
    } catch (NoSuchFileException missing) {
      err.println(file + ": no such file");
    } catch (IOException unreadable) {
      err.println(file + ": " + unreadable);
    }
    return Optional.empty();
  }

  private int report(Disclosure disclosure, RelatedDocuments related) {
    Report report;
    try {
      report = Rulebook.standard().check(disclosure, related);
    } catch (IllegalArgumentException notRelated) {
      err.println(notRelated.getMessage());
      return UNREADABLE;
    }
    out.println(options.json() ? ReportJson.of(report).toText() : report.in(language));
    return report.passes() ? PASSED : FAILED;
  }
}
