/**
 * The rules on forms (表式核对): is every form of the template there, once and in order, with its total
 * and its fixed rows; does a form without data say so, and one with data not; is it printed in the
 * unit that the template prescribes; are its computed columns (增减额, 增减%) what they are said to come
 * to; does the wording of departments and units stay apart.
 *
 * <p>Begin with {@link io.github.yusuan.rules.form.FormRules}, which declares them. What a form has
 * to have is the {@link io.github.yusuan.core.form.Template}'s word, so a new province needs no new
 * rule.
 *
 * @serial exclude
 */
@NullMarked
package io.github.yusuan.rules.form;

import org.jspecify.annotations.NullMarked;
