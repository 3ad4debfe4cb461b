import { languageOf, perLanguage } from '../reading/languages.ts';
import { labelCounts } from './label-counts.ts';
import type { NumberInPieces, Piece } from './numbers-in-pieces.ts';

/** A typed number and the words around it. */
interface TypedInText {
	readonly before: string;
	readonly text: string;
	readonly after: string;
	readonly language: string;
}

/** Characters on each side that are looked at. */
const REACH = 80;

/** “Smith ”, “Smith et al. ” and “Smith and Jones, ” before a year in brackets, or in brackets with it. */
const AUTHOR = "\\p{Lu}[\\p{L}\\p{M}’'-]+(?:\\s+(?:et\\s+al\\.?|и\\s+др\\.|u\\.\\s?a\\.))?";
const AUTHOR_OUTSIDE = new RegExp(`(?<![\\p{L}\\p{N}])${AUTHOR}\\s*[([]$`, 'u');
const AUTHOR_INSIDE = new RegExp(`[([;](?:[^()[\\];]*[\\s(])?${AUTHOR},?\\s+[([]?$`, 'u');
const YEAR = /^(?:1[5-9]|20)\d\d[a-z]?$/;
const decadeOf = perLanguage(({ numerals }) => new RegExp(`^(?:1\\d|20)\\d0['’]?(?:${numerals.decadeEndings})$`, 'u'));
const monthOf = perLanguage(({ dates: { months } }) => new RegExp(`^\\s+(?:${months})(?!\\p{L})`, 'u'));
/** A noun that a hyphen joins to a number, and the noun after both: “-year plan”. */
const JOINED_NOUN = /^[-‐‑]\p{Ll}+(?:[-‐‑]\p{Ll}+)*(?:\s+\p{Ll}+)?/u;

/**
 * What a typed number may be part of, if that has a way on of its own: one test for each kind. The first that holds is
 * taken for what the author means.
 */
const typedKinds = {
	/** It counts off a part of a report, as in “Chart 2” and “see sections 3 and 4”. */
	part: ({ before, language }) => languageOf(language).prose.partBefore.test(before),
	/** It is the year of a work that is cited, as in “Smith (2020)” and “(Smith et al., 2020)”. */
	citation: ({ before, text, after }) =>
		YEAR.test(text) && /^\s*[)\],;:]/.test(after) && (AUTHOR_OUTSIDE.test(before) || AUTHOR_INSIDE.test(before)),
	/** It is a decade, as in “the 1990s”. */
	decade: ({ text, after, language }) =>
		[text, text + (/^['’]?[-‐‑]?\p{L}+/u.exec(after)?.[0] ?? '')].some((run) =>
			decadeOf(languageOf(language)).test(run),
		),
	/** It is a year, or the day of a month. */
	date: ({ text, after, language }) => /^(?:1[5-9]|20)\d\d$/.test(text) || isDayOfMonth(text, after, language),
	/** It is part of what may be a name, as in “the five-year plan”. */
	name: ({ text, after, language }) => {
		const noun = JOINED_NOUN.exec(after)?.[0];
		return noun !== undefined && !labelCounts(text + noun, language);
	},
} as const satisfies Readonly<Record<string, (number: TypedInText) => boolean>>;

function isDayOfMonth(text: string, after: string, language: string): boolean {
	return /^(?:[12]?\d|3[01])$/.test(text) && monthOf(languageOf(language)).test(after);
}

export type TypedKind = keyof typeof typedKinds;

/** What a number that was found in pieces may be part of; undefined if it is like any other. */
export function typedKindOf(
	pieces: readonly Piece[],
	{ what, piece, start, text }: NumberInPieces,
	language: string,
): TypedKind | undefined {
	if (what !== 'number') return undefined;
	const wordsOf = (some: readonly Piece[]) => some.map((each) => each.text).join('');
	const own = pieces[piece]?.text ?? '';
	const number: TypedInText = {
		before: (wordsOf(pieces.slice(Math.max(0, piece - 4), piece)) + own.slice(0, start)).slice(-REACH),
		text,
		after: (own.slice(start) + wordsOf(pieces.slice(piece + 1, piece + 4))).slice(text.length, text.length + REACH),
		language,
	};
	return Object.entries(typedKinds).find((each): each is [TypedKind, (typeof each)[1]] => each[1](number))?.[0];
}
