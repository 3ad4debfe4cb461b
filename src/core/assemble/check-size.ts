import type { ChartKindRow } from '../chart/chart-kind.ts';
import { distinguish, namesOfSeries } from '../chart/distinguish.ts';
import { partsOf } from '../chart/facets.ts';
import type { Chart, ChartSeries } from '../model/chart.ts';
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

/**
 * Reports more series than their looks tell apart. Muted ones need not be told apart from each other.
 *
 * @param most How many looks the kind has; none for one that names each series beside its marks.
 */
export function checkLooks(
	most: number | undefined,
	marksAt: string,
	chart: Pick<Chart, 'series' | 'highlight'>,
	findings: Findings,
): void {
	const isMuted = distinguish(chart);
	const count = namesOfSeries(chart).filter((name) => !isMuted(name)).length;
	if (most === undefined || count <= most) return;
	findings.report({
		rule: 'chart-has-values',
		path: [marksAt],
		message: `The chart has ${count} series, and ${most} can be told apart by their looks.`,
		hint: 'Draw the smaller ones as one, such as “others”; or name those that matter under `highlight`.',
	});
}
