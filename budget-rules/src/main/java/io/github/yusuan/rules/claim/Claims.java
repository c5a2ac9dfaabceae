package io.github.yusuan.rules.claim;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.Topic;
import io.github.yusuan.core.narrative.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The figures that the text of a disclosure claims (说明所述数据), read from its words where the document
 * does not give them as claims; with them its units, procurement and assets, where it does not give
 * those as data.
 *
 * <p>Claims that a document gives win: a section that has some is not read. Nothing is claimed of
 * which the words leave two readings; such sentences are listed.
 *
 * <pre>{@code
 * Claims claims = Claims.read(disclosure);
 * claims.disclosure().narrative(); // with the claims that were read
 * claims.unclaimed();              // sentences with figures of which nothing is claimed
 * }</pre>
 */
public final class Claims {
  private final Disclosure disclosure;
  private final List<UnclaimedSentence> unclaimed;

  private Claims(Disclosure disclosure, List<UnclaimedSentence> unclaimed) {
    this.disclosure = disclosure;
    this.unclaimed = List.copyOf(unclaimed);
  }

  /**
   * Reads the text of a disclosure.
   *
   * @param disclosure a disclosure, of whatever template
   * @return what its text claims
   */
  public static Claims read(Disclosure disclosure) {
    Objects.requireNonNull(disclosure, "disclosure");
    if (disclosure.narrative().stream().noneMatch(Claims::isToBeRead)) {
      return new Claims(disclosure, List.of());
    }
    Wording wording = Wording.of(disclosure);
    Vocabulary vocabulary = Vocabulary.of(disclosure, wording);
    SubjectPath paths = new SubjectPath(SubjectNames.of(disclosure), wording);
    List<Section> sections = new ArrayList<>();
    List<UnclaimedSentence> unclaimed = new ArrayList<>();
    for (Section section : disclosure.narrative()) {
      SectionWords own = vocabulary.section(section.id());
      if (isToBeRead(section) && !isOfOtherThings(own)) {
        ClaimReader reader =
            ClaimReader.read(section, new SectionVocabulary(vocabulary, own, paths, wording));
        sections.add(section.withClaims(reader.claims()));
        unclaimed.addAll(reader.unclaimed());
      } else {
        sections.add(section);
      }
    }
    Disclosure told = StatedParts.filledIn(disclosure, vocabulary);
    return new Claims(told.withNarrative(sections), unclaimed);
  }

  private static boolean isToBeRead(Section section) {
    return section.claims().isEmpty() && !section.text().isBlank();
  }

  /** Duties, units, assets and terms have a shape of their own, and no amounts. */
  private static boolean isOfOtherThings(SectionWords own) {
    return own.isAbout(Topic.DUTIES)
        || own.isAbout(Topic.UNITS)
        || own.isAbout(Topic.ASSETS)
        || own.isAbout(Topic.TERMS);
  }

  /**
   * Returns the disclosure with the claims of its text.
   *
   * @return a copy for checking; what is written to a file is the disclosure that was given
   */
  public Disclosure disclosure() {
    return disclosure;
  }

  /**
   * Returns the sentences with a figure of which nothing was claimed.
   *
   * @return the sentences of the sections that were read, in the order of the text
   */
  public List<UnclaimedSentence> unclaimed() {
    return unclaimed;
  }

  /** Returns how many claims there are, and how many sentences without. */
  @Override
  public String toString() {
    int count = disclosure.narrative().stream().mapToInt(one -> one.claims().size()).sum();
    return count + " claims, " + unclaimed.size() + " sentences unclaimed";
  }
}
