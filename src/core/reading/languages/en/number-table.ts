const unitOrdinals = [
	...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' '),
	...'thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(' '),
];

/** The English words that state a number, and their values. A scale word or a fraction needs a number before it. */
export const numberWordsEn = {
	small: new Map(
		[
			...'zero one two three four five six seven eight nine'.split(' '),
			...'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' '),
		].map((word, value) => [word, value] as const),
	),
	tens: new Map(
		'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, 10 * (i + 2)] as const),
	),
	scales: new Map([
		['thousand', 3],
		['million', 6],
		['billion', 9],
		['trillion', 12],
	]),
	/** Words for zero besides “zero”. */
	zeros: new Set(['nought', 'naught']),
	/** The wholes of fractions by their singular: 3 for “third”. */
	wholes: new Map([
		...[['half', 2] as const, ['quarter', 4] as const],
		...unitOrdinals.slice(2).map((word, i) => [word, i + 3] as const),
		...'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'
			.split(' ')
			.map((word, i) => [word, 10 * (i + 2)] as const),
		...[['hundredth', 100] as const, ['thousandth', 1e3] as const],
		...[['millionth', 1e6] as const, ['billionth', 1e9] as const, ['trillionth', 1e12] as const],
	]),
	/** After a number and a hyphen they make an ordinal: `twenty-first`. */
	ordinals: new Map(unitOrdinals.slice(0, 9).map((word, i) => [word, i + 1] as const)),
	multiples: new Map([
		['twice', 2],
		['double', 2],
		['doubled', 2],
		['doubles', 2],
		['doubling', 2],
		['halved', 0.5],
		['halving', 0.5],
		['thrice', 3],
		['triple', 3],
		['tripled', 3],
		['triples', 3],
		['tripling', 3],
		['quadruple', 4],
		['quadrupled', 4],
		['quadruples', 4],
		['quadrupling', 4],
	]),
} as const;

const small = [...numberWordsEn.small.keys()];

/** The words of the table as alternatives of a regular expression. */
export const oneToTwelve = small.slice(1, 13).join('|');
export const twoToNineteen = small.slice(2).join('|');
export const tensInWords = [...numberWordsEn.tens.keys()].join('|');
export const scalesInWords = [...numberWordsEn.scales.keys()].join('|');
