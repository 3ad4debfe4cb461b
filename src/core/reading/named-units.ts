import type { MeasurePatterns } from './measure-patterns.ts';

/**
 * The names of units in one language, each with the English word that names the unit everywhere. They are looked for in
 * texts of this language alone: “an” is a year in French, and an article in English.
 *
 * @param names English words, each with the words of the language, which are patterns with spaces between them. A full
 *   stop stands for white space.
 */
export function namedUnits(names: Readonly<Record<string, string>>): MeasurePatterns['pairs'][number] {
	const rows = Object.entries(names).map(([english, words]) => ({
		english,
		pattern: words.replaceAll('.', '\\s+').split(' ').join('|'),
	}));
	const whole = new RegExp(`^(?:${rows.map(({ pattern }) => `(${pattern})`).join('|')})(?![\\p{L}\\p{N}])`, 'iu');
	return [
		whole,
		(found) => rows[found.slice(1).findIndex((group: string | undefined) => group !== undefined)]?.english ?? '',
	];
}
