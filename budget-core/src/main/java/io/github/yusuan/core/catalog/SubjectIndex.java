package io.github.yusuan.core.catalog;

import io.github.yusuan.core.classification.SubjectCode;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The entries of one classification in force in one year, by digits and by name. */
final class SubjectIndex {
  private final Map<String, SubjectEntry> byDigits = new LinkedHashMap<>();
  private final Map<String, List<SubjectEntry>> byName = new HashMap<>();

  SubjectIndex(SubjectTable table, Year year) {
    for (SubjectEntry entry : table.entries()) {
      if (entry.validity().contains(year)) {
        byDigits.put(entry.code().value(), entry);
        byName.computeIfAbsent(PrintedName.key(entry.name()), key -> new ArrayList<>(1)).add(entry);
      }
    }
  }

  /** Finds a code of this classification. */
  @Nullable SubjectEntry find(SubjectCode code) {
    return byDigits.get(code.value());
  }

  /** Finds a name, better spellings first, then in code order. */
  List<NameMatch> find(PrintedName name, Scope scope) {
    List<NameMatch> matches = new ArrayList<>();
    addMatches(matches, name, name.key(), scope);
    if (!name.bare().equals(name.key())) {
      addMatches(matches, name, name.bare(), scope);
    }
    matches.sort(Comparator.comparing(NameMatch::spelling));
    return List.copyOf(matches);
  }

  private void addMatches(List<NameMatch> matches, PrintedName name, String key, Scope scope) {
    for (SubjectEntry entry : byName.getOrDefault(key, List.of())) {
      if (scope.contains(entry.code())) {
        name.against(entry.name())
            .ifPresent(spelling -> matches.add(new NameMatch(entry, spelling)));
      }
    }
  }

  /** Lists the entries of a scope in code order. */
  List<SubjectEntry> entries(Scope scope) {
    return byDigits.values().stream().filter(entry -> scope.contains(entry.code())).toList();
  }

  /** Counts the codes. */
  int size() {
    return byDigits.size();
  }
}
