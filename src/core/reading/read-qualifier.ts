import { perLanguage } from './languages.ts';
import { compiledAtOnce, inSmallLetters, lowerCase } from './large-patterns.ts';
import type { Qualified } from './reading.ts';
import type { Meaning, QualifierWords } from './qualifier-words.ts';
import type { ReadingLanguage } from './reading-language.ts';

/** Signs of comparison; writers and their programs put spaces between and after them. */
const symbols: readonly (readonly [Meaning, RegExp])[] = [
	['about', /[~∼≈≃≅]\s?$/u],
	['at least', /(?:[≥⩾≧≮]|>\s?=)\s{0,3}$/u],
	['at most', /(?:[≤⩽≦≯]|<\s?=)\s{0,3}$/u],
	// “=>” is an arrow or a sign of comparison, “->” an arrow only.
	['unclear', /(?:=>|≠|<>|!=)\s{0,3}$/u],
	['exactly', /[-–—−]>\s{0,3}$/u],
	['more than', />\s{0,3}$/u],
	['less than', /<\s{0,3}$/u],
];

/** The counted noun between a number and a qualifier after it. */
const NOUN = '(?:[\\s-]+\\p{L}+)?';

/** “More than 5000 or equal to 6000”: what it may be equal to is another number. */
const NO_OTHER_NUMBER = '(?!\\s+(?:\\p{L}{1,4}\\s+)?\\p{N})';

/** For texts in small letters. */
const patternsOf = perLanguage(({ qualifiers }) => ({
	/** For the text up to a number. The groups are the phrase and the article after it. */
	before: compile(
		qualifiers.before,
		(words) =>
			new RegExp(`(?<![\\p{L}\\p{N}-])(${words})(?:(?<=['’])|[)\\]]?\\s+)(?:(${qualifiers.articles})\\s+)?$`, 'u'),
	),
	ambiguous: compile(qualifiers.ambiguous, (words) => new RegExp(`(?<!\\p{L})(?:${words})\\s+$`, 'u')),
	/** For the text after a number. */
	after: [
		['at least', /^\+(?![\p{L}\p{N}])/u] as const,
		...compile(qualifiers.after, (words) => new RegExp(`^(?:${words.replaceAll('{noun}', NOUN)})`, 'u')),
	],
	ambiguousAfter: compile(
		qualifiers.ambiguousAfter ?? [],
		(words) => new RegExp(`^(?:${words.replaceAll('{noun}', NOUN)})`, 'u'),
	),
	orEqual:
		qualifiers.orEqual === undefined
			? undefined
			: new RegExp(
					`^(?:${inSmallLetters(qualifiers.orEqual).replaceAll('{noun}', NOUN).replaceAll(' ', '\\s+')})${NO_OTHER_NUMBER}`,
					'u',
				),
}));

function compile(phrases: QualifierWords['before'], pattern: (words: string) => RegExp) {
	return phrases.map(
		([qualifier, words]) =>
			[qualifier, compiledAtOnce(pattern(inSmallLetters(words.replaceAll(' ', '\\s+'))))] as const,
	);
}

/** The same words right after a number, without a noun before them. */
const bareAfter = perLanguage(({ qualifiers }) =>
	compile(qualifiers.after, (words) => new RegExp(`^(?:${words.replaceAll('{noun}', '')})`, 'u')),
);
const NOUN_FIRST = /^\s?[\p{L}°%]+(?=,?\s)/u;

/** The text after a number without the qualifier of that number: “ manzanas y ” of “ manzanas como máximo y ”. */
export function withoutQualifier(writtenAfter: string, language: ReadingLanguage): string {
	const after = lowerCase(writtenAfter);
	for (const noun of ['', NOUN_FIRST.exec(after)?.[0] ?? '']) {
		const rest = after.slice(noun.length);
		for (const [, pattern] of bareAfter(language)) {
			const length = pattern.exec(rest)?.[0].length;
			if (length !== undefined) return writtenAfter.slice(0, noun.length) + rest.slice(length);
		}
	}
	return writtenAfter;
}

/** What the words beside a number say of it. */
interface Found {
	readonly meaning: Meaning;
	/** As in `Qualified`. */
	readonly ambiguous?: boolean | undefined;
	/** Characters before the number that belong to the qualifier. */
	readonly length: number;
}

