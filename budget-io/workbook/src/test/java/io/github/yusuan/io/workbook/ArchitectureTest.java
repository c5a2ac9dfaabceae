package io.github.yusuan.io.workbook;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

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
import io.github.yusuan.io.document.Documents;
import io.github.yusuan.io.document.GridReader;
import io.github.yusuan.io.ofd.OfdReader;
import io.github.yusuan.io.page.PrintedPage;
import io.github.yusuan.io.pdf.PdfReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The readers of printed documents, of whatever format: here all of them are on the class path. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackagesOf(
              Documents.class,
              OfdReader.class,
              PrintedPage.class,
              PdfReader.class,
              WorkbookReader.class);

  private static final List<String> OURS =
      List.of(
          "io.github.yusuan.", "java.", "boolean", "double", "int", "long", "byte", "void", "[");

  @Test
  void a_public_signature_has_types_of_the_library_and_of_java_only() {
    methods()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .arePublic()
        .should(haveOnlyOurTypes())
        .check(CLASSES);
  }

  private static ArchCondition<JavaMethod> haveOnlyOurTypes() {
    return new ArchCondition<>("have types of the library and of Java only") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        for (JavaClass type : method.getAllInvolvedRawTypes().toArray(new JavaClass[0])) {
          if (OURS.stream().noneMatch(type.getName()::startsWith)) {
            events.add(SimpleConditionEvent.violated(method, method.getFullName()));
          }
        }
      }
    };
  }

  @Test
  void a_reader_knows_its_format_and_nothing_of_budgets() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "io.github.yusuan.io.ofd..",
            "io.github.yusuan.io.page..",
            "io.github.yusuan.io.pdf..",
            "io.github.yusuan.io.workbook..")
        .or()
        .areAssignableTo(GridReader.class)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "io.github.yusuan.rules..",
            "io.github.yusuan.core.form..",
            "io.github.yusuan.core.disclosure..",
            "io.github.yusuan.core.classification..",
            "io.github.yusuan.core.catalog..")
        .check(CLASSES);
  }

  @Test
  void packages_depend_on_each_other_one_way() {
    slices().matching("io.github.yusuan.io.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void patterns_run_in_linear_time_and_are_registered_in_one_place_of_a_family() {
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
        .callMethod(String.class, "split", String.class)
        .because("only a TextPattern has a bound for every repetition")
        .check(CLASSES);
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

  @Test
  void the_public_types_are_those_that_users_and_readers_need() {
    assertThat(CLASSES.stream().filter(type -> type.getModifiers().contains(PUBLIC)))
        .filteredOn(type -> type.getEnclosingClass().isEmpty())
        .extracting(JavaClass::getSimpleName)
        .containsExactlyInAnyOrder(
            "Area",
            "Block",
            "DocumentLimit",
            "DocumentLimits",
            "DocumentReader",
            "Documents",
            "DocxReader",
            "Doubt",
            "DoubtKind",
            "CutOff",
            "Figures",
            "FilledDocument",
            "TemplateDraft",
            "Grid",
            "GridCell",
            "GridEntry",
            "GridFiller",
            "GridReader",
            "HtmlReader",
            "MarkdownReader",
            "OfdReader",
            "PackedFile",
            "PdfReader",
            "Picture",
            "PrintedDocument",
            "PrintedPage",
            "PrintedPages",
            "Reading",
            "SteadyWorkbook",
            "TextLine",
            "WorkbookFiller",
            "WorkbookReader",
            "WorkbookWriter",
            "XmlPart");
  }
}
