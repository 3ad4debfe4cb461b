import { readQualifier } from './read-qualifier.ts';
import type { NumberReading, RangeReading, Reading } from './reading.ts';
import type { FoundRank, ReadingLanguage } from './reading-language.ts';

/** Characters before and after a rank that are looked at. */
const REACH = 64;

/**
 * Gives numbers that are ranks, as in “rank 27”, the sign of a rank. For a figure that is a rank, ordinals become
 * readings too, instead of what else was read of them; for any other figure an ordinal states no number.
 *
 * @param readings Of the text, in order.
 */
export function markRanks(
	text: string,
	readings: readonly Reading[],
	language: ReadingLanguage,
	isRank: boolean,
): Reading[] {
	const ranks = (language.readRanks?.(text) ?? []).filter(
		(rank) => !readings.some((reading) => excludes(reading, rank)),
	);
	if (!isRank)
		return readings.map((reading) =>
			reading.kind === 'number' && reading.sign === undefined && ranks.some((rank) => rank.start === reading.start)
				? { ...reading, sign: 'rank' }
				: reading,
		);
	return [
		...readings.filter((reading) => !ranks.some((rank) => overlap(reading, rank))),
		...ranks.map((rank) => toReading(text, rank, language)),
	].sort((a, b) => a.start - b.start);
}

/** Whether the words of a rank are part of something else: a date, a share, a fraction (“one third”). */
function excludes(reading: Reading, rank: FoundRank): boolean {
	if (!overlap(reading, rank)) return false;
	if (reading.kind === 'number') return reading.value !== rank.value || reading.sign !== undefined;
	return reading.kind === 'date' || reading.kind === 'share';
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
	return a.start < b.end && b.start < a.end;
}

function toReading(text: string, { start, end, value, to }: FoundRank, language: ReadingLanguage): Reading {
	const { qualifier, ambiguous } = readQualifier(
		text.slice(Math.max(0, start - REACH), start),
		text.slice(end, end + REACH),
		language,
	);
	const bound = { sign: 'rank', cut: false, year: false } as const;
	const shared = { start, end, text: text.slice(start, end), qualifier, ambiguous };
	if (to === undefined) return { kind: 'number', ...shared, ...bound, value } satisfies NumberReading;
	const [low, high] = [value, to].map((each) => ({ ...bound, value: each }));
	return { kind: 'range', ...shared, low: low ?? { ...bound, value }, high } satisfies RangeReading;
}
