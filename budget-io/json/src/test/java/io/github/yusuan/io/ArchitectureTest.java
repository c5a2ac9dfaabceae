package io.github.yusuan.io;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.github.yusuan.core.text.TextPattern;
import io.github.yusuan.core.text.TextSearch;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.github.yusuan.io");

  @Test
  void no_type_of_jackson_is_in_a_public_signature() {
    methods()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .arePublic()
        .should(haveNoTypeOf("com.fasterxml"))
        .check(CLASSES);
  }

  private static ArchCondition<JavaMethod> haveNoTypeOf(String packagePrefix) {
    return new ArchCondition<>("have no type of " + packagePrefix) {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        for (JavaClass type : method.getAllInvolvedRawTypes().toArray(new JavaClass[0])) {
          if (type.getName().startsWith(packagePrefix)) {
            events.add(SimpleConditionEvent.violated(method, method.getFullName()));
          }
        }
      }
    };
  }

  @Test
  void only_the_module_extends_a_type_of_jackson() {
    classes()
        .that()
        .arePublic()
        .and()
        .doNotHaveSimpleName("YusuanModule")
        .should()
        .notBeAssignableTo(resideInAPackage("com.fasterxml.."))
        .check(CLASSES);
  }

  @Test
  void the_public_types_are_those_that_users_need() {
    assertThat(CLASSES.stream().filter(type -> type.getModifiers().contains(PUBLIC)))
        .extracting(JavaClass::getSimpleName)
        .containsExactlyInAnyOrder(
            "DisclosureJson",
            "DisclosureReader",
            "Limit",
            "Limits",
            "JsonLine",
            "ReportJson",
            "ShippedTemplates",
            "TemplateJson",
            "TemplateReader",
            "YusuanModule");
  }

  @Test
  void only_reports_need_the_rules() {
    noClasses()
        .that(
            DescribedPredicate.describe(
                "are not about reports",
                type ->
                    !type.getSimpleName().startsWith("Report")
                        && !type.getSimpleName().equals("YusuanModule")))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.github.yusuan.rules..")
        .check(CLASSES);
  }

  @Test
  void patterns_run_in_linear_time() {
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
        .because("only a TextPattern has a bound for every repetition")
        .check(CLASSES);
  }

  @Test
  void patterns_are_registered_in_one_place_of_a_family() {
    noClasses()
        .that()
        .haveSimpleNameNotEndingWith("Patterns")
        .should()
        .callMethod(TextPattern.class, "of", String.class)
        .orShould()
        .callMethod(TextSearch.class, "of", String.class, String.class)
        .orShould()
        .callMethod(TextSearch.class, "of", Map.class)
        .check(CLASSES);
  }
}
