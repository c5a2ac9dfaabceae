package io.github.yusuan.rules.claim;

import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.SectionForm;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.narrative.Quantity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names by which the text of a document may mean a part of its budget (说明用语): what its template
 * says in each section, and what the members of its template are called.
 */
final class Vocabulary {
  private final Map<String, SectionWords> sections = new HashMap<>();
  private final Map<String, Set<Quantity>> everywhere = new HashMap<>();
  private final Map<String, Region> members = new HashMap<>();

  private Vocabulary() {}

  static Vocabulary of(Disclosure disclosure, Wording wording) {
    Vocabulary vocabulary = new Vocabulary();
    for (SectionForm form : disclosure.template().narrative()) {
      SectionWords words = SectionWords.of(form, wording);
      vocabulary.sections.put(form.id(), words);
      words.keys().forEach(key -> vocabulary.add(key, words));
    }
    wording
        .spokenOfBeside()
        .forEach(
            one -> vocabulary.everywhere.put(wording.key(Wording.solid(one.name())), Set.of(one)));
    for (Category category : disclosure.template().categories()) {
      String label = category.label().in(Language.CHINESE);
      vocabulary.members.put(wording.key(Wording.solid(label)), Region.of(category));
    }
    return vocabulary;
  }

  private void add(String key, SectionWords words) {
    Set<Quantity> known = everywhere.computeIfAbsent(key, none -> new HashSet<>(2));
    words.find(key).ifPresent(known::add);
  }

  /** Returns what the template says in a section. */
  SectionWords section(String id) {
    return sections.getOrDefault(id, SectionWords.NONE);
  }

  /** Finds a quantity that some section of the template names, if all mean the same by it. */
  Optional<Quantity> find(String key) {
    Set<Quantity> known = everywhere.getOrDefault(key, Set.of());
    Set<Region> regions = new HashSet<>();
    known.forEach(quantity -> quantity.region().ifPresent(regions::add));
    Optional.ofNullable(members.get(key)).ifPresent(regions::add);
    return regions.size() == 1 ? known.stream().findFirst() : Optional.empty();
  }

  /** Finds the part of a budget that a member is. */
  Optional<Region> member(String key) {
    return Optional.ofNullable(members.get(key));
  }
}
