package io.github.yusuan.examples.checker.folder;

import io.github.yusuan.core.form.DocumentKind;
import io.github.yusuan.rules.related.Imprint;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/**
 * What a document is (已认文本), as it is kept between runs.
 *
 * @param publisher who published it
 * @param code the code of the department
 * @param year the year
 * @param kind the kind of document
 * @param units the units that it lists
 * @param error why it cannot be read; empty where it was
 */
record Identified(
    String publisher, String code, int year, String kind, List<String> units, Bilingual error) {

  static Identified of(Imprint imprint) {
    return new Identified(
        imprint.publisher(),
        imprint.code(),
        imprint.year().getValue(),
        imprint.kind().id(),
        imprint.units(),
        Bilingual.NOTHING);
  }

  static Identified unreadable(Bilingual error) {
    return new Identified("", "", 0, "", List.of(), error);
  }

  /** Returns what tells the document from others; nothing for one that cannot be read. */
  Optional<Imprint> imprint() {
    return DocumentKind.find(kind)
        .map(found -> new Imprint(publisher, code, Year.of(year), found, units));
  }
}
