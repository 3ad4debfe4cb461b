import type { Unit } from '../model/unit.ts';
import { isMeasure } from '../reading/counting-words.ts';
import { readCounted } from '../reading/read-measure.ts';
import type { NumberReading, RangeReading } from '../reading/reading.ts';
import { builtInUnit } from '../units/unit-table.ts';
import type { Misfit, WordsAfter } from './check-counted.ts';
import { isPercent } from './match-number.ts';

/**
 * The measure that a part is of, where the figure is a pure number or a percentage: “half a mile” and “three quarters
 * of a year” are no shares, whatever noun comes next (“a 1/4 mile road”).
 */
export function misfitOfPart(
	reading: NumberReading | RangeReading,
	unit: Unit,
	{ after, words, language }: WordsAfter,
): Misfit | undefined {
	const isPart = reading.kind === 'number' && reading.sign === undefined && Math.abs(reading.value) < 1;
	if (!isPart || (unit.code !== '1' && !isPercent(unit))) return undefined;
	const article = language.multiples.partOfOne.exec(after)?.[0].trimEnd().length ?? 0;
	const counted = readCounted(after.slice(article), false, words, language);
	if (counted === undefined || counted.word.kind === 'anybody' || counted.word.kind === 'some people') return undefined;
	const codes = [...counted.word.codes];
	const isOfMeasure = codes.every((code) => {
		const atom = builtInUnit(code);
		return atom !== undefined && isMeasure(atom);
	});
	return isOfMeasure ? { end: article + counted.end, codes } : undefined;
}
