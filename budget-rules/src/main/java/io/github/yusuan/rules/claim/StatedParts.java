package io.github.yusuan.rules.claim;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.Topic;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.core.text.TextPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Units, procurement and assets that a document does not give as data, as its text tells them
 * (文本所述机构、采购与资产).
 */
final class StatedParts {
  /** Topics that some forms tell under a heading within another section. */
  private static final Map<Topic, TextPattern> HEADED =
      Map.of(
          Topic.PROCUREMENT, PartPatterns.PROCUREMENT_HEADING,
          Topic.ASSETS, PartPatterns.ASSETS_HEADING);

  private final Disclosure disclosure;
  private final Vocabulary vocabulary;

  private StatedParts(Disclosure disclosure, Vocabulary vocabulary) {
    this.disclosure = disclosure;
    this.vocabulary = vocabulary;
  }

  /** Fills in what a document does not give itself. */
  static Disclosure filledIn(Disclosure disclosure, Vocabulary vocabulary) {
    StatedParts text = new StatedParts(disclosure, vocabulary);
    Disclosure filled = disclosure;
    if (disclosure.procurement().isEmpty()) {
      filled =
          filled(
              filled,
              text.told(Topic.PROCUREMENT, ProcurementText::read),
              Disclosure::withProcurement);
    }
    if (disclosure.assets().isEmpty()) {
      filled = filled(filled, text.told(Topic.ASSETS, AssetsText::read), Disclosure::withAssets);
    }
    if (disclosure.organisation().isEmpty()) {
      filled =
          filled(
              filled, text.told(Topic.UNITS, OrganisationText::read), Disclosure::withOrganisation);
    }
    return filled;
  }

  private static <T> Disclosure filled(
      Disclosure disclosure, Optional<T> part, BiFunction<Disclosure, T, Disclosure> with) {
    return part.map(told -> with.apply(disclosure, told)).orElse(disclosure);
  }

  /** Returns the lines of a text without blanks, in half width. */
  static String solid(String text) {
    String solid = text.lines().map(Wording::solid).collect(Collectors.joining("\n"));
    return ClaimPatterns.THOUSANDS.without(solid);
  }

  /** A topic that two sections are about is not told by either. */
  private <T> Optional<T> told(Topic topic, Function<String, Optional<T>> reader) {
    List<String> sections =
        unclaimed()
            .filter(section -> vocabulary.section(section.id()).isAbout(topic))
            .map(Section::text)
            .toList();
    TextPattern heading = HEADED.get(topic);
    if (sections.isEmpty() && heading != null) {
      sections = headed(heading);
    }
    return sections.size() == 1 ? reader.apply(sections.get(0)) : Optional.empty();
  }

  private Stream<Section> unclaimed() {
    return disclosure.narrative().stream().filter(section -> section.claims().isEmpty());
  }

  /** Where no section of the form is about it: what stands below a heading that is. */
  private List<String> headed(TextPattern heading) {
    List<String> found = new ArrayList<>();
    unclaimed()
        .filter(section -> !vocabulary.section(section.id()).isAbout(Topic.TERMS))
        .forEach(
            section -> {
              String over = section.title();
              StringBuilder below = new StringBuilder();
              for (String line : section.text().lines().toList()) {
                if (PartPatterns.HEADING.matches(line)) {
                  add(found, heading.isIn(over), below);
                  over = line;
                } else {
                  below.append(line).append('\n');
                }
              }
              add(found, heading.isIn(over), below);
            });
    return found;
  }

  private static void add(List<String> found, boolean isAbout, StringBuilder text) {
    if (isAbout && !text.toString().isBlank()) {
      found.add(text.toString());
    }
    text.setLength(0);
  }
}
