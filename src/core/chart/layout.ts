import type { Chart } from '../model/chart.ts';
import type { Say } from '../words/values.ts';
import { chartPictures } from './chart-kinds.ts';
import type { ChartLayout } from './geometry.ts';

/**
 * Widths of a drawing in its own pixels. The wide one is that of a column of text where a rem is smallest, so that no
 * page shows the words smaller than they are drawn; the narrow one lies between the margins of a phone of 320 px.
 */
export const widths = { wide: 560, narrow: 268 } as const;
export type ChartWidth = keyof typeof widths;

/**
 * Places everything in a drawing. It reckons with fixed widths of letters, so the result is the same on every machine.
 */
export function layOut(chart: Chart, size: ChartWidth, say: Say): ChartLayout {
	return chartPictures[chart.kind].layOut(chart, widths[size], say);
}
