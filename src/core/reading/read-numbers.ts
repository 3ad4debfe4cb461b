import { type Expression, type ReadingContext, readExpression } from './expression.ts';
import { joinRanges } from './join-ranges.ts';
import { languageOf } from './languages.ts';
import { readDates } from './read-dates.ts';
import { markRanks } from './mark-ranks.ts';
import { type Numeral, readNumerals } from './read-numerals.ts';
import type { Reading } from './reading.ts';

export interface ReadingOptions {
	/** BCP 47 tag of the passage. */
	readonly language: string;
	/** The passage is the end of a source that breaks off, so its last number may be incomplete. */
	readonly cutOff: boolean;
	/** The figure is a length, so an `m` that touches a number, as in “300m”, is the metre and not a million. */
	readonly isLength?: boolean | undefined;
	/** The figure is a rank, so ordinals are read. */
	readonly isRank?: boolean | undefined;
}

/** Reads every number and date of a passage, in order. Names (`Llama-2`) state none, and ordinals only a rank. */
export function readNumbers(
	passage: string,
	{ language: tag, cutOff, isLength = false, isRank = false }: ReadingOptions,
): Reading[] {
	const language = languageOf(tag);
	const context: ReadingContext = { language, tag, cutOff, isLength };
	const dates = readDates(passage, language, tag);
	const isFree = ({ start, end }: { start: number; end: number }) =>
		!dates.some((date) => date.start < end && start < date.end);
	const inWords = language.readNumberWords(passage).map(({ start, end, value, power, multiplier }) => ({
		...{ start, end, decimal: value === undefined ? undefined : String(value), power },
		...{ year: false, isMultiplier: multiplier },
	}));
	const numerals: (Numeral & { isMultiplier?: boolean })[] = [...readNumerals(passage, tag), ...inWords]
		.filter(isFree)
		.sort((a, b) => a.start - b.start);
	const expressions: Expression[] = [];
	for (const numeral of numerals) {
		const from = expressions.at(-1)?.end ?? 0;
		if (numeral.start >= from) expressions.push(readExpression(passage, numeral, from, context));
	}
	const joined = language.joinParts(passage, expressions);
	const readings: Reading[] = joinRanges(passage, joined, context);
	for (const { start, end, date, period, unclear } of dates) {
		if (unclear !== undefined) {
			readings.push({ kind: 'unreadable', start, end, text: passage.slice(start, end), reason: unclear });
			continue;
		}
		readings.push({
			kind: 'date',
			start,
			end,
			text: passage.slice(start, end),
			date,
			period,
			cut: cutOff && passage.trimEnd().length <= end,
		});
	}
	readings.sort((a, b) => a.start - b.start);
	return markRanks(passage, readings, language, isRank);
}
