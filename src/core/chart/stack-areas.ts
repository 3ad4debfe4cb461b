import type { Chart } from '../model/chart.ts';
import { absentInStack, gapsOf } from './line-gaps.ts';
import type { LinePlace } from './line-places.ts';

type Stack = Pick<Chart, 'series' | 'rows'>;

/**
 * Places series one upon the other, the first lowest. Where one of them has no value, nothing says how high they stand
 * together, so all are interrupted there; a stack without one part would look like a fall. Before its first mark and
 * after its last a series is no part of the stack, nor is one that a facet does not have.
 *
 * @param whole The chart of which it is a facet, if it is one.
 */
export function stackAreas({ series, rows }: Stack, whole: Stack = { series, rows }): LinePlace[][] {
	const gaps = gapsOfStack(series, whole);
	const unknown = new Set(gaps);
	/** What stands at each time so far: the sum of its values, and which series they are of. */
	const below = new Map<number, { readonly sum: number; readonly of: string }>();
	return series.map(({ marks }, index) => {
		let gap = 0;
		let before: { readonly year: number; readonly on: string } | undefined;
		return marks.map(({ time, value = 0 }): LinePlace => {
			const year = time?.year ?? 0;
			const { sum: from, of: on } = below.get(year) ?? { sum: 0, of: '' };
			below.set(year, { sum: from + value, of: `${on} ${index}` });
			while ((gaps[gap] ?? Infinity) < (before?.year ?? -Infinity)) gap++;
			// Where the series below it are others, its band would slant from one stack to another.
			const afterGap = before !== undefined && ((gaps[gap] ?? Infinity) <= year || before.on !== on);
			before = { year, on };
			if (unknown.has(year)) return { year, value: from + value, afterGap, isHidden: true };
			return { year, value: from + value, afterGap, band: [from, from + value] };
		});
	});
}

/** The heights that a stack reaches. */
export function heightsOfStack(chart: Pick<Chart, 'series'>): number[] {
	return stackAreas(chart).flatMap((places) => places.map(({ value }) => value));
}

/** The times at which a part of a stack has no value, as decimal years in order. */
function gapsOfStack(series: Stack['series'], whole: Stack): number[] {
	const years = series.flatMap((each) => gapsOf(each, absentInStack(each, series, whole)));
	return [...new Set(years)].sort((a, b) => a - b);
}
