package io.github.yusuan.core.narrative;

import io.github.yusuan.core.label.Identifier;
import io.github.yusuan.core.label.Visible;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/** A section of the narrative (情况说明): its title, its text, and the figures that the text claims. */
@Value.Immutable
public abstract sealed class Section implements Serializable permits ImmutableSection {

  Section() {}

  /**
   * Returns the identifier, the same for the same section of another document.
   *
   * @return an identifier such as {@code budget-changes}
   */
  public abstract String id();

  /**
   * Returns the title.
   *
   * @return the title as printed, with its ordinal: 三、支出预算情况说明
   */
  public abstract String title();

  /**
   * Returns the text.
   *
   * @return the text, possibly shortened; empty unless set
   */
  @Value.Default
  public String text() {
    return "";
  }

  /**
   * Returns the figures that the text claims.
   *
   * @return the claims, in the order of the text
   */
  public abstract List<Claim> claims();

  /** Refuses a malformed identifier and a blank title. */
  @Value.Check
  void check() {
    Identifier.check("identifier", id());
    if (title().isBlank()) {
      throw new IllegalArgumentException("a section must have a title: " + Visible.quoted(title()));
    }
  }

  /**
   * Returns this section with other claims.
   *
   * @param claims the claims, in the order of the text
   * @return a copy
   */
  public abstract Section withClaims(Iterable<? extends Claim> claims);

  /**
   * Returns this section with another text.
   *
   * @param text the text
   * @return a copy
   */
  public abstract Section withText(String text);

  /**
   * Returns identifier, title and the number of claims: {@code expenditure (三、支出预算情况说明): 3 claims}.
   */
  @Override
  public String toString() {
    return id() + " (" + title() + "): " + claims().size() + " claims";
  }

  /**
   * Returns this section under another title.
   *
   * @param title the title as printed
   * @return a copy
   */
  public abstract Section withTitle(String title);

  /**
   * Begins a section.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Section}. */
  public static final class Builder extends ImmutableSection.Builder {
    Builder() {}

    /**
     * Adds a claim.
     *
     * @param quantity what the figure is of
     * @param value what the text says of it
     * @return this builder
     */
    public Builder claim(Quantity quantity, ClaimedValue value) {
      return addClaim(Claim.of(quantity, value));
    }
  }
}
