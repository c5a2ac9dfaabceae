package io.github.yusuan.core.form;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;

/** The template families (公开样式系列) that come with Yusuan. */
public final class Templates {
  private static final TemplateFamily SHANXI_COUNTY = ShanxiCounty.family();
  private static final TemplateFamily SHANGHAI_DISTRICT = ShanghaiDistrict.family();
  private static final TemplateFamily NATIONAL_BUDGET = NationalBudget.family();
  private static final TemplateFamily FINAL_ACCOUNT = FinalAccount.threePublicSeventh();
  private static final TemplateFamily NATIONAL_FINAL_ACCOUNT = FinalAccount.threePublicNinth();

  /** 山西省县级部门预算公开表 2024: thirteen printed tables in 万元, and performance sheets in 元. */
  public static final Template SHANXI_COUNTY_2024 = shanxiCounty().of(Year.of(2024));

  /** 上海市区级部门预算表 2025: nine printed tables, eight in 元 and one in 万元. */
  public static final Template SHANGHAI_DISTRICT_2025 = shanghaiDistrict().of(Year.of(2025));

  private Templates() {}

  /**
   * Returns the county form of Shanxi province (山西省县级部门预算公开表): thirteen printed tables in 万元, and
   * performance sheets in 元.
   *
   * @return the family; its documents of 2024 were seen
   */
  public static TemplateFamily shanxiCounty() {
    return SHANXI_COUNTY;
  }

  /**
   * Returns the district form of Shanghai (上海市区级部门预算表、单位预算表): nine printed tables, eight in 元 and
   * one in 万元.
   *
   * @return the family; its documents of 2023 to 2026 were seen
   */
  public static TemplateFamily shanghaiDistrict() {
    return SHANGHAI_DISTRICT;
  }

  /**
   * Returns the core of nine tables that budgets of all provinces share (预算公开九张表), for a first
   * check where nobody has described a province's own form.
   *
   * @return the family; its rows and columns are a guess and say so by their usage
   */
  public static TemplateFamily nationalBudget() {
    return NATIONAL_BUDGET;
  }

  /**
   * Returns the final accounts of departments and units (部门决算、单位决算) that print 三公 seventh: nine
   * tables in 万元.
   *
   * @return the family; documents of Shanghai's districts of 2024 and 2025 were seen
   */
  public static TemplateFamily finalAccount() {
    return FINAL_ACCOUNT;
  }

  /**
   * Returns the final accounts of departments and units (部门决算、单位决算) that print 三公 ninth, as the
   * national form has it: nine tables in 万元.
   *
   * @return the family; only tables of contents were seen, what is a guess says so by its usage
   */
  public static TemplateFamily nationalFinalAccount() {
    return NATIONAL_FINAL_ACCOUNT;
  }

  /**
   * Returns those that are made in Java, which every application has.
   *
   * @return the families, in the order of this class
   */
  public static List<TemplateFamily> families() {
    return List.of(
        SHANXI_COUNTY, SHANGHAI_DISTRICT, NATIONAL_BUDGET, FINAL_ACCOUNT, NATIONAL_FINAL_ACCOUNT);
  }

  /**
   * Returns all that are known: these, and those of every {@link TemplateSource} on the class path,
   * such as the files that come with {@code budget-io}.
   *
   * @return the families, those of this class first
   */
  public static List<TemplateFamily> known() {
    return Known.FAMILIES;
  }

  /**
   * Returns those that are made in Java, each of its usual year.
   *
   * @return the templates, in the order of this class
   */
  public static List<Template> all() {
    return families().stream().map(family -> family.of(family.usualYear())).toList();
  }

  /**
   * Finds one of those that are known.
   *
   * @param id the family's identifier, such as {@code shanghai-district}
   * @return the family, or nothing
   */
  public static Optional<TemplateFamily> find(String id) {
    Objects.requireNonNull(id, "id");
    return known().stream().filter(family -> family.id().equals(id)).findFirst();
  }

  /** What is on the class path, looked for when it is asked for (已知样式). */
  private static final class Known {
    static final List<TemplateFamily> FAMILIES = families();

    private static List<TemplateFamily> families() {
      List<TemplateFamily> all = new ArrayList<>(Templates.families());
      for (TemplateSource source :
          ServiceLoader.load(TemplateSource.class, TemplateSource.class.getClassLoader())) {
        all.addAll(source.families());
      }
      if (all.stream().map(TemplateFamily::id).distinct().count() < all.size()) {
        throw new IllegalStateException("a template family must be on the class path once: " + all);
      }
      return List.copyOf(all);
    }
  }
}
