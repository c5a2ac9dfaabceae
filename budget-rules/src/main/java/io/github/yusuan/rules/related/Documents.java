package io.github.yusuan.rules.related;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Visible;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.identity.Identities;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The other documents of a check, each with its name and its identities derived once (相关文本): they
 * are numbered from 1, that of last year first.
 *
 * @param lastYear the document of the year before, if it is at hand and to be compared
 * @param noLastYear why nothing can be compared with last year, where there is none
 * @param units the documents of units, in the order given
 */
record Documents(Optional<Document> lastYear, Label noLastYear, List<Document> units) {
  private static final Label MISSING = Label.zh("未提供上年文本").en("no document of last year");

  /**
   * One other document.
   *
   * @param number its number, from 1
   * @param disclosure what it says, its tables {@linkplain
   *     io.github.yusuan.core.disclosure.Table#document named}
   * @param identities its identities
   */
  record Document(int number, Disclosure disclosure, Identities identities) {}

  static Documents of(Examination examination) {
    return examination.shared(Documents.class, Documents::read);
  }

  private static Documents read(Examination examination) {
    Naming naming = new Naming(examination);
    Optional<Disclosure> given = examination.related().lastYear();
    Optional<Label> refusal = given.flatMap(last -> LastYearDocument.refusal(examination, last));
    return new Documents(
        given.filter(last -> refusal.isEmpty()).map(naming::lastYear),
        refusal.orElse(MISSING),
        examination.related().units().stream().map(naming::unit).toList());
  }

  /** Returns the identities of all, in the order of their numbers. */
  List<Identities> identities() {
    List<Identities> all = new ArrayList<>();
    lastYear.ifPresent(document -> all.add(document.identities()));
    units.forEach(unit -> all.add(unit.identities()));
    return all;
  }

  /** Names and numbers documents, each otherwise than the others. */
  private static final class Naming {
    private final Examination examination;
    private final Set<Label> names = new HashSet<>();
    private int number;

    Naming(Examination examination) {
      this.examination = examination;
    }

    Document lastYear(Disclosure last) {
      int year = last.year().getValue();
      return document(last, Label.zh(year + "年公开文本").en("document of " + year));
    }

    Document unit(Disclosure unit) {
      String name = Visible.text(unit.department().name());
      Label label = Label.zh(name + "公开文本").en("document of " + name);
      for (int copy = 2; names.contains(label); copy++) {
        label = Label.zh(name + "公开文本（" + copy + "）").en("document of " + name + " (" + copy + ")");
      }
      return document(unit, label);
    }

    private Document document(Disclosure other, Label name) {
      names.add(name);
      Disclosure named =
          other.withTables(other.tables().stream().map(table -> table.withDocument(name)).toList());
      return new Document(++number, named, examination.identities(named));
    }
  }
}
