import type { PartAfter } from '../../reading-language.ts';

/** “And” with a fraction: “2 and a half million”. */
const PART = new RegExp(
	'^\\s+and\\s+(?:(?:an?|one)[\\s-]+(half|quarter|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)' +
		'|(?:two|three|four)[\\s-]+(quarters|thirds|fourths|fifths|sixths|sevenths|eighths|ninths' +
		'|tenths))(?!\\p{L})(?!\\s+(?:of|party|parties)(?!\\p{L}))',
	'iu',
);
/** Decimals of the fractions that have them. */
const decimals = new Map([
	['half', '5'],
	['quarter', '25'],
]);

/** Reads the fraction that “and” adds to a number, from the text after the number. */
export function partAfter(after: string): PartAfter | undefined {
	const match = PART.exec(after);
	if (!match) return undefined;
	const [whole, one, many] = match;
	const part =
		one === undefined
			? /three[\s-]+quarters$/i.test(whole) && many !== undefined
				? '75'
				: undefined
			: decimals.get(one.toLowerCase());
	return { length: whole.length, decimals: part };
}
