package io.github.yusuan.rules.related;

import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Visible;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.identity.Identities;
import java.util.Optional;

/**
 * The document of the year before (上年文本), with its identities derived once. One of another kind is
 * not compared; nor is one of another name, unless most of what the text says of last year agrees
 * with it: departments are renamed.
 *
 * @param disclosure the document, if it is at hand and to be compared
 * @param identities its identities
 * @param reason why nothing can be compared, where there is none
 */
record LastYearDocument(
    Optional<Disclosure> disclosure, Optional<Identities> identities, Label reason) {
  private static final Label MISSING = Label.zh("未提供上年文本").en("no document of last year");
  private static final Label OTHER_KIND =
      Label.zh("上年文本的种类与本文本不同，未作比较")
          .en("the document of last year is of another kind: not compared");

  static LastYearDocument of(Examination examination) {
    return examination.shared(LastYearDocument.class, LastYearDocument::read);
  }

  private static LastYearDocument read(Examination examination) {
    Optional<Disclosure> given = examination.related().lastYear();
    if (given.isEmpty()) {
      return without(MISSING);
    }
    Disclosure last = given.get();
    if (!last.kind().equals(examination.disclosure().kind())) {
      return without(OTHER_KIND);
    }
    Identities identities = examination.identities(last);
    return isOfOneDepartment(examination.disclosure(), last)
            || StatedBase.mostlyAgrees(examination, identities)
        ? new LastYearDocument(given, Optional.of(identities), MISSING)
        : without(otherDepartment(examination.disclosure(), last));
  }

  private static LastYearDocument without(Label reason) {
    return new LastYearDocument(Optional.empty(), Optional.empty(), reason);
  }

  private static boolean isOfOneDepartment(Disclosure now, Disclosure last) {
    Department one = now.department();
    Department other = last.department();
    return !one.isNamed()
        || !other.isNamed()
        || UnitNames.same(one.name(), other.name())
        || (one.code().isPresent() && one.code().equals(other.code()));
  }

  private static Label otherDepartment(Disclosure now, Disclosure last) {
    String name = Visible.text(now.department().name());
    String other = Visible.text(last.department().name());
    return Label.zh("上年文本为“" + other + "”，不是“" + name + "”，未作比较")
        .en("the document of last year is of “" + other + "”, not of “" + name + "”: not compared");
  }
}
