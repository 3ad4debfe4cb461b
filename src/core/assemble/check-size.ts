import type { ChartKindRow } from '../chart/chart-kind.ts';
import { partsOf } from '../chart/facets.ts';
import type { ChartSeries } from '../model/chart.ts';
import type { Findings } from '../problem.ts';

/**
 * How many rows, with marks or without, or lines, a drawing may have: each row is as high as its words, and must fit on
 * a page.
 */
const MOST_ROWS = 100;
/** How many points the lines of a drawing may have together, those without a value among them. */
const MOST_POINTS = 5_000;

/** Reports a chart that has more rows, lines or points than a drawing holds. */
export function checkSize(
	what: ChartKindRow<never>['takesUp'],
	marksAt: string,
	series: readonly ChartSeries[],
	findings: Findings,
): void {
	const marks = series.reduce((sum, each) => sum + each.marks.length, 0);
	const points = series.reduce((sum, { missing = [] }) => sum + missing.length, marks);
	const rows = Math.max(0, ...series.map(({ marks: drawn, missing = [] }) => drawn.length + missing.length));
	const lines = Math.max(...partsOf(series).map(({ length }) => length));
	const count = { lines, marks, rows }[what];
	const refuse = (message: string, hint: string) =>
		findings.report({ rule: 'chart-has-values', path: [marksAt], message, hint });
	const way = marksAt === 'rows' ? 'Choose some of them by `where`' : 'Draw fewer of them';
	if (count > MOST_ROWS)
		refuse(`The chart has ${count} ${what}; a drawing holds ${MOST_ROWS}.`, `${way}, or show them all in a table.`);
	else if (points > MOST_POINTS)
		refuse(
			`The chart has ${points.toLocaleString('en')} points; a drawing holds ${MOST_POINTS.toLocaleString('en')}.`,
			`${way}, or draw a table whose query sums them, such as by year.`,
		);
}
