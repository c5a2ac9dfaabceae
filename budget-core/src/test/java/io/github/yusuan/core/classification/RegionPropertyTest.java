package io.github.yusuan.core.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The algebra of regions. */
class RegionPropertyTest {

  /** Few enough that two regions often meet, and often don't. */
  private static List<Member> members() {
    BudgetUnit centre = BudgetUnit.of("政务服务中心");
    BudgetUnit bureau = BudgetUnit.of("行政审批服务管理局");
    List<Member> members = new ArrayList<>(CategoryTest.constants());
    Stream.of("201", "20103", "2010301", "2010302", "208")
        .map(FunctionalCode::of)
        .forEach(members::add);
    members.addAll(
        List.of(
            DepartmentEconomicCode.of("301"),
            DepartmentEconomicCode.of("30101"),
            GovernmentEconomicCode.of("50101"),
            RevenueCode.of("103"),
            RevenueCode.of("1030148"),
            centre,
            bureau,
            Project.of(centre, "单位运转经费"),
            Project.of(centre, "单位运转经费").withNumber(2),
            Project.of(bureau, "单位运转经费")));
    return members;
  }

  /** Returns the region, or nothing where the members exclude each other. */
  private static Optional<Region> unlessExcluded(Supplier<Region> region) {
    try {
      return Optional.of(region.get());
    } catch (IllegalArgumentException excluded) {
      assertThat(excluded).hasMessageStartingWith("a region must have one member of a dimension: ");
      return Optional.empty();
    }
  }

  @Property(tries = 1000)
  void narrowing_twice_is_narrowing_once(@ForAll("regions") Region region) {
    assertThat(region.narrow(region)).isEqualTo(region).hasSameHashCodeAs(region);
    for (Member member : region.members()) {
      assertThat(region.narrow(member)).isSameAs(region);
    }
  }

  @Property(tries = 1000)
  void narrowing_does_not_depend_on_the_order(
      @ForAll("regions") Region one, @ForAll("regions") Region other) {
    Optional<Region> common = unlessExcluded(() -> one.narrow(other));

    assertThat(unlessExcluded(() -> other.narrow(one))).isEqualTo(common);
    assertThat(
            unlessExcluded(
                () ->
                    Region.of(
                        Stream.concat(one.members().stream(), other.members().stream()).toList())))
        .isEqualTo(common);
  }

  @Property(tries = 1000)
  void the_common_part_is_the_widest_that_both_contain(
      @ForAll("regions") Region one, @ForAll("regions") Region other, @ForAll("regions") Region r) {
    Optional<Region> common = unlessExcluded(() -> one.narrow(other));

    assertThat(one.contains(r) && other.contains(r))
        .isEqualTo(common.filter(part -> part.contains(r)).isPresent());
    common.ifPresent(part -> assertThat(one.contains(part) && other.contains(part)).isTrue());
  }

  @Property(tries = 1000)
  void a_region_contains_another_exactly_if_narrowing_gives_the_other(
      @ForAll("regions") Region one, @ForAll("regions") Region other) {
    assertThat(one.contains(other))
        .isEqualTo(unlessExcluded(() -> one.narrow(other)).equals(Optional.of(other)));
  }

  @Property(tries = 1000)
  void containing_is_a_partial_order(
      @ForAll("regions") Region one,
      @ForAll("regions") Region two,
      @ForAll("regions") Region three) {
    assertThat(one.contains(one)).isTrue();
    assertThat(Region.ALL.contains(one)).isTrue();
    if (one.contains(two) && two.contains(one)) {
      assertThat(one).isEqualTo(two);
    }
    if (one.contains(two) && two.contains(three)) {
      assertThat(one.contains(three)).isTrue();
    }
  }

  @Property(tries = 500)
  void a_chain_of_narrower_regions_is_ordered(
      @ForAll("regions") Region one,
      @ForAll("members") Member first,
      @ForAll("members") Member next) {
    unlessExcluded(() -> one.narrow(first))
        .ifPresent(
            two ->
                unlessExcluded(() -> two.narrow(next))
                    .ifPresent(
                        three -> {
                          assertThat(one.contains(two)).isTrue();
                          assertThat(two.contains(three)).isTrue();
                          assertThat(one.contains(three)).isTrue();
                          assertThat(Region.of(next).contains(three)).isTrue();
                        }));
  }

  @Property(tries = 1000)
  void equality_and_hash_do_not_depend_on_how_a_region_was_made(
      @ForAll("regions") Region region, @ForAll Random random) {
    List<Member> members = new ArrayList<>(region.members());
    region.members().forEach(member -> member.parent().ifPresent(members::add));
    Collections.shuffle(members, random);

    assertThat(Region.of(members)).isEqualTo(region).hasSameHashCodeAs(region);
  }

  @Property(tries = 500)
  void a_region_within_a_project_is_within_its_unit(
      @ForAll("regions") Region region, @ForAll Dimension left) {
    Region wider = region.without(left);

    assertThat(wider.contains(region)).isTrue();
    assertThat(wider.member(left)).isEmpty();
    for (Region each : List.of(region, wider, region.keep(Set.of(left)))) {
      each.member(Dimension.PROJECT)
          .ifPresent(
              project ->
                  assertThat(each.member(Dimension.UNIT)).contains(((Project) project).unit()));
    }
  }

  @Provide("members")
  Arbitrary<Member> anyMember() {
    return Arbitraries.of(members());
  }

  @Provide
  Arbitrary<Region> regions() {
    return anyMember()
        .list()
        .ofMaxSize(7)
        .map(
            members -> {
              Region region = Region.ALL;
              for (Member member : members) {
                Region so = region;
                region = unlessExcluded(() -> so.narrow(member)).orElse(so);
              }
              return region;
            });
  }
}
