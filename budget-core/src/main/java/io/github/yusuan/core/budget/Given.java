package io.github.yusuan.core.budget;

import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.form.Topic;
import io.github.yusuan.core.narrative.Assets;
import io.github.yusuan.core.narrative.GlossaryTerm;
import io.github.yusuan.core.narrative.Organisation;
import io.github.yusuan.core.narrative.Procurement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What a disclosure needs beside the budget lines, as far as the publisher gave it (另行提供的内容). */
@Value.Immutable
abstract class Given {
  abstract Optional<BaseYear> lastYear();

  abstract Map<Region, String> reasons();

  abstract Optional<Organisation> organisation();

  abstract Optional<Procurement> procurement();

  abstract Optional<Assets> assets();

  abstract List<GlossaryTerm> terms();

  abstract List<SheetDraft> sheets();

  static Given nothing() {
    return ImmutableGiven.builder().build();
  }

  abstract Given withLastYear(BaseYear lastYear);

  abstract Given withReasons(Map<? extends Region, ? extends String> reasons);

  abstract Given withOrganisation(Organisation organisation);

  abstract Given withProcurement(Procurement procurement);

  abstract Given withAssets(Assets assets);

  abstract Given withTerms(Iterable<? extends GlossaryTerm> terms);

  abstract Given withSheets(Iterable<? extends SheetDraft> sheets);

  /** Writes what was given of a topic; nothing where nothing was. */
  TopicText account(Topic topic) {
    return switch (topic) {
      case DUTIES -> organisation().map(OrganisationText::duties).orElse(TopicText.NONE);
      case UNITS -> organisation().map(OrganisationText::units).orElse(TopicText.NONE);
      case PROCUREMENT -> procurement().map(ProcurementText::of).orElse(TopicText.NONE);
      case ASSETS -> assets().map(AssetsText::of).orElse(TopicText.NONE);
      case TERMS -> new TopicText(OrganisationText.terms(terms()), List.of());
    };
  }
}
