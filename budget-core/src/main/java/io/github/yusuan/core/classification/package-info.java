/**
 * The ways to classify money, and the regions they cut out of a budget (分类与口径).
 *
 * <p>Begin with {@link io.github.yusuan.core.classification.Dimension}: the twelve ways to
 * classify, and one that each template may declare for itself. Each has a tree of {@link
 * io.github.yusuan.core.classification.Member}s; its root, "all", is written by leaving the
 * dimension out. Members are of three sorts: {@link
 * io.github.yusuan.core.classification.SubjectCode}s, whose parent is their prefix (201 {@literal
 * >} 20103 {@literal >} 2010301); {@link io.github.yusuan.core.classification.Category categories}
 * of a fixed tree, such as the constants of {@link io.github.yusuan.core.classification.Source} and
 * {@link io.github.yusuan.core.classification.Kind}; and a document's own {@link
 * io.github.yusuan.core.classification.BudgetUnit}s, {@link
 * io.github.yusuan.core.classification.Project}s and {@link
 * io.github.yusuan.core.classification.Item}s, which it lists by name.
 *
 * <p>A {@link io.github.yusuan.core.classification.Region} has at most one member of each
 * dimension. Every printed figure of a disclosure is the size of one region of one budget; all that
 * the rules know follows from that. A new member is one more value, never one more class.
 *
 * <p>Source: 财政部《政府收支分类科目》; 预算法实施条例 for the levels that are published.
 *
 * @serial exclude
 */
@NullMarked
package io.github.yusuan.core.classification;

import org.jspecify.annotations.NullMarked;
