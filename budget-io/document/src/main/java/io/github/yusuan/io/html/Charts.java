package io.github.yusuan.io.html;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.SectionForm;
import io.github.yusuan.core.narrative.Claim;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.narrative.ClaimedShare;
import io.github.yusuan.core.narrative.Quantity;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.rules.claim.Claims;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The charts that the sections of a template ask for (附图): the shares that a section states. */
final class Charts {
  private final Map<String, String> titles = new LinkedHashMap<>();
  private final Disclosure disclosure;
  private final List<Section> read;

  Charts(Disclosure disclosure) {
    this.disclosure = disclosure;
    for (SectionForm form : disclosure.template().narrative()) {
      form.chart().ifPresent(title -> titles.put(form.id(), title));
    }
    boolean unread =
        disclosure.narrative().stream()
            .anyMatch(one -> titles.containsKey(one.id()) && one.claims().isEmpty());
    this.read = unread ? Claims.read(disclosure).disclosure().narrative() : List.of();
  }

  /** Returns the chart of a section, where the template asks for one and the text states shares. */
  Optional<Chart> of(Section section) {
    return Optional.ofNullable(titles.get(section.id()))
        .map(title -> new Chart(title, bars(claims(section))))
        .filter(chart -> !chart.bars().isEmpty());
  }

  /** Returns the claims that a section comes with, else those that are read from its text. */
  private List<Claim> claims(Section section) {
    int at = disclosure.narrative().indexOf(section);
    boolean unread = section.claims().isEmpty() && at >= 0 && at < read.size();
    return unread ? read.get(at).claims() : section.claims();
  }

  /** Only shares of one whole are drawn together: that of which most is said. */
  private static List<Chart.Bar> bars(List<Claim> claims) {
    Map<Quantity, List<Claim>> byWhole = new LinkedHashMap<>();
    for (Claim claim : claims) {
      if (claim.value() instanceof ClaimedShare share) {
        byWhole.computeIfAbsent(share.base(), none -> new ArrayList<>()).add(claim);
      }
    }
    List<Claim> most = List.of();
    for (List<Claim> shares : byWhole.values()) {
      most = shares.size() > most.size() ? shares : most;
    }
    return most.stream()
        .map(share -> bar(share, claims))
        .filter(bar -> bar.percent().signum() > 0)
        .toList();
  }

  private static Chart.Bar bar(Claim share, List<Claim> claims) {
    Figure percent = ((ClaimedShare) share.value()).percent();
    String amount =
        claims.stream()
            .filter(claim -> claim.quantity().equals(share.quantity()))
            .filter(claim -> claim.value() instanceof ClaimedAmount)
            .map(claim -> claim.value().toString())
            .findFirst()
            .orElse("");
    return new Chart.Bar(share.quantity().name(), amount, percent);
  }
}
