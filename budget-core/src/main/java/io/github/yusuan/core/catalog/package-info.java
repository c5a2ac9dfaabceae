/**
 * The subject codes by year (政府收支分类科目): what a code is called, and which code a name stands for.
 *
 * <p>Begin with {@link io.github.yusuan.core.catalog.SubjectCatalog}: the codes of one year. It
 * holds {@link io.github.yusuan.core.catalog.SubjectEntry entries}, each with its {@link
 * io.github.yusuan.core.catalog.Validity years}, its {@link
 * io.github.yusuan.core.catalog.Confidence} and its source. A code belongs to a year: 30311 was
 * 住房公积金 until 2017 and is 代缴社会保险费 now, and {@link
 * io.github.yusuan.core.catalog.SubjectCatalog#history} knows both.
 *
 * <p>A name alone is ambiguous, so a search has a {@link io.github.yusuan.core.catalog.Scope}; it
 * returns {@link io.github.yusuan.core.catalog.NameMatch}es that tell their {@link
 * io.github.yusuan.core.catalog.Spelling}. Where a form prints names only, a {@link
 * io.github.yusuan.core.catalog.Completion} supplies the code and its {@link
 * io.github.yusuan.core.catalog.CompletionBasis}, never to be mixed up with a printed code. The
 * {@link io.github.yusuan.core.catalog.EconomicMapping} links the departmental to the governmental
 * economic classification by {@link io.github.yusuan.core.catalog.UnitKind kind of unit}.
 *
 * <p>The data are the tab-separated files beside this package, one for each classification, facts
 * written by hand and easy to correct. They are incomplete: an unknown code is no error by itself.
 * A province's additions are one more {@link io.github.yusuan.core.catalog.SubjectTable}, read from
 * a file of the same format, without code.
 *
 * <p>Source: 财政部《政府收支分类科目》; 财预〔2017〕98号 for the economic classifications of 2018; published
 * disclosures.
 *
 * @serial exclude
 */
@NullMarked
package io.github.yusuan.core.catalog;

import org.jspecify.annotations.NullMarked;
