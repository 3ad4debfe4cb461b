import { strangeNumbers } from '../numbers/strange-numbers.ts';
import { byId } from '../model/by-id.ts';
import { isSameLanguage } from '../model/language-tag.ts';
import type { Passage, TextSource } from '../model/source.ts';
import type { Findings } from '../problem.ts';

/**
 * Adds our translation of a quote to the passage at which it stands, or reports what is wrong with it.
 *
 * @param translation Undefined if there is none.
 * @param owner Whose quote it is, for the message: `figure "gpu-growth"`.
 */
export type TranslatePassage = (
	passage: Passage,
	translation: string | undefined,
	owner: string,
	findings: Findings,
) => Passage;

/** The languages of the report, as BCP 47 tags: the one in which it is being built, and its first. */
interface ReportLanguages {
	readonly language: string;
	readonly original: string;
}

/**
 * Makes what adds translations to passages in one language of the report. A translation is refused if it has a number
 * that the quote does not have, or if the quote is in the language of the report. In a further language of the report,
 * a quote that is in this language is shown without a translation.
 *
 * @param sources The texts that are quoted.
 */
export function passageTranslator(
	{ language, original }: ReportLanguages,
	sources: readonly TextSource[],
): TranslatePassage {
	const sourceById = byId('source', sources);
	return (passage, translation, owner, findings) => {
		if (translation === undefined) return passage;
		const quote = { words: passage.exact, language: sourceById(passage.source).language };
		if (isSameLanguage(quote.language, language)) {
			if (language === original)
				findings.report({
					rule: 'translation-is-needed',
					path: ['translation'],
					message:
						`The quote of ${owner} is in the language of the report: the record of its source says ` +
						`\`language: ${quote.language}\`.`,
					hint: 'Delete `translation`, or correct `language` in the record of the source.',
				});
			return passage;
		}
		for (const number of strangeNumbers({ words: translation, language }, quote)) {
			findings.report({
				rule: 'translation-has-its-numbers',
				path: ['translation'],
				message: `The translation of the quote of ${owner} says “${number}”, and the quote has no such number.`,
				hint: 'Translate the numbers of the quote as they are, in digits or in words, and add none.',
			});
		}
		return { ...passage, translation };
	};
}
