import type { Qualifier } from '../model/quantity.ts';
import { perLanguage } from './languages.ts';
import type { Qualified } from './reading.ts';
import type { QualifierWords, ReadingLanguage } from './reading-language.ts';

const symbols: readonly (readonly [Qualifier, RegExp])[] = [
	['about', /[~∼≈≃]\s?$/u],
	['at least', /(?:[≥⩾]|>=)\s?$/u],
	['at most', /(?:[≤⩽]|<=)\s?$/u],
	['more than', />\s?$/u],
	['less than', /<\s?$/u],
];

/** The counted noun between a number and a qualifier after it. */
const NOUN = '(?:[\\s-]+\\p{L}+)?';

const patternsOf = perLanguage(({ qualifiers }) => ({
	/** For the text up to a number. The groups are the phrase and the article after it. */
	before: compile(
		qualifiers.before,
		(words) =>
			new RegExp(`(?<![\\p{L}\\p{N}-])(${words})(?:(?<=['’])|[)\\]]?\\s+)(?:(${qualifiers.articles})\\s+)?$`, 'iu'),
	),
	ambiguous: compile(qualifiers.ambiguous, (words) => new RegExp(`(?<!\\p{L})(?:${words})\\s+$`, 'iu')),
	/** For the text after a number. */
	after: [
		['at least', /^\+(?![\p{L}\p{N}])/u] as const,
		...compile(qualifiers.after, (words) => new RegExp(`^(?:${words.replaceAll('{noun}', NOUN)})`, 'iu')),
	],
}));

function compile(phrases: QualifierWords['before'], pattern: (words: string) => RegExp) {
	return phrases.map(([qualifier, words]) => [qualifier, pattern(words.replaceAll(' ', '\\s+'))] as const);
}

interface Found extends Qualified {
	/** Characters before the number that belong to the qualifier. */
	readonly length: number;
}

/** Finds the qualifier before or after a number. */
export function readQualifier(textBefore: string, textAfter: string, language: ReadingLanguage): Found {
	for (const [qualifier, pattern] of symbols) {
		const match = pattern.exec(textBefore);
		if (match) return { qualifier, length: match[0].length };
	}
	const before = readBefore(textBefore, textAfter, language);
	if (before !== undefined) return before;
	for (const [qualifier, pattern] of patternsOf(language).after)
		if (pattern.test(textAfter)) return { qualifier, length: 0 };
	return language.qualifiers.isFromUp(textBefore, textAfter) ? { qualifier: 'at least', length: 0 } : { length: 0 };
}

function readBefore(textBefore: string, textAfter: string, language: ReadingLanguage): Found | undefined {
	if (!/(?:\p{L}[.)\]]*\s+|['’])$/u.test(textBefore)) return undefined;
	const patterns = patternsOf(language);
	let longest: { qualifier: Qualifier; phrase: string; article: string; length: number } | undefined;
	for (const [qualifier, pattern] of patterns.before) {
		const match = pattern.exec(textBefore);
		if (!match || match[0].length <= (longest?.length ?? 0)) continue;
		longest = {
			qualifier,
			phrase: match[1]?.toLowerCase() ?? '',
			article: match[2]?.toLowerCase() ?? '',
			length: match[0].length,
		};
	}
	if (longest === undefined) {
		for (const [qualifier, pattern] of patterns.ambiguous) {
			const length = pattern.exec(textBefore)?.[0].length;
			if (length !== undefined) return { qualifier, ambiguous: true, length };
		}
		return undefined;
	}
	const { qualifier, phrase, article, length } = longest;
	const outer = qualifier === 'about' ? readBefore(textBefore.slice(0, -length), textAfter, language) : undefined;
	if (outer !== undefined && outer.qualifier !== 'about' && outer.ambiguous !== true)
		return { qualifier: outer.qualifier, length: length + outer.length };
	return { qualifier, length, ambiguous: language.qualifiers.isAmbiguous(phrase, article, textBefore, textAfter) };
}
