package io.github.yusuan.io.document;

import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Words;
import io.github.yusuan.core.source.Place;
import java.util.List;
import java.util.Objects;

/**
 * A doubt about a reading (存疑): what was not placed and why, or what was taken otherwise than it is
 * printed.
 *
 * @param kind the kind
 * @param what what it is about
 * @param place where it stands in the document
 * @param figures how many figures it keeps out; 0 where they were placed all the same
 * @param names all that it is about by name, where the words have only the first of many
 */
public record Doubt(DoubtKind kind, Words what, Place place, int figures, List<String> names)
    implements Words {
  private static final long serialVersionUID = 1L;

  private static final Sentence DOUBT =
      Sentence.of("reading-doubt")
          .zh("{place}：{kind}：{what}[（{figures}个数字未归位）]")
          .en("{place}: {kind}: {what}[ ({figures} {figures|figure|figures} not placed)]");

  /**
   * Keeps what is given.
   *
   * @param kind the kind
   * @param what what it is about
   * @param place where it stands in the document
   * @param figures how many figures it keeps out; 0 where they were placed all the same
   * @param names all that it is about by name
   */
  public Doubt {
    names = List.copyOf(Objects.requireNonNull(names, "names"));
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(place, "place");
  }

  /**
   * Keeps what is given, of something whose words name it.
   *
   * @param kind the kind
   * @param what what it is about
   * @param place where it stands in the document
   * @param figures how many figures it keeps out; 0 where they were placed all the same
   */
  public Doubt(DoubtKind kind, Words what, Place place, int figures) {
    this(kind, what, place, figures, List.of());
  }

  /** Words this doubt, as 第31行第12列：不是数字：“12O.00”（1个数字未归位）. */
  @Override
  public String in(Language language) {
    var doubt = DOUBT.with("place", place).with("kind", kind).with("what", what);
    return (figures == 0 ? doubt : doubt.with("figures", figures)).in(language);
  }

  /** Returns the English words. */
  @Override
  public String toString() {
    return in(Language.ENGLISH);
  }
}
