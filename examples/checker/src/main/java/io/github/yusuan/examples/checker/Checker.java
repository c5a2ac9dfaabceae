package io.github.yusuan.examples.checker;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.io.DisclosureJson;
import io.github.yusuan.io.ReportJson;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.Rulebook;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

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
    if (options.files().isEmpty()) {
      return report(Fixture.TUNLIU_2024.read());
    }
    int worst = PASSED;
    for (Path file : options.files()) {
      worst = Math.max(worst, check(file));
    }
    return worst;
  }

  private int check(Path file) {
    try {
      return report(DisclosureJson.read(file));
    } catch (DisclosureFormatException unreadable) {
      err.println(file + ": " + unreadable.getMessage());
    } catch (NoSuchFileException missing) {
      err.println(file + ": no such file");
    } catch (IOException unreadable) {
      err.println(file + ": " + unreadable);
    }
    return UNREADABLE;
  }

  private int report(Disclosure disclosure) {
    Report report = Rulebook.standard().check(disclosure);
    out.println(options.json() ? ReportJson.of(report).toText() : report.in(language));
    return report.passes() ? PASSED : FAILED;
  }
}
