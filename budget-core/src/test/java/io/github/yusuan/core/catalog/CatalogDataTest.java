package io.github.yusuan.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.classification.DepartmentEconomicCode;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.SubjectCode;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds of the data files themselves. */
class CatalogDataTest {
  /** What publishers printed and the catalogue does not have: slips of their own. */
  private static final Set<String> SLIPS =
      Set.of(
          "2040405 公诉、审判、侦查、执行等检察监督支出",
          "30108 机关事业单位基本养老保险费",
          "30202 咨询费",
          "30203 水费",
          "30204 电费",
          "30205 邮电费",
          "30206 办公设备购置费",
          "30207 工会经费",
          "30208 福利费",
          "30210 车辆运行费",
          "30211 事业单位离退休人员福利费",
          "30212 机关事业单位退休人员活动费",
          "30213 其他商品和服务支出",
          "303 离退休人员经费",
          "30301 退休费");

  @Provide
  Arbitrary<Dimension> classifications() {
    return Arbitraries.of(
        Dimension.FUNCTION,
        Dimension.DEPARTMENT_ECONOMIC,
        Dimension.GOVERNMENT_ECONOMIC,
        Dimension.REVENUE);
  }

  @Property(tries = 200)
  void every_parent_is_in_force_with_its_children(
      @ForAll("classifications") Dimension dimension,
      @ForAll @IntRange(min = 2000, max = 2040) int year) {
    SubjectCatalog catalog = SubjectCatalog.of(Year.of(year));
    for (SubjectEntry entry : catalog.entries(Scope.all(dimension))) {
      entry
          .code()
          .parent()
          .ifPresent(
              above -> assertThat(catalog.find(above)).as("%s in %d", entry, year).isPresent());
    }
  }

  @Property(tries = 200)
  void no_code_has_two_names_in_one_year(
      @ForAll("classifications") Dimension dimension,
      @ForAll @IntRange(min = 2000, max = 2040) int year) {
    SubjectCatalog catalog = SubjectCatalog.of(Year.of(year));
    for (SubjectEntry entry : catalog.entries(Scope.all(dimension))) {
      assertThat(catalog.history(entry.code()))
          .filteredOn(one -> one.validity().contains(Year.of(year)))
          .containsExactly(entry);
    }
  }

  @Property(tries = 100)
  void every_name_leads_back_to_its_code_within_its_parent(
      @ForAll("classifications") Dimension dimension,
      @ForAll @IntRange(min = 2000, max = 2040) int year) {
    SubjectCatalog catalog = SubjectCatalog.of(Year.of(year));
    for (SubjectEntry entry : catalog.entries(Scope.all(dimension))) {
      Scope scope =
          entry
              .code()
              .parent()
              .<Scope>map(Scope::childrenOf)
              .orElseGet(() -> Scope.classes(dimension));
      Completion completion = catalog.complete(entry.name(), scope);
      assertThat(completion.code()).as("%s in %d", entry, year).contains(entry.code());
      assertThat(completion.basis()).isEqualTo(CompletionBasis.UNIQUE);
      assertThat(completion.isExact()).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "printed-tunliu-2024.txt, 2024, 17",
    "printed-putuo-2025.txt, 2025, 49",
    "printed-wanli-2025.txt, 2025, 97",
  })
  void every_code_and_name_of_the_real_documents_is_known(String file, int year, int codes)
      throws IOException {
    SubjectCatalog catalog = SubjectCatalog.of(Year.of(year));
    List<String> lines = lines(file);
    assertThat(lines).hasSize(codes);
    for (String line : lines) {
      String[] cells = line.split(" ", 2);
      SubjectEntry entry = catalog.find(code(cells[0])).orElseThrow();
      assertThat(entry.spelling(cells[1])).as(line).isPresent();
      assertThat(entry.confidence()).as(line).isEqualTo(Confidence.PUBLISHED);
    }
  }

  @Test
  void every_code_and_name_ever_seen_is_known_in_its_years_but_for_slips() throws IOException {
    Set<String> unknown = new TreeSet<>();
    int seen = 0;
    for (String line : lines("seen-in-disclosures.csv")) {
      String[] cells = line.split(",", -1);
      for (String year : cells[2].split("\\|", -1)) {
        seen++;
        SubjectCatalog catalog = SubjectCatalog.of(Year.parse(year));
        if (catalog.find(code(cells[0])).flatMap(e -> e.spelling(cells[1])).isEmpty()) {
          unknown.add(cells[0] + " " + cells[1]);
        }
      }
    }
    assertThat(seen).isEqualTo(654);
    assertThat(unknown).containsExactlyInAnyOrderElementsOf(SLIPS);
  }

  @Test
  void names_are_written_alike() {
    for (int year : new int[] {2017, 2024}) {
      SubjectCatalog catalog = SubjectCatalog.of(Year.of(year));
      for (Dimension dimension : classifications().sampleStream().limit(40).distinct().toList()) {
        assertThat(catalog.entries(Scope.all(dimension)))
            .extracting(SubjectEntry::name)
            .allMatch(name -> name.matches("[\\p{IsHan}（）、“”]+"));
      }
    }
  }

  @Test
  void values_survive_serialization() throws Exception {
    SubjectCatalog catalog = SubjectCatalog.of(Year.of(2024));
    Scope scope = Scope.childrenOf(FunctionalCode.of("20103"));
    Completion completion = catalog.complete("行政运行", scope);
    for (Object value :
        List.of(
            completion,
            completion.candidates().get(0),
            scope,
            Validity.ALWAYS.since(Year.of(2019)),
            catalog.mapping().links().get(0))) {
      assertThat(copy(value)).isEqualTo(value).hasSameHashCodeAs(value);
    }
  }

  private static SubjectCode code(String digits) {
    return digits.startsWith("3") ? DepartmentEconomicCode.of(digits) : FunctionalCode.of(digits);
  }

  private static List<String> lines(String resource) throws IOException {
    List<String> lines = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                CatalogDataTest.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      reader.lines().filter(line -> !line.startsWith("#")).forEach(lines::add);
    }
    return lines;
  }

  private static Object copy(Object value) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }
}
