package io.github.yusuan.io.html;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.narrative.Claim;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.narrative.ClaimedChange;
import io.github.yusuan.core.narrative.ClaimedCount;
import io.github.yusuan.core.narrative.ClaimedShare;
import io.github.yusuan.core.narrative.ClaimedValue;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.core.text.TextPattern;
import io.github.yusuan.rules.claim.Claims;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/**
 * Where in a text a figure is claimed (表述所在). A figure that stands there once is it. Of several the
 * one is meant without which the text claims it no more: each is blotted out in turn and the text
 * is read again. Where that does not tell, nothing is.
 */
final class ClaimSearch {
  private static final TextPattern NUMBER = TextPattern.of("[0-9][0-9,，]{0,40}(?:\\.[0-9]{1,20})?");

  /** So many places of one figure are tried in a section. */
  private static final int PLACES = 12;

  private final Disclosure disclosure;
  private int readings;

  /**
   * Begins to search.
   *
   * @param readings how often a section is read again at the most
   */
  ClaimSearch(Disclosure disclosure, int readings) {
    this.disclosure = disclosure;
    this.readings = readings;
  }

  /** Returns the claims of a section, given or read. */
  List<Claim> claims(Section section) {
    return Claims.read(disclosure.withNarrative(List.of(section))).disclosure().narrative().stream()
        .flatMap(read -> read.claims().stream())
        .toList();
  }

  /** Finds the places where a section claims something, in its text. */
  List<TextSpan> places(Section section, Claim claim) {
    return found(section, claim).stream()
        .flatMap(one -> TextSpan.of(section.text(), one).stream())
        .toList();
  }

  private List<MatchResult> found(Section section, Claim claim) {
    List<String> figures = figures(claim.value()).map(Figure::toString).toList();
    List<MatchResult> found =
        NUMBER.all(section.text()).stream()
            .filter(number -> figures.contains(plain(number.group())))
            .toList();
    if (found.size() <= 1) {
      return found;
    }
    if (found.size() > PLACES || !section.claims().isEmpty()) {
      return List.of();
    }
    long before = count(section, claim);
    List<MatchResult> meant = new ArrayList<>();
    for (MatchResult one : found) {
      if (readings-- <= 0) {
        return List.of();
      }
      String text = section.text();
      String blotted =
          text.substring(0, one.start()) + other(one.group()) + text.substring(one.end());
      if (count(section.withText(blotted), claim) < before) {
        meant.add(one);
      }
    }
    return meant;
  }

  private long count(Section section, Claim claim) {
    return claims(section).stream().filter(claim::equals).count();
  }

  /** Returns another number of the same length. */
  private static String other(String number) {
    int first = number.charAt(0) - '0';
    return (char) ('0' + first % 9 + 1) + number.substring(1);
  }

  private static String plain(String number) {
    return number.replace(",", "").replace("，", "");
  }

  private static Stream<Figure> figures(ClaimedValue value) {
    if (value instanceof ClaimedAmount amount) {
      return Stream.of(amount.figure());
    }
    if (value instanceof ClaimedShare share) {
      return Stream.of(share.percent());
    }
    if (value instanceof ClaimedCount count) {
      return Stream.of(Figure.parse(Long.toString(count.number())));
    }
    return value instanceof ClaimedChange change
        ? Stream.concat(
            change.amount().map(ClaimedAmount::figure).stream(), change.percent().stream())
        : Stream.empty();
  }
}
