package io.github.yusuan.core.budget;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.Topic;
import java.util.Objects;

/**
 * What a disclosure has as data on topics that no budget line tells, as text (所附情况说明): the words in
 * which a derived disclosure says it.
 */
public final class GivenText {
  private GivenText() {}

  /**
   * Words what a disclosure has on a topic.
   *
   * @param topic duties, units, procurement, assets or terms
   * @param disclosure a disclosure, whatever its own text says
   * @return the text, in paragraphs that {@code \n} divides; empty where it has nothing
   */
  public static String of(Topic topic, Disclosure disclosure) {
    Objects.requireNonNull(disclosure, "disclosure");
    return switch (topic) {
      case DUTIES ->
          disclosure.organisation().map(OrganisationText::duties).map(TopicText::text).orElse("");
      case UNITS ->
          disclosure.organisation().map(OrganisationText::units).map(TopicText::text).orElse("");
      case PROCUREMENT ->
          disclosure.procurement().map(ProcurementText::of).map(TopicText::text).orElse("");
      case ASSETS -> disclosure.assets().map(AssetsText::of).map(TopicText::text).orElse("");
      case TERMS -> OrganisationText.terms(disclosure.glossary());
    };
  }
}
