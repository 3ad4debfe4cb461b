import type { Passage, TextSource } from '../model/source.ts';
import { foldDigits } from '../spelling/fold-digits.ts';
import { keyOf, type OwnUnit } from './own-unit.ts';
import { readNumbers } from './read-numbers.ts';
import type { Reading } from './reading.ts';

/** The numbers of a quote, read with the words around it. */
export interface QuoteReadings {
	/** Wholly inside the quote. */
	readonly whole: readonly Reading[];
	/** Partly outside the quote, which begins or ends in the middle of them. */
	readonly split: readonly Reading[];
	/** The text of the source, its digits written as `0` to `9`. The offsets of the readings count from its start. */
	readonly text: string;
	/** Where the quote stands in `text`. */
	readonly quote: { readonly start: number; readonly end: number };
	/** BCP 47 tag of the source. */
	readonly language: string;
}

/**
 * Reads the numbers of a passage together with the words around it.
 *
 * @param unit What the unit of the figure says: see `readNumbers`.
 */
export type ReadInContext = (passage: Pick<Passage, 'start' | 'end'>, unit: OwnUnit) => QuoteReadings;

/** Characters that are read at once. */
const BLOCK = 8192;
/** Characters on both sides of a block that may change its numbers: “approximately”, “from 120 to”, “million”. */
const AROUND = 1024;

/**
 * Prepares to read passages of a source. The blocks that are read depend on the source and not on the passage, so a
 * quote cannot change a number by where it begins or ends: by leaving out “about”, half of a range, or the first
 * digits. Each block is read once, however many passages stand in it.
 */
export function readerInContext({ copy, language, extent }: TextSource): ReadInContext {
	const text = foldDigits(copy.text);
	const known = new Map<string, readonly Reading[]>();
	/** The readings that start in a block. */
	const readBlock = (block: number, unit: OwnUnit): readonly Reading[] => {
		const key = `${block} ${keyOf(unit)}`;
		const before = known.get(key);
		if (before !== undefined) return before;
		const from = Math.max(0, block * BLOCK - AROUND);
		const to = Math.min(text.length, (block + 1) * BLOCK + AROUND);
		const cutOff = extent === 'cut off' && text.slice(to).trim() === '';
		const readings = readAgain(text.slice(from, to), { language, cutOff, unit })
			.map((reading) => moved(reading, from))
			.filter(({ start }) => Math.floor(start / BLOCK) === block);
		known.set(key, readings);
		return readings;
	};
	return ({ start, end }, unit) => {
		const [first, last] = [Math.max(0, start - AROUND), end].map((offset) => Math.floor(offset / BLOCK));
		const touching: Reading[] = [];
		for (let block = first ?? 0; block <= (last ?? 0); block++)
			touching.push(...readBlock(block, unit).filter((reading) => reading.start < end && reading.end > start));
		const isWhole = (reading: Reading) => reading.start >= start && reading.end <= end;
		return {
			whole: touching.filter(isWhole),
			split: touching.filter((reading) => !isWhole(reading)),
			text,
			quote: { start, end },
			language,
		};
	};
}

/** Blocks whose readings are kept: with their texts some megabytes. */
const MOST_BLOCKS = 500;
const readBefore = new Map<string, readonly Reading[]>();

/**
 * Reads the numbers of a block, or gives what it read of the same text before: the server for authors checks the report
 * after each change, and most sources stay as they are.
 */
function readAgain(text: string, given: { language: string; cutOff: boolean; unit: OwnUnit }): readonly Reading[] {
	const key = `${given.language} ${given.cutOff} ${keyOf(given.unit)} ${text}`;
	const before = readBefore.get(key);
	if (before !== undefined) return before;
	const readings = readNumbers(text, given);
	if (readBefore.size === MOST_BLOCKS) readBefore.clear();
	readBefore.set(key, readings);
	return readings;
}

/** A reading of a part of a text, with the offsets that it has in the whole text. */
function moved(reading: Reading, by: number): Reading {
	const span = { start: reading.start + by, end: reading.end + by };
	if (reading.kind !== 'number' || reading.unitAt === undefined) return { ...reading, ...span };
	return { ...reading, ...span, unitAt: reading.unitAt + by };
}
