package io.github.yusuan.core.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names made to have one hash cost a map no more than others do. */
class CollidingNamesTest {
  private static final int LETTERS = 15;

  /** 32,768 names of one hash: "Aa" and "BB" have the same. */
  private static List<String> names() {
    List<String> names = List.of("");
    for (int at = 0; at < LETTERS; at++) {
      List<String> longer = new ArrayList<>();
      names.forEach(name -> longer.addAll(List.of(name + "Aa", name + "BB")));
      names = longer;
    }
    return names;
  }

  static Stream<Function<String, Comparable<?>>> keys() {
    BudgetUnit unit = BudgetUnit.of("某局");
    return Stream.of(
        BudgetUnit::of,
        name -> Project.of(unit, name),
        name -> Project.of(BudgetUnit.of(name), "某项目"),
        name -> Project.of(unit, "某项目").withCode(name),
        name -> Region.of(Kind.PROJECT, Project.of(unit, name)),
        name -> Region.of(BudgetUnit.of(name)));
  }

  @ParameterizedTest
  @MethodSource("keys")
  @Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void names_of_one_hash_are_found_at_once(Function<String, Comparable<?>> key) {
    List<String> names = names();
    assertThat(names)
        .extracting(name -> key.apply(name).hashCode())
        .containsOnly(key.apply(names.get(0)).hashCode());

    Map<Object, String> found = new HashMap<>();
    names.forEach(name -> found.put(key.apply(name), name));

    assertThat(found).hasSameSizeAs(names);
    assertThat(names).allMatch(name -> name.equals(found.get(key.apply(name))));
  }

  @Property
  void projects_and_regions_are_compared_as_they_are_equal(
      @ForAll List<@net.jqwik.api.constraints.IntRange(max = 3) Integer> choices) {
    List<Project> projects = choices.stream().map(CollidingNamesTest::project).toList();
    for (Project one : projects) {
      for (Project other : projects) {
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        assertThat(Integer.signum(one.compareTo(other)))
            .isEqualTo(-Integer.signum(other.compareTo(one)));
        assertThat(Region.of(one).compareTo(Region.of(other)) == 0).isEqualTo(one.equals(other));
        assertThat(Region.ALL).isLessThan(Region.of(one));
      }
    }
  }

  private static Project project(int choice) {
    Project project = Project.of(BudgetUnit.of("unit " + choice % 2), "name");
    return choice < 2 ? project : project.withCode("code").withNumber(choice);
  }
}
