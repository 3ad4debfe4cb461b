import type { FoundRank } from '../../reading-language.ts';
import { pattern } from './phrases.ts';
import type { TurkicWords } from './turkic-words.ts';

/**
 * What makes an ordinal of digits: an ending (“5-ші”), or a hyphen alone before a noun (“5-орун”). The endings of cases
 * and the word for a year do not.
 */
export function ordinalEndings({ endings, year }: TurkicWords): string {
	const cases = `(?:${endings.possessive})?(?:${endings.from}|${endings.to}|${endings.others}|${endings.upTo})?`;
	const none = pattern(`(?:${endings.counter})?${cases}|(?:${endings.about})|(?:${year})\\p{L}*`);
	return `[-‐‑]?(?:${pattern(endings.ordinal)})|[-‐‑](?!(?:${none})(?!\\p{L}))\\p{L}+`;
}

/** Makes the reader of ranks: an ordinal in digits or in words before “place”. */
export function rankReader({ numbers, endings, place }: TurkicWords): (text: string) => FoundRank[] {
	const values = new Map(
		[
			...numbers.ones.map((word, at) => [word, at + 1] as const),
			...numbers.tens.map((word, at) => [word, 10 * (at + 1)] as const),
		].flatMap(([words, value]) => words.split(' ').map((word) => [pattern(word), value] as const)),
	);
	const [ones, tens] = [numbers.ones, numbers.tens].map((words) => pattern(words.join('|').replaceAll(' ', '|')));
	const rank = new RegExp(
		`(?<![\\p{L}\\p{N}.,/–−-])(?:(?<digits>[1-9]\\d{0,5})(?:[-‐‑]?(?:${pattern(endings.ordinal)})|(?=[-‐‑]))` +
			`|(?:(?<tens>${tens})\\s+)?(?<last>${ones}|${tens})(?:${pattern(endings.ordinal)}))(?=[-‐‑\\s]\\s?(?:` +
			`${pattern(place)}))`,
		'giu',
	);
	const valueOf = (word: string) => [...values].find(([each]) => new RegExp(`^${each}$`, 'iu').test(word))?.[1] ?? NaN;
	return (text) =>
		[...text.matchAll(rank)].map(({ 0: written, index: start, groups = {} }) => {
			const { digits, tens: first, last = '' } = groups;
			const value = digits ? Number(digits) : (first === undefined ? 0 : valueOf(first)) + valueOf(last);
			return { start, end: start + written.length, value, isOrdinal: true };
		});
}
