package io.github.yusuan.io.html;

import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Words;
import io.github.yusuan.core.narrative.Claim;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Site;
import io.github.yusuan.rules.joint.Culprit;
import io.github.yusuan.rules.joint.Discrepancy;
import io.github.yusuan.rules.joint.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is marked in the text of a document (文中标注): the figures that its claims in doubt state, and
 * the words that findings quote. What cannot be told from other words alike is not marked; it is
 * told under its section as everything is.
 */
final class MarkedTexts {
  private static final int READINGS = 60;
  private static final int MOST = 500;
  private static final int SHORTEST_QUOTATION = 3;
  private static final String AROUND = "“”… ";

  /** Values of a sentence that are no words of the text. */
  private static final Set<String> PLACES = Set.of("section", "place");

  private final ClaimSearch search;
  private final IdentityHashMap<Section, List<MarkedWords>> words = new IdentityHashMap<>();
  private final IdentityHashMap<Section, List<Claim>> claims = new IdentityHashMap<>();
  private final Map<String, Section> sections = new HashMap<>();
  private final Map<String, Integer> taken = new HashMap<>();
  private final Map<Cell, String> ofClaims = new HashMap<>();
  private final IdentityHashMap<Finding, String> ofFindings = new IdentityHashMap<>();
  private int marked;

  MarkedTexts(Report report, List<Discrepancy> doubts, List<Finding> findings) {
    this.search = new ClaimSearch(report.disclosure(), READINGS);
    report.disclosure().narrative().forEach(one -> sections.putIfAbsent(one.id(), one));
    doubts.forEach(this::doubt);
    findings.forEach(this::finding);
    words.values().forEach(all -> all.sort(Comparator.comparingInt(one -> one.span().from())));
  }

  private void doubt(Discrepancy doubt) {
    for (Culprit culprit : doubt.culprits()) {
      for (Statement statement : culprit.statements()) {
        if (statement.isClaimed()) {
          statement.cells().forEach(cell -> claim(cell, new Mark.Doubt(doubt, culprit)));
        }
      }
    }
  }

  private void claim(Cell cell, Mark.Doubt doubt) {
    Section section = sections.get(cell.form().id());
    if (section == null) {
      return;
    }
    for (Claim claim : claims(section, cell.line().id())) {
      if (claim.value().toString().equals(cell.printed().in(Language.CHINESE))) {
        String name = Fragment.of("text", section.id(), cell.line().id());
        for (TextSpan place : search.places(section, claim)) {
          at(section, place, name, Optional.of(cell))
              .ifPresent(
                  one -> {
                    one.mark().add(doubt);
                    ofClaims.putIfAbsent(cell, one.anchor());
                  });
        }
      }
    }
  }

  private List<Claim> claims(Section section, String quantity) {
    return claims.computeIfAbsent(section, search::claims).stream()
        .filter(claim -> claim.quantity().toString().equals(quantity))
        .distinct()
        .toList();
  }

  private void finding(Finding finding) {
    Optional<Site> site = finding.site().filter(one -> one.part() == Site.Part.SECTION);
    Optional<Section> found = site.flatMap(one -> Optional.ofNullable(sections.get(one.id())));
    boolean none = marked >= MOST || Sign.of(finding).compareTo(Sign.ROUNDED) >= 0;
    if (found.isEmpty() || none) {
      return;
    }
    Section section = found.get();
    String item = site.map(Site::item).orElse("");
    List<TextSpan> places = new ArrayList<>();
    if (!item.isEmpty()) {
      String says = finding.in(Language.CHINESE);
      claims(section, item).stream()
          .filter(claim -> says.contains(claim.value().toString()))
          .forEach(claim -> places.addAll(search.places(section, claim)));
    }
    if (places.isEmpty()) {
      places.addAll(quoted(finding, section));
    }
    String name = Fragment.of("text", section.id(), item.isEmpty() ? finding.rule() : item);
    for (TextSpan place : places) {
      at(section, place, name, Optional.empty())
          .ifPresent(
              one -> {
                one.mark().add(finding);
                ofFindings.putIfAbsent(finding, one.anchor());
              });
    }
  }

  /** Words that a sentence quotes are meant where the text has them once. */
  private static List<TextSpan> quoted(Finding finding, Section section) {
    List<TextSpan> quoted = new ArrayList<>();
    Map<String, Words> values = finding.message().map(Message::values).orElse(Map.of());
    for (Map.Entry<String, Words> value : values.entrySet()) {
      String words = bare(value.getValue().in(Language.CHINESE));
      int at = section.text().indexOf(words);
      boolean once = at >= 0 && section.text().indexOf(words, at + 1) < 0;
      if (once && words.length() >= SHORTEST_QUOTATION && !PLACES.contains(value.getKey())) {
        TextSpan.of(section.text(), at, at + words.length()).ifPresent(quoted::add);
      }
    }
    return quoted;
  }

  /** Returns what is quoted, without marks and what stands for the rest of a sentence. */
  private static String bare(String said) {
    int from = 0;
    int to = said.length();
    while (from < to && AROUND.indexOf(said.charAt(from)) >= 0) {
      from++;
    }
    while (from < to && AROUND.indexOf(said.charAt(to - 1)) >= 0) {
      to--;
    }
    return said.substring(from, to);
  }

  /** Marks words, or finds them marked; what reaches into others is not. */
  private Optional<MarkedWords> at(
      Section section, TextSpan place, String name, Optional<Cell> claim) {
    List<MarkedWords> known = words.computeIfAbsent(section, none -> new ArrayList<>());
    for (MarkedWords one : known) {
      if (one.span().equals(place)) {
        return Optional.of(one);
      }
      if (one.span().overlaps(place)) {
        return Optional.empty();
      }
    }
    if (marked >= MOST) {
      return Optional.empty();
    }
    marked++;
    MarkedWords added = new MarkedWords(place, once(name), new Mark(), claim);
    known.add(added);
    return Optional.of(added);
  }

  /** Tells apart what has one name, as one figure of one quantity that is stated twice. */
  private String once(String name) {
    int count = taken.merge(name, 1, Integer::sum);
    return count == 1 ? name : name + "~" + count;
  }

  /** Returns what is marked in a section, in the order of its text. */
  List<MarkedWords> of(Section section) {
    return words.getOrDefault(section, List.of());
  }

  /** Returns the name of the words that claim something. */
  Optional<String> of(Cell claim) {
    return Optional.ofNullable(ofClaims.get(claim));
  }

  /** Returns the name of the words that a finding is about. */
  Optional<String> of(Finding finding) {
    return Optional.ofNullable(ofFindings.get(finding));
  }
}
