package io.github.yusuan.io.document;

import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.core.source.Place;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A document as it is printed (原件): grids and the lines of text between them, in the order of
 * reading. The lines before a grid, back to the grid before, may be its title and unit; those
 * behind it its note.
 *
 * @param blocks the grids and lines
 */
public record PrintedDocument(List<Block> blocks) implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Keeps the blocks.
   *
   * @param blocks the grids and lines, in the order of reading
   */
  public PrintedDocument {
    Objects.requireNonNull(blocks, "blocks");
    blocks = List.copyOf(blocks);
  }

  /**
   * Returns the grids alone.
   *
   * @return the grids, in the order of reading
   */
  public List<Grid> grids() {
    return blocks.stream().filter(Grid.class::isInstance).map(Grid.class::cast).toList();
  }

  /**
   * Returns the lines of text alone.
   *
   * @return the lines outside of grids, in the order of reading
   */
  public List<TextLine> lines() {
    return blocks.stream().filter(TextLine.class::isInstance).map(TextLine.class::cast).toList();
  }

  /**
   * Returns the pages that are pictures without text.
   *
   * @return what was not read
   */
  public List<Picture> pictures() {
    return blocks.stream().filter(Picture.class::isInstance).map(Picture.class::cast).toList();
  }

  /**
   * Returns where the file breaks off.
   *
   * @return nothing, for a file that is whole
   */
  public List<CutOff> cutOffs() {
    return blocks.stream().filter(CutOff.class::isInstance).map(CutOff.class::cast).toList();
  }

  /** Returns the numbers of grids and lines. */
  @Override
  public String toString() {
    return grids().size() + " grids, " + lines().size() + " lines";
  }

  /**
   * Begins a document that keeps to limits, block by block.
   *
   * @param limits what is read at the most
   * @return an empty builder
   */
  public static Builder within(DocumentLimits limits) {
    Objects.requireNonNull(limits, "limits");
    return new Builder(limits);
  }

  /** Builds a {@link PrintedDocument} and counts what it comes to. */
  public static final class Builder {
    private final DocumentLimits limits;
    private final List<Block> blocks = new ArrayList<>();
    private int grids;
    private int lines;
    private long cells;

    private Builder(DocumentLimits limits) {
      this.limits = limits;
    }

    /**
     * Adds a grid or a line of text, unless nothing is printed in it, a page that is a picture, or
     * where the file breaks off.
     *
     * @param block the grid, line, page or end
     * @return this builder
     * @throws DisclosureFormatException if it is too large, or one too many
     */
    public Builder add(Block block) {
      if (block instanceof Picture picture) {
        return add(picture);
      }
      if (block instanceof CutOff) {
        blocks.add(block);
        return this;
      }
      return block instanceof Grid grid ? add(grid) : add((TextLine) block);
    }

    private Builder add(TextLine line) {
      if (!line.text().isBlank()) {
        limits.check(DocumentLimit.LINES, ++lines, line.place());
        limits.check(DocumentLimit.TEXT_LENGTH, line.text().length(), line.place());
        blocks.add(line);
      }
      return this;
    }

    private Builder add(Grid grid) {
      if (grid.cells().isEmpty()) {
        return this;
      }
      Place place = grid.cells().get(0).place();
      limits.check(DocumentLimit.GRIDS, ++grids, place);
      limits.check(DocumentLimit.ROWS, grid.rows(), place);
      limits.check(DocumentLimit.COLUMNS, grid.columns(), place);
      cells += (long) grid.rows() * grid.columns();
      limits.check(DocumentLimit.CELLS, cells, place);
      for (GridCell cell : grid.cells()) {
        limits.check(DocumentLimit.TEXT_LENGTH, cell.text().length(), cell.place());
      }
      blocks.add(grid);
      return this;
    }

    /**
     * Adds a page that is a picture.
     *
     * @param picture the page
     * @return this builder
     */
    public Builder add(Picture picture) {
      blocks.add(picture);
      return this;
    }

    /**
     * Completes the document.
     *
     * @return the document
     */
    public PrintedDocument build() {
      return new PrintedDocument(blocks);
    }
  }
}
