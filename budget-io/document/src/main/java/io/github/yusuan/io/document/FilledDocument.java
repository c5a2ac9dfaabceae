package io.github.yusuan.io.document;

import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Words;
import io.github.yusuan.core.source.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A publisher's own document, filled in (填报结果): its bytes, what became of every figure of the
 * disclosure, and what had no place. Nothing is lost in silence: a figure is filled in, or in a
 * doubt.
 */
public final class FilledDocument {
  private static final Sentence SUMMARY =
      Sentence.of("filling-summary")
          .zh("填入：表 {tables}/{all}，数字 {seen}，填入 {placed}，未填 {doubt}")
          .en("filled in: tables {tables}/{all}, figures {seen}, filled {placed}, not {doubt}");

  private final byte[] document;
  private final Figures figures;
  private final List<Doubt> doubts;
  private final int tables;
  private final int all;

  FilledDocument(byte[] document, Figures figures, List<Doubt> doubts, int tables, int all) {
    this.document = document;
    this.figures = figures;
    this.doubts = List.copyOf(doubts);
    this.tables = tables;
    this.all = all;
  }

  /**
   * Returns the document.
   *
   * @return a copy of the bytes
   */
  public byte[] bytes() {
    return document.clone();
  }

  /**
   * Returns what became of the figures of the disclosure.
   *
   * @return the numbers; those filled in and those in doubt are all
   */
  public Figures figures() {
    return figures;
  }

  /**
   * Returns what had no place in the document, or is shown there otherwise than it is printed.
   *
   * @return the doubts, in the order of the forms; those that keep figures out say how many
   */
  public List<Doubt> doubts() {
    return doubts;
  }

  /**
   * Returns the doubts for people to read: many of one kind are one line, with their number and the
   * first of them.
   *
   * @return the lines, in the order of the doubts
   */
  public List<Words> foldedDoubts() {
    return FoldedDoubts.of(doubts);
  }

  /**
   * Returns what became of the figures, in a line.
   *
   * @return 填入：表 9/9，数字 875，填入 875，未填 0
   */
  public Message summary() {
    return SUMMARY
        .with("tables", tables)
        .with("all", all)
        .with("seen", figures.seen())
        .with("placed", figures.placed())
        .with("doubt", figures.inDoubt());
  }

  /**
   * Writes the document to a file, whole or not at all.
   *
   * @param path the file, which is replaced if it exists
   * @throws IOException if the disk fails; what was there stays then
   */
  public void write(Path path) throws IOException {
    WholeFile.write(path, out -> out.write(document));
  }

  /** Returns the English summary. */
  @Override
  public String toString() {
    return summary().in(Language.ENGLISH);
  }
}
