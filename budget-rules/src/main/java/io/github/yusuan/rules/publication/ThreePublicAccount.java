package io.github.yusuan.rules.publication;

import io.github.yusuan.core.label.PrintedText;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.core.text.TextPattern;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;

/** What a text says of each of the three public expenses (“三公”逐项说明), cut apart by their names. */
final class ThreePublicAccount {

  /** What is spoken of (所述事项): all of them, vehicles together, or one item. */
  enum Subject {
    ALL,
    OVERSEAS,
    VEHICLES,
    PURCHASE,
    RUNNING,
    RECEPTION
  }

  private static final Subject[] BY_GROUP = Subject.values();

  private final Map<Subject, String> said = new EnumMap<>(Subject.class);

  /** What is named in a list that ends in words of no change. */
  private final Set<Subject> listed = EnumSet.noneOf(Subject.class);

  private boolean ofAll;

  private ThreePublicAccount() {}

  static ThreePublicAccount of(List<Section> sections) {
    ThreePublicAccount account = new ThreePublicAccount();
    sections.forEach(section -> account.read(PrintedText.of(section.text()).toString()));
    return account;
  }

  private void read(String text) {
    ofAll |= PublicationPatterns.CHANGE_OF_ALL.isIn(text);
    Subject subject = Subject.ALL;
    int from = 0;
    for (MatchResult named : PublicationPatterns.NAMED_ITEM.all(text)) {
      if (!isInReason(text, named.start())) {
        add(subject, text.substring(from, named.start()));
        subject = subject(named);
        sentence(text, named.start())
            .filter(PublicationPatterns.ALL_AS_BEFORE::isIn)
            .ifPresent(asBefore -> listed.add(subject(named)));
        from = named.start();
      }
    }
    add(subject, text.substring(from));
  }

  /** Returns the rest of a sentence, unless it parts its items by semicolons. */
  private static Optional<String> sentence(String text, int from) {
    int end = text.indexOf('。', from);
    String rest = text.substring(from, end < 0 ? text.length() : end);
    return Optional.of(rest).filter(words -> words.indexOf(';') < 0 && words.indexOf('\n') < 0);
  }

  /** Names in a reason say why something else changed. */
  private static boolean isInReason(String text, int at) {
    int sentence = Math.max(text.lastIndexOf('。', at), text.lastIndexOf(';', at));
    return PublicationPatterns.REASON.isIn(text.substring(sentence + 1, at));
  }

  private static Subject subject(MatchResult named) {
    for (int group = 1; group <= named.groupCount(); group++) {
      if (named.group(group) != null) {
        return BY_GROUP[group - 1];
      }
    }
    return Subject.ALL;
  }

  private void add(Subject subject, String words) {
    said.merge(subject, words, (one, other) -> one + "。" + other);
  }

  private String said(Subject subject) {
    return said.getOrDefault(subject, "");
  }

  /** Returns the items that have money and of which no change is told. */
  List<Subject> withoutChange() {
    List<Subject> without = new ArrayList<>();
    for (Subject item : said.keySet()) {
      if (isItem(item)
          && hasMoney(item)
          && !tellsChange(item)
          && !(isVehicle(item) && tellsChange(Subject.VEHICLES))) {
        without.add(item);
      }
    }
    return without;
  }

  /** Returns the items that changed, and for which neither they nor their whole give a reason. */
  List<Subject> withoutReason() {
    List<Subject> without = new ArrayList<>();
    for (Subject item : said.keySet()) {
      if (item != Subject.ALL && isChanged(item) && !givesReason(item)) {
        without.add(item);
      }
    }
    if (without.isEmpty()
        && isChanged(Subject.ALL)
        && said.keySet().stream().noneMatch(this::tellsReason)) {
      without.add(Subject.ALL);
    }
    return without;
  }

  /** Returns the items that have money and of which no number is told anywhere. */
  List<Subject> withoutCounts() {
    String all = String.join("。", said.values());
    List<Subject> without = new ArrayList<>();
    for (Subject item : said.keySet()) {
      List<TextPattern> counts = PublicationPatterns.COUNTS.getOrDefault(item, List.of());
      boolean money =
          PublicationPatterns.FIRST_AMOUNT
              .first(said(item))
              .filter(first -> PublicationPatterns.MONEY.isIn(first.group()))
              .isPresent();
      if (money && !counts.stream().allMatch(count -> count.isIn(all))) {
        without.add(item);
      }
    }
    return without;
  }

  private boolean givesReason(Subject item) {
    boolean vehicles = isVehicle(item) && tellsReason(Subject.VEHICLES);
    boolean parts =
        item == Subject.VEHICLES && (tellsReason(Subject.PURCHASE) || tellsReason(Subject.RUNNING));
    return tellsReason(item) || vehicles || parts || tellsReason(Subject.ALL);
  }

  private boolean isChanged(Subject item) {
    return PublicationPatterns.CHANGED.isIn(said(item));
  }

  private boolean tellsReason(Subject item) {
    return PublicationPatterns.REASON.isIn(said(item));
  }

  private boolean tellsChange(Subject item) {
    return ofAll || listed.contains(item) || PublicationPatterns.CHANGE.isIn(said(item));
  }

  private boolean hasMoney(Subject item) {
    return PublicationPatterns.MONEY.isIn(said(item));
  }

  private static boolean isItem(Subject subject) {
    return subject != Subject.ALL && subject != Subject.VEHICLES;
  }

  private static boolean isVehicle(Subject subject) {
    return subject == Subject.PURCHASE || subject == Subject.RUNNING;
  }
}
