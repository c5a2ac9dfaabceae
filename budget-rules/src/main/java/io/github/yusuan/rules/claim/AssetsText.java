package io.github.yusuan.rules.claim;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.narrative.Assets;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.narrative.Equipment;
import io.github.yusuan.core.narrative.Vehicles;
import io.github.yusuan.core.text.TextPattern;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;

/** State-owned assets as a text tells them (国有资产文字): nothing that is told twice and differently. */
final class AssetsText {
  private final Assets.Builder assets = Assets.builder();
  private final Set<LocalDate> days = new HashSet<>();
  private final Set<String> areas = new HashSet<>();
  private final Fleet held = new Fleet();
  private final Fleet planned = new Fleet();
  private boolean told;

  private AssetsText() {}

  static Optional<Assets> read(String text) {
    AssetsText read = new AssetsText();
    for (String sentence : PartPatterns.SENTENCE_END.split(StatedParts.solid(text))) {
      read.sentence(sentence);
    }
    return read.assets();
  }

  private void sentence(String sentence) {
    boolean future = PartPatterns.PLANNED.isIn(sentence);
    PartPatterns.AS_OF.all(sentence).forEach(this::day);
    PartPatterns.OFFICES.all(sentence).forEach(area -> areas.add(area.group(1)));
    if (future) {
      planned.read(sentence, PartPatterns.BOUGHT);
    } else {
      held.read(sentence, PartPatterns.ACTUAL);
    }
    for (MatchResult found : PartPatterns.EQUIPMENT.all(sentence)) {
      told = true;
      Equipment equipment = equipment(found);
      if (future) {
        assets.addPlannedEquipment(equipment);
      } else {
        assets.addEquipment(equipment);
      }
    }
  }

  private void day(MatchResult found) {
    try {
      days.add(
          LocalDate.of(
              Integer.parseInt(found.group(1)),
              Integer.parseInt(found.group(2)),
              Integer.parseInt(found.group(3))));
    } catch (DateTimeException none) {
      days.clear();
    }
  }

  private static Equipment equipment(MatchResult found) {
    Scale scale = Scale.parse(found.group(2));
    return Equipment.builder()
        .threshold(new ClaimedAmount(Figure.parse(found.group(1)), scale))
        .kind(found.group(3).replace('(', '（').replace(')', '）'))
        .count(Integer.parseInt(found.group(4)))
        .build();
  }

  private Optional<Assets> assets() {
    if (days.size() == 1) {
      assets.asOf(days.iterator().next());
    }
    if (areas.size() == 1) {
      told = true;
      assets.officeArea(Figure.parse(areas.iterator().next()));
    }
    held.vehicles().ifPresent(assets::vehicles);
    planned.vehicles().ifPresent(assets::plannedVehicles);
    return told || held.vehicles().isPresent() || planned.vehicles().isPresent()
        ? Optional.of(assets.build())
        : Optional.empty();
  }

  /** The vehicles of some sentences (车辆). */
  private static final class Fleet {
    private final Set<Integer> authorised = new HashSet<>();
    private final Set<Integer> actual = new HashSet<>();
    private final Map<String, Integer> uses = new LinkedHashMap<>();
    private boolean unclear;

    void read(String sentence, TextPattern number) {
      PartPatterns.AUTHORISED.all(sentence).forEach(found -> authorised.add(count(found, 1)));
      number.all(sentence).forEach(found -> actual.add(count(found, 1)));
      if (number.equals(PartPatterns.ACTUAL) && PartPatterns.NO_VEHICLES.isIn(sentence)) {
        actual.add(0);
      }
      for (MatchResult found : PartPatterns.OF_USE.all(sentence)) {
        Integer known = uses.putIfAbsent(found.group(1), count(found, 2));
        unclear |= known != null && known != count(found, 2);
      }
    }

    private static int count(MatchResult found, int group) {
      return Integer.parseInt(found.group(group));
    }

    Optional<Vehicles> vehicles() {
      if (unclear || actual.size() != 1 || authorised.size() > 1) {
        return Optional.empty();
      }
      Vehicles.Builder vehicles = Vehicles.builder().actual(actual.iterator().next());
      authorised.forEach(vehicles::authorised);
      return Optional.of(vehicles.putAllByUse(uses).build());
    }
  }
}
