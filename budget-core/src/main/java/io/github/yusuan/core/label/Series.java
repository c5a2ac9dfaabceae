package io.github.yusuan.core.label;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Several words in a row (并列文字): items of a list, clauses, terms of a sum. More than {@link #MOST}
 * are counted, not listed.
 *
 * @param items what is joined
 * @param joint what stands between two of them
 */
public record Series(List<Words> items, Joint joint) implements Counted {
  private static final long serialVersionUID = 1L;

  /** How many items are listed; how many more there are is said: 100. */
  public static final int MOST = 100;

  private static final Sentence MORE =
      Sentence.of("series-more").zh("……等，另有{more}项").en(" … and {more} more");

  /** What stands between two items (连接). */
  public enum Joint {
    /** Items of a list: 、 and a comma. */
    ITEMS("、", ", "),
    /** Parts of one clause: ， and a comma. */
    COMMAS("，", ", "),
    /** Clauses: ； and a semicolon. */
    CLAUSES("；", "; "),
    /** Items in quotation marks: nothing in Chinese, and a comma. */
    QUOTES("", ", "),
    /** Places, which have commas of their own: 、 and a semicolon. */
    PLACES("、", "; "),
    /** What belongs together: 以及 and "and". */
    AND("，以及", ", and "),
    /** Terms of a sum: a plus sign. */
    SUM(" + ", " + "),
    /** Sides of an equation: an equals sign. */
    EQUALS(" = ", " = "),
    /** Nothing, as between sentences in Chinese; a space in English. */
    NOTHING("", " ");

    private final String chinese;
    private final String english;

    Joint(String chinese, String english) {
      this.chinese = chinese;
      this.english = english;
    }

    private String in(Language language) {
      return language == Language.CHINESE ? chinese : english;
    }
  }

  /**
   * Copies the items.
   *
   * @param items what is joined
   * @param joint what stands between two of them
   */
  public Series {
    Objects.requireNonNull(items, "items");
    Objects.requireNonNull(joint, "joint");
    items = List.copyOf(items);
  }

  /**
   * Makes a list.
   *
   * @param items the items
   * @return the items, joined by 、 and a comma
   */
  public static Series of(Collection<? extends Words> items) {
    return new Series(List.copyOf(items), Joint.ITEMS);
  }

  /**
   * Makes a list of texts of a document, the same in both languages.
   *
   * @param texts the items
   * @return the items, joined by 、 and a comma
   */
  public static Series ofTexts(Collection<String> texts) {
    return of(texts.stream().map(Verbatim::new).toList());
  }

  /**
   * Returns these items joined otherwise.
   *
   * @param other what stands between two of them
   * @return a copy
   */
  public Series joined(Joint other) {
    return new Series(items, other);
  }

  @Override
  public long count() {
    return items.size();
  }

  @Override
  public String in(Language language) {
    String listed =
        items.stream()
            .limit(MOST)
            .map(item -> SentencePattern.shown(item, language))
            .collect(Collectors.joining(joint.in(language)));
    return items.size() <= MOST ? listed : listed + more().in(language);
  }

  /**
   * Says how many items are not listed: a list that is cut says so.
   *
   * @return words such as 另有3项
   */
  public Message more() {
    return MORE.with("more", Math.max(0, items.size() - MOST));
  }
}
