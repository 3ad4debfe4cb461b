import type { CountingWords } from '../reading/counting-words.ts';
import type { Sign } from '../reading/reading.ts';
import type { ClearReading } from './query.ts';

/** How many words after a number may name its unit. */
const WORDS_AFTER = 7;
/** How many words after a unit another one makes a rate of it: “vehicles a day”, “40 % year-over-year”. */
const NEAR = 2;
/** Codes of the units of signs that have no code in ISO 4217. */
const SIGNS: Readonly<Record<Extract<Sign, string>, string>> = {
	percent: 'percent',
	'percentage point': 'percentage-point',
	'basis point': 'basis-point',
	'per mille': 'per-mille',
	multiplier: 'times',
	rank: 'rank',
};

/**
 * Codes of units that a number may have by what stands beside it, the likeliest first: a year, rates of units that
 * stand close to each other, its sign or units that the words after it name, other rates of these, then none.
 *
 * @param after The text after the number, to the end of its sentence.
 */
export function unitsBeside(reading: ClearReading, after: string, words: CountingWords): string[] {
	if (reading.kind === 'date') return ['date'];
	if (reading.kind === 'share') return ['1', 'percent'];
	const { sign, year } = reading.kind === 'range' ? reading.low : reading;
	// “40 t–45 t” names it between its ends.
	const inside = reading.kind === 'range' ? reading.text : '';
	const named = (`${inside} ${after}`.match(/[\p{L}°µ]+/gu) ?? [])
		.slice(0, WORDS_AFTER)
		.flatMap((word, place) => [...(words.find(word)?.codes ?? [])].map((code) => ({ code, place })));
	const bases = sign === undefined ? named : codesOf(sign).map((code) => ({ code, place: -1 }));
	const rates = bases.flatMap((base) =>
		named
			.filter((each) => each.code !== base.code && each.place > base.place)
			.map((each) => ({ code: `${base.code}/${each.code}`, isNear: each.place - base.place <= NEAR })),
	);
	const likely = rates.filter(({ isNear }) => isNear);
	const codes = [...likely, ...bases, ...rates].map(({ code }) => code);
	return [...new Set([...(year ? ['date'] : []), ...codes, '1'])];
}

function codesOf(sign: Sign): readonly string[] {
	if (typeof sign === 'string') return [SIGNS[sign]];
	return sign.oneOf ?? [sign.currency];
}
