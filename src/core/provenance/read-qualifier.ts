import type { Qualifier } from '../model/quantity.ts';
import type { Firmness } from './reading.ts';

/** English words before a number, longest meaning first: “no more than” is not “more than”. */
const before: readonly (readonly [Qualifier, string])[] = [
	[
		'at most',
		'less than or equal to|equal to or less than|no (?:more|greater|higher|larger) than|not more than|not (?:to )?exceed(?:ing)?|at (?:the )?(?:very )?most|up to|(?:a )?maximum(?: of)?|max\\.?|as (?:many|much|high) as',
	],
	[
		'at least',
		'greater than or equal to|equal to or greater than|no (?:less|fewer|lower) than|not (?:less|fewer) than|at (?:the )?(?:very )?least|(?:a )?minimum(?: of)?|min\\.?|as (?:few|little|low) as|upwards? of',
	],
	['more than', '(?:more|greater|higher|larger) than|in excess of|exceed(?:s|ed|ing)?|over|above|beyond'],
	['less than', '(?:less|fewer|lower|smaller) than|under|below'],
	['about', 'approximately|approx\\.?|about|around|roughly|nearly|almost|close to|circa|ca\\.|c\\.|an estimated|estimated(?: at)?|some'],
];

const symbols: readonly (readonly [Qualifier, RegExp])[] = [
	['about', /[~∼≈≃]\s?$/u],
	['at least', /(?:[≥⩾]|>=)\s?$/u],
	['at most', /(?:[≤⩽]|<=)\s?$/u],
	['more than', />\s?$/u],
	['less than', /<\s?$/u],
];

const words = before.map(([qualifier, alternatives]) => {
	const spaced = alternatives.replaceAll(' ', '\\s+');
	return [qualifier, new RegExp(`(?<![\\p{L}\\p{N}-])(${spaced})\\s+(?:(an?|the|its|their)\\s+)?$`, 'iu')] as const;
});

/** With these verbs, “over” says where or when. */
const PLACE_BEFORE = /(?:spread|distributed|divided|averaged|scattered|split|extend(?:s|ed)|carried out|conducted|measured|observed)\s+over\s+$/iu;
const WITHIN = /(?<!\p{L})within\s+(?:the\s+)?$/iu;
/** The words that a phrase above may end in: where another word stands, none of them need be tried. */
const lastWords = new Set(
	'than to exceed exceeds exceeded exceeding most least maximum max minimum min of as over above beyond under below approximately approx about around roughly nearly almost circa ca c estimated at some within the a an its their'.split(
		' ',
	),
);
const LAST_WORD = /(\p{L}+)\.?\s+$/u;

const UNIT_WORD = '(?:[\\s-]+\\p{L}+)?';
const after: readonly (readonly [Qualifier, RegExp])[] = [
	['at least', new RegExp(`^(?:\\+(?![\\p{L}\\p{N}])|${UNIT_WORD}\\s+(?:or|and)\\s+(?:more|above|over|higher|greater|up(?:wards?)?)(?!\\p{L})|${UNIT_WORD}\\s+upwards?(?!\\p{L}))`, 'u')],
	['at most', new RegExp(`^${UNIT_WORD}\\s+or\\s+(?:less|fewer|below|under|lower)(?!\\p{L})`, 'u')],
	['about', new RegExp(`^${UNIT_WORD}\\s+or\\s+so(?!\\p{L})`, 'u')],
	['at least', new RegExp(`^${UNIT_WORD},?\\s+at\\s+(?:the\\s+)?least\\s*(?=$|[.,;:)])`, 'u')],
	['at most', new RegExp(`^${UNIT_WORD},?\\s+at\\s+(?:the\\s+)?most\\s*(?=$|[.,;:)])`, 'u')],
];
const UP_AFTER = new RegExp(`^${UNIT_WORD}\\s+up(?!\\p{L})`, 'u');
const TIME_AFTER = /^[\s-]*(?:year|month|week|day|hour|minute|second|decade)s?(?!\p{L})/iu;

/** The qualifier before or after a number. `length` counts the characters before the number that belong to it. */
export function readQualifier(textBefore: string, textAfter: string, english: boolean): Firmness & { readonly length: number } {
	for (const [qualifier, pattern] of symbols) {
		const match = pattern.exec(textBefore);
		if (match) return { qualifier, length: match[0].length };
	}
	if (!english) return { length: 0 };
	if (lastWords.has(LAST_WORD.exec(textBefore.slice(-24))?.[1]?.toLowerCase() ?? '')) {
		let longest: { qualifier: Qualifier; phrase: string; article: string; length: number } | undefined;
		for (const [qualifier, pattern] of words) {
			const match = pattern.exec(textBefore);
			if (!match || match[0].length <= (longest?.length ?? 0)) continue;
			longest = { qualifier, phrase: match[1]?.toLowerCase() ?? '', article: match[2] ?? '', length: match[0].length };
		}
		if (longest) {
			const { qualifier, phrase, article, length } = longest;
			return { qualifier, length, loose: article === 'the' || (phrase === 'over' && (TIME_AFTER.test(textAfter) || PLACE_BEFORE.test(textBefore))) };
		}
		const within = WITHIN.exec(textBefore);
		if (within) return { qualifier: 'at most', loose: true, length: within[0].length };
	}
	for (const [qualifier, pattern] of after) if (pattern.test(textAfter)) return { qualifier, length: 0 };
	if (/(?<!\p{L})from\s+$/iu.test(textBefore) && UP_AFTER.test(textAfter) && !/\sup\s+to\s/u.test(textAfter)) return { qualifier: 'at least', length: 0 };
	return { length: 0 };
}
