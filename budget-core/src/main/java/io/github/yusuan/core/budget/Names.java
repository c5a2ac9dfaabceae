package io.github.yusuan.core.budget;

import io.github.yusuan.core.catalog.SubjectCatalog;
import io.github.yusuan.core.catalog.SubjectEntry;
import io.github.yusuan.core.classification.Item;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.classification.SubjectCode;
import java.util.ArrayList;
import java.util.List;
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
    if (member instanceof Item item) {
      return item.name();
    }
    return member instanceof Project project ? project.name() : member.id();
  }

  /** Names a code by all its levels: 教育支出-普通教育-小学教育. */
  String path(SubjectCode code) {
    List<String> path = new ArrayList<>(List.of(of(code)));
    code.ancestors().forEach(above -> path.add(0, of(above)));
    return String.join("-", path);
  }
}
