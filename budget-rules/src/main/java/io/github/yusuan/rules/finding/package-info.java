/**
 * What a rule is, what it looks at, and what it comes to (规则与核对意见).
 *
 * <p>A {@link io.github.yusuan.rules.finding.Rule} is a value: a permanent identifier, a {@link
 * io.github.yusuan.rules.finding.Severity}, a sentence in Chinese and English, a {@link
 * io.github.yusuan.rules.finding.RuleSource} that says where it comes from, and a check. The check
 * gets an {@link io.github.yusuan.rules.finding.Examination} (the disclosure, its identities, the
 * {@link io.github.yusuan.rules.finding.RelatedDocuments} that it may be compared with) and returns
 * one {@link io.github.yusuan.rules.finding.Finding} for each thing that it looked at: also where
 * all is well, so that a report can say what was examined and not only what was found.
 *
 * <p>A finding has an {@link io.github.yusuan.rules.finding.Outcome}, the cells or the {@link
 * io.github.yusuan.rules.finding.Site} it is about, the amounts compared where amounts were, and
 * its sentence. What an information rule finds is <em>noted</em>, never violated; the rule says
 * "violated", and the severity that the rulebook gives it decides what that means.
 *
 * <p>How to add a rule, with one complete rule: {@code budget-rules/doc/how-to-add-a-rule.md}.
 *
 * @serial exclude
 */
@NullMarked
package io.github.yusuan.rules.finding;

import org.jspecify.annotations.NullMarked;
