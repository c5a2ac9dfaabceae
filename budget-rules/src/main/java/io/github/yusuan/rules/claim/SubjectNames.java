package io.github.yusuan.rules.claim;

import io.github.yusuan.core.catalog.Scope;
import io.github.yusuan.core.catalog.Spelling;
import io.github.yusuan.core.catalog.SubjectCatalog;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.SubjectCode;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The subjects that the names of a document's text stand for (科目名称): those of its own tables and
 * those of the catalogue of its year.
 */
final class SubjectNames {
  private final SubjectCatalog catalog;
  private final Map<String, Set<SubjectCode>> printed = new HashMap<>();

  private SubjectNames(SubjectCatalog catalog) {
    this.catalog = catalog;
  }

  static SubjectNames of(Disclosure disclosure) {
    SubjectNames names = new SubjectNames(SubjectCatalog.of(disclosure.year()));
    for (Table table : disclosure.tables()) {
      table.lines().forEach(names::add);
    }
    return names;
  }

  private void add(Line line) {
    List<SubjectCode> codes =
        line.members().stream()
            .filter(SubjectCode.class::isInstance)
            .map(SubjectCode.class::cast)
            .toList();
    for (SubjectCode code : codes) {
      String own = line.memberLabels().get(code.dimension());
      if (own != null) {
        add(own, code);
      } else if (line.members().size() == 1) {
        add(line.label(), code);
      }
    }
  }

  private void add(String name, SubjectCode code) {
    String bare = Spelling.bare(name);
    if (!bare.isEmpty()) {
      printed.computeIfAbsent(bare, none -> new LinkedHashSet<>(1)).add(code);
    }
  }

  /** Finds the one subject of a name; nothing where there is none, or where there are two. */
  Optional<SubjectCode> find(String name, Scope scope) {
    if (ClaimPatterns.CODE.matches(name)) {
      return Optional.<SubjectCode>of(FunctionalCode.of(name)).filter(scope::contains);
    }
    Set<SubjectCode> found = new LinkedHashSet<>(printed(name, scope));
    catalog.find(name, scope).forEach(match -> found.add(match.entry().code()));
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  /** Finds the one subject of a name that the document's own tables print. */
  Optional<SubjectCode> findPrinted(String name, Scope scope) {
    return printed(name, scope).isEmpty() ? Optional.empty() : find(name, scope);
  }

  private List<SubjectCode> printed(String name, Scope scope) {
    return printed.getOrDefault(Spelling.bare(name), Set.of()).stream()
        .filter(scope::contains)
        .toList();
  }
}
