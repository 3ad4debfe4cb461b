import { readNumbers } from '../reading/read-numbers.ts';
import type { DateReading, NumberReading, RangeReading, Reading, ShareReading, Sign } from '../reading/reading.ts';

/** A reading that states one clear number, range, share or date. */
export type ClearReading = NumberReading | RangeReading | ShareReading | DateReading;

/** What is looked for: numbers if the words state one, else the words themselves. */
export type Query =
	| { readonly kind: 'words'; readonly words: string }
	| { readonly kind: 'number'; readonly words: string; readonly readings: readonly ClearReading[] };

/** How far two numbers may be apart that a computer holds in other binary digits, as a share of them. */
const SAME = 1e-9;

/**
 * Reads what an author looks for. “40%”, “forty percent” and “1,2 thousand” are numbers; they may mean one in each
 * language of the sources. If other words stand beside the number, all of it is words.
 *
 * @param languages BCP 47 tags.
 */
export function readQuery(written: string, languages: Iterable<string>): Query {
	const words = written.trim().replace(/\s+/gu, ' ');
	const readings = [...new Set(languages)].flatMap((language) => {
		const [only, second] = readNumbers(words, { language, cutOff: false });
		if (only === undefined || second !== undefined || !isClear(only)) return [];
		const beside = words.slice(0, only.start) + words.slice(only.end);
		return /[\p{L}\p{N}]/u.test(beside.replace(/[%$€£¥]/g, '')) ? [] : [only];
	});
	return readings.length === 0 ? { kind: 'words', words } : { kind: 'number', words, readings };
}

export function isClear(reading: Reading): reading is ClearReading {
	return reading.kind !== 'unreadable';
}

/** Whether a reading states what is looked for. A number is found in a range that begins or ends with it, too. */
export function states(reading: ClearReading, { readings }: Extract<Query, { kind: 'number' }>): boolean {
	return readings.some((wanted) => isSame(reading, wanted));
}

function isSame(reading: ClearReading, wanted: ClearReading): boolean {
	if (wanted.kind === 'date' || reading.kind === 'date')
		return reading.kind === 'date' && wanted.kind === 'date' && reading.date === wanted.date;
	if (wanted.kind === 'range')
		return (
			reading.kind === 'range' &&
			isNear(reading.low.value, wanted.low.value) &&
			isNear(reading.high?.value, wanted.high?.value)
		);
	if (wanted.kind === 'share')
		return reading.kind === 'share'
			? reading.part === wanted.part && reading.whole === wanted.whole
			: reading.kind === 'number' && isNear(reading.value, wanted.part / wanted.whole) && reading.sign === undefined;
	const { value, sign } = wanted;
	const fits = (end: { value: number; sign?: Sign | undefined } | undefined) =>
		isNear(end?.value, value) && (sign === undefined || keyOf(end?.sign) === keyOf(sign));
	if (reading.kind === 'range') return fits(reading.low) || fits(reading.high);
	if (reading.kind === 'number') return fits(reading);
	return isNear(reading.part / reading.whole, sign === 'percent' ? value / 100 : value);
}

/** Whether a number of a data set is one that is looked for; `isPercent`: whether its unit is one of percent. */
export function numbersIn(
	query: Extract<Query, { kind: 'number' }>,
	isPercent: boolean | undefined,
): readonly number[] {
	return [
		...new Set(
			query.readings.flatMap((wanted) => {
				if (wanted.kind === 'range') return [wanted.low.value, ...(wanted.high ? [wanted.high.value] : [])];
				if (wanted.kind !== 'number') return [];
				return wanted.sign === 'percent' && isPercent === false ? [] : [wanted.value];
			}),
		),
	];
}

function isNear(a: number | undefined, b: number | undefined): boolean {
	if (a === undefined || b === undefined) return a === b;
	return Math.abs(a - b) <= SAME * Math.max(Math.abs(a), Math.abs(b));
}

function keyOf(sign: Sign | undefined): string {
	return typeof sign === 'object' ? sign.currency : String(sign);
}
