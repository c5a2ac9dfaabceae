package io.github.yusuan.rules.related;

import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Visible;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.related.Documents.Document;
import java.util.Optional;

/**
 * Whether a document can be that of the year before (上年文本). One of another kind cannot; nor can one
 * of another name, unless most of what this year's says of last year agrees with it: departments
 * are renamed.
 */
final class LastYearDocument {
  private static final Label OTHER_KIND =
      Label.zh("上年文本的种类与本文本不同，未作比较")
          .en("the document of last year is of another kind: not compared");

  private LastYearDocument() {}

  /** Returns why a document is not to be compared; nothing where it is. */
  static Optional<Label> refusal(Examination examination, Disclosure last) {
    if (!last.kind().equals(examination.disclosure().kind())) {
      return Optional.of(OTHER_KIND);
    }
    return isOfOneDepartment(examination.disclosure(), last)
            || YearBases.mostlyAgree(
                examination, new Document(1, last, examination.identities(last)))
        ? Optional.empty()
        : Optional.of(otherDepartment(examination.disclosure(), last));
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
