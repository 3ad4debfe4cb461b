import type { Chart, ChartSeries } from '../model/chart.ts';

/**
 * The labels in a chart of a translation by those of the original: a chart names what stands out in it, and what its
 * notes stand at, once for all languages, in the words of the original. Both charts draw the same marks in one order.
 *
 * @returns Empty for a chart of the original itself.
 */
export function labelsOfOriginal(
	original: Pick<Chart, 'series'> | undefined,
	series: readonly ChartSeries[],
): ReadonlyMap<string, string> {
	const labels = new Map<string, string>();
	const add = (was: string | undefined, now: string | undefined) => {
		if (was !== undefined && now !== undefined && !labels.has(was)) labels.set(was, now);
	};
	for (const [index, { label }] of original?.series.entries() ?? []) add(label, series[index]?.label);
	for (const [index, { marks }] of original?.series.entries() ?? []) {
		for (const [place, { label, time }] of marks.entries()) {
			const now = series[index]?.marks[place];
			add(label, now?.label);
			add(time?.text, now?.time?.iso);
		}
	}
	return labels;
}
