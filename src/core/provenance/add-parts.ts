import type { Unit, UnitAtom } from '../model/unit.ts';
import type { CountingWords } from '../reading/counting-words.ts';
import { languageOf } from '../reading/languages.ts';
import type { QuoteReadings } from '../reading/read-in-context.ts';
import { unitNamed } from '../reading/read-measure.ts';
import type { NumberReading, PartInUnit, Reading } from '../reading/reading.ts';
import { builtInUnit } from '../units/unit-table.ts';

/**
 * Adds up quantities in several units for a figure in one of the units: “5 feet 2 inches” is 62 inches, and 62/12 feet.
 * Where the larger unit is not a whole number of the smaller one, as a year is of days, there is no sum.
 */
export function withSums(readings: QuoteReadings, unit: Unit, words: CountingWords): QuoteReadings {
	const [part, ...others] = unit.parts;
	if (part?.power !== 1 || others.length > 0) return readings;
	const code = builtInCode(part.atom, words, readings.language);
	const whole = readings.whole.map((reading) => (code === undefined ? reading : added(reading, code)));
	return { ...readings, whole };
}

/** The code of a unit, or of the built-in unit that has the name of a report’s own. */
function builtInCode({ code, display }: UnitAtom, words: CountingWords, language: string): string | undefined {
	if (builtInUnit(code) !== undefined) return code;
	const { one } = display.by === 'name' ? display.name : { one: '' };
	return [one, one.toLowerCase()]
		.flatMap((name) => [...(unitNamed(name, words, languageOf(language))?.codes ?? [])])
		.find((each) => builtInUnit(each) !== undefined);
}

function added(reading: Reading, code: string): Reading {
	if (reading.kind !== 'unreadable' || reading.sum === undefined) return reading;
	const { start, end, text, sum } = reading;
	const { parts, ...read } = sum;
	const last = parts.at(-1)?.unit;
	const own = last !== undefined && parts.some(({ unit }) => unit === code) ? factor(code, last) : undefined;
	const total = own === undefined ? undefined : totalOf(parts);
	if (own === undefined || total === undefined) return reading;
	const fraction = own === 1 ? undefined : { part: total, whole: own };
	const number: NumberReading = {
		kind: 'number',
		start,
		end,
		text,
		value: total / own,
		year: false,
		...read,
		fraction,
	};
	return number;
}

/** The sum in the smallest unit; undefined if a part is as large as one of the unit before it. */
function totalOf(parts: readonly PartInUnit[]): number | undefined {
	let total = 0;
	for (const [index, { value, unit }] of parts.entries()) {
		const before = parts[index - 1]?.unit;
		const ratio = before === undefined ? 0 : factor(before, unit);
		if (ratio === undefined || (before !== undefined && value >= ratio)) return undefined;
		total = total * ratio + value;
	}
	return Number(total.toPrecision(12));
}

/** How many of the smaller unit are one of the larger, if it is a whole number. */
function factor(larger: string, smaller: string): number | undefined {
	const [above, below] = [builtInUnit(larger)?.scale, builtInUnit(smaller)?.scale];
	const ratio = above === undefined || below === undefined ? NaN : Number((above / below).toPrecision(12));
	return Number.isInteger(ratio) ? ratio : undefined;
}
