package io.github.yusuan.rules.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for a budget, a disclosure or another sample of one template (按某样式).
 *
 * <pre>{@code
 * @Property
 * void carries_over(@ForAll @Under("shanxi-county-2024") Budget budget) { ... }
 * }</pre>
 *
 * <p>Without it a budget suits every template of the domain at once, which leaves out what only
 * some of them have a place for: year-end carry-overs, for instance.
 */
@Documented
@Target({ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Under {
  /**
   * Names the template.
   *
   * @return the identifier of a template of the domain
   */
  String value();
}
