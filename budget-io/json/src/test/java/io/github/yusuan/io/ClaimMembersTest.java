package io.github.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.source.DisclosureFormatException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a claim, a unit and a region may be made of, tried out in full. */
class ClaimMembersTest {
  private static final String CLAIM = "/narrative/0/claims/0";

  /** Every member that a statement may have, with a value that is right. */
  private static final List<String> MEMBERS =
      List.of(
          "\"amount\": \"1.00\"",
          "\"unit\": \"万元\"",
          "\"share\": \"80\"",
          "\"of\": {\"name\": \"合计\"}",
          "\"change\": \"-1.00\"",
          "\"changePercent\": \"-2.67\"",
          "\"unchanged\": true",
          "\"count\": 1",
          "\"counter\": \"个\"");

  private static final Set<Set<String>> STATEMENTS =
      Set.of(
          Set.of("amount", "unit"),
          Set.of("share", "of"),
          Set.of("change", "unit"),
          Set.of("change", "unit", "changePercent"),
          Set.of("changePercent"),
          Set.of("unchanged"),
          Set.of("count", "counter"));

  private static String claim(int chosen) {
    List<String> members = new ArrayList<>(List.of("\"quantity\": {\"name\": \"支出\"}"));
    for (int at = 0; at < MEMBERS.size(); at++) {
      if ((chosen >> at & 1) == 1) {
        members.add(MEMBERS.get(at));
      }
    }
    return Mutations.with(CLAIM, "{" + String.join(",", members) + "}");
  }

  private static Set<String> names(int chosen) {
    Set<String> names = new TreeSet<>();
    for (int at = 0; at < MEMBERS.size(); at++) {
      if ((chosen >> at & 1) == 1) {
        names.add(MEMBERS.get(at).substring(1, MEMBERS.get(at).indexOf('"', 1)));
      }
    }
    return names;
  }

  @Test
  void of_all_combinations_of_members_just_seven_make_a_statement() {
    int accepted = 0;
    for (int chosen = 0; chosen < 1 << MEMBERS.size(); chosen++) {
      String document = claim(chosen);
      DisclosureFormatException refused =
          catchThrowableOfType(
              DisclosureFormatException.class, () -> DisclosureJson.read(document));
      assertThat(refused == null)
          .as("%s", names(chosen))
          .isEqualTo(STATEMENTS.contains(names(chosen)));
      if (refused == null) {
        accepted++;
      } else {
        assertThat(Documents.place(refused).pointer()).isEqualTo(CLAIM);
        assertThat(refused.expected()).startsWith("one statement: amount and unit; share and of;");
      }
    }
    assertThat(accepted).isEqualTo(STATEMENTS.size());
  }

  @Test
  void what_a_claim_has_too_much_of_is_listed_in_the_order_of_the_format() {
    DisclosureFormatException refused =
        catchThrowableOfType(
            DisclosureFormatException.class, () -> DisclosureJson.read(claim(0b110000001)));

    assertThat(refused.found()).isEqualTo("a claim with amount, count, counter");
    assertThat(
            catchThrowableOfType(
                    DisclosureFormatException.class, () -> DisclosureJson.read(claim(0)))
                .found())
        .isEqualTo("no statement");
  }

  @ParameterizedTest
  @CsvSource({"元, 2", "千元, 5", "万元, 6", "亿元, 10"})
  void a_unit_has_decimals_down_to_one_fen_and_no_further(String unit, int most) {
    for (int decimals = 0; decimals <= most; decimals++) {
      Disclosure read = DisclosureJson.read(funding(unit, decimals));
      assertThat(DisclosureJson.read(DisclosureJson.toText(read))).isEqualTo(read);
      assertThat(read.performanceTargets().get(0).termFunding().unit().decimals())
          .isEqualTo(decimals);
    }
    for (int beyond : new int[] {-1, most + 1, Integer.MAX_VALUE}) {
      DisclosureFormatException refused =
          catchThrowableOfType(
              DisclosureFormatException.class, () -> DisclosureJson.read(funding(unit, beyond)));
      assertThat(Documents.place(refused).pointer())
          .isEqualTo("/performanceTargets/0/termFunding/decimals");
      assertThat(refused.found()).isEqualTo("the number " + beyond);
      assertThat(refused.expected()).isNotBlank().doesNotContain(String.valueOf(beyond));
    }
  }

  private static String funding(String unit, int decimals) {
    return Mutations.with(
        "/performanceTargets/0/termFunding",
        "{\"unit\": \"" + unit + "\", \"decimals\": " + decimals + ", \"total\": \"5\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"百元", "圆", "RMB", "万", "", "万元 "})
  void what_is_no_unit_is_refused_by_name(String unit) {
    DisclosureFormatException refused =
        catchThrowableOfType(
            DisclosureFormatException.class, () -> DisclosureJson.read(funding(unit, 0)));

    assertThat(Documents.place(refused).pointer())
        .isEqualTo("/performanceTargets/0/termFunding/unit");
    assertThat(refused.found()).isEqualTo("\"" + unit + "\"");
  }

  @ParameterizedTest
  @CsvSource({
    "function, 2010302",
    "departmentEconomic, 30101",
    "governmentEconomic, 50101",
    "revenue, 1030146",
    "source, government-fund",
    "origin, carry-over",
    "kind, personnel",
    "threePublic, reception",
    "agencyOperating, agency-operating",
    "unit, 某局本级",
    "tier, provincial"
  })
  void a_region_of_each_dimension_is_read_and_written_back(String dimension, String member) {
    String document =
        Mutations.with(
            CLAIM,
            "{\"quantity\": {\"region\": {\""
                + dimension
                + "\": \""
                + member
                + "\"}},"
                + " \"unchanged\": true}");
    Disclosure read = DisclosureJson.read(document);

    assertThat(
            Mutations.parse(DisclosureJson.toText(read))
                .at(CLAIM + "/quantity/region/" + dimension)
                .asText())
        .isEqualTo(member);
    assertThat(DisclosureJson.read(DisclosureJson.toText(read))).isEqualTo(read);
  }

  @Test
  void a_project_in_a_region_implies_its_unit() {
    String project = "{\"unit\": \"某局本级\", \"name\": \"供暖\"}";
    String document =
        Mutations.with(
            CLAIM,
            "{\"quantity\": {\"region\": {\"project\": " + project + "}}, \"unchanged\": true}");
    String written = DisclosureJson.toText(DisclosureJson.read(document));

    assertThat(Mutations.parse(written).at(CLAIM + "/quantity/region"))
        .isEqualTo(Mutations.parse("{\"project\": " + project + "}"));
  }

  @Test
  void a_project_and_another_unit_are_no_region() {
    ObjectNode region =
        (ObjectNode)
            Mutations.parse(
                "{\"unit\": \"他局\", \"project\": {\"unit\": \"某局本级\", \"name\": \"供暖\"}}");
    String document =
        Mutations.with(CLAIM, "{\"quantity\": {\"region\": " + region + "}, \"unchanged\": true}");
    DisclosureFormatException refused =
        catchThrowableOfType(DisclosureFormatException.class, () -> DisclosureJson.read(document));

    assertThat(Documents.place(refused).pointer()).isEqualTo(CLAIM + "/quantity/region");
  }

  @ParameterizedTest
  @EnumSource(Limit.class)
  void each_limit_is_a_number_that_can_be_lowered_to_one(Limit limit) {
    assertThat(limit.standard()).isPositive();
    assertThat(Limits.STANDARD.with(limit, 1).most(limit)).isOne();
    assertThat(Limits.STANDARD.most(limit)).isEqualTo(limit.standard());
  }
}
