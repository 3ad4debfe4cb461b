import type { Chart } from '../model/chart.ts';
import type { ChartLayout } from './geometry.ts';
import { layOutLines } from './lay-out-lines.ts';
import { layOutRows } from './lay-out-rows.ts';
import { layOutShares } from './lay-out-shares.ts';

/**
 * Width of a drawing in its own pixels: of a column of text on a desk where a rem is smallest, so that no page shows its
 * words smaller than they are, and between the margins of a phone of 320 px.
 */
export const widths = { wide: 560, narrow: 268 } as const;
export type ChartWidth = keyof typeof widths;

/** Places everything in a drawing, by widths of letters that no machine measures: the same everywhere. */
export function layOut(chart: Chart, size: ChartWidth): ChartLayout {
	const width = widths[size];
	switch (chart.kind) {
		case 'line':
			return layOutLines(chart, width);
		case 'stacked-share':
			return layOutShares(chart, width);
		default:
			return layOutRows(chart, width);
	}
}
