package io.github.yusuan.core.narrative;

import io.github.yusuan.core.label.PrintedText;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/** Where a disclosure comes from (来源), so that every figure can be traced to its page. */
@Value.Immutable
public abstract sealed class Provenance implements Serializable permits ImmutableProvenance {

  Provenance() {}

  /**
   * Returns the title of the published document.
   *
   * @return the title, or nothing for a disclosure that was not published
   */
  public abstract Optional<String> title();

  /**
   * Returns who published the document.
   *
   * @return the publisher, or nothing
   */
  public abstract Optional<String> publisher();

  /**
   * Returns when the finance department approved the budget or the final account (批复日期).
   *
   * @return the day, or nothing where it is not known
   */
  public abstract Optional<LocalDate> approved();

  /**
   * Returns when the document was published (公开日期).
   *
   * @return the day, or nothing where it is not known
   */
  public abstract Optional<LocalDate> published();

  /**
   * Returns what the document's list of contents names (目录).
   *
   * @return the entries as printed, in their order; none where there is no such list
   */
  public abstract List<String> contents();

  /**
   * Tells whether a line is the heading of a list of contents, such as 2025年部门预算公开表目录; the
   * catalogue of something else, such as 政府集中采购目录, is none.
   *
   * @param printed a line or a title; blanks, and signs around it, do not count
   * @return true if what follows are the contents of the document
   */
  public static boolean isContentsHeading(String printed) {
    Objects.requireNonNull(printed, "printed");
    return NarrativePatterns.CONTENTS.matches(PrintedText.of(printed).toString());
  }

  /**
   * Returns where each table stands in the document.
   *
   * @return the caption or page, such as 表五 / 第8页, by identifier of the form
   */
  public abstract Map<String, String> tables();

  /**
   * Returns what is odd about the document and its tables.
   *
   * @return the remarks of whoever carried it over
   */
  public abstract List<String> remarks();

  /**
   * Returns this provenance under another title.
   *
   * @param title the title of the document
   * @return a copy
   */
  public abstract Provenance withTitle(String title);

  /**
   * Returns this provenance of another publisher.
   *
   * @param publisher the publisher
   * @return a copy
   */
  public abstract Provenance withPublisher(String publisher);

  /**
   * Returns this provenance with other remarks.
   *
   * @param remarks what is odd about the document
   * @return a copy
   */
  public abstract Provenance withRemarks(Iterable<String> remarks);

  /**
   * Begins a provenance.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Provenance}. */
  public static final class Builder extends ImmutableProvenance.Builder {
    Builder() {}
  }
}
