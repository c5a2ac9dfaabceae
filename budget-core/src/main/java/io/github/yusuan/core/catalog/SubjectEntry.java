package io.github.yusuan.core.catalog;

import io.github.yusuan.core.classification.SubjectCode;
import io.github.yusuan.core.label.Visible;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A subject (科目): a code, its name, the years in which the code has that name, and how that is
 * known. A code that changed its name has one entry for each name.
 *
 * <pre>{@code
 * SubjectEntry.builder()
 *     .code(FunctionalCode.of("2010398"))
 *     .name("省级专项")
 *     .validity(Validity.ALWAYS.since(Year.of(2025)))
 *     .confidence(Confidence.PUBLISHED)
 *     .source("the province's notice")
 *     .build()
 * }</pre>
 */
@Value.Immutable
public abstract sealed class SubjectEntry implements Serializable permits ImmutableSubjectEntry {

  /** What is shorter is the beginning of too many names. */
  private static final int SHORTEST = 4;

  SubjectEntry() {}

  /**
   * Returns the code.
   *
   * @return the code of one of the four classifications
   */
  public abstract SubjectCode code();

  /**
   * Returns the name (科目名称), as the catalogue writes it: with full-width brackets, without spaces.
   *
   * @return the name
   */
  public abstract String name();

  /**
   * Returns the years in which the code has this name.
   *
   * @return the years, {@link Validity#ALWAYS} where neither a first nor a last one is known
   */
  @Value.Default
  public Validity validity() {
    return Validity.ALWAYS;
  }

  /**
   * Returns how sure this is.
   *
   * @return the confidence
   */
  public abstract Confidence confidence();

  /**
   * Returns where this was taken from.
   *
   * @return a short text such as {@code disclosures 2024|2025} or 财预〔2024〕22号
   */
  public abstract String source();

  /** Refuses blank or untrimmed texts. */
  @Value.Check
  void check() {
    if (name().isBlank() || !name().equals(name().strip())) {
      throw new IllegalArgumentException(
          "a subject's name must not be blank or begin or end with a space: "
              + Visible.quoted(name()));
    }
    if (source().isBlank()) {
      throw new IllegalArgumentException("a subject's source must not be blank: " + code());
    }
  }

  /**
   * Tells whether a printed name is this subject's, and how well it agrees.
   *
   * @param printed the name as printed
   * @return how the spellings agree, or nothing for another name
   */
  public Optional<Spelling> spelling(String printed) {
    return new PrintedName(printed).against(name());
  }

  /**
   * Tells whether a printed name may be this subject's, cut off where its cell ends: 机关事业单位基本养老.
   *
   * @param printed the name as printed
   * @return true for the beginning of the name, of four characters at least, with or without …
   */
  public boolean isCutOff(String printed) {
    String beginning = CatalogPatterns.ELLIPSIS.without(new PrintedName(printed).bare());
    String whole = PrintedName.key(name());
    return beginning.length() >= SHORTEST
        && beginning.length() < whole.length()
        && whole.startsWith(beginning);
  }

  /**
   * Begins an entry.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link SubjectEntry}. */
  public static final class Builder extends ImmutableSubjectEntry.Builder {
    Builder() {}
  }
}
