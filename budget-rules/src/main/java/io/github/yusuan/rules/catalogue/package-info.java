/**
 * What a template implies, in words (勾稽关系目录).
 *
 * <p>{@link io.github.yusuan.rules.catalogue.IdentityCatalogue#of} fills in every form of a
 * template with a specimen, derives the identities of that, and words them. The pages under {@code
 * budget-rules/doc} are made so.
 *
 * @serial exclude
 */
@NullMarked
package io.github.yusuan.rules.catalogue;

import org.jspecify.annotations.NullMarked;
