import type { Chart, ChartMark, ChartSeries } from '../model/chart.ts';

export type SortOrder = 'ascending' | 'descending';

/**
 * Sorts the marks of all series alike, so that rows of one label stand in one order: that of the first series which has
 * the label, in a stack that of the whole bars. Small drawings follow the first of them.
 */
export function sortMarks(
	series: readonly ChartSeries[],
	order: SortOrder,
	isStacked: boolean | undefined,
): readonly ChartSeries[] {
	const compare = compareLabels({ series, isStacked }, order);
	const inOrder = ({ marks }: ChartSeries) =>
		series.length > 1
			? marks.toSorted((a, b) => compare(a.label, b.label))
			: marks.toSorted((a, b) => signOf(order) * (sizeOf(a) - sizeOf(b)));
	return series.map((each) => ({ ...each, marks: inOrder(each) }));
}

/** Compares labels by the marks that they have in a chart. */
export function compareLabels(
	{ series, isStacked = false }: Pick<Chart, 'series' | 'isStacked'>,
	order: SortOrder,
): (a: string, b: string) => number {
	const sizes = new Map<string, { readonly facet: string | undefined; readonly size: number }>();
	for (const { facet, marks } of series)
		for (const mark of marks) {
			const known = sizes.get(mark.label);
			if (known === undefined) sizes.set(mark.label, { facet, size: sizeOf(mark) });
			else if (isStacked && known.facet === facet) sizes.set(mark.label, { facet, size: known.size + sizeOf(mark) });
		}
	return (a, b) => signOf(order) * ((sizes.get(a)?.size ?? 0) - (sizes.get(b)?.size ?? 0));
}

function signOf(order: SortOrder): 1 | -1 {
	return order === 'ascending' ? 1 : -1;
}

function sizeOf({ value, low, high }: ChartMark): number {
	return [value, low, high].find((each) => typeof each === 'number') ?? 0;
}
