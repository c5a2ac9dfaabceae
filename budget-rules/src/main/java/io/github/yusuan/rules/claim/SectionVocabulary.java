package io.github.yusuan.rules.claim;

import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.classification.SubjectCode;
import io.github.yusuan.core.form.Topic;
import io.github.yusuan.core.narrative.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * What words mean in a section (本节指称): a quantity only where there is one reading, or else nothing.
 */
final class SectionVocabulary {
  /** No name is longer. */
  private static final int LONGEST = 60;

  private static final String TOTAL = "合计";

  /** What a fund has. */
  private static final List<String> SIDES = List.of("收入", "支出");

  /** How texts call the figures of procurement, and how rules do. */
  private static final Map<String, String> PROCUREMENT =
      Map.ofEntries(
          Map.entry("政府采购", "政府采购预算总额"),
          Map.entry("政府采购货物", "政府采购货物预算"),
          Map.entry("政府采购工程", "政府采购工程预算"),
          Map.entry("政府采购服务", "政府采购服务预算"),
          Map.entry("面向中小企业预留政府采购项目金额", "面向中小企业预留金额"),
          Map.entry("面向中小企业预留政府采购项目", "面向中小企业预留金额"),
          Map.entry("面向中小企业预留金额", "面向中小企业预留金额"),
          Map.entry("面向中小企业预留", "面向中小企业预留金额"),
          Map.entry("预留给小型和微型企业的政府采购项目", "预留给小型和微型企业"),
          Map.entry("预留给小型和微型企业", "预留给小型和微型企业"));

  private final Vocabulary vocabulary;
  private final SectionWords own;
  private final SubjectPath paths;
  private final Wording wording;

  SectionVocabulary(Vocabulary vocabulary, SectionWords own, SubjectPath paths, Wording wording) {
    this.vocabulary = vocabulary;
    this.own = own;
    this.paths = paths;
    this.wording = wording;
  }

  /** What words mean, and whether the template says so in this very section (所指事项). */
  record Meant(Quantity quantity, boolean own) {

    /** Tells whether it lies in something that was spoken of. */
    boolean isIn(Region region) {
      return quantity.region().map(region::contains).orElse(region.equals(Region.ALL));
    }
  }

  /** Tells whether a change is against the budget of the year before. */
  boolean isLastYear(String base) {
    return wording.isLastYear(base);
  }

  /** Tells whether words name an account, and not of what. */
  boolean isBareAccount(String key) {
    return wording.isBareAccount(key);
  }

  /** Returns what words name the budget of, in a final account. */
  Optional<Quantity> budgeted(String key) {
    return wording.budgeted(key).flatMap(own::find);
  }

  String key(String words) {
    return wording.key(words);
  }

  /** Returns what the words of a clause mean. */
  Optional<Meant> meaning(Clause clause) {
    String words = clause.words();
    if (words.length() > 5 * LONGEST) {
      return Optional.empty();
    }
    String key = wording.key(words);
    return ownName(key).or(() -> subject(clause)).or(() -> elsewhere(key)).or(() -> qualified(key));
  }

  /** Returns what a share is of; 本年支出 is short for 本年支出合计 there. */
  Optional<Quantity> whole(Clause clause) {
    return meaning(clause)
        .map(Meant::quantity)
        .or(() -> own.find(wording.key(clause.words() + TOTAL)));
  }

  /** Returns what all that this section of a final account speaks of is part of, one level up. */
  Optional<Region> above(Region part) {
    Region common = own.common();
    return Optional.of(common)
        .filter(whole -> wording.isAccount() && own.isNamed(whole))
        .filter(
            whole ->
                part.members().stream()
                    .anyMatch(
                        member -> member.parent().filter(whole.members()::contains).isPresent()));
  }

  /** Returns what a final account says nothing was received or spent of. */
  List<Quantity> nothing(String words) {
    Optional<MatchResult> found = ClaimPatterns.NOTHING.first(words);
    if (!wording.isAccount() || found.isEmpty() || !key(found.get().group(1)).isEmpty()) {
      return List.of();
    }
    return SIDES.stream()
        .filter(side -> found.get().group(3).contains(side.substring(0, 1)))
        .flatMap(side -> own.find(key(found.get().group(2) + side)).stream())
        .toList();
  }

  private Optional<Meant> ownName(String key) {
    if (own.isAbout(Topic.PROCUREMENT) && PROCUREMENT.containsKey(key)) {
      return Optional.of(new Meant(Quantity.of(PROCUREMENT.get(key)), true));
    }
    return own.find(key).map(quantity -> new Meant(quantity, true));
  }

  private Optional<Meant> subject(Clause clause) {
    Optional<Region> whole = own.listed();
    Optional<SubjectPath.Named> named =
        whole.isPresent() ? paths.read(clause.words()) : Optional.empty();
    if (whole.isEmpty() || named.isEmpty()) {
      return Optional.empty();
    }
    String name = clause.printed(named.get().name());
    return narrow(whole.get(), named.get().code())
        .map(region -> new Meant(Quantity.of(name, region), true));
  }

  private static Optional<Region> narrow(Region whole, SubjectCode code) {
    return whole.member(code.dimension()).map(known -> known.contains(code)).orElse(true)
        ? Optional.of(whole.narrow(code))
        : Optional.empty();
  }

  /** A name of another section means here what it means there only within this section's money. */
  private Optional<Meant> elsewhere(String key) {
    return own.isAmbiguous(key)
        ? Optional.empty()
        : vocabulary
            .find(key)
            .map(quantity -> new Meant(quantity, false))
            .filter(meant -> meant.isIn(own.common()));
  }

  /** A name of this section with members beside it that it lies in anyway. */
  private Optional<Meant> qualified(String key) {
    if (key.isEmpty() || key.length() > LONGEST) {
      return Optional.empty();
    }
    List<Region> beside = new ArrayList<>();
    Quantity found = null;
    int at = 0;
    while (at < key.length()) {
      if (key.charAt(at) == '的') {
        at++;
        continue;
      }
      int end = key.length();
      while (end > at && !isWord(key.substring(at, end))) {
        end--;
      }
      String word = key.substring(at, end);
      Optional<Quantity> named = own.find(word);
      if (named.isPresent() && found == null) {
        found = named.get();
      } else if (vocabulary.member(word).isPresent()) {
        beside.add(vocabulary.member(word).get());
      } else {
        return Optional.empty();
      }
      at = end;
    }
    if (found == null) {
      return Optional.empty();
    }
    Meant meant = new Meant(found, true);
    return beside.stream().allMatch(meant::isIn) ? Optional.of(meant) : Optional.empty();
  }

  private boolean isWord(String word) {
    return own.find(word).isPresent() || vocabulary.member(word).isPresent();
  }

  SectionWords own() {
    return own;
  }
}
