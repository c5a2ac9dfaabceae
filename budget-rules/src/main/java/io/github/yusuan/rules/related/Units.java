package io.github.yusuan.rules.related;

import io.github.yusuan.core.classification.BudgetUnit;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.narrative.Organisation;
import io.github.yusuan.rules.finding.RelatedDocuments;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The units that a department lists, and those whose documents are at hand (所列单位与所供文本). A unit that
 * publishes no budget of its own (不单列预算) is listed and not at hand.
 *
 * @param department the name of the department
 * @param listed the names that the department lists; none where it lists no units
 * @param given the names of the units whose documents are at hand
 * @param unpublished those of the listed of which the text says that they publish no budget
 */
record Units(String department, Set<String> listed, Set<String> given, Set<String> unpublished) {

  static Units of(Disclosure department, RelatedDocuments related) {
    Set<String> given = new LinkedHashSet<>();
    related.units().forEach(unit -> given.add(unit.department().name()));
    Set<String> listed = listed(department);
    return new Units(
        department.department().name(),
        listed,
        given,
        UnitPatterns.unpublished(department, listed));
  }

  /** The rows by unit are what was added up; the text is asked where there are none. */
  static Set<String> listed(Disclosure disclosure) {
    Set<String> listed = new LinkedHashSet<>();
    disclosure.tables().stream()
        .flatMap(table -> table.lines().stream())
        .flatMap(line -> line.members().stream())
        .filter(BudgetUnit.class::isInstance)
        .forEach(unit -> listed.add(unit.id()));
    if (listed.isEmpty()) {
      disclosure.organisation().map(Organisation::units).ifPresent(listed::addAll);
    }
    return listed;
  }

  boolean isGiven(String name) {
    return given.stream().anyMatch(unit -> isSame(unit, name));
  }

  boolean isListed(String name) {
    return listed.stream().anyMatch(unit -> isSame(unit, name));
  }

  private boolean isSame(String one, String other) {
    return UnitNames.same(UnitNames.inFull(one, department), UnitNames.inFull(other, department));
  }

  /** Tells whether the text says that a listed unit publishes no budget of its own. */
  boolean isUnpublished(String name) {
    return unpublished.contains(name);
  }

  /** Returns the units that are listed and whose documents are not at hand. */
  List<String> missing() {
    return listed.stream().filter(name -> !isGiven(name)).toList();
  }
}
