package io.github.yusuan.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.yusuan.core.narrative.GlossaryTerm;
import io.github.yusuan.core.narrative.Section;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Streams of serialised values in which somebody changed a text: no impossible value comes out. */
class ChangedStreamTest {

  static Stream<Arguments> changes() {
    return Stream.of(
        Arguments.of(Department.of("某某局"), "某某局", "\u3000\u3000\u3000"),
        Arguments.of(Section.builder().id("revenue").title("收入").build(), "revenue", "REVENUE"),
        Arguments.of(GlossaryTerm.of("机关运行").meaning("日常公用经费"), "机关运行", "\u3000".repeat(4)));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void a_value_that_breaks_its_rule_is_refused(Serializable value, String text, String other)
      throws IOException, ClassNotFoundException {
    byte[] stream = written(value);

    assertThat(read(stream)).isEqualTo(value);
    assertThatThrownBy(() -> read(changed(stream, text, other)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatever_is_checked_when_it_is_built_is_checked_when_it_is_read() {
    JavaClasses core =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.yusuan.core");
    List<JavaClass> checked =
        core.stream()
            .filter(type -> type.isAssignableTo(Serializable.class))
            .filter(type -> type.getRawSuperclass().stream().anyMatch(ChangedStreamTest::isChecked))
            .toList();

    assertThat(checked).hasSizeGreaterThan(20);
    assertThat(checked)
        .allSatisfy(
            type -> assertThat(type.tryGetMethod("readResolve")).as(type.getName()).isPresent());
  }

  private static boolean isChecked(JavaClass type) {
    return type.tryGetMethod("check").isPresent();
  }

  private static byte[] written(Serializable value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    return bytes.toByteArray();
  }

  private static Object read(byte[] stream) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(stream))) {
      return in.readObject();
    }
  }

  /** Exchanges a text for one of as many bytes. */
  private static byte[] changed(byte[] stream, String text, String other) {
    String bytes = new String(stream, StandardCharsets.ISO_8859_1);
    String mine = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    String theirs = new String(other.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    assertThat(bytes).contains(mine);
    return bytes.replace(mine, theirs).getBytes(StandardCharsets.ISO_8859_1);
  }
}
