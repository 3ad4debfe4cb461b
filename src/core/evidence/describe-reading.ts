import { formatConversion } from '../format/format-conversion.ts';
import type { Figure } from '../model/figure.ts';
import { say } from '../words/say.ts';
import { writeParts } from './write-proof.ts';

/**
 * What the line that proves a number of data sets leaves out, in sentences: how the number was converted and rounded,
 * and on how many rows a query rests. Nothing for a figure that is not read from data sets.
 */
export function describeReading(figure: Figure, locale: string): string[] {
	return writeParts<readonly string[]>(figure, {
		passage: () => [],
		formula: () => [],
		rows: (part) => conversionIn(part),
		query: (part) => [
			...conversionIn(part),
			...(part.rowCount === undefined ? [] : [say(locale, 'query.rows', { n: part.rowCount })]),
		],
	}).flat();

	function conversionIn(part: Parameters<typeof formatConversion>[1]): readonly string[] {
		const conversion = formatConversion(figure, part, locale);
		return conversion === undefined ? [] : [conversion];
	}
}
