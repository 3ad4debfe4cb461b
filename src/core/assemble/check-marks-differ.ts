import type { ChartMark, ChartSeries } from '../model/chart.ts';
import type { Finding, Findings } from '../problem.ts';
import type { NamedUnit } from './drawable.ts';

type Mark = Pick<ChartMark, 'figure' | 'label' | 'time' | 'across'>;

/**
 * Reports marks of figures that nothing tells apart: of one figure or, in a scatter plot, of one pair; or of one name
 * in one series. Points of a line differ in their dates, and rows are checked where they are proven.
 *
 * @param named The figures of the chart, with the places that name them.
 */
export function checkMarksDiffer(
	series: readonly ChartSeries[],
	named: readonly NamedUnit[],
	findings: Findings,
): void {
	for (const { marks, missing = [] } of series) {
		const hasPairs = marks.some(({ across }) => across !== undefined);
		const seen: Mark[] = [];
		for (const mark of [...marks, ...missing].filter(({ figure, time }: Mark) => figure !== undefined && !time)) {
			const fault = alike(mark, seen, hasPairs);
			seen.push(mark);
			const path = named.findLast(({ figure }) => figure === mark.figure)?.path;
			if (fault !== undefined && path !== undefined) findings.report({ ...fault, path });
		}
	}
}

/** How a mark is like one of those before it; undefined if it is not. */
function alike(
	{ figure = '', label, across }: Mark,
	before: readonly Mark[],
	hasPairs: boolean,
): Omit<Finding, 'path'> | undefined {
	// A figure without a value may lack in several pairs.
	const isSame = (each: Mark) => each.figure === figure && (!hasPairs || isPair(each.across, across));
	if (before.some(isSame))
		return {
			rule: 'entry-matches-schema',
			message: hasPairs
				? `The pair of “${figure}” and “${across?.figure ?? ''}” is named twice.`
				: `The figure “${figure}” is named twice.`,
			hint: 'Name it once.',
		};
	const other = before.find((each) => each.label === label);
	if (other === undefined) return undefined;
	return {
		rule: 'each-point-has-one-value',
		message:
			other.figure === figure
				? `Two marks of “${figure}” stand under “${label}”, so that nothing tells them apart.`
				: `“${other.figure ?? ''}” and “${figure}” both stand under “${label}”, so that nothing tells them apart.`,
		hint: 'Give each a `label` that says how it differs from the other.',
	};
}

function isPair(a: Mark['across'], b: Mark['across']): boolean {
	return a !== undefined && a.figure === b?.figure;
}
