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
	fractions: new Map([
		['half', 2],
		['halves', 2],
		['third', 3],
		['thirds', 3],
		['quarter', 4],
		['quarters', 4],
		['fourth', 4],
		['fourths', 4],
		['fifth', 5],
		['fifths', 5],
		['sixth', 6],
		['sixths', 6],
		['seventh', 7],
		['sevenths', 7],
		['eighth', 8],
		['eighths', 8],
		['ninth', 9],
		['ninths', 9],
		['tenth', 10],
		['tenths', 10],
	]),
	/** After a number and a hyphen they make an ordinal: `twenty-first`. */
	ordinals: new Set('first second third fourth fifth sixth seventh eighth ninth'.split(' ')),
	multiples: new Map([
		['twice', 2],
		['double', 2],
		['doubled', 2],
		['doubles', 2],
		['doubling', 2],
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
