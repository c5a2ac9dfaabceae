package io.github.yusuan.core.narrative;

import io.github.yusuan.core.label.Visible;
import java.io.Serializable;
import java.util.Objects;
import org.immutables.value.Value;

/** A term and what it means (名词解释). */
@Value.Immutable
public abstract sealed class GlossaryTerm implements Serializable permits ImmutableGlossaryTerm {

  GlossaryTerm() {}

  /**
   * Returns the term.
   *
   * @return the term as printed, such as 基本支出
   */
  public abstract String term();

  /**
   * Returns what the term means.
   *
   * @return the explanation, possibly shortened
   */
  public abstract String text();

  /** Refuses a blank term. */
  @Value.Check
  void check() {
    if (term().isBlank()) {
      throw new IllegalArgumentException(
          "a glossary term must have a name: " + Visible.quoted(term()));
    }
  }

  /** Returns the term. */
  @Override
  public String toString() {
    return term();
  }

  /**
   * Begins a glossary term with its name: {@code GlossaryTerm.of("基本支出").meaning("…")}.
   *
   * @param term the term as printed
   * @return the first half, which asks for the meaning
   */
  public static Named of(String term) {
    Objects.requireNonNull(term, "term");
    return new Named(term);
  }

  /** A term that waits for its meaning (待解释名词). */
  public static final class Named {
    private final String term;

    private Named(String term) {
      this.term = term;
    }

    /**
     * Completes the glossary term.
     *
     * @param text the explanation
     * @return the term and what it means
     * @throws IllegalArgumentException if the term is blank
     */
    public GlossaryTerm meaning(String text) {
      return builder().term(term).text(text).build();
    }
  }

  /**
   * Begins a glossary term.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link GlossaryTerm}. */
  public static final class Builder extends ImmutableGlossaryTerm.Builder {
    Builder() {}
  }
}
