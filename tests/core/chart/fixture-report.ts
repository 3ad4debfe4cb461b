import { join } from 'node:path';
import type { Chart } from '../../../src/core/model/chart.ts';
import { sayIn } from '../../../src/core/words/say.ts';
import { loadReport } from '../../../src/node/load-report.ts';

/** A report with a chart of every kind, and labels that mean harm. */
export const fixtureRoot = join(import.meta.dirname, '../../fixtures/charts');

const result = loadReport(fixtureRoot);
if ('problems' in result)
	throw new Error(`The report of charts has problems: ${result.problems.map(({ message }) => message).join(' ')}`);
export const report = result.report;
export const { charts } = report;
export const say = sayIn(report.meta.language);

export function chartOf(id: string): Chart {
	const chart = charts.find((each) => each.id === id);
	if (chart === undefined) throw new Error(`There is no chart “${id}”.`);
	return chart;
}
