package io.github.yusuan.rules;

import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.yusuan.core.text.TextPattern;
import io.github.yusuan.core.text.TextSearch;
import java.util.Map;

@AnalyzeClasses(packages = "io.github.yusuan.rules", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final DescribedPredicate<JavaClass> FLOATING =
      name("double")
          .or(name("float"))
          .or(name("java.lang.Double"))
          .or(name("java.lang.Float"))
          .forSubtype();

  /** Primitive types and their arrays have no package. */
  @ArchTest
  static final ArchRule rules_know_only_the_core_money_and_the_jdk =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "",
              "io.github.yusuan.core..",
              "io.github.yusuan.rules..",
              "java..",
              "javax.money..",
              "org.jspecify..")
          .because("rules know no io, no JSON and no rates");

  @ArchTest
  static final ArchRule packages_have_no_cycles =
      slices().matching("io.github.yusuan.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule no_room_but_the_page_knows_the_rulebook =
      noClasses()
          .that()
          .resideOutsideOfPackages("io.github.yusuan.rules", "io.github.yusuan.rules.page")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.github.yusuan.rules");

  @ArchTest
  static final ArchRule no_method_gives_a_floating_point_number =
      methods().should().notHaveRawReturnType(FLOATING);

  @ArchTest
  static final ArchRule no_method_takes_a_floating_point_number =
      methods()
          .should()
          .notHaveRawParameterTypes(
              DescribedPredicate.describe(
                  "floating point", types -> types.stream().anyMatch(FLOATING)));

  @ArchTest
  static final ArchRule no_field_is_a_floating_point_number =
      fields().should().notHaveRawType(FLOATING);

  @ArchTest
  static final ArchRule nothing_is_printed_to_the_console =
      noClasses()
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  @ArchTest
  static final ArchRule patterns_run_in_linear_time =
      noClasses()
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
          .should()
          .callMethod(TextPattern.class, "of", String.class)
          .orShould()
          .callMethod(TextSearch.class, "of", String.class, String.class)
          .orShould()
          .callMethod(TextSearch.class, "of", Map.class);
}
