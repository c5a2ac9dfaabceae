package io.github.yusuan.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaStaticInitializer;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Sentence;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is promised of all sentences of the product. */
@AnalyzeClasses(
    packages = {"io.github.yusuan.core", "io.github.yusuan.rules"},
    importOptions = DoNotIncludeTests.class)
class SentencesTest {
  private static final String LABELS = "io.github.yusuan.core.label";

  private static final Pattern GAP = Pattern.compile("\\{([a-zA-Z0-9]++)");
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
  private static final Pattern LATIN = Pattern.compile("[a-z]{2}");

  @ArchTest
  static void every_sentence_has_a_key_of_its_own(JavaClasses classes) {
    assertThat(sentences(classes)).isNotEmpty().extracting(Sentence::key).doesNotHaveDuplicates();
  }

  @ArchTest
  static void every_sentence_says_the_same_in_both_languages(JavaClasses classes) {
    assertThat(sentences(classes))
        .isNotEmpty()
        .allSatisfy(
            sentence ->
                assertThat(names(sentence, Language.CHINESE))
                    .isEqualTo(names(sentence, Language.ENGLISH)));
  }

  /** English may quote Chinese words, but not be Chinese; its punctuation is its own. */
  @ArchTest
  static void no_language_stands_in_for_the_other(JavaClasses classes) {
    assertThat(sentences(classes))
        .isNotEmpty()
        .allSatisfy(
            sentence -> {
              assertThat(literal(sentence, Language.CHINESE)).doesNotContainPattern("[A-Za-z]{2}");
              assertThat(literal(sentence, Language.ENGLISH))
                  .doesNotContainPattern("[，；：、。（）]")
                  .matches(text -> !CHINESE.matcher(text).find() || LATIN.matcher(text).find());
            });
  }

  @ArchTest
  static final ArchRule every_sentence_is_used =
      fields()
          .that()
          .haveRawType(Sentence.class)
          .and()
          .areDeclaredInClassesThat()
          .resideOutsideOfPackage(LABELS)
          .should(beRead());

  @ArchTest
  static final ArchRule every_sentence_is_a_constant =
      codeUnits()
          .that()
          .areDeclaredInClassesThat()
          .resideOutsideOfPackage(LABELS)
          .should(makeSentencesInStaticInitialisersOnly())
          .because("what is not a constant is not found by this test");

  @ArchTest
  static final ArchRule only_labels_choose_between_languages =
      codeUnits()
          .that()
          .areDeclaredInClassesThat()
          .resideOutsideOfPackage(LABELS)
          .should(notCompareLanguages())
          .because("whoever words something in the language asked for fills in a sentence");

  /** Reads all sentences that classes declare, and the constants of their enumerations. */
  private static List<Sentence> sentences(JavaClasses classes) {
    List<Sentence> sentences = new ArrayList<>();
    classes.stream()
        .filter(type -> !type.getPackageName().equals(LABELS))
        .flatMap(type -> type.getFields().stream())
        .filter(field -> field.getRawType().isEquivalentTo(Sentence.class))
        .forEach(field -> holders(field).forEach(holder -> sentences.add(read(field, holder))));
    return sentences;
  }

  private static Stream<?> holders(JavaField field) {
    Class<?> owner = field.reflect().getDeclaringClass();
    if (owner.isEnum()) {
      return Arrays.stream(owner.getEnumConstants());
    }
    return Modifier.isStatic(field.reflect().getModifiers()) ? Stream.of(owner) : Stream.of();
  }

  private static Sentence read(JavaField field, Object holder) {
    Field reflected = field.reflect();
    reflected.setAccessible(true);
    try {
      return (Sentence) reflected.get(holder);
    } catch (IllegalAccessException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static Set<String> names(Sentence sentence, Language language) {
    return GAP.matcher(sentence.pattern(language))
        .results()
        .map((MatchResult gap) -> gap.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String literal(Sentence sentence, Language language) {
    return sentence.pattern(language).replaceAll("\\{[^}]*+}", "");
  }

  private static ArchCondition<JavaField> beRead() {
    return new ArchCondition<>("be read") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        boolean read =
            field.getAccessesToSelf().stream()
                .anyMatch(access -> access.getAccessType() == AccessType.GET);
        if (!read) {
          events.add(SimpleConditionEvent.violated(field, field.getFullName() + " is never said"));
        }
      }
    };
  }

  private static ArchCondition<JavaCodeUnit> makeSentencesInStaticInitialisersOnly() {
    return new ArchCondition<>("make sentences in static initialisers only") {
      @Override
      public void check(JavaCodeUnit unit, ConditionEvents events) {
        if (!(unit instanceof JavaStaticInitializer)) {
          unit.getMethodCallsFromSelf().stream()
              .filter(call -> call.getTargetOwner().isEquivalentTo(Sentence.class))
              .filter(call -> call.getName().equals("of"))
              .forEach(call -> violated(call, events));
        }
      }
    };
  }

  /**
   * Refuses to name a language where one is at hand: as parameter, of a lambda expression too, or
   * as field; and to ask a language anything, as a switch does.
   */
  private static ArchCondition<JavaCodeUnit> notCompareLanguages() {
    return new ArchCondition<>("not compare languages") {
      @Override
      public void check(JavaCodeUnit unit, ConditionEvents events) {
        unit.getFieldAccesses().stream()
            .filter(access -> isLanguage(access) && isConstant(access))
            .filter(access -> isAtHand(unit, access.isDeclaredInLambda()))
            .forEach(access -> violated(access, events));
        unit.getMethodCallsFromSelf().stream()
            .filter(call -> isLanguage(call.getTargetOwner()))
            .forEach(call -> violated(call, events));
      }
    };
  }

  private static boolean isAtHand(JavaCodeUnit unit, boolean inLambda) {
    return unit.getRawParameterTypes().stream().anyMatch(SentencesTest::isLanguage)
        || unit.getFieldAccesses().stream()
            .anyMatch(access -> isLanguage(access) && !isConstant(access))
        || (inLambda && lambdas(unit).anyMatch(SentencesTest::takesLanguage));
  }

  /** Finds the methods that the compiler makes of the lambda expressions of a method. */
  private static Stream<Method> lambdas(JavaCodeUnit unit) {
    return Arrays.stream(unit.getOwner().reflect().getDeclaredMethods())
        .filter(method -> method.getName().startsWith("lambda$" + unit.getName() + "$"));
  }

  private static boolean takesLanguage(Method method) {
    return List.of(method.getParameterTypes()).contains(Language.class);
  }

  private static boolean isLanguage(JavaClass type) {
    return type.isEquivalentTo(Language.class);
  }

  private static boolean isLanguage(JavaFieldAccess access) {
    return isLanguage(access.getTarget().getRawType());
  }

  private static boolean isConstant(JavaFieldAccess access) {
    return isLanguage(access.getTargetOwner());
  }

  private static void violated(JavaAccess<?> access, ConditionEvents events) {
    events.add(SimpleConditionEvent.violated(access, access.getDescription()));
  }
}
