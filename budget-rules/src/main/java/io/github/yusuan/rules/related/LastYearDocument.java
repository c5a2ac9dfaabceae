package io.github.yusuan.rules.related;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.identity.Identities;
import java.util.Optional;

/**
 * The document of the year before (上年文本), with its identities derived once.
 *
 * @param disclosure the document, if it is at hand
 * @param identities its identities
 */
record LastYearDocument(Optional<Disclosure> disclosure, Optional<Identities> identities) {
  /** Why nothing could be compared. */
  static final Label MISSING = Label.zh("未提供上年文本").en("no document of last year");

  static LastYearDocument of(Examination examination) {
    return examination.shared(LastYearDocument.class, LastYearDocument::read);
  }

  private static LastYearDocument read(Examination examination) {
    Optional<Disclosure> disclosure = examination.related().lastYear();
    return new LastYearDocument(disclosure, disclosure.map(examination::identities));
  }
}
