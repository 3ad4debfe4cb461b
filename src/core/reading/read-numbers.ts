import { type Expression, type ReadingContext, readExpression } from './expression.ts';
import { foldDigits } from '../spelling/fold-digits.ts';
import { joinCompounds } from './join-compounds.ts';
import { joinRanges } from './join-ranges.ts';
import { joinUncertainties } from './join-uncertainties.ts';
import { languageOf } from './languages.ts';
import { noUnit, type OwnUnit } from './own-unit.ts';
import { readDates } from './read-dates.ts';
import { markRanks } from './mark-ranks.ts';
import { type Numeral, readNumerals } from './read-numerals.ts';
import type { Reading } from './reading.ts';
import { withSignApart } from './sign-apart.ts';

export interface ReadingOptions {
	/** BCP 47 tag of the passage. */
	readonly language: string;
	/** The passage is the end of a source that breaks off, so its last number may be incomplete. */
	readonly cutOff: boolean;
	/** What the unit of the figure says: of a length, “300m” is metres and not millions; of a rank, ordinals are read. */
	readonly unit?: OwnUnit | undefined;
}

/**
 * Reads every number and date that a passage states, in digits of any script and in order. Names (`Llama-2`) state
 * none, and ordinals only a rank.
 */
export function readNumbers(written: string, { language: tag, cutOff, unit = noUnit }: ReadingOptions): Reading[] {
	const passage = foldDigits(written);
	const language = languageOf(tag);
	const context: ReadingContext = { language, tag, cutOff, unit };
	const dates = readDates(passage, language, tag);
	const isFree = ({ start, end }: { start: number; end: number }) =>
		!dates.some((date) => date.start < end && start < date.end);
	const inWords = language.readNumberWords(passage).map(({ start, end, value, multiplier, ...read }) => ({
		...{ start, end, decimal: value === undefined ? undefined : String(value), ...read },
		...{ year: false, isMultiplier: multiplier },
	}));
	const numerals: (Numeral & { isMultiplier?: boolean })[] = [...readNumerals(passage, tag), ...inWords]
		.filter(isFree)
		.sort((a, b) => a.start - b.start);
	const expressions: Expression[] = [];
	for (const numeral of numerals) {
		const from = expressions.at(-1)?.end ?? 0;
		if (numeral.start >= from)
			expressions.push(withSignApart(passage, readExpression(passage, numeral, from, context), context));
	}
	const counts = joinCompounds(passage, language.joinParts(passage, expressions), language);
	const joined = joinUncertainties(passage, counts, context);
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
	const inOrder = readings
		.map((reading) => ({ ...reading, text: written.slice(reading.start, reading.end) }))
		.sort((a, b) => a.start - b.start);
	return markRanks(passage, inOrder, language, unit.isRank);
}
