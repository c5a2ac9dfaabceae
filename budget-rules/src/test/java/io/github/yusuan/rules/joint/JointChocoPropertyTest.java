package io.github.yusuan.rules.joint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.rules.identity.Identities;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;

/**
 * The proof and a constraint solver of others agree on whether a system has a solution, and on how
 * few statements must be set aside, open blanks, absent rows and amounts of the text among them:
 * some 500 systems, each with a text, ten times as many with {@code -Plong-run}. Each try is some
 * tables with a tree of codes, some in three dimensions, or some whole documents.
 */
class JointChocoPropertyTest {
  /** How many times as many systems as in each build. */
  private static final int TIMES = Integer.getInteger("solver.times", 1);

  private static final ReportingUnit UNIT = Scale.YUAN.withDecimals(1);

  /** How many systems needed so many statements set aside. */
  private static final Map<Integer, Integer> SIZES = new TreeMap<>();

  /** The size of a system that took the other solver too long. */
  private static final int UNKNOWN = -1;

  @Property(tries = 25, seed = "44")
  void trees_agree(@ForAll long seed) {
    Random chance = new Random(seed);
    for (int at = 0; at < 10 * TIMES; at++) {
      assertAgreement(Documents.withText(tree(chance), chance));
    }
  }

  @Property(tries = 25, seed = "45")
  void three_dimensions_agree(@ForAll long seed) {
    Random chance = new Random(seed);
    for (int at = 0; at < 10 * TIMES; at++) {
      assertAgreement(Documents.withText(OddCycles.random(chance), chance));
    }
  }

  @Property(tries = 6, seed = "46")
  void whole_documents_agree(@ForAll long seed) {
    Random chance = new Random(seed);
    for (int at = 0; at < 5 * TIMES; at++) {
      assertAgreement(Documents.withText(Documents.small(chance), chance));
    }
  }

  @AfterProperty
  void consistent_and_inconsistent_systems_were_compared_and_hardly_any_given_up() {
    int all = SIZES.values().stream().mapToInt(Integer::intValue).sum();
    assertThat(SIZES).containsKeys(0, 1, 2, 3);
    assertThat(SIZES.getOrDefault(UNKNOWN, 0) * 100).isLessThanOrEqualTo(all);
    SIZES.clear();
  }

  private static void assertAgreement(Disclosure disclosure) {
    JointProof proof = JointProof.of(Identities.of(disclosure).withText());
    OptionalInt fewest = new Choco(proof.identities()).fewest();
    SIZES.merge(fewest.orElse(UNKNOWN), 1, Integer::sum);
    if (fewest.isPresent()) {
      int size = fewest.getAsInt();
      assertThat(proof.consistency())
          .isEqualTo(size == 0 ? Consistency.CONSISTENT : Consistency.INCONSISTENT);
      assertThat(proof.identities().isOpened()).isEqualTo(size > 0);
      assertThat(proof.identities().hasText()).isTrue();
      assertThat(proof.isComplete()).isTrue();
      assertThat(size(proof)).isEqualTo(size);
    }
    for (Discrepancy discrepancy : proof.discrepancies()) {
      Certificate certificate = discrepancy.conflict().certificate();
      assertThat(certificate.holds(proof.identities())).isTrue();
      assertThat(new CertificateChecker(proof.identities()).accepts(certificate)).isTrue();
    }
  }

  private static int size(JointProof proof) {
    return proof.discrepancies().stream()
        .mapToInt(discrepancy -> discrepancy.culprits().get(0).statements().size())
        .sum();
  }

  /** Makes a table of classes with subclasses, each figure a few places off at times. */
  private static Disclosure tree(Random chance) {
    String[] names = {"total", "201", "20103", "2010301", "2010302", "206", "20601", "2060101"};
    int[] parent = {0, 0, 1, 2, 2, 0, 5, 6};
    int[] basic = new int[names.length];
    int[] project = new int[names.length];
    for (int leaf : new int[] {3, 4, 7}) {
      int one = chance.nextInt(60);
      int two = chance.nextInt(60);
      for (int at = leaf; ; at = parent[at]) {
        basic[at] += one;
        project[at] += two;
        if (at == 0) {
          break;
        }
      }
    }
    int errors = chance.nextInt(5);
    String[] rows = new String[names.length];
    for (int at = 0; at < names.length; at++) {
      rows[at] =
          names[at]
              + print(basic[at] + project[at] + slip(chance, errors))
              + print(basic[at] + slip(chance, errors))
              + print(project[at] + slip(chance, errors));
    }
    return Documents.expenditure(UNIT, rows);
  }

  private static int slip(Random chance, int errors) {
    return chance.nextInt(3 * 8) < errors ? 10 * (chance.nextInt(9) - 4) : 0;
  }

  private static String print(int fen) {
    return fen <= 0 ? " -" : " " + UNIT.print(fen, Rounding.HALF_UP);
  }
}
