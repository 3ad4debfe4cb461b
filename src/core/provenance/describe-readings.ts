import { listWords } from '../parse/list-words.ts';
import type { QuoteReadings } from '../reading/read-in-context.ts';

/** Most numbers that a sentence names. */
const MOST_NAMED = 8;

/** Describes, in a few sentences, what the quote states instead of `expected`. */
export function describeReadings({ whole, split }: QuoteReadings, expected: string): string {
	const texts = [
		...new Set(whole.flatMap((reading) => (reading.kind === 'unreadable' ? [] : [inOneLine(reading.text)]))),
	];
	const stated =
		texts.length === 0
			? `The quote states no number that can be read, so ${expected} is not proven.`
			: `The quote states ${listWords(texts, { most: MOST_NAMED })}, not ${expected}.`;
	const unreadables = whole.filter((reading) => reading.kind === 'unreadable');
	const unreadable = unreadables
		.filter(({ reason }) => reason === undefined)
		.map((reading) => `“${inOneLine(reading.text)}”`);
	const unclear = new Set(
		unreadables.flatMap(({ text, reason }) =>
			reason === undefined ? [] : [`“${inOneLine(text)}” is not read as a number: ${reason}.`],
		),
	);
	const broken = split.map((reading) => `“${reading.text}”`);
	return [
		stated,
		unreadable.length === 0 ? '' : `${listWords(unreadable, { most: MOST_NAMED })} cannot be read as one number.`,
		[...unclear].slice(0, 3).join(' '),
		broken.length === 0
			? ''
			: `The quote begins or ends in the middle of ${listWords(broken, { most: MOST_NAMED })}: quote the whole of it.`,
	]
		.filter((sentence) => sentence !== '')
		.join(' ');
}

function inOneLine(text: string): string {
	return text.replace(/\s+/gu, ' ');
}
