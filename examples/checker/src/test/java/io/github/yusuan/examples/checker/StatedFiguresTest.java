package io.github.yusuan.examples.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.Narrative;
import io.github.yusuan.core.narrative.Claim;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.narrative.ClaimedChange;
import io.github.yusuan.core.narrative.ClaimedCount;
import io.github.yusuan.core.narrative.ClaimedShare;
import io.github.yusuan.core.narrative.Quantity;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.rules.claim.Claims;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The figures that the real documents state are read from their words, and none is read wrongly.
 */
class StatedFiguresTest {
  private static final String LIST = "stated-figures.tsv";

  /** The texts as published are no part of the project: {@code -Ddocuments=DIR} says where. */
  private static final Optional<Path> DOCUMENTS =
      Optional.ofNullable(System.getProperty("documents")).map(Path::of);

  @ParameterizedTest
  @EnumSource
  void what_is_read_from_a_shortened_text_is_what_was_claimed_by_hand(Fixture fixture) {
    Disclosure disclosure = fixture.read();
    Claims claims =
        Claims.read(
            disclosure.withNarrative(
                disclosure.narrative().stream()
                    .map(section -> section.withClaims(List.of()))
                    .toList()));

    List<String> byHand = ofRegions(disclosure);
    List<String> read = ofRegions(claims.disclosure());
    assertThat(read).isNotEmpty().isSubsetOf(byHand);
    for (Section section : disclosure.narrative()) {
      for (Claim claim : section.claims()) {
        boolean missed =
            claim.quantity().region().isPresent() && !read.contains(said(section, claim));
        assertThat(missed && says(section, claim) && !isListed(claims, section, claim))
            .as("%s %s", section.id(), claim)
            .isFalse();
      }
    }
  }

  private static boolean says(Section section, Claim claim) {
    return section.text().replace(",", "").contains(figure(claim));
  }

  private static boolean isListed(Claims claims, Section section, Claim claim) {
    return claims.unclaimed().stream()
        .filter(sentence -> sentence.section().id().equals(section.id()))
        .anyMatch(sentence -> sentence.text().replace(",", "").contains(figure(claim)));
  }

  /** Returns the figure of a claim as a text prints it. */
  private static String figure(Claim claim) {
    if (claim.value() instanceof ClaimedChange change) {
      return change.amount().map(ClaimedAmount::toString).orElse("持平").replace("-", "");
    }
    return claim.value() instanceof ClaimedShare share
        ? share.percent() + "%"
        : claim.value().toString();
  }

  @ParameterizedTest
  @EnumSource
  void at_most_three_in_a_hundred_are_missed_in_a_text_as_published(Fixture fixture)
      throws IOException {
    String name = fixture.resource().replace(".json", "");
    Optional<Path> text = published(name + "-department-budget.md");
    assumeThat(text).as("-Ddocuments=DIR names a folder with the published texts").isPresent();
    Disclosure disclosure = fixture.read();
    List<String> lines =
        Files.readAllLines(text.orElseThrow()).stream()
            .filter(line -> !line.startsWith("|") && !line.startsWith("-- PAGE"))
            .filter(line -> !line.contains("仅供内部审核"))
            .toList();

    Claims claims =
        Claims.read(disclosure.withNarrative(Narrative.of(disclosure.template()).sections(lines)));

    List<String> stated = stated(name);
    List<String> read = ofRegions(claims.disclosure());
    List<String> missed = new ArrayList<>(stated);
    read.forEach(missed::remove);
    assertThat(read).isSubsetOf(stated);
    assertThat(100 * missed.size()).as("%s", missed).isLessThanOrEqualTo(3 * stated.size());
  }

  /** Finds a file in the folder of published texts, or in one of those in it. */
  private static Optional<Path> published(String file) throws IOException {
    if (DOCUMENTS.isEmpty()) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.walk(DOCUMENTS.get(), 2)) {
      return files.filter(path -> path.endsWith(file)).findFirst();
    }
  }

  /** Returns what a document states of regions. */
  private static List<String> stated(String document) throws IOException {
    try (InputStream list = StatedFiguresTest.class.getResourceAsStream(LIST)) {
      String text = new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> line.startsWith(document + "\t"))
          .filter(line -> !line.contains("\t- ") && !line.contains("\tcount\t"))
          .map(line -> line.substring(document.length() + 1))
          .toList();
    }
  }

  /** Counts are of regions only where the template says so. */
  private static List<String> ofRegions(Disclosure disclosure) {
    List<String> said = new ArrayList<>();
    for (Section section : disclosure.narrative()) {
      for (Claim claim : section.claims()) {
        if (claim.quantity().region().isPresent() && !(claim.value() instanceof ClaimedCount)) {
          said.add(said(section, claim));
        }
      }
    }
    return said;
  }

  /** Words a claim as the list does. */
  private static String said(Section section, Claim claim) {
    String value =
        claim.value() instanceof ClaimedShare share
            ? "share\t" + share.percent() + "% / " + region(share.base())
            : (claim.value() instanceof ClaimedAmount ? "amount\t" : "change\t") + claim.value();
    return section.id() + "\t" + region(claim.quantity()) + "\t" + value;
  }

  private static String region(Quantity quantity) {
    List<Member> members = quantity.region().orElseThrow().members();
    return members.isEmpty()
        ? "all"
        : members.stream()
            .map(member -> member.dimension().id() + "=" + member.id())
            .collect(Collectors.joining(" "));
  }
}
