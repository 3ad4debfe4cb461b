import type { Chart } from '../model/chart.ts';
import type { TextDirection } from '../markup/text-direction.ts';
import type { Say } from '../words/values.ts';
import { breakAxes, nameStarts } from './axis-start.ts';
import type { ChartPicture } from './chart-kind.ts';
import { chartPictures } from './chart-kinds.ts';
import type { ChartLayout } from './geometry.ts';
import { layOutFacets } from './lay-out-facets.ts';
import { mirrorLayout } from './move-layout.ts';

/**
 * Widths of a drawing in CSS pixels. `wide` is the narrowest that a column of text is on a desk, so that no page
 * shrinks the words of a drawing. `narrow` fits between the margins of a phone that is 320 px wide.
 */
export const widths = { wide: 560, narrow: 268 } as const;
export type ChartWidth = keyof typeof widths;

/**
 * Places everything in a drawing. It uses fixed widths of letters, so the result is the same on every machine.
 *
 * @param direction That of the words of the report: if they are written from right to left, the drawing is mirrored.
 */
export function layOut(chart: Chart, size: ChartWidth, say: Say, direction: TextDirection = 'ltr'): ChartLayout {
	const picture: ChartPicture = chartPictures[chart.kind];
	const width = widths[size];
	const named = nameStarts(chart, say);
	const hasFacets = chart.series.some(({ facet }) => facet !== undefined);
	const layout = hasFacets ? layOutFacets(named, width, picture, say) : picture.layOut(named, width, say);
	const whole = breakAxes(layout, chart, picture);
	return direction === 'rtl' ? mirrorLayout(whole) : whole;
}
