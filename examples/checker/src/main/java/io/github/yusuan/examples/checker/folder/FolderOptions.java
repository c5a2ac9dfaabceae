package io.github.yusuan.examples.checker.folder;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.io.DisclosureJson;
import io.github.yusuan.rules.Rulebook;
import io.github.yusuan.rules.finding.RelatedDocuments;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How the documents of a folder are read and checked (核对方式).
 *
 * @param reader how documents are read
 * @param rulebook by which rules they are checked
 * @param given the documents that all are checked against; where there are none, each is checked
 *     against those of the folder that belong to it
 * @param baseline what is known and accepted
 * @param newBaseline where a baseline of all that is found is written, if anywhere
 * @param language the language of the lists, in which pages open
 * @param said what else the outcome depends on: version, template, year; where it is the same as in
 *     an earlier run, what was done then is not done again
 */
public record FolderOptions(
    AnyReader reader,
    Rulebook rulebook,
    RelatedDocuments given,
    Baseline baseline,
    Optional<Path> newBaseline,
    Language language,
    String said) {

  /** Returns a short text that differs where a document has to be checked again. */
  String signature() {
    StringBuilder all = new StringBuilder(said).append('\n').append(language);
    rulebook.rules().forEach(rule -> all.append('\n').append(rule.id()).append(rule.severity()));
    given.lastYear().ifPresent(last -> all.append(digest(last)));
    given.units().forEach(unit -> all.append('\n').append(digest(unit)));
    return Digest.of(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String digest(Disclosure disclosure) {
    return Digest.of(DisclosureJson.toBytes(disclosure));
  }

  /** Tells whether documents are related to others of the folder. */
  boolean relates() {
    return given.equals(RelatedDocuments.none());
  }
}
