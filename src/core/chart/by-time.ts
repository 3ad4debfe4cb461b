import type { ChartMark } from '../model/chart.ts';

/** Compares by time, the earlier one first. */
export function byTime(a: Pick<ChartMark, 'time'>, b: Pick<ChartMark, 'time'>): number {
	return (a.time?.year ?? 0) - (b.time?.year ?? 0);
}
