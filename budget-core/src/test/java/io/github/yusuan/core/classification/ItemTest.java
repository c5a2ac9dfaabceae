package io.github.yusuan.core.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class ItemTest {
  private static final Category PROCUREMENT =
      Category.of(Dimension.DECLARED, "procurement", Label.zh("政府采购").en("procurement"));
  private static final Category GOODS = PROCUREMENT.part("goods", Label.zh("货物").en("goods"));
  private static final Category SERVICES =
      PROCUREMENT.part("services", Label.zh("服务").en("services"));
  private static final Item PRINTER = Item.of(GOODS, "办公设备购置费", "打印机");

  @Test
  void an_item_of_fewer_names_is_the_subtotal_of_those_that_begin_with_them() {
    Item subtotal = Item.of(GOODS, "办公设备购置费");

    assertThat(PRINTER.parent()).contains(subtotal);
    assertThat(subtotal.parent()).isEmpty();
    assertThat(subtotal.contains(PRINTER)).isTrue();
    assertThat(PRINTER.contains(subtotal)).isFalse();
    assertThat(subtotal.contains(Item.of(SERVICES, "办公设备购置费", "打印机"))).isFalse();
  }

  @Test
  void a_name_that_is_left_out_is_no_level() {
    assertThat(Item.of(GOODS, "", "打印机").parent()).isEmpty();
    assertThat(Item.of(GOODS, "甲", "", "打印机").parent()).contains(Item.of(GOODS, "甲"));
  }

  @Test
  void what_belongs_to_an_item_belongs_to_its_category() {
    Region region = Region.of(PRINTER);

    assertThat(region.member(Dimension.DECLARED)).contains(GOODS);
    assertThat(Region.of(PROCUREMENT).contains(region)).isTrue();
    assertThat(region.without(Dimension.DECLARED)).isEqualTo(Region.ALL);
    assertThatIllegalArgumentException().isThrownBy(() -> Region.of(SERVICES).narrow(PRINTER));
  }

  @Test
  void it_is_called_by_all_its_names() {
    assertThat(PRINTER.label().in(Language.CHINESE)).isEqualTo("“办公设备购置费·打印机”");
    assertThat(PRINTER).hasToString("declared:goods/办公设备购置费/打印机");
  }

  @Test
  void an_item_must_have_a_name_and_a_category_that_a_template_declares() {
    assertThatIllegalArgumentException().isThrownBy(() -> Item.of(GOODS));
    assertThatIllegalArgumentException().isThrownBy(() -> Item.of(GOODS, "甲", " "));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Item.of(Kind.PROJECT, "甲"))
        .withMessageContaining("kind:project");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Item.of(GOODS, Collections.nCopies(17, "甲")))
        .withMessageContaining("16");
  }
}
