package io.github.yusuan.core.budget;

import io.github.yusuan.core.catalog.SubjectCatalog;
import io.github.yusuan.core.catalog.SubjectEntry;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.classification.SubjectCode;
import java.util.Map;

/**
 * What rows are called: by the budget's own names, else by the catalogue, else by the code (行名).
 */
record Names(Map<SubjectCode, String> own, SubjectCatalog catalog) {

  String of(Member member) {
    if (member instanceof SubjectCode code) {
      String name = own.get(code);
      return name != null
          ? name
          : catalog.find(code).map(SubjectEntry::name).orElseGet(code::value);
    }
    return member instanceof Project project ? project.name() : member.id();
  }
}
