package io.github.yusuan.core.form;

import java.util.List;

/**
 * Where further template families come from (样式来源): files of a jar on the class path, found by
 * {@link java.util.ServiceLoader} and known then as those made in Java are.
 */
public interface TemplateSource {
  /**
   * Returns the families.
   *
   * @return families whose identifiers no other source has
   */
  List<TemplateFamily> families();
}
