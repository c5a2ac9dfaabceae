/**
 * The rules on subject codes (科目编码核对): what is printed as a code and a name, against the catalogue
 * of the document's year and against the other rows of its table.
 *
 * <p>{@code PrintedCodes} collects every code with the name printed beside it, once for all the
 * places that print the pair alike, so that one slip repeated in seven tables is one finding.
 * {@link io.github.yusuan.rules.code.CodeRules} asks of each pair: is the code known, in force in
 * that year, and is the name its own? An unknown code is worth knowing, never an error by itself:
 * catalogues are incomplete and provinces add codes. A name that the catalogue itself is not sure
 * of accuses nobody.
 *
 * <p>A province's additions are a table of the user's own:
 *
 * <pre>{@code
 * SubjectTable province = SubjectTable.read(Dimension.FUNCTION, Path.of("province.tsv"));
 * Rulebook rulebook =
 *     Rulebook.standard().replacing(CodeRules.of(year -> SubjectCatalog.of(year).with(province)));
 * }</pre>
 *
 * <p>{@code PlausibleRules} compare codes that usually carry the same money (住房公积金 2210201 and
 * 30113): information, never a violation.
 *
 * <p>{@code CodeRows} compares the rows of a table with each other, {@code ListedCodes} the codes
 * of a table with those of others: what another table has an amount of, within what this one is
 * about, has a row here too.
 *
 * @serial exclude
 */
@NullMarked
package io.github.yusuan.rules.code;

import org.jspecify.annotations.NullMarked;
