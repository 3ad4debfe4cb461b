import type { PartAfter } from '../../reading-language.ts';

/**
 * Halves and quarters that “and” adds to a number: “2 and a half million”. What no plain decimal states has none here.
 */
const PART = new RegExp(
	'^\\s+and\\s+(?:(?:an?|one)[\\s-]+(half|quarter|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)' +
		'|(?:two|three|four)[\\s-]+(quarters|thirds|fourths|fifths|sixths|sevenths|eighths|ninths' +
		'|tenths))(?!\\p{L})(?!\\s+(?:of|party|parties)(?!\\p{L}))',
	'iu',
);
const decimals = new Map([
	['half', '5'],
	['quarter', '25'],
]);

/** Read after a number; `decimals` is absent where the part is no plain decimal. */
export function partsAfter(after: string): PartAfter | undefined {
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
