package io.github.yusuan.examples.hostile;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.io.DisclosureJson;
import io.github.yusuan.io.ReportJson;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.Rulebook;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Reads and checks changed documents, and sums up all that came of them, so that two machines can
 * be compared.
 */
final class Fuzz {
  /** One in so many documents is proved as a whole and reported in full. */
  private static final long IN_FULL = 32;

  private final CRC32 sum = new CRC32();
  private int read;
  private int refused;

  /** Prints what came of the documents of some seeds: {@code java … Fuzz from to}. */
  public static void main(String[] seeds) {
    System.out.println(of(Long.parseLong(seeds[0]), Long.parseLong(seeds[1])));
  }

  /** Tries the documents of the seeds from one up to, not including, another. */
  static Fuzz of(long from, long to) {
    Fuzz fuzz = new Fuzz();
    for (long seed = from; seed < to; seed++) {
      fuzz.add(seed);
    }
    return fuzz;
  }

  private void add(long seed) {
    try {
      note(outcome(Mutator.document(seed), seed % IN_FULL == 0));
      read++;
    } catch (DisclosureFormatException unreadable) {
      note(String.valueOf(unreadable.getMessage()));
      refused++;
    } catch (RuntimeException | StackOverflowError undeclared) {
      throw new AssertionError("seed " + seed, undeclared);
    }
  }

  /** Returns all that can be said of a document; it is the same when read again. */
  static String outcome(byte[] bytes, boolean full) {
    Disclosure disclosure = DisclosureJson.read(bytes);
    Disclosure again = DisclosureJson.read(DisclosureJson.toBytes(disclosure));
    if (!again.equals(disclosure)) {
      throw new IllegalStateException("what is written is not what is read");
    }
    Report report = Rulebook.standard().check(disclosure);
    if (!full) {
      return report.problems().toString();
    }
    return report.in(Language.CHINESE)
        + report.in(Language.ENGLISH)
        + ReportJson.of(report).toText();
  }

  private void note(String text) {
    sum.update(text.getBytes(StandardCharsets.UTF_8));
  }

  int read() {
    return read;
  }

  int refused() {
    return refused;
  }

  /** Returns how many documents were read and refused, and the sum of all that was said. */
  @Override
  public String toString() {
    return read + " read, " + refused + " refused, " + Long.toHexString(sum.getValue());
  }
}