interface Read extends Qualified {
	/** Characters before the number that belong to the qualifier. */
	readonly length: number;
	/** Why the words do not say what the number is, as a clause. */
	readonly reason?: string | undefined;
}

const UNCLEAR = 'how the words beside it compare it is not clear';

/** Finds the qualifier before or after a number. */
export function readQualifier(writtenBefore: string, writtenAfter: string, language: ReadingLanguage): Read {
	const [textBefore, textAfter] = [lowerCase(writtenBefore), lowerCase(writtenAfter)];
	const before = readSymbol(textBefore) ?? readBefore(textBefore, textAfter, language);
	const { meaning, ambiguous, length } = combine(before, textAfter, language);
	if (meaning === undefined && language.qualifiers.isFromUp(textBefore, textAfter))
		return { qualifier: 'at least', length };
	if (meaning === 'unclear') return { reason: UNCLEAR, length };
	return meaning === undefined || meaning === 'exactly' ? { length } : { qualifier: meaning, ambiguous, length };
}

/**
 * Why a negation before the previous number makes a comparison unclear: “None of the 12 has more than 40”.
 *
 * @param from Where the previous number ends.
 */
export function doubtBefore(
	text: string,
	start: number,
	from: number,
	after: string,
	language: ReadingLanguage,
): string | undefined {
	const reach = Math.max(0, start - 64);
	return from > reach ? readQualifier(text.slice(reach, start), after, language).reason : undefined;
}

/** Adds the words after a number to those before it: “about 40 or more”, “more than 40 or equal”. */
function combine(
	before: Found | undefined,
	textAfter: string,
	language: ReadingLanguage,
): Omit<Found, 'meaning'> & { meaning?: Meaning } {
	const patterns = patternsOf(language);
	const after = patterns.after.find(([, pattern]) => pattern.test(textAfter))?.[0];
	if (before === undefined && after === undefined) {
		const meaning = patterns.ambiguousAfter.find(([, pattern]) => pattern.test(textAfter))?.[0];
		return meaning === undefined ? { length: 0 } : { length: 0, meaning, ambiguous: true };
	}
	if (before === undefined) return { length: 0, ...(after && { meaning: after }) };
	const { meaning, length } = before;
	if (meaning === 'unclear' || meaning === 'exactly') return before;
	const other = after ?? (patterns.orEqual?.test(textAfter) === true ? orEqual[meaning] : undefined);
	if (other === undefined || other === 'about' || other === meaning) return before;
	if (meaning === 'about' || before.ambiguous === true) return { meaning: other, length };
	return { meaning: orEqual[meaning] === orEqual[other] ? (orEqual[meaning] ?? 'unclear') : 'unclear', length };
}

/** What “or equal” makes of a comparison. */
const orEqual: { readonly [Each in Meaning]?: Meaning } = {
	'more than': 'at least',
	'at least': 'at least',
	'less than': 'at most',
	'at most': 'at most',
};

function readSymbol(textBefore: string): Found | undefined {
	for (const [meaning, pattern] of symbols) {
		const match = pattern.exec(textBefore);
		if (match) return { meaning, length: match[0].length };
	}
	return undefined;
}

function readBefore(textBefore: string, textAfter: string, language: ReadingLanguage): Found | undefined {
	if (!/(?:\p{L}[.)\]]*\s+|['’])$/u.test(textBefore)) return undefined;
	const patterns = patternsOf(language);
	let longest: (Found & { phrase: string; article: string }) | undefined;
	for (const [meaning, pattern] of patterns.before) {
		const match = pattern.exec(textBefore);
		if (!match || match[0].length <= (longest?.length ?? 0)) continue;
		longest = {
			meaning,
			phrase: match[1] ?? '',
			article: match[2] ?? '',
			length: match[0].length,
		};
	}
	if (longest === undefined) {
		for (const [meaning, pattern] of patterns.ambiguous) {
			const length = pattern.exec(textBefore)?.[0].length;
			if (length !== undefined) return { meaning, ambiguous: true, length };
		}
		return undefined;
	}
	const { meaning, phrase, article, length } = longest;
	const outer = meaning === 'about' ? readBefore(textBefore.slice(0, -length), textAfter, language) : undefined;
	if (outer !== undefined && outer.meaning !== 'about' && outer.ambiguous !== true)
		return { meaning: outer.meaning, length: length + outer.length };
	return { meaning, length, ambiguous: language.qualifiers.isAmbiguous(phrase, article, textBefore, textAfter) };
}
