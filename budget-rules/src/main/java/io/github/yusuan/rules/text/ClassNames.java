package io.github.yusuan.rules.text;

import io.github.yusuan.core.catalog.Scope;
import io.github.yusuan.core.catalog.Spelling;
import io.github.yusuan.core.catalog.SubjectCatalog;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.rules.finding.Examination;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What may be called a class (类级科目名称): the names that classes of a classification have or had, and
 * what the tables print.
 */
final class ClassNames {
  private static final String SPENT = "支出";

  /** A shorter word sorts anything: 货物（类）. */
  private static final int SHORTEST = 4;

  private static final List<Dimension> CLASSIFICATIONS =
      List.of(
          Dimension.FUNCTION,
          Dimension.DEPARTMENT_ECONOMIC,
          Dimension.GOVERNMENT_ECONOMIC,
          Dimension.REVENUE);

  private final Set<String> names = new HashSet<>();

  private ClassNames() {}

  static ClassNames of(Examination examination) {
    return examination.shared(ClassNames.class, ClassNames::derive);
  }

  private static ClassNames derive(Examination examination) {
    ClassNames known = new ClassNames();
    SubjectCatalog catalog = SubjectCatalog.of(examination.disclosure().year());
    for (Dimension dimension : CLASSIFICATIONS) {
      catalog.entries(Scope.classes(dimension)).stream()
          .flatMap(entry -> catalog.history(entry.code()).stream())
          .forEach(entry -> known.add(entry.name()));
    }
    SubjectWords.FORMER.keySet().forEach(known::add);
    SubjectWords.MISSPELT.keySet().forEach(known::add);
    SubjectWords.OTHER_CLASSES.forEach(known::add);
    for (Table table : examination.disclosure().tables()) {
      table.lines().stream().map(Line::label).forEach(known::add);
    }
    SubjectWords.NO_CLASSES.forEach(known.names::remove);
    return known;
  }

  private void add(String name) {
    String bare = Spelling.bare(name);
    names.add(bare);
    names.add(withoutSpent(bare));
  }

  private static String withoutSpent(String name) {
    return name.endsWith(SPENT) ? name.substring(0, name.length() - SPENT.length()) : name;
  }

  /** Tells whether a name is none that is known, and ends in none: 用于一般公共服务 ends in one. */
  boolean isUnknown(String name) {
    String bare = withoutSpent(Spelling.bare(name));
    for (int from = 0; from < bare.length(); from++) {
      if (names.contains(bare.substring(from))) {
        return false;
      }
    }
    return name.length() >= SHORTEST;
  }
}
