/**
 * The figures of running text as claims (说明文字读数), so that the rules on text work on documents whose
 * publishers give only words.
 *
 * <p>{@link io.github.yusuan.rules.claim.Claims#read} is the entry. A {@code ClaimReader} goes
 * through a section sentence by sentence; a {@code SentenceReader} finds the figures of a sentence
 * (amounts, shares, changes, counts: {@code ClaimPatterns}) and asks {@code SectionVocabulary} what
 * the words before each mean. The names are those of the template: first what it says in this very
 * section ({@code SectionWords}), then its subjects ({@code SubjectPath}, {@code SubjectNames}),
 * then what it says elsewhere ({@code Vocabulary}), with {@code Wording} making two wordings of one
 * thing alike. {@code Discourse} remembers what 其中, a share or a change without a name refers to.
 *
 * <p>What a text says of units, assets and procurement is no claim but a part of the disclosure:
 * {@code StatedParts} fills in the parts that a document does not give as data, by {@code
 * OrganisationText}, {@code AssetsText} and {@code ProcurementText}, where it is said once.
 *
 * <p>A wrong claim accuses the innocent. So all words before a figure must be understood: those
 * that are not put the rest of the sentence in doubt, and it is listed as an {@link
 * io.github.yusuan.rules.claim.UnclaimedSentence}.
 *
 * <p>{@code AccountNames} are the names that final accounts of other publishers give to totals,
 * balances and funds.
 *
 * @serial exclude
 */
@NullMarked
package io.github.yusuan.rules.claim;

import org.jspecify.annotations.NullMarked;
