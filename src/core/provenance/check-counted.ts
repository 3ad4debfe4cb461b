import type { StatedValue } from '../model/quantity.ts';
import type { Unit, UnitAtom } from '../model/unit.ts';
import type { Findings } from '../problem.ts';
import type { CountingWords } from '../reading/counting-words.ts';
import { languageOf } from '../reading/languages.ts';
import type { QuoteReadings } from '../reading/read-in-context.ts';
import { rateInWord } from '../reading/rate-in-word.ts';
import type { ReadingLanguage } from '../reading/reading-language.ts';
import type { NumberReading, RangeReading, Reading } from '../reading/reading.ts';
import { isFraction, matchNumber } from './match-number.ts';
import { checkCount } from './misfit-of-count.ts';
import { misfitOfExchange } from './misfit-of-exchange.ts';
import { misfitOfPart } from './misfit-of-part.ts';
import { misfitOfRate } from './misfit-of-rate.ts';

/** Characters after a number in which its unit may stand. */
const REACH = 80;
/** Characters around a number in which the noun of its unit may stand: “employees” of “Of them, 40 are women”. */
const NEAR = 240;

/**
 * Checks that a unit which is named after the number in the quote is that of the figure: “three countries” does not
 * prove three years, `40 km/h` not 40 km, and `$5 per tonne` not 5 USD/kg. Words that name no unit are accepted.
 */
export function checkCounted(
	value: StatedValue,
	unit: Unit,
	readings: QuoteReadings,
	words: CountingWords,
	findings: Findings,
): void {
	const stated = readings.whole.filter((reading) => states(reading, value, unit));
	const alike = stated.filter((reading) => isSigned(reading) === unit.parts.some(({ atom }) => hasSign(atom)));
	const misfits = (alike.length > 0 ? alike : stated).map((reading) => findMisfit(reading, unit, readings, words));
	const [first] = misfits;
	if (first === undefined || misfits.includes(undefined)) return;
	findings.report({
		rule: 'unit-stands-in-quote',
		path: ['unit'],
		message: `The quote states “${first.text}”, but the unit is ${unit.code}.`,
		hint:
			first.codes.length > 0
				? `Use the unit ${first.codes.join(' or ')}, or quote another passage.`
				: (first.hint ??
					`Quote a passage that gives it in ${unit.code}, or correct the unit: data/units.yaml may define one.`),
	});
}

/** Whether a reading has the value, or the ends of it that are stated. */
function states(reading: Reading, value: StatedValue, unit: Unit): reading is NumberReading | RangeReading {
	if (typeof value === 'string') return false;
	if (typeof value === 'number') return matchNumber(reading, value, unit) !== undefined && reading.kind === 'number';
	if ('of' in value) return reading.kind === 'number' && isFraction(reading, value);
	const ends =
		reading.kind === 'range'
			? [reading.low.value, reading.high?.value]
			: reading.kind === 'number'
				? [reading.value]
				: [];
	return [value.low, value.high].every((end) => end === 'unstated' || ends.includes(end));
}

/** Words after a number that do not fit the unit. */
export interface Misfit {
	/** Where they end, in UTF-16 code units from the end of the number. */
	readonly end: number;
	/** How many characters before the number they begin, if they do: “for every 1,000 people there are”. */
	readonly before?: number | undefined;
	/** Codes of the unit that they name. */
	readonly codes: readonly string[];
	/** What to do, if it is neither to use one of these units nor to quote another passage. */
	readonly hint?: string | undefined;
}

/** The words after a number, and what is known of them. */
export interface WordsAfter {
	/** The words on both sides of the number. */
	readonly near: string;
	/** The text before the number, and after it. */
	readonly before: string;
	readonly after: string;
	readonly words: CountingWords;
	readonly language: ReadingLanguage;
}

/** The words after a number that do not fit the unit, with the number; undefined if they fit, or name no unit. */
function findMisfit(
	reading: NumberReading | RangeReading,
	unit: Unit,
	{ text, language: tag }: QuoteReadings,
	words: CountingWords,
): (Misfit & { text: string }) | undefined {
	const language = languageOf(tag);
	const from = (reading.kind === 'number' ? reading.unitAt : undefined) ?? reading.end;
	const written = text.slice(from, from + REACH);
	const rate = rateInWord(written, language);
	const near = text.slice(Math.max(0, reading.start - NEAR), from + NEAR);
	const before = text.slice(Math.max(0, reading.start - NEAR), reading.start);
	const context = { near, before, after: rate?.after ?? written, words, language };
	const { misfit: ofCount, ratioEnds } = isSigned(reading) ? { ratioEnds: 0 } : checkCount(unit, context);
	const after = context.after.slice(ratioEnds);
	const misfit =
		misfitOfPart(reading, unit, context) ??
		ofCount ??
		misfitOfExchange(unit, { ...context, after }) ??
		misfitOfRate(unit, { ...context, after });
	if (misfit === undefined) return undefined;
	// “10 mph” is read as “10 mile/h”, and shown as it is written.
	const end = rate?.length ?? misfit.end + (ofCount === undefined ? ratioEnds : 0);
	const start = reading.start - (misfit.before ?? 0);
	const stated = text.slice(start, Math.max(reading.end, from + end)).replace(/\s+/gu, ' ');
	return { ...misfit, codes: rate === undefined ? misfit.codes : [], text: stated };
}

function isSigned(reading: NumberReading | RangeReading): boolean {
	return (reading.kind === 'number' ? reading.sign : reading.low.sign) !== undefined;
}

function hasSign({ ucum, display }: UnitAtom): boolean {
	return ucum === '%' || display.by === 'currency' || display.by === 'multiplier' || display.by === 'rank';
}
