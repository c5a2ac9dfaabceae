package io.github.yusuan.io.print;

import java.io.Serializable;

/** A piece of a part of a publication (版块), in the order of printing: a table or a section. */
public sealed interface PublishedBlock extends Serializable
    permits PublishedSection, PublishedTable {

  /**
   * Returns what is printed over it.
   *
   * @return the title
   */
  String title();
}
