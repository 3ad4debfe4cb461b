import type { StatedValue } from '../model/quantity.ts';
import type { Unit, UnitAtom } from '../model/unit.ts';
import type { Findings } from '../problem.ts';
import { type CountingWord, type CountingWords, isMeasure, isNamed } from '../reading/counting-words.ts';
import { languageOf } from '../reading/languages.ts';
import type { QuoteReadings } from '../reading/read-in-context.ts';
import { type Counted, type Divided, readCounted, readDivided } from '../reading/read-measure.ts';
import type { NumberReading, RangeReading, Reading } from '../reading/reading.ts';

/** Characters after a number in which its unit may stand. */
const REACH = 80;

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
	const stated = readings.whole.filter((reading) => states(reading, value));
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
				: `Quote a passage that gives it in ${unit.code}, or correct the unit: data/units.yaml may define one.`,
	});
}

/** Whether a reading has the value, or the ends of it that are stated. */
function states(reading: Reading, value: StatedValue): reading is NumberReading | RangeReading {
	if (typeof value === 'number') return reading.kind === 'number' && reading.value === value;
	if (typeof value === 'string') return false;
	const ends =
		reading.kind === 'range'
			? [reading.low.value, reading.high?.value]
			: reading.kind === 'number'
				? [reading.value]
				: [];
	return [value.low, value.high].every((end) => end === 'unstated' || ends.includes(end));
}

/** The words after a number that name another unit, and the codes of that unit. */
function findMisfit(
	reading: NumberReading | RangeReading,
	unit: Unit,
	{ text, language: tag }: QuoteReadings,
	words: CountingWords,
): { text: string; codes: string[] } | undefined {
	const language = languageOf(tag);
	const from = (reading.kind === 'number' ? reading.unitAt : undefined) ?? reading.end;
	const after = text.slice(from, from + REACH);
	const upTo = (end: number) => text.slice(reading.start, Math.max(reading.end, from + end)).replace(/\s+/gu, ' ');
	const isMeasured = unit.parts.some(({ atom, power }) => power > 0 && isMeasure(atom));
	const counted = isSigned(reading) ? undefined : readCounted(after, isMeasured, words, language);
	if (counted !== undefined && isOther(counted, unit, isMeasured, text))
		return { text: upTo(counted.end), codes: [...counted.word.codes] };
	const divided = readDivided(after, words, language);
	if (divided !== undefined && isOtherDivisor(divided, unit)) return { text: upTo(divided.end), codes: [] };
	return undefined;
}

/**
 * Whether the counted word names another unit. A singular after a space belongs to the next word (“three country
 * offices”), unless the unit is a measure (“a 40 mile road”).
 */
function isOther({ word, isHyphened }: Counted, unit: Unit, isMeasured: boolean, text: string): boolean {
	const above = unit.parts.filter(({ atom, power }) => power > 0 && atom.code !== '1');
	const parts = above.length > 0 ? above : unit.parts;
	if (parts.some((part) => isNamed(part, word))) return false;
	if (isMeasured) return true;
	if (word.kind === 'anybody' || (word.kind === 'symbol' && word.codes.size === 0)) return false;
	if (word.kind === 'some people')
		return !parts.some(
			({ atom }) => atom.display.by === 'name' && text.toLowerCase().includes(atom.display.name.one.toLowerCase()),
		);
	return isHyphened || !word.isSingular;
}

/**
 * Whether the unit does not divide by what the words divide by. Words such as “a year” or “annually” matter only if the
 * unit divides by something.
 */
function isOtherDivisor({ words, by, isScaled }: Divided, unit: Unit): boolean {
	if (isScaled) return true;
	const below = unit.parts.filter(({ power }) => power < 0);
	const isOneOf = (word: CountingWord) =>
		below.some((part) => isNamed(part, word) || (word.codes.has('person') && !isMeasure(part.atom)));
	if (words.some(isOneOf)) return false;
	return by === 'per' ? true : below.some(({ atom }) => by === 'each' || atom.dimension['time'] === 1);
}

function isSigned(reading: NumberReading | RangeReading): boolean {
	return (reading.kind === 'number' ? reading.sign : reading.low.sign) !== undefined;
}

function hasSign({ ucum, display }: UnitAtom): boolean {
	return ucum === '%' || display.by === 'currency' || display.by === 'multiplier' || display.by === 'rank';
}
