/**
 * Generated pages (生成的说明页): what is checked, in words.
 *
 * <p>{@link io.github.yusuan.rules.page.IdentityPage#of} fills in every form of a template with a
 * specimen, derives the identities of that, and words them. {@link
 * io.github.yusuan.rules.page.RulePage#of} lists the rules of a rulebook. The pages under {@code
 * budget-rules/doc} are made so.
 *
 * @serial exclude
 */
@NullMarked
package io.github.yusuan.rules.page;

import org.jspecify.annotations.NullMarked;
