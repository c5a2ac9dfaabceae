package io.github.yusuan.rules.claim;

import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.form.Account;
import io.github.yusuan.core.form.Listing;
import io.github.yusuan.core.form.Phrase;
import io.github.yusuan.core.form.SectionForm;
import io.github.yusuan.core.form.Topic;
import io.github.yusuan.core.form.Variation;
import io.github.yusuan.core.narrative.Quantity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a template says in a section (本节用语): the quantities that it names there, what it gives
 * shares of, and what it compares with last year.
 */
final class SectionWords {
  /** A section that the template does not have. */
  static final SectionWords NONE = new SectionWords();

  private final Map<String, Quantity> names = new HashMap<>();
  private final Map<String, Quantity> sides = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();
  private final Map<Region, Set<Region>> wholes = new HashMap<>();
  private final Set<Region> changing = new HashSet<>();
  private final Set<Region> lists = new HashSet<>();
  private final Set<Topic> topics = new HashSet<>();
  private Region common = Region.ALL;

  private SectionWords() {}

  static SectionWords of(SectionForm form, Wording wording) {
    SectionWords words = new SectionWords();
    List<Region> regions = new ArrayList<>();
    for (Phrase phrase : form.phrases()) {
      words.add(phrase);
      for (Quantity quantity : phrase.quantities()) {
        String key = wording.key(Wording.solid(quantity.name()));
        words.add(key, quantity);
        wording.otherwise(key).forEach(other -> words.add(other, quantity));
        quantity.region().ifPresent(regions::add);
      }
    }
    words.common = common(regions);
    if (!regions.isEmpty()) {
      words.addSides(wording);
    }
    return words;
  }

  /** Names the sides of what a section is about, unless it is about one of them only. */
  private void addSides(Wording wording) {
    if (common.member(Dimension.ORIGIN).isEmpty() && common.member(Dimension.KIND).isEmpty()) {
      wording
          .sides()
          .forEach((name, side) -> sides.put(name, Quantity.of(name, common.narrow(side))));
    }
  }

  private void add(Phrase phrase) {
    if (phrase instanceof Variation variation) {
      variation.quantity().region().ifPresent(changing::add);
    } else if (phrase instanceof Phrase.Proportion share) {
      share.whole().region().ifPresent(whole -> addWhole(share.part().quantity(), whole));
    } else if (phrase instanceof Listing list && list.dimension() == Dimension.FUNCTION) {
      list.whole().region().ifPresent(lists::add);
    } else if (phrase instanceof Account account) {
      topics.add(account.topic());
    }
  }

  private void addWhole(Quantity part, Region whole) {
    part.region()
        .ifPresent(region -> wholes.computeIfAbsent(region, none -> new HashSet<>(1)).add(whole));
  }

  private void add(String key, Quantity quantity) {
    if (key.isEmpty()) {
      return;
    }
    Quantity other = names.putIfAbsent(key, quantity);
    if (other != null && !other.region().equals(quantity.region())) {
      ambiguous.add(key);
    }
  }

  /** Returns what all quantities of a section lie in. */
  private static Region common(List<Region> regions) {
    Region common = Region.ALL;
    if (!regions.isEmpty()) {
      for (Member member : regions.get(0).members()) {
        Region one = Region.of(member);
        if (regions.stream().allMatch(one::contains)) {
          common = common.narrow(one);
        }
      }
    }
    return common;
  }

  /** Finds a quantity that the template names in this section, or a side of what it is about. */
  Optional<Quantity> find(String key) {
    return ambiguous.contains(key)
        ? Optional.empty()
        : Optional.ofNullable(names.getOrDefault(key, sides.get(key)));
  }

  /** Returns the names, as keys. */
  Set<String> keys() {
    return names.keySet();
  }

  /** Tells whether the template names a region in this section. */
  boolean isNamed(Region region) {
    return names.values().stream()
        .anyMatch(quantity -> quantity.region().filter(region::equals).isPresent());
  }

  /** Tells whether a name of this section means two things. */
  boolean isAmbiguous(String key) {
    return ambiguous.contains(key);
  }

  /** Returns what the section lists the subjects of, if it lists those of one region. */
  Optional<Region> listed() {
    return lists.size() == 1 ? Optional.of(lists.iterator().next()) : Optional.empty();
  }

  /** Returns what the template gives the share of a region in. */
  Optional<Region> whole(Region part) {
    Set<Region> known = wholes.getOrDefault(part, Set.of());
    if (known.isEmpty() && part.member(Dimension.FUNCTION).isPresent()) {
      return listed().filter(list -> !list.equals(part) && list.contains(part));
    }
    return known.size() == 1 ? Optional.of(known.iterator().next()) : Optional.empty();
  }

  /** Tells whether the template compares a region with last year here. */
  boolean changes(Region region) {
    return changing.contains(region);
  }

  /** Tells whether the section is about something that no budget line tells. */
  boolean isAbout(Topic topic) {
    return topics.contains(topic);
  }

  /** Returns what all that the section speaks of lies in. */
  Region common() {
    return common;
  }
}
