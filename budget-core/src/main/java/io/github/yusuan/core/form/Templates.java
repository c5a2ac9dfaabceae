package io.github.yusuan.core.form;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The templates (公开样式) that come with Yusuan. */
public final class Templates {
  /** 山西省县级部门预算公开表 2024: thirteen printed tables in 万元, and performance sheets in 元. */
  public static final Template SHANXI_COUNTY_2024 = ShanxiCounty.of2024();

  /** 上海市区级部门预算表 2025: nine printed tables, eight in 元 and one in 万元. */
  public static final Template SHANGHAI_DISTRICT_2025 = ShanghaiDistrict.of2025();

  private Templates() {}

  /**
   * Returns all of them.
   *
   * @return the templates, in the order of this class
   */
  public static List<Template> all() {
    return List.of(SHANXI_COUNTY_2024, SHANGHAI_DISTRICT_2025);
  }

  /**
   * Finds one of them.
   *
   * @param id the template's identifier
   * @return the template, or nothing
   */
  public static Optional<Template> find(String id) {
    Objects.requireNonNull(id, "id");
    return all().stream().filter(template -> template.id().equals(id)).findFirst();
  }
}
