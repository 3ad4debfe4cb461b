import type { Chart } from '../model/chart.ts';
import { absentInStack, gapsOf } from './line-gaps.ts';
import type { LinePlace } from './line-places.ts';

/**
 * Places series one upon the other, the first lowest. Where a series has no value, its band and those above it are
 * interrupted: nothing says how high they stand. A series that a facet does not have is no part of its stack.
 *
 * @param whole The chart of which it is a facet, if it is one.
 */
export function stackAreas(
	{ series, rows }: Pick<Chart, 'series' | 'rows'>,
	whole: Pick<Chart, 'series' | 'rows'> = { series, rows },
): LinePlace[][] {
	/** The height on which the next series stands at each time, for the times at which all so far have a value. */
	let below: ReadonlyMap<number, number> | undefined;
	/** The sum of all values so far at each time: where a pointer finds a mark whose height is not known. */
	const sums = new Map<number, number>();
	return series.map((each) => {
		const { marks, missing = [] } = each;
		if (marks.length + missing.length === 0) return [];
		const gaps = gapsOf(each, absentInStack(each, series, whole));
		const tops = new Map<number, number>();
		let gap = 0;
		let wasHidden = false;
		const base = below;
		const places = marks.map(({ time, value = 0 }, index): LinePlace => {
			const year = time?.year ?? 0;
			const sum = (sums.get(year) ?? 0) + value;
			sums.set(year, sum);
			const before = marks[index - 1]?.time?.year ?? Number.NEGATIVE_INFINITY;
			while ((gaps[gap] ?? Infinity) <= before) gap++;
			const afterGap = index > 0 && (wasHidden || (gaps[gap] ?? Infinity) < year);
			const from = base === undefined ? 0 : base.get(year);
			wasHidden = from === undefined;
			if (from === undefined) return { year, value: sum, afterGap: true, isHidden: true };
			tops.set(year, from + value);
			return { year, value: from + value, afterGap, band: [from, from + value] };
		});
		below = tops;
		return places;
	});
}

/** The heights that a stack reaches. */
export function heightsOfStack(chart: Pick<Chart, 'series'>): number[] {
	return stackAreas(chart).flatMap((places) => places.map(({ value }) => value));
}
