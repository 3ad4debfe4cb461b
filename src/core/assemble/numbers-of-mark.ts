import type { ChartMark } from '../model/chart.ts';

/** The numbers of a mark: its point, else its bounds as far as they are stated. */
export function numbersOf({ value, low, high }: ChartMark): number[] {
	return [value, low, high].filter((each) => typeof each === 'number');
}
