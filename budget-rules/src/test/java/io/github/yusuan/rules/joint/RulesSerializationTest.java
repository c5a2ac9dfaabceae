package io.github.yusuan.rules.joint;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.Rulebook;
import io.github.yusuan.rules.claim.UnclaimedSentence;
import io.github.yusuan.rules.finding.CheckLimit;
import io.github.yusuan.rules.finding.CheckLimits;
import io.github.yusuan.rules.finding.Family;
import io.github.yusuan.rules.finding.RelatedDocuments;
import io.github.yusuan.rules.finding.RuleSource;
import io.github.yusuan.rules.finding.Site;
import io.github.yusuan.rules.hypothesis.Act;
import io.github.yusuan.rules.hypothesis.Hypothesis;
import io.github.yusuan.rules.identity.Breach;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.identity.Link;
import io.github.yusuan.rules.page.IdentityPage;
import io.github.yusuan.rules.related.Imprint;
import io.github.yusuan.rules.work.Work;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What comes of a check survives Java serialization, every public type of it: equal, as before. */
class RulesSerializationTest {
  private static final String RULES = "io.github.yusuan.rules";
  private static final int OF_EACH = 3;
  private static final Map<Class<?>, List<Object>> VALUES = new HashMap<>();

  /** Values from which every type of values can be reached. */
  private static List<Serializable> roots() {
    Disclosure right = Documents.derived(3);
    Disclosure wrong = Documents.slipped(right, 2, new Random(5));
    Report report = Rulebook.standard().check(wrong);
    Disclosure odd = OddCycles.of("1.00", "20000.00", "20000.00", "20000.01");
    Cell cell = wrong.tables().get(0).cells().get(0);
    Link link =
        new Link(
            List.of(new Link.Measured(0, Region.ALL), new Link.Stated(cell, true, 0)),
            List.of(
                new Link.Measured(1, Region.ALL),
                new Link.Absent(1, cell),
                new Link.Rest(Region.ALL)));
    Identities together =
        Identities.of(right).with(List.of(Identities.of(wrong)), List.of(link), Work.unlimited());
    return List.of(
        new Breach(cell, List.of(cell)),
        link,
        together,
        report,
        report.joint(),
        Documents.prove(right),
        Documents.prove(odd),
        report.identities().measure(Region.of(Kind.PROJECT)).orElseThrow(),
        CheckLimits.STANDARD.with(CheckLimit.TEXT, 5),
        RelatedDocuments.none().withLastYear(right),
        Imprint.of(right),
        IdentityPage.of(Templates.SHANXI_COUNTY_2024).entries().get(0),
        Family.ofRule("SUM-UNIT"),
        RuleSource.PUBLICATION_PROCEDURE,
        Site.of(wrong.tables().get(0).form()),
        new UnclaimedSentence(Section.builder().id("revenue").title("收入").build(), "共12次。"),
        new Hypothesis(
            Act.OTHER_UNIT,
            wrong.tables().get(0).cells(),
            report.problems().get(0).message().orElseThrow(),
            right,
            report.joint()));
  }

  @BeforeAll
  static void collect() throws IOException {
    try (ObjectOutputStream out = new Recorder()) {
      for (Serializable root : roots()) {
        out.writeObject(root);
      }
    }
  }

  /** Writes to nowhere and keeps some values of each type. */
  private static final class Recorder extends ObjectOutputStream {
    Recorder() throws IOException {
      super(OutputStream.nullOutputStream());
      enableReplaceObject(true);
    }

    @Override
    protected Object replaceObject(Object value) {
      if (value.getClass().getName().startsWith(RULES)) {
        List<Object> some = VALUES.computeIfAbsent(value.getClass(), none -> new ArrayList<>());
        if (some.size() < OF_EACH) {
          some.add(value);
        }
      }
      return value;
    }
  }

  /** The public types that say so, but exceptions and enums. */
  static Stream<Class<?>> types() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(RULES)
            .stream()
            .filter(type -> type.isAssignableTo(Serializable.class))
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(type -> !type.isEnum() && !type.isAssignableTo(Throwable.class))
            .map(JavaClass::reflect);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("types")
  void every_public_serializable_type_is_equal_after_a_round_trip(Class<?> type)
      throws IOException, ClassNotFoundException {
    List<Object> values =
        VALUES.entrySet().stream()
            .filter(some -> type.isAssignableFrom(some.getKey()))
            .flatMap(some -> some.getValue().stream())
            .toList();

    assertThat(values).as("values of this type").isNotEmpty();
    for (Object value : values) {
      assertThat(serialized(value)).isEqualTo(value).hasSameHashCodeAs(value);
    }
  }

  private static Object serialized(Object value) throws IOException, ClassNotFoundException {
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
