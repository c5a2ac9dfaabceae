package io.github.yusuan.core;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.TRANSIENT;
import static com.tngtech.archunit.core.domain.JavaModifier.VOLATILE;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import io.github.yusuan.core.text.TextPattern;
import io.github.yusuan.core.text.TextSearch;
import java.io.Serializable;
import java.util.Map;
import java.util.Set;

/**
 * What the packages and types of core are allowed to be. A rule that finds nothing to ask fails.
 */
@AnalyzeClasses(
    packages = "io.github.yusuan.core",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String CORE = "io.github.yusuan.core..";

  /** Records that wait for their second half, and are no values. */
  private static final Set<String> STEPS =
      Set.of(
          "io.github.yusuan.core.amount.FenRange$Least",
          "io.github.yusuan.core.label.Label$Chinese");

  private static final DescribedPredicate<JavaClass> VALUE_TYPES =
      describe(
          "value types",
          type ->
              isPublic(type)
                  && !STEPS.contains(type.getName())
                  && (type.isRecord()
                      || type.isEnum()
                      || type.reflect().isSealed()
                      || type.tryGetMethod("equals", Object.class).isPresent()));

  private static final DescribedPredicate<JavaClass> FLOATING_POINT =
      describe(
          "floating point",
          type ->
              Set.of("double", "float", "java.lang.Double", "java.lang.Float")
                  .contains(type.getBaseComponentType().getName()));

  private static final DescribedPredicate<JavaField> STATE =
      describe(
          "state of values",
          field ->
              field.getOwner().isAssignableTo(Serializable.class)
                  && !field.getModifiers().contains(STATIC));

  /** Tells whether users see a type: it and what it is nested in are public. */
  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(PUBLIC)
        && type.getEnclosingClass().map(ArchitectureTest::isPublic).orElse(true);
  }

  @ArchTest
  static final ArchRule packages_have_no_cycles =
      slices().matching("io.github.yusuan.core.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule core_knows_no_json_and_no_rule =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "com.fasterxml..",
              "tools.jackson..",
              "io.github.yusuan.rules..",
              "io.github.yusuan.io..",
              "io.github.yusuan.examples..");

  @ArchTest
  static final ArchRule core_knows_only_java_and_money =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              CORE,
              "java..",
              "javax.money..",
              "org.javamoney.moneta..",
              "org.jspecify.annotations..",
              "javax.annotation.processing..",
              "org.immutables.value..");

  @ArchTest
  static final ArchRule only_the_door_for_money_knows_its_implementation =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("io.github.yusuan.core.amount.Renminbi")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.javamoney..");

  @ArchTest
  static final ArchRule packages_are_nouns_of_the_field =
      noClasses()
          .should()
          .resideInAnyPackage("..util..", "..impl..", "..common..", "..model..", "..api..");

  @ArchTest
  static final ArchRule types_are_nouns_of_the_field =
      noClasses()
          .should()
          .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Abstract|DTO|Dto|Factory|Processor)")
          .orShould()
          .haveSimpleNameStartingWith("Abstract");

  @ArchTest
  static final ArchRule no_field_is_floating_point =
      noFields().should().haveRawType(FLOATING_POINT);

  @ArchTest
  static final ArchRule nothing_takes_or_gives_floating_point =
      noCodeUnits()
          .should()
          .haveRawParameterTypes(
              describe("some floating point", types -> types.stream().anyMatch(FLOATING_POINT)))
          .orShould()
          .haveRawReturnType(FLOATING_POINT);

  @ArchTest
  static final ArchRule nothing_is_converted_to_floating_point =
      noClasses()
          .should()
          .callMethodWhere(
              describe(
                  "gives floating point",
                  call -> FLOATING_POINT.test(call.getTarget().getRawReturnType())));

  @ArchTest static final ArchRule nothing_is_printed = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

  @ArchTest
  static final ArchRule values_are_serializable =
      classes().that(VALUE_TYPES).should().beAssignableTo(Serializable.class);

  @ArchTest
  static final ArchRule values_have_no_other_subtypes =
      classes().that(VALUE_TYPES).should(beClosed());

  @ArchTest
  static final ArchRule values_never_change = fields().that(STATE).should(beFinalOrLazy());

  private static ArchCondition<JavaClass> beClosed() {
    return new ArchCondition<>("be final, sealed, a record or an enum") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean closed =
            type.getModifiers().contains(FINAL) || type.reflect().isSealed() || type.isEnum();
        if (!closed) {
          events.add(violated(type, type.getName() + " is open to subtypes"));
        }
      }
    };
  }

  /** What a type derives from its final fields when asked first is transient, and any thread's. */
  private static ArchCondition<JavaField> beFinalOrLazy() {
    return new ArchCondition<>("be final, or derived when asked first") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        boolean lazy =
            field.getModifiers().contains(TRANSIENT)
                && (field.getModifiers().contains(VOLATILE)
                    || field.getOwner().getSimpleName().startsWith("Immutable"));
        if (!lazy && !field.getModifiers().contains(FINAL)) {
          events.add(violated(field, field.getFullName() + " can change"));
        }
      }
    };
  }

  @ArchTest
  static final ArchRule patterns_run_in_linear_time =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.github.yusuan.core.text")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.regex.Pattern")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.regex.Matcher")
          .orShould()
          .callMethod(String.class, "matches", String.class)
          .orShould()
          .callMethod(String.class, "replaceAll", String.class, String.class)
          .orShould()
          .callMethod(String.class, "replaceFirst", String.class, String.class)
          .orShould()
          .callMethod(String.class, "split", String.class)
          .orShould()
          .callMethod(String.class, "split", String.class, int.class)
          .because("only a TextPattern has a bound for every repetition");

  @ArchTest
  static final ArchRule patterns_are_registered_in_one_place_of_a_family =
      noClasses()
          .that()
          .haveSimpleNameNotEndingWith("Patterns")
          .and()
          .resideOutsideOfPackage("io.github.yusuan.core.text")
          .should()
          .callMethod(TextPattern.class, "of", String.class)
          .orShould()
          .callMethod(TextSearch.class, "of", String.class, String.class)
          .orShould()
          .callMethod(TextSearch.class, "of", Map.class);
}
