/**
 * The style of every generated value type: here because Immutables asks the enclosing packages for
 * it, and because no type lives here, so that no user's compiler reads these annotations.
 */
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    overshadowImplementation = true,
    strictBuilder = true,
    depluralize = true,
    jdkOnly = true,
    allowedClasspathAnnotations = javax.annotation.processing.Generated.class)
package io.github.yusuan;

import org.immutables.value.Value;
