import type { Chart, ChartSeries } from '../model/chart.ts';
import type { LinePlace } from './line-places.ts';

/**
 * Places series one upon the other, the first lowest. Where a series has no value, its band and those above it are
 * interrupted: the source does not say how high they stand.
 */
export function stackAreas({ series }: Pick<Chart, 'series'>): LinePlace[][] {
	/** The height on which the next series stands at each time, for the times at which all so far have a value. */
	let below: ReadonlyMap<number, number> | undefined;
	/** The sum of all values so far at each time: where a pointer finds a mark whose height is not known. */
	const sums = new Map<number, number>();
	return series.map(({ marks, missing = [] }) => {
		const gaps = missing.flatMap(({ time }) => time?.year ?? []).sort((a, b) => a - b);
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

/** Names as missing in each series all times at which others have a row, also before its first and after its last. */
export function withAllTimes(series: readonly ChartSeries[]): ChartSeries[] {
	const placesOf = ({ marks, missing = [] }: ChartSeries) => [...marks, ...missing];
	const all = new Map(series.flatMap(placesOf).flatMap(({ time }) => (time === undefined ? [] : [[time.iso, time]])));
	return series.map((each) => {
		const own = new Set(placesOf(each).map(({ time }) => time?.iso));
		const absent = [...all.values()].filter(({ iso }) => !own.has(iso)).map((time) => ({ label: time.text, time }));
		if (absent.length === 0) return each;
		const missing = [...(each.missing ?? []), ...absent];
		return { ...each, missing: missing.sort((a, b) => (a.time?.year ?? 0) - (b.time?.year ?? 0)) };
	});
}

/** The heights that a stack reaches. */
export function heightsOfStack(chart: Pick<Chart, 'series'>): number[] {
	return stackAreas(chart).flatMap((places) => places.map(({ value }) => value));
}
