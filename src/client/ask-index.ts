import { nearestWord } from '../core/spelling/nearest-word.ts';
import { inAsciiDigits, joinGroups, withoutMarks } from '../core/spelling/search-form.ts';

/** The index, typed here because its loader is a file of the build and has no types. */
export interface Pagefind {
	readonly options: (settings: {
		baseUrl: string;
		noWorker: boolean;
		ranking: { metaWeights: Readonly<Record<string, number>> };
	}) => Promise<void>;
	readonly search: (words: string) => Promise<{ results: readonly Hit[] }>;
}
export interface Hit {
	readonly id: string;
	readonly data: () => Promise<Found>;
}
export interface Found {
	readonly url: string;
	/** Text with `<mark>`, in which Pagefind has escaped `<` and `>` and nothing else. */
	readonly excerpt: string;
	readonly meta: Readonly<Record<string, string>>;
}

export interface Answer {
	/**
	 * The words of the search: the query or, if the report lacks some of its words, the nearest that it has. Empty if it
	 * has none near them.
	 */
	readonly words: string;
	/** `nearest`: some words were replaced by near ones. `rest`: some had none near them and are left out. */
	readonly means: 'asked' | 'nearest' | 'rest';
	readonly hits: readonly Hit[];
}

/** A number with its separators. */
const NUMBER = /\d+(?:[.,\u00A0\u202F]\d+)+/u;
/** Such a number, or a word. A hyphen parts two words, as it does in the index. */
const WORD = new RegExp(`${NUMBER.source}|[\\p{L}\\p{M}\\p{N}]+(?:['‘’\\u0060´][\\p{L}\\p{M}]+)*`, 'gu');

/**
 * Finds the pages and figures that have every word of a query.
 *
 * @param smallWords Words such as “of”, which are left out unless a query has no others.
 * @param vocabulary Fetches the words of the report, the commonest first. Called only if the report lacks a word of
 * the query.
 */
export async function askIndex(
	index: Pagefind,
	{ asked: query, smallWords }: { readonly asked: string; readonly smallWords: ReadonlySet<string> },
	vocabulary: () => Promise<readonly string[]>,
): Promise<Answer> {
	const all = await wordsOf(query, index);
	const large = all.filter((word) => !smallWords.has(word.toLowerCase()));
	const words = await Promise.all((large.length > 0 ? large : all).map((word) => knownForm(word, index)));
	const known = await Promise.all(words.map((word) => isKnown(index, word)));
	if (!known.includes(false)) return { words: query, means: 'asked', hits: await hitsWithAll(index, words) };
	const candidates = await vocabulary();
	const corrected = words.map((word, position) => (known[position] === true ? word : correct(word, candidates)));
	const left = corrected.filter((word) => word !== undefined);
	return {
		words: left.join(' '),
		means: left.length === words.length ? 'nearest' : 'rest',
		hits: await hitsWithAll(index, left),
	};
}

/**
 * The words of a query, its digits as the index has those of each number. Digits that a space groups are one number if
 * the report has it, as in “1 200”; else they are several.
 */
async function wordsOf(query: string, index: Pagefind): Promise<readonly string[]> {
	// The letters of a currency sign, as in US$, are left out: the index would take them for the start of “use”.
	const text = inAsciiDigits(query.normalize('NFC')).replace(/\p{L}*\p{Sc}|\s/gu, ' ');
	const joined = joinGroups(text);
	const written: readonly string[] = text.match(WORD) ?? [];
	if (joined === text) return written;
	const words = joined.match(WORD) ?? [];
	const numbers = words.filter((word) => !written.includes(word));
	const known = await Promise.all(numbers.map((number) => isKnown(index, number)));
	return known.includes(false) ? written : words;
}

/** A word as it is written or, if the report has it only so, without its apostrophes and the marks of Oʻ and Gʻ. */
async function knownForm(word: string, index: Pagefind): Promise<string> {
	const unmarked = withoutMarks(word);
	return unmarked !== word && !(await isKnown(index, word)) && (await isKnown(index, unmarked)) ? unmarked : word;
}

/** The word that was meant. A short word is near to many others: only two letters that changed places are put right. */
function correct(word: string, candidates: readonly string[]): string | undefined {
	const letters = [...word.toLowerCase()].sort().join('');
	const near =
		word.length > 4 ? candidates : candidates.filter((each) => [...each.toLowerCase()].sort().join('') === letters);
	return nearestWord(word, near);
}

/** The hits that have all words. A number finds only itself: 12 does not find 120, unless nothing has a 12. */
async function hitsWithAll(index: Pagefind, words: readonly string[]): Promise<readonly Hit[]> {
	if (words.length === 0) return [];
	const whole = (await Promise.all(words.filter(isNumber).map((number) => hitsOf(index, `"${number}"`))))
		.filter((hits) => hits.length > 0)
		.map((hits) => new Set(hits.map(({ id }) => id)));
	return (await hitsOf(index, words.join(' '))).filter(({ id }) => whole.every((ids) => ids.has(id)));
}

/** Puts first the hits whose title is the query, then figures whose value is its numbers. */
export function bestFirst(found: readonly Found[], words: string): Found[] {
	const name = plain(words);
	const numbers = (joinGroups(inAsciiDigits(words)).match(WORD) ?? []).filter(isNumber).map(plain);
	const rank = ({ meta }: Found) => {
		if (plain(meta['title'] ?? '') === name) return 0;
		const value = (meta['value'] ?? '').split(' ').map(plain);
		return numbers.length > 0 && numbers.every((number) => value.includes(number)) ? 1 : 2;
	};
	return [...found].sort((a, b) => rank(a) - rank(b));
}

async function hitsOf(index: Pagefind, words: string): Promise<readonly Hit[]> {
	return (await index.search(words)).results;
}

/**
 * Whether the report has a word in one of its forms, or a word that begins with it.
 *
 * For an unknown word Pagefind finds the longest word that it begins with, such as “no” for “nonsense”. For a word in
 * quotation marks it finds that word alone, in all its forms.
 */
async function isKnown(index: Pagefind, word: string): Promise<boolean> {
	if ((await hitsOf(index, `"${word}"`)).length > 0) return true;
	const [first] = await hitsOf(index, word);
	if (first === undefined) return false;
	const { excerpt, meta } = await first.data();
	return [...markedIn(excerpt), meta['unmarked'] ?? ''].some((marked) =>
		(marked.match(WORD) ?? []).some((each) => plain(each).startsWith(plain(word))),
	);
}

function markedIn(excerpt: string): string[] {
	return excerpt.split(/<\/?mark>/).filter((_, position) => position % 2 === 1);
}

/** Without case, accents and separators, as the index compares words. */
function plain(word: string): string {
	return word
		.normalize('NFD')
		.replace(/[^\p{L}\p{N}]/gu, '')
		.toLowerCase();
}

function isNumber(word: string): boolean {
	return /^\p{N}/u.test(word);
}
