import type { Qualifier } from '../model/quantity.ts';
import { perLanguage } from './languages.ts';
import type { Firmness } from './reading.ts';
import type { QualifierWords, ReadingLanguage } from './reading-language.ts';

const symbols: readonly (readonly [Qualifier, RegExp])[] = [
	['about', /[~∼≈≃]\s?$/u],
	['at least', /(?:[≥⩾]|>=)\s?$/u],
	['at most', /(?:[≤⩽]|<=)\s?$/u],
	['more than', />\s?$/u],
	['less than', /<\s?$/u],
];

/** A word that a number counts, between it and a qualifier behind it. */
const NOUN = '(?:[\\s-]+\\p{L}+)?';

const patternsOf = perLanguage(({ qualifiers }) => ({
	/** For the text up to a number: the phrase, then an article. */
	before: compile(
		qualifiers.before,
		(words) =>
			new RegExp(`(?<![\\p{L}\\p{N}-])(${words})(?:(?<=['’])|[)\\]]?\\s+)(?:(${qualifiers.articles})\\s+)?$`, 'iu'),
	),
	loose: compile(qualifiers.loose, (words) => new RegExp(`(?<!\\p{L})(?:${words})\\s+$`, 'iu')),
	/** For the text behind a number. */
	after: [
		['at least', /^\+(?![\p{L}\p{N}])/u] as const,
		...compile(qualifiers.after, (words) => new RegExp(`^(?:${words.replaceAll('{noun}', NOUN)})`, 'iu')),
	],
}));

function compile(phrases: QualifierWords['before'], pattern: (words: string) => RegExp) {
	return phrases.map(([qualifier, words]) => [qualifier, pattern(words.replaceAll(' ', '\\s+'))] as const);
}

interface Found extends Firmness {
	readonly length: number;
}

/** The qualifier before or after a number. `length` counts the characters before the number that belong to it. */
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
		for (const [qualifier, pattern] of patterns.loose) {
			const length = pattern.exec(textBefore)?.[0].length;
			if (length !== undefined) return { qualifier, loose: true, length };
		}
		return undefined;
	}
	const { qualifier, phrase, article, length } = longest;
	const outer = qualifier === 'about' ? readBefore(textBefore.slice(0, -length), textAfter, language) : undefined;
	if (outer !== undefined && outer.qualifier !== 'about' && outer.loose !== true)
		return { qualifier: outer.qualifier, length: length + outer.length };
	return { qualifier, length, loose: language.qualifiers.isLoose(phrase, article, textBefore, textAfter) };
}
