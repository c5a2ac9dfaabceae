package io.github.yusuan.core.form;

import static io.github.yusuan.core.form.Phrase.amount;
import static io.github.yusuan.core.form.Phrase.change;
import static io.github.yusuan.core.form.Phrase.count;
import static io.github.yusuan.core.form.Phrase.list;
import static io.github.yusuan.core.form.Phrase.whereAny;
import static io.github.yusuan.core.form.Phrase.whereNone;
import static io.github.yusuan.core.form.Phrase.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Level;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.narrative.Quantity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTest {
  private static final Quantity BASIC = Quantity.of("基本支出", Region.of(Kind.BASIC));
  private static final Quantity EXPENDITURE = Quantity.of("支出预算", Region.of(Kind.EXPENDITURE));

  @ParameterizedTest
  @ValueSource(strings = {"", "{years}", "{", "}", "{year", "{{year}}", "本年{amount}"})
  void words_have_no_placeholder_that_nothing_fills_in(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> words(text))
        .withMessage(
            "words must be a text without braces but {year}, {lastYear} and {department}: '"
                + text
                + "'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SectionForm.builder().id("a").title(text).build());
    assertThatIllegalArgumentException().isThrownBy(() -> change(BASIC).than(text));
  }

  @Test
  void words_may_name_years_and_department() {
    assertThat(words("{department}{year}年比{lastYear}年").text())
        .isEqualTo("{department}{year}年比{lastYear}年");
  }

  @Test
  void only_a_named_region_can_be_measured() {
    for (Quantity none : List.of(Quantity.of(Region.ALL), Quantity.of("政府采购"))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> amount(none))
          .withMessageStartingWith("a phrase must measure a region that has a name: '");
      assertThatIllegalArgumentException().isThrownBy(() -> amount(BASIC).shareOf(none));
      assertThatIllegalArgumentException().isThrownBy(() -> change(none));
      assertThatIllegalArgumentException().isThrownBy(() -> whereAny(none));
      assertThatIllegalArgumentException().isThrownBy(() -> count(none, Dimension.PROJECT, "个"));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> list(none).by(Dimension.FUNCTION, Level.CLASS));
    }
  }

  @Test
  void a_phrase_knows_what_it_measures() {
    assertThat(words("。").quantities()).isEmpty();
    assertThat(amount(BASIC).quantities()).containsExactly(BASIC);
    assertThat(amount(BASIC).shareOf(EXPENDITURE).quantities()).containsExactly(BASIC, EXPENDITURE);
    assertThat(change(BASIC).withoutPercent().quantities()).containsExactly(BASIC);
    assertThat(count(BASIC, Dimension.UNIT, "个").quantities()).containsExactly(BASIC);
    assertThat(list(BASIC).by(Dimension.FUNCTION, Level.ITEM).quantities()).containsExactly(BASIC);
    assertThat(whereNone(EXPENDITURE, amount(BASIC)).quantities()).containsExactly(EXPENDITURE);
  }

  @Test
  void a_section_knows_the_phrases_under_its_conditions() {
    SectionForm form =
        SectionForm.builder()
            .id("basic")
            .title("基本支出")
            .say(whereAny(BASIC, amount(BASIC), words("。")))
            .say(words("完"))
            .build();
    assertThat(form.paragraphs()).hasSize(2);
    assertThat(form.phrases())
        .containsExactly(
            whereAny(BASIC, amount(BASIC), words("。")), amount(BASIC), words("。"), words("完"));
  }

  @ParameterizedTest
  @EnumSource(
      value = Dimension.class,
      names = {"PROJECT", "UNIT"},
      mode = EnumSource.Mode.EXCLUDE)
  void only_projects_and_units_are_counted(Dimension dimension) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> count(BASIC, dimension, "个"))
        .withMessage(
            "projects or units must be counted, with a counter word: " + dimension.id() + " '个'");
  }

  @Test
  void only_codes_of_expenditure_are_listed_at_levels_they_have() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> list(BASIC).by(Dimension.DEPARTMENT_ECONOMIC, Level.ITEM))
        .withMessage(
            "a list must be of codes of expenditure, of a level that they have: "
                + "departmentEconomic 项 (item)");
    for (Dimension dimension : List.of(Dimension.PROJECT, Dimension.KIND, Dimension.REVENUE)) {
      assertThatIllegalArgumentException().isThrownBy(() -> list(BASIC).by(dimension, Level.CLASS));
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> list(BASIC).by(Dimension.FUNCTION, Level.SUBITEM));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> list(BASIC).by(Dimension.FUNCTION, Level.CLASS).after("{x}"));
  }

  @Test
  void a_template_has_a_section_once() {
    Template template = Templates.SHANXI_COUNTY_2024;
    SectionForm section = template.narrative().get(0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> template.with(family -> family.withNarrative(List.of(section, section))))
        .withMessage("a template must have a section once: duties");
    assertThat(template.narrativeUnit()).isEqualTo(Scale.TEN_THOUSAND_YUAN.withDecimals(2));
  }

  @Test
  void the_text_of_every_template_survives_serialization() throws Exception {
    assertThat(Templates.all()).anyMatch(template -> !template.narrative().isEmpty());
    for (Template template : Templates.all()) {
      assertThat(copy(template)).isEqualTo(template).hasSameHashCodeAs(template);
    }
  }

  private static Object copy(Object value) throws IOException, ClassNotFoundException {
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
