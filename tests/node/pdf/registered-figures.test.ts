import { expect, test } from 'vitest';
import { report } from '../../core/chart/fixture-report.ts';
import { registeredFigures } from '../../../src/node/pdf/registered-figures.ts';
import { loadReport } from '../../../src/node/load-report.ts';
import { join } from 'node:path';

const small = loadReport(join(import.meta.dirname, '../../fixtures/small'));
const idsOf = (figures: readonly { readonly id: string }[]) => figures.map(({ id }) => id);

test('a register has every figure of a report that is not very large', () => {
	expect(registeredFigures(report, [])).toBe(report.figures);
	expect(registeredFigures(report, [], report.figures.length)).toBe(report.figures);
});

test('of a very large one it has what the text names, what charts draw, and what these are derived from', () => {
	if ('problems' in small) throw new Error('The fixture is refused.');
	expect(idsOf(registeredFigures(small.report, ['bridges-to-repair'], 1))).toEqual([
		'bridges-examined',
		'need-repair',
		'bridges-to-repair',
	]);
	const drawn = new Set(report.charts.flatMap((chart) => chart.figures));
	expect(idsOf(registeredFigures(report, [], 1))).toEqual(expect.arrayContaining([...drawn]));
	expect(registeredFigures({ ...report, charts: [] }, [], 1)).toEqual([]);
});
