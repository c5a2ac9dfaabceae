package io.github.yusuan.io.print;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A part of a publication (第二部分 2024年度部门预算表).
 *
 * @param title the title, with its number; empty where a publication has only one part
 * @param blocks the tables and sections, in the order of printing
 */
public record PublishedPart(String title, List<PublishedBlock> blocks) implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Keeps the blocks.
   *
   * @param title the title
   * @param blocks the tables and sections
   */
  public PublishedPart {
    Objects.requireNonNull(title, "title");
    blocks = List.copyOf(Objects.requireNonNull(blocks, "blocks"));
  }

  /** Returns the title and the number of blocks. */
  @Override
  public String toString() {
    return title + " (" + blocks.size() + " blocks)";
  }
}
