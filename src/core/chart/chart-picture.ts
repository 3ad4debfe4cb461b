import type { Chart } from '../model/chart.ts';
import type { ChartLayout } from './geometry.ts';

/** What a kind of chart is to whoever draws it: to the build, and to the browser that makes a drawing alive. */
export interface ChartPicture {
	/** Places everything in a drawing that is `width` CSS pixels wide. */
	readonly layOut: (chart: Chart, width: number) => ChartLayout;
	/** Along what a live chart looks for the mark that is nearest to a pointer. */
	readonly nearest: 'x' | 'xy';
}
